import { describe, expect, test } from '@jest/globals';
import type {
  DesiredWebhook,
  PatchOperation,
  WebhookEvent,
} from '../../src/domain/desired-state.ts';
import type { JsonObject, JsonValue } from '../../src/domain/json.ts';
import { planRelease } from '../../src/plan/plan-release.ts';
import { differences } from '../../src/resources/webhook-differences.ts';
import { webhooksOf } from '../../src/resources/live-webhooks.ts';
import { plain } from '../../src/text/quote.ts';
import { HOLDING_NOTHING, holding, optionsWith } from '../plan/release-situation.ts';

const A = '25d00000-0000-4000-8000-00000000000a';
const B = '25d00000-0000-4000-8000-00000000000b';

/** A webhook as an instance shows it. */
const live = (changes: JsonObject = {}): JsonObject => ({
  id: A,
  relativeUrl: 'calls/sync',
  triggerType: 'schedule',
  filter: { items: [] },
  schedule: { period: '00:05:00' },
  disabled: false,
  ...changes,
});

const onEvents = (items: JsonValue, changes: JsonObject = {}): JsonObject =>
  live({ triggerType: 'entityEvent', filter: { items }, schedule: {}, ...changes });

const every = (everyMinutes: number, changes: Partial<DesiredWebhook> = {}): DesiredWebhook => ({
  url: 'calls/sync',
  trigger: { kind: 'schedule', everyMinutes },
  disabled: false,
  absent: false,
  ...changes,
});

const on = (events: WebhookEvent[], changes: Partial<DesiredWebhook> = {}): DesiredWebhook => ({
  ...every(1, changes),
  trigger: { kind: 'entityEvent', events },
});

const holdingWebhooks = (webHooks: JsonValue) =>
  holding({ status: 'active', document: { webHooks } });

function planFor(
  webhooks: DesiredWebhook[],
  webHooks: JsonValue,
  instancePatch: PatchOperation[] = [],
) {
  const observed = holdingWebhooks(webHooks);
  return planRelease({ ...optionsWith({ webhooks, instancePatch }), observed });
}

function operationsFor(webhooks: DesiredWebhook[], webHooks: JsonValue): readonly PatchOperation[] {
  const held = webhooksOf(holdingWebhooks(webHooks).instance!)!;
  return differences(webhooks, held).flatMap(({ operations }) => operations);
}

const wordsOf = ({ steps }: ReturnType<typeof planFor>) =>
  steps.map(({ words }) => plain(words.to));

describe('a declared webhook', () => {
  test('that is not there is added as the documentation shows it', () => {
    expect(operationsFor([every(5, { url: 'setup/upgrade' })], [])).toEqual([
      {
        op: 'add',
        path: '/webHooks',
        value: {
          id: '00000000-0000-0000-0000-000000000000',
          relativeUrl: 'setup/upgrade',
          triggerType: 'schedule',
          filter: { items: [] },
          schedule: { period: '00:05:00' },
          disabled: false,
        },
      },
    ]);
  });

  test('that is called on events is added with its filter', () => {
    const events = [{ event: 'change', entity: 'contact', change: 'patch' }, { event: 'link' }];
    expect(operationsFor([on(events, { disabled: true })], [])).toMatchObject([
      {
        value: {
          triggerType: 'entityEvent',
          filter: {
            items: [
              { eventType: 'change', entityType: 'contact', changeType: 'patch' },
              { eventType: 'link' },
            ],
          },
          schedule: {},
          disabled: true,
        },
      },
    ]);
  });

  test.each<[string, DesiredWebhook, JsonObject, PatchOperation[]]>([
    [
      'schedule',
      every(90),
      live({ schedule: { period: '00:05:00', note: 1 } }),
      [
        {
          op: 'replace',
          path: `/webHooks/${A}/schedule`,
          value: { period: '01:30:00', note: 1 },
        },
      ],
    ],
    [
      'filter',
      on([{ entity: 'contact' }]),
      onEvents([{ entityType: 'deal' }]),
      [
        {
          op: 'replace',
          path: `/webHooks/${A}/filter`,
          value: { items: [{ entityType: 'contact' }] },
        },
      ],
    ],
    [
      'state',
      every(5, { disabled: true }),
      live(),
      [{ op: 'replace', path: `/webHooks/${A}/disabled`, value: true }],
    ],
    [
      'schedule and state',
      every(1439),
      live({ disabled: true }),
      [
        { op: 'replace', path: `/webHooks/${A}/schedule`, value: { period: '23:59:00' } },
        { op: 'replace', path: `/webHooks/${A}/disabled`, value: false },
      ],
    ],
  ])('with another %s is changed in place, by its id', (...[, wanted, held, operations]) => {
    expect(operationsFor([wanted], [live({ id: B, relativeUrl: 'other' }), held])).toEqual(
      operations,
    );
  });

  test.each<[string, DesiredWebhook, JsonValue]>([
    ['as it is', every(5), [live()]],
    ['with its period in another form', every(60), [live({ schedule: { period: '0.1:0:00' } })]],
    ['with its trigger in another case', every(5), [live({ triggerType: 'Schedule' })]],
    ['without a word on whether it is disabled', every(5), [live({ disabled: null })]],
    ['with a filter that means nothing here', every(5), [live({ filter: { items: [{}] } })]],
    [
      'with its events in another order',
      on([{ entity: 'contact' }, { entity: 'deal', event: 'link' }]),
      [
        onEvents([
          { eventType: 'Link', entityType: 'deal', changeType: null },
          { entityType: 'Contact', more: 1 },
        ]),
      ],
    ],
    [
      'with what is no event among them',
      on([{ entity: 'deal' }]),
      [onEvents([null, 'x', { entityType: 'deal' }])],
    ],
    ['beside others that are not declared', every(5), [live({ id: B, relativeUrl: 'x' }), live()]],
    ['absent, and not there', every(5, { absent: true }), [onEvents([])]],
  ])('writes nothing: %s', (_what, wanted, held) => {
    const { steps, changes, warnings } = planFor([wanted], held);
    expect([steps, changes.webhooks, warnings]).toEqual([[], [], []]);
  });

  test('that is absent is removed by its id, every one of its identity', () => {
    const held = [live(), onEvents([]), live({ id: B }), live({ id: 'c', relativeUrl: 'other' })];
    const wanted = every(5, { absent: true });
    expect(operationsFor([wanted], held)).toEqual([
      { op: 'remove', path: `/webHooks/${A}` },
      { op: 'remove', path: `/webHooks/${B}` },
    ]);
    expect(planFor([wanted], held).warnings).toEqual([]);
  });

  test('has its address and the kind of its trigger for identity', () => {
    const held = [live(), live({ id: B, relativeUrl: 'Calls/sync' })];
    const [operation] = operationsFor([on([{ entity: 'contact' }])], held);
    expect(operation).toMatchObject({ op: 'add', value: { relativeUrl: 'calls/sync' } });
  });

  test('is not taken for one that no id names, or of a kind that is not known', () => {
    const held = [
      live({ id: null }),
      live({ triggerType: 'manual' }),
      live({ relativeUrl: 1 }),
      'x',
      null,
    ];
    expect(operationsFor([every(5)], held)).toMatchObject([{ op: 'add' }]);
  });

  test('of a hostile id is still named by one part of a path', () => {
    expect(operationsFor([every(9)], [live({ id: 'a/~b' })])).toMatchObject([
      { path: '/webHooks/a~1~0b/schedule' },
    ]);
  });

  test('cannot be compared where the instance shows no list', () => {
    for (const document of [{}, { webHooks: null }, { webHooks: {} }]) {
      const observed = holding({ status: 'active', document });
      const { refusals } = planRelease({ ...optionsWith({ webhooks: [every(5)] }), observed });
      expect(refusals).toMatchObject([{ code: 'unexpected-response' }]);
      expect(planRelease({ ...optionsWith(), observed }).refusals).toEqual([]);
    }
  });
});

describe('of two in the workspace', () => {
  test.each<[string, JsonObject, JsonObject, string, number]>([
    [
      'the one as declared is kept',
      live({ schedule: { period: '00:09:00' } }),
      live({ id: B }),
      B,
      0,
    ],
    [
      'else the first',
      live({ schedule: { period: '00:09:00' } }),
      live({ id: B, disabled: true }),
      A,
      1,
    ],
  ])('%s, and a warning names both', (...[, first, second, kept, changes]) => {
    const plan = planFor([every(5)], [first, second]);
    expect(plan.changes.webhooks).toHaveLength(changes);
    expect(plan.warnings.map(plain)).toEqual([
      `The instance has the webhook "calls/sync" (schedule) 2 times: ${A}, ${B}. ${kept} is kept as ` +
        'declared, the others are left alone. Remove them by instance-patch: ' +
        '{"op": "remove", "path": "/webHooks/{id}"}.',
    ]);
    for (const { path } of operationsFor([every(5)], [first, second])) expect(path).toContain(kept);
  });
});

describe('a plan shows webhooks as they are and will be:', () => {
  test.each<[string, DesiredWebhook, JsonValue]>([
    ['calls/sync every 5m → 10m', every(10), [live()]],
    ['calls/sync every 5m → 1h', every(60), [live()]],
    ['calls/sync every 5m → 1h30m, enabled → disabled', every(90, { disabled: true }), [live()]],
    ['calls/sync disabled → enabled', every(5), [live({ disabled: true })]],
    ['calls/sync every 24h30s → 5m', every(5), [live({ schedule: { period: '1.00:00:30' } })]],
    ['calls/sync every 0s → 5m', every(5), [live({ schedule: { period: '00:00:00' } })]],
    ['calls/sync every P1D → 5m', every(5), [live({ schedule: { period: 'P1D' } })]],
    ['calls/sync every 300 → 5m', every(5), [live({ schedule: { period: 300 } })]],
    ['calls/sync no schedule → every 5m', every(5), [live({ schedule: null })]],
    ['calls/sync every 5m', every(5), []],
    ['calls/sync every 5m, disabled', every(5, { disabled: true }), []],
    ['calls/sync removed', every(5, { absent: true }), [live()]],
    [
      'calls/sync on link of deal → on change of contact (patch), any event of any entity',
      on([{ event: 'change', entity: 'contact', change: 'patch' }, {}]),
      [onEvents([{ eventType: 'link', entityType: 'deal' }])],
    ],
    [
      'calls/sync on any event of deal → on link of any entity',
      on([{ event: 'link' }]),
      [onEvents([{ eventType: '', entityType: 'deal' }])],
    ],
    ['calls/sync no events → on link of any entity', on([{ event: 'link' }]), [onEvents(null)]],
  ])('%s', (words, wanted, held) => {
    expect(wordsOf(planFor([wanted], held))).toEqual([words]);
  });

  test('in the words of a manifest, for programs', () => {
    const plan = planFor(
      [every(10), on([{ event: 'link' }])],
      [live(), live({ id: B, relativeUrl: 'x' })],
    );
    expect(plan.changes.webhooks).toEqual([
      {
        url: 'calls/sync',
        from: { every: '5m', disabled: false },
        to: { every: '10m', disabled: false },
      },
      { url: 'calls/sync', from: null, to: { events: [{ event: 'link' }], disabled: false } },
    ]);
  });

  test('before an installation as they will be, without the absent ones', () => {
    const webhooks = [every(10), every(10, { url: 'old', absent: true })];
    const plan = planRelease({
      ...optionsWith({ webhooks, install: true }),
      observed: HOLDING_NOTHING,
    });
    expect(plan.steps.at(-1)).toMatchObject({ kind: 'webhooks', webhooks });
    expect(plan.changes.webhooks).toMatchObject([{ url: 'calls/sync', from: null }]);
  });
});

describe('an operation of instance-patch that adds a webhook', () => {
  const adding = (changes: JsonObject = {}): PatchOperation => ({
    op: 'add',
    path: '/WebHooks',
    value: live({ id: '00000000-0000-0000-0000-000000000000', ...changes }),
  });

  test.each<[string, DesiredWebhook[], JsonValue]>([
    ['in the workspace', [], [live({ schedule: { period: '01:00:00' } })]],
    ['in the manifest', [every(60)], []],
  ])('beside one of its identity %s gets a warning', (_where, webhooks, held) => {
    const { warnings } = planFor(webhooks, held, [adding()]);
    expect(warnings.map(plain)).toEqual([
      'instance-patch adds the webhook "calls/sync" (schedule) beside the one that is there: the ' +
        'service will call both. Declare it, or change the one that is there by its id.',
    ]);
  });

  test.each<[string, DesiredWebhook[], JsonValue, PatchOperation]>([
    ['that is there is left out', [], [live()], adding()],
    ['that is declared just so is there by then', [every(5)], [], adding()],
    ['of an absent one is alone', [every(60, { absent: true })], [], adding()],
    ['of another kind is another one', [], [live()], adding({ triggerType: 'entityEvent' })],
    ['without a kind is nobody’s', [], [live()], adding({ triggerType: null })],
    ['is no setting', [], [live()], { op: 'add', path: '/settings', value: live() }],
  ])('%s: no warning', (...[, webhooks, held, operation]) => {
    expect(planFor(webhooks, held, [operation]).warnings).toEqual([]);
  });
});
