import { describe, expect, test } from '@jest/globals';
import type { PhaseReport, ReleaseResult } from '../../src/domain/results.ts';
import { lostAfter, lostBefore, refused } from './faults.ts';
import { CALL_MS } from './memory-workspace.ts';
import { type Scene, runRelease } from './run-release.ts';

type Told = Partial<ReleaseResult>;

const INSTALLED = { version: '1.0', installed: true, status: 'active' } as const;
const ALL: Scene['options'] = { install: true, setup: { a: 'x' } };
/** A part that took so many calls. */
const phase = (
  name: PhaseReport['phase'],
  result: PhaseReport['result'],
  calls: number,
): PhaseReport => ({ phase: name, result, durationMs: calls * CALL_MS });

const PATCH: Scene['options'] = {
  instancePatch: [{ op: 'replace', path: '/features/call', value: true }],
};

describe('what a release tells', () => {
  test.each<[string, Scene, Told]>([
    [
      'a first release',
      { options: ALL },
      {
        outcome: 'created',
        previousVersion: undefined,
        installed: true,
        status: 'active',
        newlyInstalled: true,
      },
    ],
    [
      'a creation without installation',
      {},
      {
        outcome: 'created',
        previousVersion: undefined,
        installed: false,
        status: undefined,
        newlyInstalled: false,
      },
    ],
    [
      'a new version of what is installed',
      { held: INSTALLED },
      {
        outcome: 'updated',
        previousVersion: '1.0',
        installed: true,
        status: 'active',
        newlyInstalled: false,
      },
    ],
    [
      'an installation of what is there',
      { held: { version: '1.1' }, options: ALL },
      {
        outcome: 'updated',
        previousVersion: '1.1',
        installed: true,
        status: 'active',
        newlyInstalled: true,
      },
    ],
    [
      'a patch alone',
      { held: { ...INSTALLED, version: '1.1' }, options: PATCH },
      { outcome: 'updated', previousVersion: '1.1', installed: true, status: 'active' },
    ],
    [
      'nothing to do',
      { held: { ...INSTALLED, version: '1.1' } },
      {
        outcome: 'unchanged',
        previousVersion: '1.1',
        installed: true,
        status: 'active',
        steps: [],
      },
    ],
    [
      'a dry run',
      { held: INSTALLED, options: { dryRun: true } },
      {
        outcome: 'planned',
        previousVersion: '1.0',
        installed: true,
        status: 'active',
        steps: [{ kind: 'set-version', from: '1.0', to: '1.1', result: 'planned' }],
      },
    ],
    [
      'a dry run with nothing to do',
      { held: { ...INSTALLED, version: '1.1' }, options: { dryRun: true } },
      { outcome: 'unchanged', steps: [] },
    ],
    [
      'a list that cannot be read',
      { held: INSTALLED, faults: { 1: lostBefore() } },
      {
        outcome: undefined,
        previousVersion: undefined,
        integrationId: undefined,
        installed: undefined,
        steps: [],
      },
    ],
    [
      'an instance that cannot be read',
      { held: INSTALLED, faults: { 2: lostBefore() } },
      { outcome: undefined, previousVersion: undefined, installed: undefined, steps: [] },
    ],
    [
      'a refusal of the plan',
      { held: { ...INSTALLED, version: '2.0' } },
      { outcome: undefined, previousVersion: '2.0', installed: true, status: 'active', steps: [] },
    ],
    [
      'a step that was not done: what was read still holds',
      { held: INSTALLED, faults: { 3: refused(400) } },
      { outcome: undefined, previousVersion: '1.0', installed: true, status: 'active' },
    ],
    [
      'a step that failed behind one that was done: the status may have changed',
      { held: INSTALLED, options: { setup: { a: 'x' } }, faults: { 4: refused(400) } },
      { outcome: undefined, previousVersion: '1.0', installed: true, status: undefined },
    ],
    [
      'an unknown creation',
      { sends: { kind: 'create', faults: [lostBefore()] } },
      {
        outcome: undefined,
        previousVersion: undefined,
        integrationId: undefined,
        installed: false,
      },
    ],
    [
      'an unknown installation',
      { options: ALL, sends: { kind: 'install', faults: [1, 2, 3].map(() => lostBefore()) } },
      { outcome: undefined, installed: undefined, status: undefined, newlyInstalled: false },
    ],
    [
      'a setup that failed behind an installation',
      { options: ALL, sends: { kind: 'setup', faults: [refused(400)] } },
      { outcome: undefined, installed: true, status: undefined, newlyInstalled: true },
    ],
    [
      'an instance that fails',
      { options: ALL, statusAfterSetup: 'failed' },
      { outcome: undefined, installed: true, status: 'failed', newlyInstalled: true },
    ],
  ])('of %s', async (_what, scene, told) => {
    const { result } = await runRelease(scene);
    expect(result).toMatchObject(told);
    expect(result.version).toBe('1.1');
    expect(result.failure === undefined).toBe(result.outcome !== undefined);
  });

  test.each<[string, Scene, boolean | undefined]>([
    ['a creation', {}, true],
    ['a new version', { held: INSTALLED }, true],
    ['nothing to do', { held: { ...INSTALLED, version: '1.1' } }, false],
    ['a dry run', { held: INSTALLED, options: { dryRun: true } }, false],
    ['a refusal', { held: { ...INSTALLED, version: '2.0' } }, false],
    ['an installation alone', { held: { version: '1.1' }, options: ALL }, false],
    ['a version that was refused', { held: INSTALLED, faults: { 3: refused(400) } }, false],
    [
      'a version whose answer was lost, and was seen',
      { held: INSTALLED, sends: { kind: 'set-version', faults: [lostAfter()] } },
      true,
    ],
    [
      'a version of which nobody knows',
      { sends: { kind: 'create', faults: [lostBefore()] } },
      undefined,
    ],
    [
      'a failure behind a version that was done',
      { options: ALL, sends: { kind: 'setup', faults: [refused(400)] } },
      true,
    ],
    ['an instance that fails', { options: ALL, statusAfterSetup: 'failed' }, true],
    [
      'a creation that somebody else was first with',
      {
        meanwhile: {
          2: ({ service }) => {
            service.change((state) => state.create({ name: 'acme.telephony', version: '1.1' }));
          },
        },
      },
      false,
    ],
    [
      'a creation that was not taken on, and that somebody else was first with',
      {
        sends: { kind: 'create', faults: [refused(429)] },
        meanwhile: {
          3: ({ service }) => {
            service.change((state) => state.create({ name: 'acme.telephony', version: '1.1' }));
          },
        },
      },
      false,
    ],
  ])('of %s says whether it changed the version', async (_what, scene, versionChanged) => {
    expect((await runRelease(scene)).result.versionChanged).toBe(versionChanged);
  });

  test('has the plan whatever came of it, and how long it read before and after', async () => {
    const run = await runRelease({
      options: { ...ALL, ...PATCH },
      sends: { kind: 'setup', faults: [refused(400)] },
    });
    expect(run.result.plan).toEqual({
      version: { from: '', to: '1.1' },
      installed: { from: false, to: true },
      setup: { because: 'not-configured', keys: [{ key: 'a', instanceShows: 'not-installed' }] },
      features: [],
      webhooks: [],
      instance: [{ op: 'replace', part: 'features', item: 'call', field: '' }],
      steps: ['create', 'install', 'setup', 'patch-instance'],
      refusals: [],
    });
    expect(run.result.phases).toEqual([phase('observe', 'done', 1)]);
  });

  test.each<[string, Scene, PhaseReport[]]>([
    ['a release', { options: ALL }, [phase('observe', 'done', 1), phase('verify', 'done', 1)]],
    ['a dry run', { held: INSTALLED, options: { dryRun: true } }, [phase('observe', 'done', 2)]],
    ['a refusal', { held: { ...INSTALLED, version: '2.0' } }, [phase('observe', 'done', 2)]],
    ['nothing to read', { faults: { 1: lostBefore() } }, [phase('observe', 'failed', 1)]],
    [
      'an instance that fails',
      { options: ALL, statusAfterSetup: 'failed' },
      [phase('observe', 'done', 1), phase('verify', 'failed', 1)],
    ],
  ])('of %s has its reading parts, each with its time', async (_what, scene, phases) => {
    expect((await runRelease(scene)).result.phases).toEqual(phases);
  });

  test('has no plan where nothing could be read, and all refusals where it was refused', async () => {
    const blind = await runRelease({ faults: { 1: lostBefore() } });
    expect(blind.result.plan).toBeUndefined();
    for (const dryRun of [true, false]) {
      const { result, workspace } = await runRelease({
        held: { version: '2.0' },
        options: { setup: { a: 'x' }, dryRun },
      });
      expect(result.plan?.refusals.map(({ code }) => code)).toEqual([
        'downgrade-refused',
        'not-installed',
      ]);
      expect(result.failure).toEqual(result.plan?.refusals[0]);
      expect([result.dryRun, result.steps, workspace.writes]).toEqual([dryRun, [], []]);
    }
  });

  test('has the id of what was created, found or adopted', async () => {
    for (const held of [undefined, INSTALLED]) {
      const { result, service } = await runRelease(held === undefined ? {} : { held });
      expect(result.integrationId).toBe(service.rows().at(-1)?.id);
    }
  });
});
