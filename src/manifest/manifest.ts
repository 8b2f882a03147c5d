import type { DesiredWebhook, WebhookEvent, WebhookTrigger } from '../domain/desired-state.ts';
import type { JsonObject } from '../domain/json.ts';
import { type Parsed, parsed, wrong } from '../domain/parsed.ts';
import { RELATIVE_PATH, oneOf, relativePath } from '../inputs/input-values.ts';
import {
  INTEGRATION_NAME,
  WORKSPACE_NAME,
  integrationName,
  workspaceName,
} from '../inputs/name-values.ts';
import { quote } from '../text/quote.ts';
import {
  type Form,
  type Placed,
  anyObject,
  flag,
  list,
  object,
  record,
  refined,
  text,
} from './form.ts';
import type { Fault } from './yaml-node.ts';

/** What differs from one workspace to another. */
export interface Settings {
  readonly setup: JsonObject | undefined;
  readonly features: Readonly<Record<string, boolean>> | undefined;
  readonly webhooks: readonly DesiredWebhook[] | undefined;
}

/** A manifest as it stands in its file. */
export interface Manifest extends Settings {
  readonly integration: string | undefined;
  readonly install: boolean | undefined;
  /** Where the JSON Schema of the whole setup is, relative to the manifest. */
  readonly 'setup-schema': string | undefined;
  readonly workspaces: Readonly<Record<string, Settings>> | undefined;
}

/** The vendor's words of a webhook's filter (documented). */
const EVENT_TYPES = ['change', 'link', 'unlink'] as const;
const CHANGE_TYPES = ['create', 'patch', 'delete', 'restore'] as const;

/** A name in the vendor's JSON, such as `sendSms` or `contact` (inferred from the documented ones). */
const VENDOR_NAME = /^[A-Za-z][A-Za-z0-9]{0,99}$/;

function vendorName(text: string): Parsed<string> {
  if (VENDOR_NAME.test(text)) return parsed(text);
  return wrong(`${quote(text, 40)} is no name of this kind`, 'Use Latin letters and digits');
}

/** Follows the address of the integration itself: a scheme or a host would lead elsewhere. */
const RELATIVE_URL = /^(?!\/\/)(?![A-Za-z][A-Za-z0-9+.-]*:)[\x21-\x5b\x5d-\x7e]{1,1000}$/;

function relativeUrl(text: string): Parsed<string> {
  if (RELATIVE_URL.test(text)) return parsed(text);
  return wrong(
    `${quote(text, 80)} is not the relative address of a webhook`,
    'Write it as the vendor has it, such as setup/upgrade',
  );
}

const EVENT = refined(
  object({
    event: text(oneOf(...EVENT_TYPES), { enum: EVENT_TYPES }),
    entity: text(vendorName, {
      pattern: VENDOR_NAME.source,
      description: 'The type of the entity, such as contact.',
    }),
    change: text(oneOf(...CHANGE_TYPES), { enum: CHANGE_TYPES }),
  }),
  { read: (event): WebhookEvent => withoutUndefined(event) },
);

const EVENTS = refined(
  list(EVENT, {
    description: 'The webhook is called by a change that fits one of these.',
    minItems: 1,
    uniqueItems: true,
  }),
  {
    read: (events, { node: { at }, faults }) => {
      if (events.length === 0) {
        faults.push({ at, problem: 'there is no event here', remedy: 'Write one at least' });
      }
      refuseDoubles(events, {
        identity: ({ event, entity, change }) => JSON.stringify([event, entity, change]),
        name: () => 'this event',
        faults,
      });
      return events.map(({ value }) => value);
    },
  },
);

/** A time from 1m to 23h59m, in one spelling for each: minutes, or hours and less than 60 minutes. */
const EVERY =
  /^(?:(?:[1-9]|1\d|2[0-3])h(?:[1-9]|[1-5]\d)m|(?:[1-9]|1\d|2[0-3])h|(?:[1-9]\d{0,2}|1[0-3]\d{2}|14[0-3]\d)m)$/;

const WEBHOOK: Form<DesiredWebhook> = refined(
  object(
    {
      url: text(relativeUrl, {
        pattern: RELATIVE_URL.source,
        description: 'Relative to the address of the integration, such as setup/upgrade.',
      }),
      every: text(everyMinutes, {
        pattern: EVERY.source,
        description: 'How often it is called: from 1m to 23h59m, such as 5m or 1h30m.',
      }),
      events: EVENTS,
      disabled: flag({ description: 'Whether it is kept, but not called.', default: false }),
      absent: flag({ description: 'Whether it is removed.', default: false }),
    },
    { required: ['url'] },
  ),
  {
    schema: { oneOf: [{ required: ['every'] }, { required: ['events'] }] },
    read: ({ url = '', every, events, disabled = false, absent = false }, { node, faults }) => {
      const triggers: WebhookTrigger[] = [
        ...(every === undefined ? [] : [{ kind: 'schedule' as const, everyMinutes: every }]),
        ...(events === undefined ? [] : [{ kind: 'entityEvent' as const, events }]),
      ];
      const [trigger] = triggers;
      if (trigger !== undefined && triggers.length === 1) return { url, trigger, disabled, absent };
      const problem = trigger === undefined ? 'neither every nor events' : 'both every and events';
      faults.push({ at: node.at, problem: `this webhook has ${problem}`, remedy: 'Write one' });
      return undefined;
    },
  },
);

const SETTINGS = {
  setup: anyObject({
    description:
      'The public part of the setup parameters. The secret ones stay in the input setup; none may stand in both.',
  }),
  features: record(text(vendorName, { pattern: VENDOR_NAME.source }), {
    value: flag(),
    description: 'What is on and off, such as call, hangup and sendSms. Others are left alone.',
  }),
  webhooks: refined(
    list(WEBHOOK, {
      description: 'Each by its url and the kind of its trigger. Others are left alone.',
    }),
    {
      read: (webhooks, { faults }) => {
        refuseDoubles(webhooks, {
          identity: webhookIdentity,
          name: ({ url, trigger }) =>
            `the webhook ${quote(url, 80)} by ${TRIGGERED_BY[trigger.kind]}`,
          faults,
        });
        return webhooks.map(({ value }) => value);
      },
    },
  ),
};

/** The form of a whole manifest. */
export const MANIFEST: Form<Manifest> = object(
  {
    integration: text(integrationName, {
      pattern: INTEGRATION_NAME.source,
      description: 'The name of the integration. The input integration wins.',
    }),
    install: flag({
      description: 'Whether it is installed where it is not. The input install wins.',
      default: false,
    }),
    setup: SETTINGS.setup,
    'setup-schema': text(relativePath, {
      pattern: RELATIVE_PATH.source,
      description:
        'A file with the JSON Schema (2020-12) of the whole setup, relative to this one.',
    }),
    features: SETTINGS.features,
    webhooks: SETTINGS.webhooks,
    workspaces: record(text(workspaceName, { pattern: WORKSPACE_NAME.source }), {
      value: object(SETTINGS),
      description: 'What differs in one workspace, by its name as the input workspace has it.',
    }),
  },
  { description: 'What an integration of Kontur.CRM is to be, for the action kontur-crm-release.' },
);

/** How a trigger is called in a sentence. */
const TRIGGERED_BY = { schedule: 'schedule', entityEvent: 'events' } as const;

/** Spells what makes a webhook the same: its address and the kind of trigger. */
export function webhookIdentity({ url, trigger }: Pick<DesiredWebhook, 'url' | 'trigger'>): string {
  return `${trigger.kind} ${url}`;
}

function refuseDoubles<T>(
  placed: readonly Placed<T>[],
  how: { identity: (value: T) => string; name: (value: T) => string; faults: Fault[] },
): void {
  const firstLines = new Map<string, number>();
  for (const { value, node } of placed) {
    const identity = how.identity(value);
    const first = firstLines.get(identity);
    if (first === undefined) {
      firstLines.set(identity, node.at.line);
      continue;
    }
    const problem = `${how.name(value)} stands here a second time, after line ${first}`;
    how.faults.push({ at: node.at, problem, remedy: 'Keep one of them' });
  }
}

/** Leaves out the fields that an event does not have. */
function withoutUndefined(event: {
  readonly [K in keyof WebhookEvent]: string | undefined;
}): WebhookEvent {
  return Object.fromEntries(Object.entries(event).filter(([, value]) => value !== undefined));
}

/**
 * Parses how often a webhook is called, in minutes. The vendor's schedules are `hh:mm:ss`
 * (documented), so a day is too long.
 */
function everyMinutes(text: string): Parsed<number> {
  if (!EVERY.test(text)) {
    return wrong(
      `${quote(text, 40)} is not a time from 1m to 23h59m`,
      'Write whole minutes or hours, such as 5m, 1h or 1h30m',
    );
  }
  const [, hours = '0', minutes = '0'] = /^(?:(\d+)h)?(?:(\d+)m)?$/.exec(text) ?? [];
  return parsed(Number(hours) * 60 + Number(minutes));
}
