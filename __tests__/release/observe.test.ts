import { describe, expect, test } from '@jest/globals';
import { observe } from '../../src/release/observe.ts';
import { lostBefore } from './faults.ts';
import { NAME, type Scene, stageOf } from './run-release.ts';

async function observing(scene: Scene, name = NAME) {
  const stage = stageOf(scene);
  const observed = await observe(stage.workspace, name).catch((error: unknown) => error);
  return { ...stage, observed };
}

describe('observing the workspace', () => {
  test.each<[string, Scene, string[], { version?: string; status?: string }]>([
    ['nothing, by one read', {}, ['list'], {}],
    ['what is not installed', { held: { version: '1.0' } }, ['list', 'read'], { version: '1.0' }],
    [
      'what is installed',
      { held: { version: '1.0', installed: true, status: 'paused' } },
      ['list', 'read'],
      { version: '1.0', status: 'paused' },
    ],
  ])('sees %s and at most two reads', async (_what, ...[scene, calls, { version, status }]) => {
    const { observed, workspace } = await observing(scene);
    expect(observed).toMatchObject({
      integration: version === undefined ? undefined : { name: NAME, version },
      instance: status === undefined ? undefined : { status },
    });
    expect(workspace.kinds).toEqual(calls);
  });

  test.each([
    ['in another case', 'Acme.Telephony'],
    ['twice', NAME],
  ])('sees a name that is there %s, by one read, and does not choose', async (_how, other) => {
    const stage = stageOf(other === NAME ? { held: { version: '1.0' } } : {});
    stage.service.change((state) => state.seed({ name: other, version: '2.0' }));
    const { alike, ...chosen } = await observe(stage.workspace, NAME);
    expect(alike.map(({ name }) => name)).toContain(other);
    expect(chosen).toEqual({ integration: undefined, instance: undefined });
    expect(stage.workspace.kinds).toEqual(['list']);
  });

  test.each([1, 2])('ends with the error of read %i', async (call) => {
    const fault = lostBefore();
    const { observed } = await observing({ held: { version: '1.0' }, faults: { [call]: fault } });
    expect(observed).toBe(fault.error);
  });
});
