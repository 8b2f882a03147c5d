import { everyWords } from '../domain/change-words.ts';
import type { DesiredWebhook, PatchOperation, WebhookEvent } from '../domain/desired-state.ts';
import type { JsonObject } from '../domain/json.ts';
import type { WebhookChange, WebhookView } from '../domain/results.ts';
import {
  type LiveWebhook,
  type WebhookIdentity,
  eventsOf,
  isOfIdentity,
  periodSeconds,
  viewOf,
} from './live-webhooks.ts';

/** How one webhook changes, and the operations that change it. */
export interface Difference {
  readonly change: WebhookChange;
  readonly operations: readonly PatchOperation[];
}

/** Compares the declared webhooks with those that are there; what is not declared is left alone. */
export function differences(
  webhooks: readonly DesiredWebhook[],
  held: readonly LiveWebhook[],
): Difference[] {
  return webhooks.flatMap((wanted) => {
    const alike = held.filter((webhook) => isOfIdentity(webhook, identityOf(wanted)));
    if (wanted.absent) return alike.map(removal);
    const kept = keptOf(alike, wanted);
    return kept === undefined ? [addition(wanted)] : changeInPlace(kept, wanted);
  });
}

/** Picks the webhook that is right already, else the first. */
export function keptOf(
  alike: readonly LiveWebhook[],
  wanted: DesiredWebhook,
): LiveWebhook | undefined {
  return alike.find((webhook) => isAsDeclared(webhook, wanted)) ?? alike[0];
}

export function isAsDeclared(webhook: LiveWebhook, wanted: DesiredWebhook): boolean {
  return fieldsThatDiffer(webhook, wanted).length === 0;
}

export function identityOf({ url, trigger: { kind } }: DesiredWebhook): WebhookIdentity {
  return { url, kind };
}

function removal(webhook: LiveWebhook): Difference {
  return {
    change: { url: webhook.url, from: viewOf(webhook), to: null },
    operations: [{ op: 'remove', path: pathOf(webhook) }],
  };
}

/** A new webhook comes with this id, and gets one of its own (documented). */
const NEW_ID = '00000000-0000-0000-0000-000000000000';

function addition(wanted: DesiredWebhook): Difference {
  const { url, trigger, disabled } = wanted;
  const value = {
    id: NEW_ID,
    relativeUrl: url,
    triggerType: trigger.kind,
    filter: { items: trigger.kind === 'entityEvent' ? trigger.events.map(filterItem) : [] },
    schedule: trigger.kind === 'schedule' ? { period: periodOf(trigger.everyMinutes) } : {},
    disabled,
  };
  return {
    change: { url, from: null, to: wantedView(wanted) },
    operations: [{ op: 'add', path: '/webHooks', value }],
  };
}

/** Plans a change in place, by id: an element is never named by its index, nor added beside. */
function changeInPlace(webhook: LiveWebhook, wanted: DesiredWebhook): Difference[] {
  const fields = fieldsThatDiffer(webhook, wanted);
  if (fields.length === 0) return [];
  return [
    {
      change: { url: wanted.url, from: viewOf(webhook), to: wantedView(wanted) },
      operations: fields.map((field) => ({
        op: 'replace',
        path: `${pathOf(webhook)}/${field}`,
        value: FIELDS[field].valueFor(webhook, wanted),
      })),
    },
  ];
}

type Field = 'schedule' | 'filter' | 'disabled';

interface FieldRule {
  /** How surely it is known that it can be replaced: from the documentation, or from its form. */
  readonly status: 'documented' | 'inferred';
  readonly differs: (webhook: LiveWebhook, wanted: DesiredWebhook) => boolean;
  /** What is not declared of an object stays in it. */
  readonly valueFor: (webhook: LiveWebhook, wanted: DesiredWebhook) => JsonObject | boolean;
}

/** The fields of a webhook that are replaced below its id, each in an operation of its own. */
export const FIELDS: Readonly<Record<Field, FieldRule>> = {
  schedule: {
    status: 'inferred',
    differs: (webhook, { trigger }) =>
      trigger.kind === 'schedule' && periodSeconds(webhook) !== trigger.everyMinutes * 60,
    valueFor: ({ schedule }, { trigger }) =>
      trigger.kind === 'schedule'
        ? { ...schedule, period: periodOf(trigger.everyMinutes) }
        : schedule,
  },
  filter: {
    status: 'inferred',
    differs: (webhook, { trigger }) =>
      trigger.kind === 'entityEvent' && !areSameEvents(eventsOf(webhook), trigger.events),
    valueFor: ({ filter }, { trigger }) =>
      trigger.kind === 'entityEvent'
        ? { ...filter, items: trigger.events.map(filterItem) }
        : filter,
  },
  disabled: {
    status: 'documented',
    differs: (webhook, wanted) => webhook.disabled !== wanted.disabled,
    valueFor: (_webhook, { disabled }) => disabled,
  },
};

const FIELD_NAMES = Object.keys(FIELDS) as Field[];

/** Tells whether an operation's path follows the form of a documented one, and no more. */
export function isInferred({ path }: PatchOperation): boolean {
  return FIELD_NAMES.some(
    (field) => FIELDS[field].status === 'inferred' && path.endsWith(`/${field}`),
  );
}

function fieldsThatDiffer(webhook: LiveWebhook, wanted: DesiredWebhook): Field[] {
  return FIELD_NAMES.filter((field) => FIELDS[field].differs(webhook, wanted));
}

/** Compares filters; neither order nor repetition tells them apart. */
function areSameEvents(a: readonly WebhookEvent[], b: readonly WebhookEvent[]): boolean {
  const [one, other] = [new Set(a.map(eventKey)), new Set(b.map(eventKey))];
  return one.size === other.size && [...one].every((key) => other.has(key));
}

/** Spells an event in lower case: the vendor's C# names may come in any case (inferred). */
function eventKey({ event = '', entity = '', change = '' }: WebhookEvent): string {
  return JSON.stringify([event, entity, change]).toLowerCase();
}

function filterItem({ event, entity, change }: WebhookEvent): JsonObject {
  return {
    ...(event === undefined ? {} : { eventType: event }),
    ...(entity === undefined ? {} : { entityType: entity }),
    ...(change === undefined ? {} : { changeType: change }),
  };
}

/** Spells minutes like the documented `00:05:00`. */
function periodOf(minutes: number): string {
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}:00`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function wantedView({ trigger, disabled }: DesiredWebhook): WebhookView {
  return trigger.kind === 'schedule'
    ? { every: everyWords(trigger.everyMinutes * 60), disabled }
    : { events: trigger.events, disabled };
}

/** Spells an element's path as RFC 6901 has it; ids are GUIDs (documented). */
function pathOf({ id }: LiveWebhook): string {
  return `/webHooks/${id.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
