import { describe, expect, test } from '@jest/globals';
import type { InstanceStatus } from '../../sandbox/models.ts';
import type { Instance } from '../../src/domain/models.ts';
import type { WaitFor } from '../../src/domain/desired-state.ts';
import { judgeInstance } from '../../src/release/judge-instance.ts';
import { lostBefore } from './faults.ts';
import { type Run, type Scene, endings, runRelease } from './run-release.ts';

const FOREVER_MS = 1e12;

/** How a run ends: well, with what it says aloud, or with the code of its failure. */
function endOf({ result, log }: Run): string {
  if (result.failure !== undefined) return result.failure.code;
  const aloud = log.lines.filter(({ level }) => level === 'notice' || level === 'warning');
  return aloud.map(({ level, message }) => `${level}: ${message}`).join(' ') || 'well';
}

const FORMER = 'The instance still shows the version "1.0", not 1.1.';
const SCHEDULE = 'The service brings it up to date on its own schedule.';
const PAUSED = 'notice: The instance is Paused; it was left so.';
const NOT_SET_UP = 'notice: The instance is NotConfigured: it has not been set up yet.';
const HAS_ERRORS = 'warning: The instance HasErrors: it works, with errors.';

const MAY_RESUME = 'The instance is Paused, and a setup is planned: it may make it work again.';
const RESUMED = 'The instance was Paused before this run, and shows active now.';

describe('an instance that nothing was written to', () => {
  type Row = [WaitFor, InstanceStatus, string, string];
  test.each<Row>([
    ['active', 'active', '1.1', 'well'],
    ['active', 'active', '1.0', `notice: ${FORMER} ${SCHEDULE}`],
    ['active', 'hasErrors', '1.1', HAS_ERRORS],
    ['active', 'hasErrors', '1.0', `${HAS_ERRORS} ${FORMER}`],
    ['active', 'failed', '1.1', 'instance-failed'],
    ['active', 'failed', '1.0', 'instance-failed'],
    ['active', 'paused', '1.1', PAUSED],
    ['active', 'paused', '1.0', PAUSED],
    ['active', 'notConfigured', '1.1', NOT_SET_UP],
    ['active', 'notConfigured', '1.0', NOT_SET_UP],
    ['version', 'active', '1.1', 'well'],
    ['version', 'active', '1.0', 'wait-timeout'],
    ['version', 'hasErrors', '1.1', HAS_ERRORS],
    ['version', 'hasErrors', '1.0', 'wait-timeout'],
    ['version', 'failed', '1.1', 'instance-failed'],
    ['version', 'failed', '1.0', 'instance-failed'],
    ['version', 'paused', '1.1', PAUSED],
    ['version', 'paused', '1.0', PAUSED],
    ['version', 'notConfigured', '1.1', NOT_SET_UP],
    ['version', 'notConfigured', '1.0', NOT_SET_UP],
    ['none', 'active', '1.1', 'well'],
    ['none', 'active', '1.0', `notice: ${FORMER} ${SCHEDULE}`],
    ['none', 'hasErrors', '1.1', HAS_ERRORS],
    ['none', 'hasErrors', '1.0', `${HAS_ERRORS} ${FORMER}`],
    ['none', 'failed', '1.1', 'warning: The instance is Failed: it does not work.'],
    ['none', 'failed', '1.0', 'warning: The instance is Failed: it does not work.'],
    ['none', 'paused', '1.1', PAUSED],
    ['none', 'paused', '1.0', PAUSED],
    ['none', 'notConfigured', '1.1', NOT_SET_UP],
    ['none', 'notConfigured', '1.0', NOT_SET_UP],
  ])('wait-for %s: %s at %s ends: %s', async (waitFor, ...[status, version, expected]) => {
    const run = await runRelease({
      upgradeDelayMs: FOREVER_MS,
      held: { version: '1.1', installed: true, status, settings: { version } },
      options: { waitFor },
    });
    expect(endOf(run)).toContain(expected);
    expect(run.result.status).toBe(status);
    if (expected !== 'wait-timeout') {
      expect(run.workspace.kinds).toEqual(['list', 'read']);
      expect(run.clock.sleeps).toEqual([]);
    }
  });
});

describe('an instance that this run sets up', () => {
  const setUp = (statusAfterSetup: InstanceStatus, options: Scene['options'] = {}): Scene => ({
    statusAfterSetup,
    held: { version: '1.1', installed: true },
    options: { setup: { autoAnswer: true }, ...options },
  });

  test.each<[InstanceStatus, string]>([
    ['active', 'well'],
    ['hasErrors', HAS_ERRORS],
    ['paused', 'notice: The instance is Paused; it was not so before this run.'],
    ['failed', 'instance-failed'],
  ])('and is %s then costs one look and no wait, and ends: %s', async (status, expected) => {
    const run = await runRelease(setUp(status));
    expect(endOf(run)).toBe(expected);
    expect(run.workspace.kinds).toEqual(['list', 'read', 'setup', 'read']);
    expect(run.clock.sleeps).toEqual([]);
    expect(run.result.status).toBe(status);
  });

  test.each<[string, Scene['options'], string[]]>([
    ['before a dry run', { dryRun: true }, [MAY_RESUME]],
    ['and after it', {}, [MAY_RESUME, RESUMED]],
    ['only where one is sent', { setupWhen: 'unconfigured' }, ['it was left so.']],
  ])('and was paused is told %s', async (_when, options, told) => {
    const scene = setUp('active', options);
    const run = await runRelease({ ...scene, held: { ...scene.held!, status: 'paused' } });
    const notices = run.log.of('notice');
    expect(notices).toHaveLength(told.length);
    for (const [at, text] of told.entries()) expect(notices[at]).toContain(text);
  });

  test('and stays NotConfigured is waited for, with growing pauses, and fails', async () => {
    const run = await runRelease(setUp('notConfigured', { waitTimeoutMs: 60_000 }));
    expect(run.result.failure).toMatchObject({
      code: 'wait-timeout',
      message: 'The wait is over. The instance is NotConfigured although it was set up.',
    });
    expect(endings(run.result)).toEqual(['setup done']);
    const { sleeps } = run.clock;
    const grown = sleeps.slice(0, -1);
    expect(grown).toEqual([...grown].sort((a, b) => a - b));
    expect([sleeps[0], Math.max(...sleeps)]).toEqual([250, 10_000]);
    expect(new Set(grown.slice(0, 8)).size).toBe(8);
    expect(run.clock.now()).toBeGreaterThanOrEqual(60_000);
    expect(run.clock.now()).toBeLessThan(60_200);
  });

  test('and becomes active while it is waited for ends well', async () => {
    const run = await runRelease({
      ...setUp('notConfigured'),
      after: {
        20_000: ({ service }) => {
          service.state.setStatus(service.state.records().at(-1)!.id, 'active');
        },
      },
    });
    expect(endOf(run)).toBe('well');
    expect(run.clock.now()).toBeLessThan(31_000);
  });

  test('and fails while it is waited for fails at the next look', async () => {
    const run = await runRelease({
      ...setUp('notConfigured'),
      after: {
        5_000: ({ service }) => {
          service.state.setStatus(service.state.records().at(-1)!.id, 'failed');
        },
      },
    });
    expect(endOf(run)).toBe('instance-failed');
    expect(run.clock.now()).toBeLessThan(16_000);
  });

  test('is not waited for with wait-for none', async () => {
    const run = await runRelease(setUp('notConfigured', { waitFor: 'none' }));
    expect(endOf(run)).toBe('notice: The instance is NotConfigured although it was set up.');
    expect(run.clock.sleeps).toEqual([]);
  });

  test('and has no time to wait is looked at once', async () => {
    const run = await runRelease(setUp('notConfigured', { waitTimeoutMs: 0 }));
    expect(endOf(run)).toBe('wait-timeout');
    expect(run.clock.sleeps).toEqual([]);
  });
});

describe('waiting for the version of an instance', () => {
  const scene: Scene = {
    upgradeDelayMs: 90_000,
    held: { version: '1.0', installed: true, status: 'active' },
    options: { waitFor: 'version' },
  };

  test('ends when the instance shows it, and the log says at least every 25 s that it goes on', async () => {
    const run = await runRelease(scene);
    expect(endOf(run)).toBe('well');
    expect(run.clock.now()).toBeGreaterThan(90_000);
    expect(run.clock.now()).toBeLessThan(101_000);
    const waiting = run.log.of('info').filter((line) => line === `Waiting: ${FORMER}`);
    expect(waiting.length).toBeGreaterThan(3);
    expect(waiting.length).toBeLessThan(10);
  });

  test('takes a version that is written otherwise for the same', async () => {
    const run = await runRelease({
      ...scene,
      upgradeDelayMs: FOREVER_MS,
      held: { version: '1.1', installed: true, status: 'active', settings: { version: '1.1.0' } },
    });
    expect(endOf(run)).toBe('well');
  });

  test('waits also where what the instance shows is no version', async () => {
    const run = await runRelease({
      ...scene,
      upgradeDelayMs: FOREVER_MS,
      held: { version: '1.1', installed: true, status: 'active', settings: { version: 'string' } },
    });
    expect(run.result.failure?.message).toContain('"string"');
  });

  test('says that it is over when the run is cancelled, at once', async () => {
    const run = await runRelease({
      ...scene,
      after: {
        7_000: ({ cancel }) => {
          cancel();
        },
      },
    });
    expect(endOf(run)).toBe('cancelled');
    expect(endings(run.result)).toEqual(['set-version done']);
    expect(run.clock.now()).toBe(7_000);
  });

  test('ends with the run’s own time, not after it', async () => {
    const run = await runRelease({ ...scene, budgetMs: 10_000 });
    expect(endOf(run)).toBe('wait-timeout');
    expect(run.result.status).toBe('active');
    expect(run.clock.now()).toBe(10_000);
  });

  test('fails with the error of a look', async () => {
    const run = await runRelease({ ...scene, faults: { 5: lostBefore() } });
    expect(endOf(run)).toBe('connection-failed');
    expect(run.result).toMatchObject({ installed: true, status: 'active' });
  });
});

describe('wait-for none never fails', () => {
  const scene: Scene = {
    held: { version: '1.0', installed: true, status: 'active' },
    options: { waitFor: 'none' },
  };

  test('also when the instance cannot be read any more', async () => {
    const run = await runRelease({ ...scene, faults: { 4: lostBefore() } });
    expect(run.result).toMatchObject({ outcome: 'updated', installed: true, status: undefined });
    expect(endOf(run)).toBe(
      'warning: What became of the instance could not be read. Injected: connection-failed.',
    );
  });

  test('also when the time of the run is over', async () => {
    const run = await runRelease({
      ...scene,
      budgetMs: 60_000,
      faults: { 4: lostBefore() },
      meanwhile: {
        4: ({ clock }) => {
          clock.move(60_000);
        },
      },
    });
    expect(run.result.outcome).toBe('updated');
  });

  test('and a defect is one', async () => {
    const error = new TypeError('a defect');
    const { result } = await runRelease({ ...scene, faults: { 4: { commits: 'no', error } } });
    expect(result.failure?.code).toBe('internal');
  });

  test('but says so when the run was cancelled', async () => {
    const run = await runRelease({
      ...scene,
      meanwhile: {
        4: ({ cancel }) => {
          cancel();
        },
      },
    });
    expect(endOf(run)).toBe('cancelled');
  });
});

describe('verifying:', () => {
  const instance = (changed: Partial<Instance>): Instance => ({
    id: '1',
    status: 'active',
    settings: [],
    secrets: [],
    document: {},
    ...changed,
  });
  const kindOf = (seen: Instance | undefined, waitFor: WaitFor) =>
    judgeInstance(seen, {
      version: '1.1',
      waitFor,
      failOn: [],
      installs: false,
      setUp: false,
      statusBefore: undefined,
    }).kind;

  test.each<[string, Instance | undefined, string[]]>([
    ['that does not show', undefined, ['wait', 'wait', 'notice']],
    ['of an unknown status', instance({ status: 'unknown' }), ['wait', 'wait', 'notice']],
  ])('an instance %s waits, but for wait-for none', (_what, seen, expected) => {
    expect((['active', 'version', 'none'] as const).map((it) => kindOf(seen, it))).toEqual(
      expected,
    );
  });

  test('an instance without a version is as good as its status, unless the version is waited for', () => {
    expect(['notice', 'warning', 'wait']).not.toContain(kindOf(instance({}), 'active'));
    expect(kindOf(instance({ status: 'hasErrors' }), 'active')).toBe('warning');
    expect(
      judgeInstance(instance({}), {
        version: '1.1',
        waitFor: 'version',
        failOn: [],
        installs: false,
        setUp: true,
        statusBefore: undefined,
      }),
    ).toMatchObject({
      kind: 'wait',
      text: 'The instance still shows no version, not 1.1.',
    });
  });
});
