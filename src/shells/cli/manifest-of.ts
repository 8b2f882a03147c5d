import type { Integration, Instance } from '../../domain/models.ts';
import { isJsonObject } from '../../domain/json.ts';
import { featureLine, scalar, webhookLines } from '../../manifest/print-manifest.ts';
import { parseManifest } from '../../manifest/parse-manifest.ts';
import {
  type LiveWebhook,
  isOfIdentity,
  viewOf,
  webhooksOf,
} from '../../resources/live-webhooks.ts';
import { webhookChanges } from '../../resources/webhooks.ts';

const SCHEMA =
  'https://raw.githubusercontent.com/OWNER/kontur-crm-release/v1/docs/manifest.schema.json';

/** A manifest of what there is, and the webhooks that there are more than once. */
export interface Exported {
  readonly text: string;
  readonly doubles: readonly (readonly LiveWebhook[])[];
}

export interface Live {
  readonly integration: Integration;
  /** Undefined where it is not installed. */
  readonly instance: Instance | undefined;
  /** Whether a text holds a secret; what does is left out. */
  readonly isSecret: (text: string) => boolean;
}

/**
 * Says the live instance in the words of a manifest, without ids and any value of its settings and
 * secrets. What a manifest cannot say, or what holds a secret, becomes a comment: left out, it is
 * left alone. A release by the manifest changes no feature and no webhook.
 */
export function manifestOf({ integration, instance, isSecret }: Live): Exported {
  const groups = instance === undefined ? [] : identities(webhooksOf(instance) ?? []);
  const lines = [
    `# yaml-language-server: $schema=${SCHEMA}`,
    `integration: ${scalar(integration.name)}`,
    `install: ${String(instance !== undefined)}`,
    ...(instance === undefined
      ? []
      : [
          ...setupLines(instance),
          ...block('features', featureEntries(instance, isSecret)),
          ...block(
            'webhooks',
            groups.map((group) => webhookEntry(group, { instance, isSecret })),
          ),
        ]),
  ];
  return { text: `${lines.join('\n')}\n`, doubles: groups.filter(({ length }) => length > 1) };
}

/** Lines of YAML, or why they are left out. */
type Entry = { readonly lines: readonly string[] } | { readonly leftOut: string };

function block(key: string, entries: readonly Entry[]): string[] {
  const kept = entries.flatMap((entry) => ('lines' in entry ? entry.lines : []));
  const notes = entries.flatMap((entry) =>
    'leftOut' in entry ? [`# ${key}: ${entry.leftOut}`] : [],
  );
  return [...(kept.length === 0 ? [] : [`${key}:`, ...kept]), ...notes];
}

/** The version is no parameter of the setup, but what it was made for. */
const NO_PARAMETER = 'version';

function setupLines({ settings, secrets }: Instance): string[] {
  const shown = settings.map(({ id }) => id).filter((id) => id !== NO_PARAMETER);
  const keys = [
    ...shown.map((key) => `#   ${JSON.stringify(key)}:`),
    ...secrets.map(({ id }) => `#   ${JSON.stringify(id)}: shown as a secret`),
  ];
  if (keys.length === 0) return [];
  return [
    '# setup: the keys that the instance shows. Secret values stay out of this file.',
    ...keys,
  ];
}

function featureEntries({ document: { features } }: Instance, isSecret: Live['isSecret']): Entry[] {
  if (!isJsonObject(features)) return [];
  return Object.entries(features).map(([name, isOn]) => {
    if (typeof isOn !== 'boolean') return { leftOut: 'one that is neither on nor off is left out' };
    return checked('features', [featureLine(name, isOn)], isSecret);
  });
}

function webhookEntry(
  [webhook]: readonly LiveWebhook[],
  { instance, isSecret }: { instance: Instance; isSecret: Live['isSecret'] },
): Entry {
  if (webhook === undefined) return { lines: [] };
  const { url } = webhook;
  const entry = checked('webhooks', webhookLines({ ...viewOf(webhook), url }), isSecret);
  if ('leftOut' in entry) return entry;
  const read = parseManifest(['webhooks:', ...entry.lines].join('\n'));
  const alone = { ...instance, document: { webHooks: [documentOf(webhook)] } };
  const isSame =
    read.ok && webhookChanges({ webhooks: read.value.webhooks ?? [] }, alone).length === 0;
  return isSame ? entry : { leftOut: 'one that a manifest cannot describe is left out' };
}

function documentOf({ id, url, kind, disabled, schedule, filter }: LiveWebhook) {
  return { id, relativeUrl: url, triggerType: kind, disabled, schedule, filter };
}

/** Leaves out what the reader of manifests would refuse, and what holds a secret. */
function checked(key: string, lines: readonly string[], isSecret: Live['isSecret']): Entry {
  if (lines.some(isSecret)) return { leftOut: 'one that holds a secret is left out' };
  if (parseManifest([`${key}:`, ...lines].join('\n')).ok) return { lines };
  return { leftOut: 'one that a manifest cannot describe is left out' };
}

/** Groups webhooks by what makes them the same one, in their order. */
function identities(webhooks: readonly LiveWebhook[]): LiveWebhook[][] {
  const groups: LiveWebhook[][] = [];
  for (const webhook of webhooks) {
    const group = groups.find(([first]) => first !== undefined && isOfIdentity(first, webhook));
    if (group === undefined) groups.push([webhook]);
    else group.push(webhook);
  }
  return groups;
}
