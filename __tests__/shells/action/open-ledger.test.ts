// The record of releases in this process: real sockets to an imitation of GitHub, no workspace.
import { describe, expect, test } from '@jest/globals';
import { ActionLog } from '../../../src/shells/action/action-log.ts';
import type { InputName } from '../../../src/inputs/inputs.ts';
import { openLedger } from '../../../src/shells/action/open-ledger.ts';
import { systemClock } from '../../../src/time/clock.ts';
import type { Ledger } from '../../../src/ports/ledger.ts';
import { ReleaseError } from '../../../src/domain/errors.ts';
import { Deadline } from '../../../src/time/deadline.ts';
import { Secrets } from '../../../src/secrets/secrets.ts';
import { deadPort } from '../../chaos/ports.ts';
import {
  type FakeGitHub,
  GITHUB_TOKEN,
  type GitHubFault,
  REPOSITORY,
  fakeGitHub,
} from '../../github/fake-github.ts';
import { COMMIT, OTHER_COMMIT, githubEnvironment } from '../../ledger/recorded-release.ts';
import { serverWords } from '../../../src/shells/action/server-words.ts';
import { plainly } from '../../workspace/failure.ts';
import { captureOutput } from './captured-output.ts';
import { checkedInputs, rawInputs, runContext } from '../../inputs/raw-inputs.ts';
import { annotation } from '../../harness/annotation.ts';

const output = captureOutput();

interface Opening {
  readonly inputs?: Partial<Record<InputName, string>>;
  readonly commit?: string;
  readonly cancelled?: AbortSignal;
  readonly budgetMs?: number;
}

/** Uses a record as a run would, and hangs up. */
async function withLedger<T>(
  github: { url: string },
  use: (ledger: Ledger) => Promise<T>,
  { inputs = {}, commit = COMMIT, cancelled, budgetMs = 10_000 }: Opening = {},
): Promise<T> {
  const given = { deployment: 'production', 'github-token': GITHUB_TOKEN, ...inputs };
  const parsed = await checkedInputs(rawInputs(given), runContext());
  const clock = systemClock;
  const { ledger, close } = await openLedger({
    inputs: parsed,
    deployment: parsed.deployment!,
    proxy: undefined,
    env: { ...githubEnvironment(github, commit), GITHUB_REPOSITORY: REPOSITORY },
    clock,
    deadline: new Deadline({
      clock,
      budgetMs,
      cancelled: cancelled ?? new AbortController().signal,
    }),
    log: new ActionLog(new Secrets(), serverWords({})),
  });
  try {
    return await use(ledger);
  } finally {
    await close();
  }
}

const statesOf = ({ deployments }: FakeGitHub) => deployments.map(({ states }) => states);

/** A whole release, of which the work is what a test says. */
const release =
  (writes: boolean, work: () => Promise<void> = () => Promise.resolve()) =>
  async (ledger: Ledger) => {
    const { evidence, record } = await ledger.lookUp();
    await record({ writes }, work);
    return evidence;
  };

async function errorOf(failing: Promise<unknown>): Promise<ReleaseError> {
  const error = await failing.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ReleaseError);
  return new ReleaseError(plainly((error as ReleaseError).failure));
}

describe('a record of releases', () => {
  test('keeps a release, knows it again, and keeps quiet then', async () => {
    const github = await fakeGitHub();
    expect(await withLedger(github, release(true))).toMatchObject({ setupProven: false });
    expect(await withLedger(github, release(false))).toMatchObject({ setupProven: true });
    expect(statesOf(github)).toEqual([['in_progress', 'success']]);
    await withLedger(github, release(true));
    expect(statesOf(github)).toEqual([
      ['in_progress', 'success', 'inactive'],
      ['in_progress', 'success'],
    ]);
  });

  test('refuses a moved tag, unless it is allowed', async () => {
    const github = await fakeGitHub();
    await withLedger(github, release(true));
    const moved = { commit: OTHER_COMMIT };
    const lookUp = (ledger: Ledger) => ledger.lookUp();
    expect((await withLedger(github, lookUp, moved)).evidence).toMatchObject({
      refusals: [{ code: 'moved-tag' }],
    });
    const inputs = { 'allow-moved-tag': 'true' };
    await withLedger(github, release(false), { ...moved, inputs });
    expect(github.deployments[1]).toMatchObject({ sha: OTHER_COMMIT });
  });

  test('is read in a dry run, too', async () => {
    const github = await fakeGitHub();
    const inputs = { 'dry-run': 'true' };
    await withLedger(github, (ledger) => ledger.lookUp(), { inputs });
    expect(output.text()).toContain('A dry run: no deployment is created.');
    expect(github.deployments).toEqual([]);
  });

  test.each<[string, unknown, string]>([
    [
      'a failure',
      new ReleaseError({ code: 'instance-failed', message: 'It failed.', hint: 'Look.' }),
      'The run failed: instance-failed.',
    ],
    ['a defect', new TypeError('a secret'), 'The run failed: internal.'],
  ])('tells how %s has ended, and lets it through', async (_, thrown, description) => {
    const github = await fakeGitHub();
    const failing = withLedger(
      github,
      release(true, () => Promise.reject(thrown as Error)),
    );
    await expect(failing).rejects.toBe(thrown);
    expect(statesOf(github)).toEqual([['in_progress', 'failure']]);
    expect(github.requests.at(-1)!.body).toMatchObject({ description });
  });

  test('has its last words after a signal, and when the time is over', async () => {
    const github = await fakeGitHub();
    const cancelling = new AbortController();
    const stopped = async () => {
      cancelling.abort(new Error('SIGINT'));
      throw new ReleaseError({ code: 'cancelled', message: 'The run was cancelled.', hint: '' });
    };
    const { signal: cancelled } = cancelling;
    await errorOf(withLedger(github, release(true, stopped), { cancelled }));
    const late = () => systemClock.sleep(3_100);
    await withLedger(github, release(true, late), { budgetMs: 3_000 });
    expect(statesOf(github)).toEqual([
      ['in_progress', 'failure'],
      ['in_progress', 'success'],
    ]);
  });

  test('that cannot be written any more is a warning', async () => {
    const github = await fakeGitHub({
      fault: ({ body }) =>
        body?.state === 'success' ? { status: 500, body: { message: 'no' } } : undefined,
    });
    await withLedger(github, release(true));
    expect(output.text()).toMatch(
      annotation('warning', 'The release is done, which could not be recorded'),
    );
  });

  test('asks where a tag that is an input points, through its annotations', async () => {
    const [outer, inner] = ['1'.repeat(40), '2'.repeat(40)] as const;
    const github = await fakeGitHub({
      tags: { 'v1.2.3': outer, round: inner },
      tagObjects: { [outer]: COMMIT, [inner]: inner },
    });
    await withLedger(github, release(true), { inputs: { tag: 'v1.2.3' }, commit: OTHER_COMMIT });
    expect(github.deployments[0]).toMatchObject({ sha: COMMIT });
    const inputs = { tag: 'round', version: '1.2.3' };
    const error = await errorOf(withLedger(github, release(true), { inputs }));
    expect(error.message).toBe('The tag "round" does not point to a commit.');
  });
});

describe('a record that GitHub refuses, or fails to keep, because of', () => {
  test.each<[string, GitHubFault, { code: string; message: string; hint: string }]>([
    [
      'a permission',
      { status: 403, body: { message: 'Not accessible' } },
      {
        code: 'github-refused',
        message: 'The deployments could not be read: GitHub answered 403, "Not accessible".',
        hint: 'permissions:\n  deployments: write',
      },
    ],
    [
      'the token',
      { status: 401 },
      { code: 'github-refused', message: '401', hint: 'github.token' },
    ],
    [
      'something else',
      { status: 422 },
      { code: 'github-refused', message: '422', hint: 'deployment and tag' },
    ],
    [
      'a redirect',
      { status: 302, headers: { location: 'https://elsewhere.example' } },
      { code: 'github-refused', message: 'a redirect', hint: 'renamed' },
    ],
    [
      'a strange answer',
      { status: 200, body: { no: 'list' } },
      { code: 'github-unavailable', message: 'cannot read', hint: 'run again later' },
    ],
    [
      'no message',
      { status: 403, body: [] },
      { code: 'github-refused', message: 'GitHub answered 403.', hint: 'permissions:' },
    ],
    [
      'a limit beyond the time of the run',
      { status: 429, headers: { 'retry-after': '3600' } },
      { code: 'github-unavailable', message: '3600 s', hint: 'run again later' },
    ],
  ])('%s', async (_, fault, { code, message, hint }) => {
    const github = await fakeGitHub({ fault: () => fault });
    const error = await errorOf(withLedger(github, release(true)));
    expect(error.code).toBe(code);
    expect(error.message).toContain(message);
    expect(error.hint).toContain(hint);
  });

  test('no connection, and the end of the run', async () => {
    const nobody = { url: `http://127.0.0.1:${await deadPort()}` };
    const refused = await errorOf(withLedger(nobody, release(true)));
    expect(refused.code).toBe('github-unavailable');
    expect(refused.hint).toContain('GITHUB_API_URL');
    const cancelled = AbortSignal.abort(new Error('SIGINT'));
    const stopped = await errorOf(withLedger(nobody, release(true), { cancelled }));
    expect(stopped.code).toBe('cancelled');
  });
});
