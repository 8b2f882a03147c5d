import type { WebhookEvent } from './desired-state.ts';
import type { FeatureChange, WebhookChange, WebhookView } from './results.ts';

// How features and webhooks change, in a few words. They are public where they are declared, so
// their values are told; whoever shows these words escapes and cuts them.

/** Words a feature's change: `off → on`, or `on` where what it was is not known. */
export function featureWords({ from, to }: FeatureChange): string {
  return from === null ? onOff(to) : `${onOff(from)} → ${onOff(to)}`;
}

function onOff(isOn: boolean): string {
  return isOn ? 'on' : 'off';
}

/** Words a webhook's change, such as `every 5m → 10m`, `every 5m` of an added one, `removed`. */
export function webhookWords({ from, to }: WebhookChange): string {
  if (to === null) return 'removed';
  if (from === null) return viewWords(to);
  const parts = [
    ...changed(triggerWords(from), triggerWords(to)),
    ...changed(enabledWords(from), enabledWords(to)),
  ];
  return parts.join(', ');
}

const EVERY = 'every ';

/** Words a change without the second `every` of a schedule, which says nothing. */
function changed(from: string, to: string): string[] {
  if (from === to) return [];
  const bothEvery = from.startsWith(EVERY) && to.startsWith(EVERY);
  return [`${from} → ${bothEvery ? to.slice(EVERY.length) : to}`];
}

function viewWords(view: WebhookView): string {
  return view.disabled ? `${triggerWords(view)}, disabled` : triggerWords(view);
}

function enabledWords({ disabled }: WebhookView): string {
  return disabled ? 'disabled' : 'enabled';
}

function triggerWords(view: WebhookView): string {
  if ('every' in view) return view.every === '' ? 'no schedule' : `${EVERY}${view.every}`;
  return view.events.length === 0 ? 'no events' : `on ${view.events.map(eventWords).join(', ')}`;
}

/** Words an event; a field left open matches anything (documented as optional). */
function eventWords({ event = 'any event', entity = 'any entity', change }: WebhookEvent): string {
  return `${event} of ${entity}${change === undefined ? '' : ` (${change})`}`;
}

const UNITS = [
  ['h', 3_600],
  ['m', 60],
  ['s', 1],
] as const;

/** Spells a time as a manifest does, such as `1h30m`; nothing of it is `0s`. */
export function everyWords(seconds: number): string {
  let rest = seconds;
  const parts = UNITS.map(([unit, length]) => {
    const count = Math.floor(rest / length);
    rest -= count * length;
    return count === 0 ? '' : `${count}${unit}`;
  });
  return parts.join('') || '0s';
}
