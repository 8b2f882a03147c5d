import { html } from 'hono/html';

import type { Instance, WebHook, WebHookFilterItem } from '../models.ts';
import type { Html } from './document.ts';

/**
 * Which features an instance has switched on, and what the service calls, and when. The vendor's
 * page is not documented to show either; here a rehearsal shows what came of it.
 */
export function instanceParts({ features, webHooks }: Instance): Html {
  const on = Object.entries(features).filter(([, isOn]) => isOn === true);
  return html`${
    on.length === 0
      ? null
      : html`<span class="more">features: <bdi>${on.map(([name]) => name).join(', ')}</bdi></span>`
  }
  ${webHooks.map(
    (webHook) =>
      html`<span class="more">
        webhook <bdi>${webHook.relativeUrl}</bdi> <bdi>${calledWhen(webHook)}</bdi>
        ${webHook.disabled ? 'disabled' : null}
      </span>`,
  )}`;
}

function calledWhen({ triggerType, schedule, filter }: WebHook): string {
  if (triggerType === 'schedule') return `every ${schedule.period ?? '?'}`;
  return `on ${filter.items.map(inWords).join(', ') || '?'}`;
}

function inWords({ eventType, entityType, changeType }: WebHookFilterItem): string {
  return [eventType, entityType, changeType].filter(Boolean).join(' ') || 'anything';
}
