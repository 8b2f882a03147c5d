import { describe, expect, test } from '@jest/globals';
import type { ReleaseResult } from '../../src/results.ts';
import { lostBefore, refused } from './faults.ts';
import { type Scene, runRelease } from './run-release.ts';

type Told = Partial<ReleaseResult>;

const INSTALLED = { version: '1.0', installed: true, status: 'active' } as const;
const ALL: Scene['options'] = { install: true, setup: { a: 'x' } };
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
        installed: false,
        steps: [],
      },
    ],
    [
      'an instance that cannot be read',
      { held: INSTALLED, faults: { 2: lostBefore() } },
      { outcome: undefined, previousVersion: undefined, installed: false, steps: [] },
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
      { outcome: undefined, installed: false, status: undefined, newlyInstalled: false },
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

  test('has the id of what was created, found or adopted', async () => {
    for (const held of [undefined, INSTALLED]) {
      const { result, service } = await runRelease(held === undefined ? {} : { held });
      expect(result.integrationId).toBe(service.rows().at(-1)?.id);
    }
  });
});
