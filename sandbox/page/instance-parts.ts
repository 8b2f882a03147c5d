import { html } from 'hono/html';

import type { Instance, WebHook, WebHookFilterItem } from '../models.ts';
import type { Html } from './document.ts';

/**
 * The features of an instance, and what the service calls, and when, with the names and ids by which
 * a patch names them. The vendor's page is not documented to show either; here a rehearsal shows
 * what came of it.
 */
export function instanceParts({ features, webHooks }: Instance): Html {
  return html`<ul class="parts" aria-label="features">
      ${Object.entries(features).map(
        ([name, isOn]) => html`<li>${name} <strong>${isOn ? 'on' : 'off'}</strong></li>`,
      )}
    </ul>
    ${
      webHooks.length === 0
        ? html`<span class="more">no webhooks</span>`
        : html`<ul class="parts" aria-label="webhooks">
            ${webHooks.map(webHookItem)}
          </ul>`
    }`;
}

function webHookItem(webHook: WebHook): Html {
  const { id, relativeUrl, disabled } = webHook;
  return html`<li>
    <bdi>${relativeUrl}</bdi> <bdi>${calledWhen(webHook)}</bdi>${disabled ? ', disabled' : ''}
    <span class="id"><bdi>${id}</bdi></span>
  </li>`;
}

function calledWhen({ triggerType, schedule, filter }: WebHook): string {
  if (triggerType === 'schedule') return `every ${schedule.period ?? '?'}`;
  return `on ${filter.items.map(inWords).join(', ') || '?'}`;
}

function inWords({ eventType, entityType, changeType }: WebHookFilterItem): string {
  return [eventType, entityType, changeType].filter(Boolean).join(' ') || 'anything';
}
