import { describe, expect, test } from '@jest/globals';
import type { DesiredWebhook, PatchOperation } from '../../src/domain/desired-state.ts';
import type { WebHook } from '../../sandbox/models.ts';
import { lostAfter, lostAndLate, lostBefore, refused } from './faults.ts';
import { type Run, type Scene, type Stage, endings, heldOf, runRelease } from './run-release.ts';
import { EVERY_TEN_MINUTES, HOOK_ID } from './write-scenes.ts';

const OTHER_ID = '81c00000-0000-4000-8000-000000000b02';
const HOOK = { id: HOOK_ID, relativeUrl: 'calls/sync' };
const HELD = { version: '1.1', installed: true, status: 'active', settings: { a: 'x' } } as const;

const ON_CONTACTS: DesiredWebhook = {
  url: 'contacts/changed',
  trigger: { kind: 'entityEvent', events: [{ event: 'change', entity: 'contact' }] },
  disabled: true,
  absent: false,
};

const EVERYTHING = {
  install: true,
  setup: { a: 'x' },
  features: { call: true, sendSms: false },
  webhooks: [EVERY_TEN_MINUTES, ON_CONTACTS],
  instancePatch: [{ op: 'replace', path: '/baseUrl', value: 'https://acme.example' }],
} as const;

const hooksOf = (stage: Stage): WebHook[] => heldOf(stage)?.instance?.webHooks ?? [];
const patches = ({ workspace }: Run) =>
  workspace.calls
    .filter(({ kind }) => kind === 'patch')
    .map(({ sent }) => sent as readonly PatchOperation[]);

/** Releases the same again, into what the first release has left. */
async function again(run: Run, scene: Scene): Promise<Run> {
  const { version, instance } = heldOf(run)!;
  const { settings, features, webHooks, baseUrl = '' } = instance!;
  const values = Object.fromEntries(settings.map(({ id, value }) => [id, value]));
  const held = { ...HELD, version, settings: values, features, webHooks, baseUrl };
  return runRelease({ ...scene, held });
}

describe('a first release of everything', () => {
  test('writes version, installation, setup, features, webhooks and the rest, in this order', async () => {
    const run = await runRelease({ options: EVERYTHING });
    expect(run.workspace.kinds).toEqual([
      ...['list', 'create', 'install', 'setup'],
      ...['read', 'patch', 'read', 'patch', 'read', 'patch', 'read'],
    ]);
    expect(endings(run.result)).toEqual([
      'create done',
      'install done',
      'setup done',
      'features done',
      'webhooks done',
      'patch-instance done',
    ]);
    expect(heldOf(run)?.instance).toMatchObject({
      features: { call: true, hangup: false, sendSms: false },
      baseUrl: 'https://acme.example',
      webHooks: [
        { relativeUrl: 'calls/sync', triggerType: 'schedule', schedule: { period: '00:10:00' } },
        {
          relativeUrl: 'contacts/changed',
          triggerType: 'entityEvent',
          filter: { items: [{ eventType: 'change', entityType: 'contact' }] },
          disabled: true,
        },
      ],
    });
  });

  test('leaves nothing to do for the second', async () => {
    const first = await runRelease({ options: EVERYTHING });
    const second = await again(first, { options: EVERYTHING });
    expect(second.workspace.kinds).toEqual(['list', 'read']);
    expect(second.result).toMatchObject({ outcome: 'unchanged', steps: [] });
  });

  test('says in its steps and in its log how each of them changes', async () => {
    const run = await runRelease({ options: EVERYTHING });
    const words = {
      features: 'call on, sendSms off',
      webhooks: 'calls/sync every 10m, contacts/changed on change of contact, disabled',
    };
    expect(run.result.steps).toMatchObject([
      ...[{}, {}, {}],
      { kind: 'features', to: words.features },
      { kind: 'webhooks', to: words.webhooks },
      {},
    ]);
    expect(run.log.of('info')).toContainEqual(
      expect.stringContaining(
        `set it up; switch features (${words.features}); set webhooks (${words.webhooks}); patch`,
      ),
    );
  });

  test('sends only what the fresh instance lacks', async () => {
    const run = await runRelease({
      options: { install: true, features: { call: true }, webhooks: [EVERY_TEN_MINUTES] },
      meanwhile: {
        4: ({ service }) => {
          // The service itself brings a webhook along, and switches the feature on.
          service.change((state) => {
            const { id } = state.records().at(-1)!;
            state.changeInstance(id, [
              { op: 'replace', path: '/features/call', value: true },
              { op: 'add', path: '/webHooks', value: { ...HOOK, triggerType: 'schedule' } },
            ]);
          });
        },
      },
    });
    expect(patches(run)).toEqual([
      [{ op: 'replace', path: `/webHooks/${HOOK_ID}/schedule`, value: { period: '00:10:00' } }],
    ]);
    expect(hooksOf(run)).toHaveLength(1);
    expect(endings(run.result).slice(-2)).toEqual(['features done', 'webhooks done']);
  });

  test('of which somebody takes the instance away sends nothing blindly', async () => {
    const run = await runRelease({
      options: { install: true, webhooks: [EVERY_TEN_MINUTES] },
      meanwhile: {
        4: ({ service }) => {
          service.change((state) => {
            state.uninstall(state.records().at(-1)!.id);
          });
        },
      },
    });
    // Nothing has shown the installation, so that nobody can say whether it ever was.
    expect(run.result.failure?.code).toBe('outcome-unknown');
    expect(endings(run.result).slice(-2)).toEqual(['install unknown', 'webhooks not-done']);
    expect(patches(run)).toEqual([]);
  });
});

describe('features', () => {
  const options = { features: { call: true } };

  test('are replaced as a whole, with the others as they are', async () => {
    const run = await runRelease({ held: { ...HELD, features: { hangup: true } }, options });
    expect(patches(run)).toEqual([
      [
        {
          op: 'replace',
          path: '/features',
          value: { call: true, hangup: true, sendSms: false },
        },
      ],
    ]);
    expect(run.workspace.kinds).toEqual(['list', 'read', 'patch', 'read']);
  });

  test('count as the next read shows them, whatever the answer says', async () => {
    const shows = { patch: 'the former state' } as const;
    const done = await runRelease({ held: HELD, options, shows });
    expect(endings(done.result)).toEqual(['features done']);
    const lied = await runRelease({ held: HELD, options, pretends: ['patch'] });
    expect(endings(lied.result)).toEqual(['features unknown']);
    expect(lied.result.failure).toMatchObject({
      code: 'outcome-unknown',
      message: expect.stringContaining(
        'Switch the features (call off → on): it cannot be',
      ) as unknown,
    });
    expect(patches(lied)).toHaveLength(1);
  });

  test('that the instance does not have are refused before any write', async () => {
    const run = await runRelease({
      held: { ...HELD, version: '1.0' },
      options: { setup: { a: 'y' }, features: { calls: true } },
    });
    expect(run.result.failure?.code).toBe('unknown-feature');
    expect(run.workspace.writes).toEqual([]);
  });

  test('follow what somebody else switches before they are sent again', async () => {
    const run = await runRelease({
      held: HELD,
      options,
      sends: { kind: 'patch', faults: [refused(429)] },
      meanwhile: {
        4: ({ service }) => {
          service.change((state) => {
            const { id } = state.records().at(-1)!;
            state.changeInstance(id, [{ op: 'replace', path: '/features/hangup', value: true }]);
          });
        },
      },
    });
    expect(endings(run.result)).toEqual(['features done']);
    expect(heldOf(run)?.instance?.features).toEqual({ call: true, hangup: true, sendSms: false });
  });

  test.each<[string, Record<string, boolean>, string, number]>([
    ['are not sent again in doubt', { call: true }, 'unknown', 1],
    ['that are all declared are', { call: true, hangup: true, sendSms: false }, 'done', 2],
  ])('whose answer is lost %s', async (...[, features, ending, times]) => {
    // A late replace of the whole would take back what is not declared and was switched since.
    const run = await runRelease({
      held: HELD,
      options: { features },
      sends: { kind: 'patch', faults: [lostBefore()] },
    });
    expect(endings(run.result)).toEqual([`features ${ending}`]);
    expect(patches(run)).toHaveLength(times);
  });
});

describe('webhooks', () => {
  const held = { ...HELD, webHooks: [HOOK] };
  const options = { webhooks: [EVERY_TEN_MINUTES] };

  test('whose schedule is edited again and again never become two', async () => {
    let run = await runRelease({ held: HELD, options });
    for (const everyMinutes of [5, 60, 1, 1439]) {
      const webhooks = [{ ...EVERY_TEN_MINUTES, trigger: { kind: 'schedule', everyMinutes } }];
      run = await again(run, { options: { webhooks } as Scene['options'] & object });
      expect(endings(run.result)).toEqual(['webhooks done']);
      expect(hooksOf(run)).toHaveLength(1);
    }
    expect(hooksOf(run)[0]?.schedule).toEqual({ period: '23:59:00' });
  });

  test('that are right in the answer need no other look', async () => {
    const run = await runRelease({ held, options: { ...options, waitFor: 'none' } });
    expect(run.workspace.kinds).toEqual(['list', 'read', 'patch', 'read']);
    expect(run.log.of('info').join('\n')).not.toContain('Looking it up');
  });

  test('that are absent are removed, and those that are not declared stay', async () => {
    const run = await runRelease({
      held: { ...held, webHooks: [HOOK, { id: OTHER_ID }] },
      options: { webhooks: [{ ...EVERY_TEN_MINUTES, absent: true }] },
    });
    expect(hooksOf(run)).toMatchObject([{ id: OTHER_ID, relativeUrl: 'setup/upgrade' }]);
  });

  test('that stand there twice get a warning and one change', async () => {
    const run = await runRelease({
      held: { ...held, webHooks: [HOOK, { ...HOOK, id: OTHER_ID }] },
      options,
    });
    expect(run.log.of('warning')).toEqual([expect.stringContaining(`${HOOK_ID}, ${OTHER_ID}`)]);
    expect(hooksOf(run).map(({ schedule }) => schedule.period)).toEqual(['00:10:00', '00:05:00']);
    const second = await again(run, { options });
    expect(second.workspace.writes).toEqual([]);
    expect(second.log.of('warning')).toHaveLength(1);
  });

  test.each([
    ['is lost', lostAfter()],
    ['is lost, and done later', lostAndLate(1_500)],
  ])('that are added once stand there once when the answer %s', async (_how, fault) => {
    const run = await runRelease({
      held: HELD,
      options,
      sends: { kind: 'patch', faults: [fault] },
      // Their count would say that two were added.
      meanwhile: {
        4: ({ service }) => {
          service.change((state) => {
            const { id } = state.records().at(-1)!;
            const value = { id: OTHER_ID, relativeUrl: 'other', triggerType: 'schedule' };
            state.changeInstance(id, [{ op: 'add', path: '/webHooks', value }]);
          });
        },
      },
    });
    expect(endings(run.result)).toEqual(['webhooks done']);
    expect(hooksOf(run).filter(({ relativeUrl }) => relativeUrl === 'calls/sync')).toHaveLength(1);
    expect(patches(run)).toHaveLength(1);
  });

  test('that somebody else adds while the answer is lost are done, and not added again', async () => {
    const run = await runRelease({
      held: HELD,
      options,
      sends: { kind: 'patch', faults: [lostBefore()] },
      meanwhile: {
        4: ({ service }) => {
          service.change((state) => {
            const { id } = state.records().at(-1)!;
            const value = { ...HOOK, triggerType: 'schedule', schedule: { period: '00:10:00' } };
            state.changeInstance(id, [{ op: 'add', path: '/webHooks', value }]);
          });
        },
      },
    });
    expect(endings(run.result)).toEqual(['webhooks done']);
    expect(hooksOf(run)).toHaveLength(1);
  });

  test('of a version change are compared with what the service has made of them since', async () => {
    const run = await runRelease({
      held: { ...held, version: '1.0' },
      options,
      meanwhile: {
        4: ({ service }) => {
          service.change((state) => {
            const { id } = state.records().at(-1)!;
            state.changeInstance(id, [{ op: 'remove', path: `/webHooks/${HOOK_ID}` }]);
          });
        },
      },
    });
    expect(patches(run)).toMatchObject([[{ op: 'add' }]]);
    expect(hooksOf(run)).toHaveLength(1);
  });

  test.each([
    ['a schedule', options, 'hint that'],
    ['a removal', { webhooks: [{ ...EVERY_TEN_MINUTES, absent: true }] }, ''],
  ])('that are refused for %s say whether that is inferred', async (_what, wanted, hint) => {
    const run = await runRelease({
      held,
      options: wanted,
      sends: { kind: 'patch', faults: [refused(409)] },
    });
    expect(endings(run.result)).toEqual(['webhooks not-done']);
    const told = run.result.failure?.hint ?? '';
    expect(told.includes(`/webHooks/${HOOK_ID}/schedule can be replaced is inferred`)).toBe(
      hint !== '',
    );
  });
});

describe('instance-patch after the declared parts', () => {
  const addition: PatchOperation = {
    op: 'add',
    path: '/webHooks',
    value: {
      id: '00000000-0000-0000-0000-000000000000',
      relativeUrl: 'calls/sync',
      triggerType: 'schedule',
      schedule: { period: '00:10:00' },
    },
  };

  test.each([
    ['answered', undefined],
    ['looked up', lostAfter()],
  ])('adds nothing that a declared webhook, %s, has brought', async (_how, fault) => {
    const run = await runRelease({
      held: HELD,
      options: { webhooks: [EVERY_TEN_MINUTES], instancePatch: [addition] },
      ...(fault === undefined ? {} : { sends: { kind: 'patch', faults: [fault] } }),
    });
    expect(hooksOf(run)).toHaveLength(1);
    expect(endings(run.result)).toEqual(['webhooks done', 'patch-instance done']);
    expect(run.log.of('warning')).toEqual([]);
  });

  test('that adds one beside what is there says so, and does', async () => {
    const value = { ...(addition.value as object), schedule: { period: '01:00:00' } };
    const run = await runRelease({
      held: { ...HELD, webHooks: [HOOK] },
      options: { instancePatch: [{ ...addition, value }] },
    });
    expect(run.log.of('warning')).toEqual([
      expect.stringContaining('beside the one that is there'),
    ]);
    expect(hooksOf(run)).toHaveLength(2);
  });
});
