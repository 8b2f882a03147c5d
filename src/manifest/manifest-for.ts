import type { DesiredWebhook } from '../domain/desired-state.ts';
import { type JsonObject, isJsonObject } from '../domain/json.ts';
import { type Parsed, parsed, wrong } from '../domain/parsed.ts';
import { option, quote } from '../text/quote.ts';
import { type Manifest, type Settings, webhookIdentity } from './manifest.ts';

/** Makes the settings of one workspace: its own part of the manifest, put over the general one. */
export function manifestFor(manifest: Manifest, workspace: string): Settings {
  const own = settingsOf(manifest, workspace);
  if (own === undefined) return manifest;
  return {
    setup: putOver(manifest.setup, own.setup),
    features: { ...manifest.features, ...own.features },
    webhooks: putOverByIdentity(manifest.webhooks ?? [], own.webhooks ?? []),
  };
}

/** So many names are enough to see that one is written otherwise. */
const SHOWN_PARTS = 10;

/**
 * Tells in a sentence which part of `workspaces` is put over the general one; undefined where there
 * are no parts. A part whose name differs from the workspace's in case only was meant for it.
 */
export function partFor({ workspaces }: Manifest, workspace: string): Parsed<string | undefined> {
  const names = Object.keys(workspaces ?? {});
  if (names.length === 0) return parsed(undefined);
  if (names.includes(workspace)) {
    return parsed(`Its part for the workspace ${quote(workspace)} is put over the general one.`);
  }
  const alike = names.find((name) => name.toLowerCase() === workspace.toLowerCase());
  if (alike !== undefined) {
    return wrong(
      `workspaces has ${quote(alike)}, which differs from the workspace ${quote(workspace)} in case only`,
      `Write it as ${option('workspace')} has it`,
    );
  }
  const shown = names.slice(0, SHOWN_PARTS).map((name) => quote(name));
  const others = names.length - shown.length;
  return parsed(
    `It has no part for the workspace ${quote(workspace)}, only for ${shown.join(', ')}` +
      `${others > 0 ? ` and ${others} more` : ''}: what stands there is left out.`,
  );
}

/** Finds a manifest's part for this workspace. */
function settingsOf({ workspaces }: Manifest, workspace: string): Settings | undefined {
  return workspaces !== undefined && Object.hasOwn(workspaces, workspace)
    ? workspaces[workspace]
    : undefined;
}

/** Puts objects over each other key by key; whatever else there is takes the place. */
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

/** Puts a webhook in the place of the general one of its identity; the others come behind. */
function putOverByIdentity(
  general: readonly DesiredWebhook[],
  own: readonly DesiredWebhook[],
): DesiredWebhook[] {
  const byIdentity = new Map([...general, ...own].map((one) => [webhookIdentity(one), one]));
  return [...byIdentity.values()];
}
