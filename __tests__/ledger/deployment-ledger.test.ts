import { describe, expect, test } from '@jest/globals';
import { ReleaseError } from '../../src/domain/errors.ts';
import { DeploymentLedger } from '../../src/ledger/deployment-ledger.ts';
import {
  type DeploymentState,
  type Deployments,
  type ListedDeployment,
  PAGE_SIZE,
} from '../../src/ledger/deployments.ts';
import { plain } from '../../src/text/quote.ts';
import { MemoryLog } from '../release/memory-log.ts';

const COMMIT = 'a'.repeat(40);

const RELEASE = {
  workspace: 'acme',
  integration: 'acme.telephony',
  version: '1.0',
  tag: 'v1.0',
  digest: 'd'.repeat(64),
};

const SILENCE = new ReleaseError({
  code: 'github-unavailable',
  message: 'No answer.',
  hint: 'Wait.',
});

interface Scene {
  readonly error?: Error;
  /** What GitHub has made all the same. */
  readonly made?: readonly ListedDeployment[];
  readonly listFails?: boolean;
}

/** A record whose deployment cannot be created, and what GitHub was told in the end. */
async function recorded({ error = SILENCE, made = [], listFails = false }: Scene) {
  const told: string[] = [];
  let lists = 0;
  const deployments: Deployments = {
    list: () => {
      lists += 1;
      if (lists > 1 && listFails) return Promise.reject(SILENCE);
      return Promise.resolve(lists === 1 ? [] : made);
    },
    hasSucceeded: () => Promise.resolve(false),
    create: () => Promise.reject(error),
    report: (id, { state, description }) => {
      told.push(`${id} ${state}: ${description}`);
      return Promise.resolve();
    },
    commitOfTag: () => Promise.resolve(COMMIT),
  };
  const log = new MemoryLog();
  const ledger = new DeploymentLedger({
    environment: 'production',
    release: RELEASE,
    commit: () => Promise.resolve(COMMIT),
    allowMovedTag: false,
    dryRun: false,
    deployments,
    atShutdown: () => deployments,
    log,
  });
  const { record } = await ledger.lookUp();
  let hasWorked = false;
  const work = () => {
    hasWorked = true;
    return Promise.resolve();
  };
  await expect(record({ writes: true }, work)).rejects.toBe(error);
  expect(hasWorked).toBe(false);
  return { told, lists, warnings: log.of('warning') };
}

const own: ListedDeployment = { id: 7, sha: COMMIT, payload: { ...RELEASE, sha: COMMIT } };
const nobodys: ListedDeployment = { id: 9, sha: COMMIT, payload: undefined };
const other: ListedDeployment = {
  id: 8,
  sha: COMMIT,
  payload: { ...RELEASE, sha: COMMIT, digest: 'e'.repeat(64) },
};

interface Recording {
  /** What is recorded already, newest first; all of it has succeeded. */
  readonly listed?: readonly ListedDeployment[];
  readonly writes?: boolean;
  readonly dryRun?: boolean;
  readonly work?: () => Promise<void>;
  /** What GitHub answers to a report of this state. */
  readonly fails?: Partial<Record<DeploymentState, Error>>;
}

/** A record that GitHub takes, in the order of what is done; and how it ended. */
async function recording({ listed = [], writes = true, dryRun = false, ...more }: Recording) {
  const order: string[] = [];
  const deployments = (whose: string): Deployments => ({
    list: () => Promise.resolve(listed),
    hasSucceeded: () => Promise.resolve(true),
    create: (payload) => {
      order.push(`create ${payload.version} of ${payload.sha.slice(0, 1)}`);
      return Promise.resolve(7);
    },
    report: (id, { state, description }) => {
      order.push(`${whose}: ${id} ${state}: ${description}`);
      const failure = more.fails?.[state];
      return failure === undefined ? Promise.resolve() : Promise.reject(failure);
    },
    commitOfTag: () => Promise.resolve(COMMIT),
  });
  const log = new MemoryLog();
  const ledger = new DeploymentLedger({
    environment: 'production',
    release: RELEASE,
    commit: () => Promise.resolve(COMMIT),
    allowMovedTag: false,
    dryRun,
    deployments: deployments('run'),
    atShutdown: () => deployments('end'),
    log,
  });
  const { evidence, record } = await ledger.lookUp();
  const work = () => {
    order.push('work');
    return more.work?.() ?? Promise.resolve();
  };
  const thrown = await record({ writes }, work).then(
    () => undefined,
    (error: unknown) => error,
  );
  const said = log.of('info').map(plain);
  return { evidence, order, thrown, said, warnings: log.of('warning').map(plain) };
}

const former = (changes: object): ListedDeployment => {
  const payload = { ...RELEASE, sha: COMMIT, ...changes };
  return { id: 3, sha: payload.sha, payload };
};

describe('a release that is recorded', () => {
  const WHAT = 'a release of acme.telephony to acme in the environment "production"';

  test('for the first time is begun before the work, and has succeeded after it', async () => {
    const { order, evidence, said, warnings } = await recording({});
    expect(order).toEqual([
      'create 1.0 of a',
      'run: 7 in_progress: Being released.',
      'work',
      'end: 7 success: Released.',
    ]);
    expect(evidence.provenance).toEqual({ commit: COMMIT, tag: 'v1.0', former: undefined });
    expect(said).toEqual([
      `GitHub has no record of ${WHAT} that succeeded.`,
      'Create a deployment of "production" …',
      'Recorded as deployment 7 of "production".',
    ]);
    expect(warnings).toEqual([]);
  });

  test('after another supersedes it', async () => {
    const sha = 'b'.repeat(40);
    const { order, evidence, said } = await recording({
      listed: [former({ version: '0.9', tag: null, sha })],
    });
    expect(order.slice(-2)).toEqual([
      'end: 7 success: Released.',
      'end: 3 inactive: Superseded by a later release.',
    ]);
    expect(evidence.provenance?.former).toEqual({ version: '0.9', tag: undefined });
    expect(said[0]).toBe(`GitHub's last record of ${WHAT}: "0.9" from the commit "bbbbbbb".`);
  });

  test('already is not recorded again, unless it writes something', async () => {
    const again = await recording({ listed: [former({})], writes: false });
    expect(again.order).toEqual(['work']);
    expect(again.evidence.provenance?.former).toEqual({ version: '1.0', tag: 'v1.0' });
    const repaired = await recording({ listed: [former({})], writes: true });
    expect(repaired.order[0]).toBe('create 1.0 of a');
    const unrecorded = await recording({ writes: false });
    expect(unrecorded.order[0]).toBe('create 1.0 of a');
  });

  test('in a dry run says that nothing is created; otherwise nothing of it', async () => {
    const note = 'A dry run: no deployment is created.';
    expect((await recording({ dryRun: true })).said).toContain(note);
    expect((await recording({})).said).not.toContain(note);
  });

  test('among very many others may be older than is looked', async () => {
    const listed = Array.from({ length: PAGE_SIZE }, (_, id) => ({ id, sha: COMMIT, payload: '' }));
    const { warnings, said } = await recording({ listed });
    expect(warnings).toEqual([
      `The newest 1000 deployments hold no record of ${WHAT} that succeeded. ` +
        'Older ones are not read, so a moved tag would not be noticed.',
    ]);
    expect(said[0]).toBe('Create a deployment of "production" …');
  });

  test.each<[string, Error]>([
    ['invalid-input', new ReleaseError({ code: 'invalid-input', message: 'No.', hint: '' })],
    ['internal', new TypeError('a defect')],
  ])('and fails is told so, and throws on: %s', async (code, error) => {
    const { order, thrown, warnings } = await recording({ work: () => Promise.reject(error) });
    expect(thrown).toBe(error);
    expect(order.slice(-2)).toEqual(['work', `end: 7 failure: The run failed: ${code}.`]);
    expect(warnings).toEqual([]);
  });

  test('is not begun where its first status is refused', async () => {
    const { order, thrown } = await recording({ fails: { in_progress: SILENCE } });
    expect(thrown).toBe(SILENCE);
    expect(order).not.toContain('work');
    expect(order.at(-1)).toBe('end: 7 failure: The run failed: github-unavailable.');
  });

  test.each<[Error, string]>([
    [SILENCE, ' No answer.'],
    [
      new ReleaseError({ code: 'budget-exceeded', message: 'The time is up.', hint: '' }),
      ' GitHub did not answer in time.',
    ],
    [new TypeError('a defect'), ''],
  ])('keeps its end whatever the last report meets: %s', async (error, reason) => {
    const done = await recording({ fails: { success: error } });
    expect(done.thrown).toBeUndefined();
    expect(done.warnings).toEqual([
      `The release is done, which could not be recorded in full.${reason}`,
    ]);
    const failed = await recording({
      work: () => Promise.reject(SILENCE),
      fails: { failure: error },
    });
    expect(failed.thrown).toBe(SILENCE);
    expect(failed.warnings).toEqual([`The failure could not be recorded in full.${reason}`]);
  });
});

describe('a deployment whose creation was not answered', () => {
  test('is looked up, and told the end of the run', async () => {
    const { told } = await recorded({ made: [nobodys, other, own] });
    expect(told).toEqual(['7 failure: The run failed: github-unavailable.']);
  });

  test('and that was not made leaves nothing to tell, nor does one of somebody else', async () => {
    expect(await recorded({ made: [other] })).toMatchObject({
      ...{ told: [], lists: 2, warnings: [] },
    });
  });

  test('and cannot be looked up is a warning, and the release keeps its own end', async () => {
    const { warnings } = await recorded({ listFails: true });
    expect(warnings).toEqual([
      'A deployment whose creation was not answered could not be recorded in full. No answer.',
    ]);
  });
});

test('a deployment that GitHub refuses was not made, and is not looked up', async () => {
  const error = new ReleaseError({ code: 'github-refused', message: 'No.', hint: 'Yes.' });
  expect(await recorded({ error, made: [own] })).toMatchObject({ told: [], lists: 1 });
});

test('a defect while a deployment is created is thrown on, and nothing is looked up', async () => {
  const error = new TypeError('a defect');
  expect(await recorded({ error, made: [own] })).toMatchObject({ told: [], lists: 1 });
});
