import { describe, expect, test } from '@jest/globals';
import type { Wishes } from '../release-request.ts';
import type { Fault } from './faults.ts';
import { notSent, refused } from './faults.ts';
import { CALL_MS } from './memory-workspace.ts';
import { NAME, endings, heldOf, runRelease } from './run-release.ts';

const EVERYTHING: Wishes = {
  install: true,
  setup: { autoAnswer: true },
  instancePatch: [{ op: 'replace', path: '/features/call', value: true }],
};
/** The calls of a whole first release; the one before the patch reads the fresh installation. */
const CALLS = ['list', 'create', 'install', 'setup', 'read', 'patch', 'read'];
const STEPS = ['create', 'install', 'setup', 'patch-instance'];
/** The call that carries out each step. */
const CALL_OF = [2, 3, 4, 6];

describe('applying a plan', () => {
  test('carries out every step in order, each with one write', async () => {
    const run = await runRelease({ options: EVERYTHING });
    expect(run.workspace.kinds).toEqual(CALLS);
    expect(endings(run.result)).toEqual(STEPS.map((kind) => `${kind} done`));
    expect(run.result.steps.map(({ durationMs }) => durationMs)).toEqual(
      [1, 1, 1, 2].map((calls) => calls * CALL_MS),
    );
    expect(run.log.of('info')).toEqual(
      expect.arrayContaining([
        `Create ${NAME} 1.1: done in 20 ms.`,
        'Install: done in 20 ms.',
        'Set up: done in 20 ms.',
        'Patch the instance: done in 40 ms.',
      ]),
    );
  });

  const FAILURES: [string, Fault][] = [
    ['is refused', refused(400)],
    ['is not allowed', refused(403)],
    ['cannot be sent', notSent()],
  ];
  for (const [what, fault] of FAILURES) {
    test.each(STEPS)(`stops where %s ${what}, with nothing of it done`, async (failing) => {
      const at = STEPS.indexOf(failing);
      const call = CALL_OF[at]!;
      const run = await runRelease({ options: EVERYTHING, faults: { [call]: fault } });
      expect(run.workspace.kinds).toEqual(CALLS.slice(0, call));
      expect(endings(run.result)).toEqual(
        STEPS.map((kind, index) => `${kind} ${index < at ? 'done' : 'not-done'}`),
      );
      expect(run.result.steps.map(({ durationMs }) => durationMs !== undefined)).toEqual(
        STEPS.map((_kind, index) => index <= at),
      );
      expect(run.result.failure?.message).toBe(fault.error.message);
    });
  }

  test('tells a defect as one, and the step that it broke off as unknown', async () => {
    const error = new TypeError('a defect');
    const { result } = await runRelease({
      options: EVERYTHING,
      faults: { 3: { commits: 'no', error } },
    });
    expect(result.failure?.code).toBe('internal');
    expect(endings(result).slice(0, 3)).toEqual([
      'create done',
      'install unknown',
      'setup not-done',
    ]);
  });

  test('sets the version of what is there, and touches nobody else', async () => {
    const run = await runRelease({ held: { version: '1.0' } });
    expect(run.workspace.writes).toMatchObject([{ kind: 'set-version', sent: '1.1' }]);
    expect(heldOf(run)?.version).toBe('1.1');
    expect(run.service.rows()).toMatchObject([{ version: '9.9' }, { version: '3.0' }, {}]);
  });
});

describe('patching an instance', () => {
  const instancePatch = [
    { op: 'replace', path: '/features/call', value: true },
    { op: 'replace', path: '/features/hangup', value: false },
    {
      op: 'add',
      path: '/webHooks',
      value: {
        id: '00000000-0000-0000-0000-000000000000',
        relativeUrl: 'a',
        triggerType: 'schedule',
      },
    },
  ] as const;

  test('that this run installs sends what the fresh instance lacks', async () => {
    const run = await runRelease({ options: { install: true, instancePatch } });
    expect(run.workspace.writes.at(-1)).toMatchObject({
      kind: 'patch',
      sent: [instancePatch[0], instancePatch[2]],
    });
    expect(heldOf(run)?.instance).toMatchObject({
      features: { call: true },
      webHooks: [{ relativeUrl: 'a' }],
    });
  });

  test('that this run installs sends nothing where the fresh instance lacks nothing', async () => {
    const holds = [{ op: 'remove', path: '/webHooks/gone' }, instancePatch[1]] as const;
    const run = await runRelease({ options: { install: true, instancePatch: holds } });
    expect(run.workspace.kinds).toEqual(['list', 'create', 'install', 'read']);
    expect(endings(run.result)).toContain('patch-instance done');
  });

  test('that was read needs no other read before', async () => {
    const run = await runRelease({
      held: { version: '1.1', installed: true, status: 'active' },
      options: { instancePatch },
    });
    expect(run.workspace.kinds).toEqual(['list', 'read', 'patch', 'read']);
  });

  test('that somebody takes away meanwhile is refused by the service, and not done', async () => {
    const run = await runRelease({
      options: { install: true, instancePatch },
      meanwhile: {
        4: ({ service }) => {
          service.change((state) => {
            state.uninstall(state.records().at(-1)!.id);
          });
        },
      },
    });
    expect(run.workspace.writes.at(-1)).toMatchObject({ kind: 'patch', sent: instancePatch });
    // Nothing has shown the installation, so that nobody can say whether it ever was.
    expect(endings(run.result)).toEqual([
      'create done',
      'install unknown',
      'patch-instance not-done',
    ]);
    expect(run.result.failure?.code).toBe('outcome-unknown');
  });

  test('says what is patched, and not with which values', async () => {
    const run = await runRelease({ options: { install: true, instancePatch } });
    expect(run.result.steps.at(-1)).toMatchObject({
      from: '',
      to: 'replace /features/call, replace /features/hangup, add /webHooks',
    });
  });
});
