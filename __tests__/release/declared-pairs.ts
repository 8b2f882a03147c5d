import fc from 'fast-check';
import type { Instance, WebHook } from '../../sandbox/models.ts';
import type { DesiredWebhook, WebhookEvent } from '../../src/domain/desired-state.ts';
import type { Wishes } from '../release-request.ts';

/** What an instance holds, and what is declared of it. */
export interface Pair {
  readonly live: Pick<Instance, 'features' | 'webHooks'>;
  readonly declared: Required<Pick<Wishes, 'features' | 'webhooks'>>;
}

const url = fc.constantFrom('setup/upgrade', 'calls/sync', 'contacts/changed');
const triggerType = fc.constantFrom('schedule' as const, 'entityEvent' as const);
const minutes = fc.oneof(fc.constantFrom(1, 5, 10, 1439), fc.integer({ min: 1, max: 1439 }));
const word = (...words: string[]) => fc.option(fc.constantFrom(...words), { nil: undefined });

const events = fc.array(
  fc
    .record({
      event: word('change', 'link', 'unlink'),
      entity: word('contact', 'deal'),
      change: word('create', 'patch'),
    })
    .map((fields): WebhookEvent => withoutUndefined(fields)),
  { minLength: 1, maxLength: 3 },
);

const twoDigits = (number: number) => String(number).padStart(2, '0');

const webHook: fc.Arbitrary<WebHook> = fc
  .record({
    id: fc.uuid(),
    relativeUrl: url,
    triggerType,
    filter: events.map((items) => ({
      items: items.map(({ event, entity, change }) =>
        withoutUndefined({ eventType: event, entityType: entity, changeType: change }),
      ),
    })),
    schedule: fc.oneof(
      fc.constant({}),
      minutes.map((all) => ({
        period: `${twoDigits(Math.floor(all / 60))}:${twoDigits(all % 60)}:00`,
      })),
      fc.constantFrom({ period: '00:05:00' }, { period: '1.00:00:00' }, { period: 'PT5M' }),
    ),
    disabled: fc.boolean(),
  })
  .map((hook) =>
    hook.triggerType === 'schedule'
      ? { ...hook, filter: { items: [] } }
      : { ...hook, schedule: {} },
  );

const webhook: fc.Arbitrary<DesiredWebhook> = fc.record({
  url,
  trigger: fc.oneof(
    minutes.map((everyMinutes) => ({ kind: 'schedule' as const, everyMinutes })),
    events.map((list) => ({ kind: 'entityEvent' as const, events: list })),
  ),
  disabled: fc.boolean(),
  absent: fc.integer({ min: 0, max: 3 }).map((chance) => chance === 0),
});

const features = fc.record({
  call: fc.boolean(),
  hangup: fc.boolean(),
  sendSms: fc.boolean(),
});

export const pair: fc.Arbitrary<Pair> = fc.record({
  live: fc.record({
    features,
    webHooks: fc.uniqueArray(webHook, { maxLength: 6, selector: ({ id }) => id }),
  }),
  declared: fc.record({
    features: fc
      .tuple(features, fc.subarray(['call', 'hangup', 'sendSms'] as const))
      .map(([all, names]) => Object.fromEntries(names.map((name) => [name, all[name]]))),
    webhooks: fc.uniqueArray(webhook, {
      maxLength: 5,
      selector: ({ url, trigger }) => `${url} ${trigger.kind}`,
    }),
  }),
});

/** What is wrong with an instance after a release of what was declared; nothing is []. */
export function faultsOf({ live, declared }: Pair, now: Pair['live']): string[] {
  return [
    ...Object.entries(live.features)
      .filter(
        ([name, was]) =>
          now.features[name as keyof typeof now.features] !== (declared.features[name] ?? was),
      )
      .map(([name]) => `feature ${name}`),
    ...live.webHooks
      .filter((hook) => !isDeclared(hook, declared.webhooks) && !isHeld(hook, now.webHooks))
      .map(({ relativeUrl }) => `undeclared ${relativeUrl} was touched`),
    ...declared.webhooks.flatMap((wanted) => faultsOfWebhook(wanted, { live, now })),
    ...(now.webHooks.length > live.webHooks.length + declared.webhooks.length ? ['too many'] : []),
  ];
}

function faultsOfWebhook(
  wanted: DesiredWebhook,
  { live, now }: { live: Pair['live']; now: Pair['live'] },
): string[] {
  const before = live.webHooks.filter((hook) => isDeclared(hook, [wanted]));
  const after = now.webHooks.filter((hook) => isDeclared(hook, [wanted]));
  const count = wanted.absent ? 0 : Math.max(before.length, 1);
  const name = `${wanted.url} ${wanted.trigger.kind}`;
  return [
    ...(after.length === count ? [] : [`${name} stands there ${after.length} times, not ${count}`]),
    ...(before.length === 0 || after.every(({ id }) => before.some((hook) => hook.id === id))
      ? []
      : [`${name} was replaced by another`]),
    ...(after.filter((hook) => !isHeld(hook, before)).length <= 1 ? [] : [`${name}: two changed`]),
  ];
}

function isDeclared({ relativeUrl, triggerType }: WebHook, webhooks: readonly DesiredWebhook[]) {
  return webhooks.some(({ url, trigger }) => url === relativeUrl && trigger.kind === triggerType);
}

function isHeld(hook: WebHook, hooks: readonly WebHook[]): boolean {
  return hooks.some((other) => JSON.stringify(other) === JSON.stringify(hook));
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function withoutUndefined<T extends object>(fields: T): Defined<T> {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as Defined<T>;
}
