import type { WebhookEvent } from '../domain/desired-state.ts';
import type { WebhookView } from '../domain/results.ts';

/** A webhook as it is printed. */
export type PrintedWebhook = WebhookView & { readonly url: string };

/** Spells a text in one line of YAML: plain where it can be taken for nothing else. */
export function scalar(text: string): string {
  const isPlain =
    /^(?:[A-Za-z][\w./-]*|\d+[hm](?:\d+m)?)$/.test(text) && !/^(true|false|null)$/i.test(text);
  return isPlain ? text : JSON.stringify(text);
}

/** Spells one webhook of a list in YAML. */
export function webhookLines(webhook: PrintedWebhook): string[] {
  const trigger =
    'every' in webhook
      ? `every: ${scalar(webhook.every)}`
      : `events: [${webhook.events.map(eventText).join(', ')}]`;
  return [
    `  - url: ${scalar(webhook.url)}`,
    `    ${trigger}`,
    ...(webhook.disabled ? ['    disabled: true'] : []),
  ];
}

function eventText(event: WebhookEvent): string {
  const given = Object.entries(event) as [string, string][];
  const fields = given.map(([name, value]) => `${name}: ${scalar(value)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

/** Spells one feature in YAML. */
export function featureLine(name: string, isOn: boolean): string {
  return `  ${scalar(name)}: ${String(isOn)}`;
}
