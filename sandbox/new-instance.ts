import { randomUUID } from 'node:crypto';

import type { Instance, Setting, WebHook } from './models.ts';
import type { SeedIntegration } from './seed.ts';
import { createdAt } from './update-info.ts';

/**
 * An instance as an install leaves it, or as a seed wants it. Fresh, it has the documented status
 * `notConfigured`, and its `version` setting is the integration's version (inferred).
 */
export function newInstance(seed: SeedIntegration & { id: string }, timeMs: number): Instance {
  const { version = seed.version, ...settings } = seed.settings ?? {};
  return {
    updateInfo: createdAt(timeMs),
    ...(seed.baseUrl === undefined ? {} : { baseUrl: seed.baseUrl }),
    features: { call: false, hangup: false, sendSms: false, ...seed.features },
    status: seed.status ?? 'notConfigured',
    secrets: toSettings(seed.secrets).map(({ id, value }) => ({ id, value, values: [value] })),
    settings: [...toSettings(settings), { id: 'version', value: version }],
    webHooks: (seed.webHooks ?? []).map(seedWebHook),
    id: seed.id,
  };
}

function toSettings(values: Readonly<Record<string, string>> = {}): Setting[] {
  return Object.entries(values).map(([id, value]) => ({ id, value }));
}

function seedWebHook(webHook: Partial<WebHook>): WebHook {
  return {
    id: randomUUID(),
    relativeUrl: 'setup/upgrade',
    triggerType: 'schedule',
    filter: { items: [] },
    schedule: { period: '00:05:00' },
    disabled: false,
    ...webHook,
  };
}
