import type { DesiredWebhook } from '../domain/desired-state.ts';
import { type JsonObject, isJsonObject } from '../domain/json.ts';
import { type Manifest, type Settings, webhookIdentity } from './manifest.ts';

/** What a manifest says of one workspace: the general part with the workspace's own put over it. */
export function manifestFor(manifest: Manifest, workspace: string): Settings {
  const own = settingsOf(manifest, workspace);
  if (own === undefined) return manifest;
  return {
    setup: putOver(manifest.setup, own.setup),
    features: { ...manifest.features, ...own.features },
    webhooks: putOverByIdentity(manifest.webhooks ?? [], own.webhooks ?? []),
  };
}

/** What it says of this workspace alone. */
export function settingsOf({ workspaces }: Manifest, workspace: string): Settings | undefined {
  return workspaces !== undefined && Object.hasOwn(workspaces, workspace)
    ? workspaces[workspace]
    : undefined;
}

/** Objects are put over each other key by key; whatever else there is takes the place. */
function putOver(
  general: JsonObject | undefined,
  own: JsonObject | undefined,
): JsonObject | undefined {
  if (general === undefined || own === undefined) return own ?? general;
  const put = Object.entries(own).map(([key, value]) => {
    const under = Object.hasOwn(general, key) ? general[key] : undefined;
    const isDeeper = isJsonObject(under) && isJsonObject(value);
    return [key, isDeeper ? (putOver(under, value) ?? value) : value] as const;
  });
  return { ...general, ...Object.fromEntries(put) };
}

/** One of the same identity takes the place of the general one; the others come behind. */
function putOverByIdentity(
  general: readonly DesiredWebhook[],
  own: readonly DesiredWebhook[],
): DesiredWebhook[] {
  const byIdentity = new Map([...general, ...own].map((one) => [webhookIdentity(one), one]));
  return [...byIdentity.values()];
}
