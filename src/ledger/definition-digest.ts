import { createHmac, hkdfSync } from 'node:crypto';
import type { DesiredState, DesiredWebhook, Policy } from '../domain/desired-state.ts';
import { type JsonObject, type JsonValue, isJsonObject } from '../domain/json.ts';
import type { Credentials, WorkspaceSettings } from '../domain/settings.ts';

/** Keeps this key apart from every other use of the credential, and of a later form of digest. */
const CONTEXT = 'kontur-crm-release: digest of a definition, 1';
const KEY_BYTES = 32;

export interface Definition {
  readonly desired: DesiredState;
  readonly policy: Pick<Policy, 'setupWhen'>;
  readonly settings: WorkspaceSettings;
}

/**
 * Digests all that a release brings into its workspace, setup values included: 64
 * hexadecimal digits, equal only for an equal definition under an equal credential.
 *
 * The digest stands in public payloads, where a plain hash would let anybody test guesses of a
 * short setup value at leisure. So it is an HMAC-SHA256, and its key is derived (HKDF-SHA256) from
 * the credential of the workspace: the one secret that every run has, that nobody could guess,
 * and whose holder could do worse than guess. No other secret has to be kept. A rotated
 * credential makes every digest another one, and the release is done again.
 */
export function definitionDigest(definition: Definition): string {
  const secret = credentialText(definition.settings.credentials);
  const key = Buffer.from(hkdfSync('sha256', secret, '', CONTEXT, KEY_BYTES));
  const text = canonicalJson(definitionOf(definition));
  return createHmac('sha256', key).update(text).digest('hex');
}

/**
 * Gathers what makes a release another one. Where it goes is part of it, so that equal setups in
 * two workspaces are not seen to be equal; so is `setupWhen`, because a setup that was not due
 * under one rule is not applied under another. How long to wait for what is not.
 */
function definitionOf({ desired, policy, settings }: Definition): JsonObject {
  return {
    apiUrl: settings.apiUrl,
    workspace: settings.workspace,
    integration: desired.integration,
    version: desired.version,
    install: desired.install,
    setup: desired.setup ?? null,
    setupWhen: policy.setupWhen,
    // With another body the same setup brings another thing into the workspace.
    routes: Object.fromEntries(
      Object.entries(settings.routes).map(([operation, { method, path, body = null }]) => [
        operation,
        [method, path, body],
      ]),
    ),
    ...declaredParts(desired),
    instancePatch: desired.instancePatch.map(({ op, path, value }) => ({
      op,
      path,
      ...(value === undefined ? {} : { value }),
    })),
  };
}

/**
 * Takes features and webhooks where there are any: what was recorded before they could be declared
 * is still the same definition. Webhooks are told apart by what they are, not by their order.
 */
function declaredParts({ features, webhooks }: DesiredState): JsonObject {
  return {
    ...(Object.keys(features).length === 0 ? {} : { features }),
    ...(webhooks.length === 0 ? {} : { webhooks: webhooks.map(webhookText).sort() }),
  };
}

function webhookText({ url, trigger, disabled, absent }: DesiredWebhook): string {
  const called =
    trigger.kind === 'schedule'
      ? { everyMinutes: trigger.everyMinutes }
      : {
          events: trigger.events.map(({ event, entity, change }) =>
            definedOnly({ event, entity, change }),
          ),
        };
  return canonicalJson({ url, ...called, disabled, absent });
}

function definedOnly(fields: Readonly<Record<string, string | undefined>>): JsonObject {
  return Object.fromEntries(
    Object.entries(fields).filter((field): field is [string, string] => field[1] !== undefined),
  );
}

function credentialText(credentials: Credentials): string {
  return credentials.kind === 'token'
    ? JSON.stringify(['token', credentials.token])
    : JSON.stringify(['api-key', credentials.apiKey, credentials.integrationSecret ?? null]);
}

/** Spells a JSON value the one way: without spaces, the keys of objects in the order of UTF-16. */
export function canonicalJson(value: JsonValue): string {
  if (Array.isArray(value)) {
    return `[${(value as readonly JsonValue[]).map(canonicalJson).join(',')}]`;
  }
  if (!isJsonObject(value)) return JSON.stringify(value);
  const fields = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
  return `{${fields.join(',')}}`;
}
