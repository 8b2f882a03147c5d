import { everyWords } from '../domain/change-words.ts';
import type { WebhookEvent, WebhookTrigger } from '../domain/desired-state.ts';
import { type JsonObject, type JsonValue, isJsonObject } from '../domain/json.ts';
import type { Instance } from '../domain/models.ts';
import type { WebhookView } from '../domain/results.ts';

/** What makes a webhook the same one: its address, and the kind of what calls it. */
export interface WebhookIdentity {
  readonly url: string;
  readonly kind: WebhookTrigger['kind'];
}

/** A webhook as an instance shows it (documented). */
export interface LiveWebhook extends WebhookIdentity {
  /** It names the webhook in the paths of patch operations; none where it is yet to be added. */
  readonly id: string;
  readonly disabled: boolean;
  /** The two triggers as they were received; one of them counts, by the kind. */
  readonly schedule: JsonObject;
  readonly filter: JsonObject;
}

const KINDS: readonly WebhookTrigger['kind'][] = ['schedule', 'entityEvent'];

/**
 * Reads the webhooks of an instance; undefined where it shows not even an empty list. One without
 * an id, or with another kind of trigger, can be none that is declared.
 */
export function webhooksOf({ document }: Instance): LiveWebhook[] | undefined {
  const { webHooks } = document;
  if (!Array.isArray(webHooks)) return undefined;
  return (webHooks as readonly JsonValue[])
    .map(toWebhook)
    .filter((webhook) => webhook !== undefined && webhook.id !== '') as LiveWebhook[];
}

/** Reads a webhook of an answer, or one that an operation adds. */
export function toWebhook(value: JsonValue): LiveWebhook | undefined {
  if (!isJsonObject(value)) return undefined;
  const { id, relativeUrl: url, triggerType, disabled, schedule, filter } = value;
  const kind = KINDS.find((known) => isSameWord(known, triggerType));
  if (kind === undefined || typeof url !== 'string') return undefined;
  return {
    id: typeof id === 'string' ? id : '',
    url,
    kind,
    disabled: disabled === true,
    schedule: isJsonObject(schedule) ? schedule : {},
    filter: isJsonObject(filter) ? filter : {},
  };
}

export function isOfIdentity(webhook: WebhookIdentity, { url, kind }: WebhookIdentity): boolean {
  return webhook.url === url && webhook.kind === kind;
}

/** `.NET`'s way to write a span of time: `[days.]hours:minutes:seconds` (documented by example). */
const PERIOD = /^(?:(?<days>\d{1,5})\.)?(?<hours>\d{1,2}):(?<minutes>\d{1,2}):(?<seconds>\d{1,2})$/;

/** Reads how often a webhook is called, in seconds; undefined where unsaid or in another form. */
export function periodSeconds({ schedule: { period } }: LiveWebhook): number | undefined {
  const groups = typeof period === 'string' ? PERIOD.exec(period)?.groups : undefined;
  if (groups === undefined) return undefined;
  const { days = 0, hours, minutes, seconds } = groups;
  return ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds);
}

/** Reads the events that call a webhook; a null or empty field counts as left out. */
export function eventsOf({ filter: { items } }: LiveWebhook): WebhookEvent[] {
  if (!Array.isArray(items)) return [];
  return (items as readonly JsonValue[]).filter(isJsonObject).map((item) => ({
    ...given('event', item.eventType),
    ...given('entity', item.entityType),
    ...given('change', item.changeType),
  }));
}

function given(name: keyof WebhookEvent, value: JsonValue | undefined): WebhookEvent {
  return typeof value === 'string' && value !== '' ? { [name]: value } : {};
}

/** Compares in any case: the vendor's C# names may come in another (inferred). */
function isSameWord(a: string, b: JsonValue | undefined): boolean {
  return typeof b === 'string' && a.toLowerCase() === b.toLowerCase();
}

/** Words a webhook as a manifest does; a period in another form stays as it is. */
export function viewOf(webhook: LiveWebhook): WebhookView {
  const { kind, disabled } = webhook;
  if (kind === 'entityEvent') return { events: eventsOf(webhook), disabled };
  const seconds = periodSeconds(webhook);
  return { every: seconds === undefined ? rawPeriod(webhook) : everyWords(seconds), disabled };
}

function rawPeriod({ schedule: { period = null } }: LiveWebhook): string {
  if (period === null) return '';
  return typeof period === 'string' ? period : JSON.stringify(period);
}
