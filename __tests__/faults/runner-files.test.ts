import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type RunOutcome, runAction } from '../../runner/run-action.ts';
import { runnerLog } from '../harness/runner-log.ts';
import { withSandbox } from '../sandbox/with-sandbox.ts';
import { testInWhole } from '../in-whole.ts';
import { isSoak, isWhole, onlyInSoak, onlyInWhole } from '../size.ts';
import { inParallel } from './in-parallel.ts';
import { EVERYTHING, TOKEN, errorOf, release, startService } from './release.ts';

let directory = '';
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'runner-files-'));
});
afterAll(() => rm(directory, { recursive: true }));

/** Files that cannot be written, and how the system, or we, say so. */
const BROKEN: readonly (readonly [what: string, file: () => string, reason: RegExp])[] = [
  ['missing', () => join(directory, 'missing', 'file'), /ENOENT|there is no such file/],
  ['below a file', () => '/etc/hostname/file', /ENOTDIR|there is no such file/],
  ['a directory', () => directory, /EISDIR/],
  ['full', () => '/dev/full', /ENOSPC/],
  ['unwritable', () => '/proc/version', /EACCES|EIO|EPERM/],
];

const FILES = [
  ['GITHUB_OUTPUT', 'The outputs'],
  ['GITHUB_STEP_SUMMARY', 'The job summary'],
] as const;

function warningsOf({ stdout }: RunOutcome): string[] {
  return runnerLog(stdout)
    .commands.filter(({ name }) => name === 'warning')
    .map(({ data }) => data);
}

function expectWarning(outcome: RunOutcome, [variable, what]: (typeof FILES)[number]): void {
  const [warning, ...others] = warningsOf(outcome);
  expect(others).toEqual([]);
  expect(warning).toMatch(
    new RegExp(`^${what} could not be written to ".+", the file of ${variable}: `),
  );
}

const onLinux = process.platform === 'linux' ? test : test.skip;
describe('a file of the runner that cannot be written', () => {
  // In CI each way to be broken meets one of the files; in `npm test` one way does each.
  const cases = FILES.flatMap((file, which) =>
    BROKEN.filter((_, at) => isSoak || (isWhole ? at % 2 === which : at === 3 * which)).map(
      (broken) => ({ file, broken }),
    ),
  );
  onLinux.each(cases)(
    '$file.0, $broken.0: a warning names it, and a good release stays good',
    async ({ file, broken }) => {
      const [, path, reason] = broken;
      const { sandbox } = await startService();
      const outcome = await release(sandbox, { inputs: EVERYTHING, env: { [file[0]]: path() } });
      expect([outcome.exitCode, outcome.stderr]).toEqual([0, '']);
      expectWarning(outcome, file);
      expect(warningsOf(outcome)[0]).toContain(`"${path()}"`);
      expect(warningsOf(outcome)[0]).toMatch(reason);
      expect(outcome.stdout).toContain('1.2 in acme: created.\n');
      if (file[0] === 'GITHUB_OUTPUT') expect(outcome.summary).toMatch(/^### ✅ Created/);
      else expect(outcome.outputs).toMatchObject({ outcome: 'created', version: '1.2' });
    },
  );

  onLinux('hides no other failure: a 401, a wrong input', async () => {
    const { sandbox } = await startService();
    for (const file of FILES.filter((_, at) => isWhole || at === 0)) {
      const env = { [file[0]]: '/dev/full' };
      const refused = await release(sandbox, { inputs: { token: 'f'.repeat(64) }, env });
      expect(errorOf(refused)).toMatch(/^unauthorized: /);
      expectWarning(refused, file);
      const wrong = await release(sandbox, { inputs: { install: 'x' }, env });
      expect(errorOf(wrong)).toMatch(/^invalid-input: /);
    }
  });

  onLinux('both at once: two warnings, and nothing else changes', async () => {
    const { sandbox } = await startService();
    const env = { GITHUB_OUTPUT: '/dev/full', GITHUB_STEP_SUMMARY: '/dev/full' };
    const outcome = await release(sandbox, { env });
    expect(outcome.exitCode).toBe(0);
    expect(warningsOf(outcome)).toHaveLength(2);
  });

  onLinux.each(['GITHUB_STATE', ...onlyInWhole(['GITHUB_OUTPUT'])])(
    '%s: a sandbox of which nobody would know does not stay',
    async (variable) => {
      const temp = await mkdtemp(join(directory, 'temp-'));
      const action = join(import.meta.dirname, '../../sandbox');
      const started = await runAction({
        action,
        inputs: {},
        temp,
        env: { [variable]: '/dev/full' },
      });
      expect(errorOf(started)).toMatch(
        /^The files of GITHUB_STATE and GITHUB_OUTPUT cannot be written to\./,
      );
    },
  );
});

describe('a log that nobody reads any more', () => {
  type Row = [what: string, token: string, exitCode: number, headline: RegExp, outcome: string];
  const cases: Row[] = [
    ['a good release', TOKEN, 0, /^### ✅ Created/, 'created'],
    ...onlyInWhole<Row>([['a refused one', 'f'.repeat(64), 1, /^### ❌ Not released/, '']]),
  ];
  test.each(cases)(
    'from the beginning: %s leaves outputs, summary and exit code',
    async (...[, token, exitCode, headline, outcome]) => {
      const { sandbox } = await startService();
      const run = await release(sandbox, {
        inputs: { ...EVERYTHING, token },
        onStart: (child) => {
          child.stopReading();
        },
      });
      expect([run.exitCode, run.stderr]).toEqual([exitCode, '']);
      expect(run.outputs).toMatchObject({ outcome, version: '1.2' });
      expect(run.summary).toMatch(headline);
    },
  );

  test('in the middle, at each request', async () => {
    const runs = [2, ...onlyInWhole([4]), ...onlyInSoak([1, 3])].map((number) => [
      `request ${number}`,
      async () => {
        let stop: (() => void) | undefined;
        const service = await startService((request) => {
          if (request.number === number) stop?.();
          return undefined;
        });
        const run = await release(service.chaos, {
          inputs: EVERYTHING,
          onStart: (child) => (stop = child.stopReading),
        });
        expect([run.exitCode, run.stderr, run.outputs.outcome]).toEqual([0, '', 'created']);
        expect(run.summary).toMatch(/^### ✅ Created/);
      },
    ]);
    await inParallel(Object.fromEntries(runs) as Record<string, () => Promise<void>>);
  });

  testInWhole('a rehearsal’s sandbox starts and ends all the same', async () => {
    const temp = await mkdtemp(join(directory, 'temp-'));
    const action = join(import.meta.dirname, '../../sandbox');
    const onStart = (child: { stopReading: () => void }) => {
      child.stopReading();
    };
    const { exitCode, outputs, state } = await runAction({ action, inputs: {}, temp, onStart });
    expect([exitCode, outputs.workspace]).toEqual([0, 'rehearsal']);
    const ended = await runAction({ action, phase: 'post', inputs: {}, temp, state, onStart });
    expect([ended.exitCode, ended.stderr]).toEqual([0, '']);
  });
});

test('without files of the runner a release ends as it does', async () => {
  const sandbox = await withSandbox();
  const inputs = { workspace: sandbox.workspace.name, token: sandbox.token };
  const env = { GITHUB_STEP_SUMMARY: '', GITHUB_OUTPUT: '' };
  const outcome = await release(sandbox, { inputs, env });
  expect([outcome.exitCode, warningsOf(outcome)]).toEqual([0, []]);
});
