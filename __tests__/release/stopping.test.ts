import { describe, expect, test } from '@jest/globals';
import type { Wishes } from '../release-request.ts';
import { lostBefore, refused, stoppedInFlight } from './faults.ts';
import { type Scene, type Stage, endings, heldOf, runRelease } from './run-release.ts';
import { WEBHOOK, WRITE_NAMES, WRITE_SCENES } from './write-scenes.ts';

const options: Wishes = {
  install: true,
  setup: { autoAnswer: true },
  instancePatch: [WEBHOOK],
};
const CALLS = ['list', 'create', 'install', 'setup', 'read', 'patch', 'read'];
const NUMBERS = CALLS.map((_call, index) => index + 1);

/** Which of the steps of a first release are really in the workspace. */
function really(stage: Stage): Record<string, boolean> {
  const instance = heldOf(stage)?.instance;
  return {
    create: heldOf(stage) !== undefined,
    install: instance !== undefined && instance !== null,
    setup: instance?.status === 'active',
    'patch-instance': (instance?.webHooks.length ?? 0) > 0,
  };
}

function expectTruth(
  { steps }: { steps: readonly { kind: string; result: string }[] },
  stage: Stage,
) {
  for (const { kind, result } of steps) {
    if (result !== 'unknown')
      expect([kind, really(stage)[kind]]).toEqual([kind, result === 'done']);
  }
}

/** Cancels, or lets the time pass, just before the call of this number. */
const STOPS = {
  cancelled: (stage: Stage) => {
    stage.cancel();
  },
  'budget-exceeded': ({ clock }: Stage) => {
    clock.move(600_000);
  },
} as const;

describe.each(['cancelled', 'budget-exceeded'] as const)('a run that ends by %s', (code) => {
  test.each(NUMBERS)(
    'before call %i sends nothing more and tells what was done',
    async (number) => {
      const run = await runRelease({ options, meanwhile: { [number]: STOPS[code] } });
      expect(run.workspace.kinds).toEqual(CALLS.slice(0, number - 1));
      expect(run.result.failure?.code).toBe(code);
      expect(endings(run.result).join()).not.toContain('unknown');
      expectTruth(run.result, run);
    },
  );

  for (const commits of ['yes', 'no'] as const) {
    test.each(NUMBERS)(
      `in call %i (which has an effect: ${commits}) does not look it up`,
      async (number) => {
        const run = await runRelease({
          options,
          faults: { [number]: stoppedInFlight(code, commits) },
          meanwhile: { [number + 1]: STOPS[code] },
        });
        expect(run.workspace.kinds).toEqual(CALLS.slice(0, number));
        expect(run.result.failure?.code).toBe(code);
        expect(run.log.of('info').join()).not.toContain('Looking it up');
        expectTruth(run.result, run);
        const isWrite = !['list', 'read'].includes(CALLS[number - 1]!);
        expect(endings(run.result).filter((ending) => ending.endsWith('unknown'))).toHaveLength(
          isWrite ? 1 : 0,
        );
      },
    );
  }

  test.each(WRITE_NAMES)('before %s is looked up leaves it unknown', async (name) => {
    const { scene, kind, call } = WRITE_SCENES[name];
    const run = await runRelease({
      ...scene,
      sends: { kind, faults: [lostBefore()] },
      meanwhile: { [call + 1]: STOPS[code] },
    });
    expect(run.result).toMatchObject({ failure: { code }, steps: [{ result: 'unknown' }] });
    expect(run.workspace.calls).toHaveLength(call);
  });

  test.each([
    'set-version',
    'install',
    'setup',
    'patch',
    'features',
    'webhook that changes',
  ] as const)('before %s is sent again leaves it unknown', async (name) => {
    const { scene, kind, call } = WRITE_SCENES[name];
    const run = await runRelease({
      ...scene,
      sends: { kind, faults: [lostBefore()] },
      meanwhile: { [call + 2]: STOPS[code] },
    });
    expect(run.result).toMatchObject({ failure: { code }, steps: [{ result: 'unknown' }] });
    expect(run.workspace.calls).toHaveLength(call + 1);
  });

  test.each(WRITE_NAMES)(
    'before %s, which was not taken on, is sent again: not done',
    async (name) => {
      const { scene, kind, call } = WRITE_SCENES[name];
      // What may be sent twice is sent again without a look.
      const looked = ['create', 'install', 'patch that adds', 'webhook that is added'];
      const looks = looked.includes(name) ? 1 : 0;
      const run = await runRelease({
        ...scene,
        sends: { kind, faults: [refused(429)] },
        meanwhile: { [call + 1 + looks]: STOPS[code] },
      });
      expect(run.result).toMatchObject({ failure: { code }, steps: [{ result: 'not-done' }] });
      expect(run.workspace.calls).toHaveLength(call + looks);
    },
  );
});

describe('a pause', () => {
  const lost: Scene = { sends: { kind: 'create', faults: [lostBefore()] } };

  test('ends when the run is cancelled', async () => {
    const cancel = STOPS.cancelled;
    const run = await runRelease({ ...lost, after: { 5_000: cancel } });
    expect(run.result).toMatchObject({
      failure: { code: 'cancelled' },
      steps: [{ result: 'unknown' }],
    });
    expect(run.clock.now()).toBe(5_000);
  });

  test('ends with the time of the run', async () => {
    const run = await runRelease({ ...lost, budgetMs: 5_000 });
    expect(run.result).toMatchObject({
      failure: { code: 'budget-exceeded' },
      steps: [{ result: 'unknown' }],
    });
    expect(run.clock.now()).toBe(5_000);
  });
});
