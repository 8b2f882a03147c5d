import { createHmac, hkdfSync } from 'node:crypto';
import type { DesiredState, Policy, WebhookTrigger } from '../domain/desired-state.ts';
import { type JsonObject, type JsonValue, isJsonObject } from '../domain/json.ts';
import type { Credentials, WorkspaceSettings } from '../workspace/settings.ts';

/** Keeps this key apart from every other use of the credential, and of a later form of digest. */
const CONTEXT = 'kontur-crm-release: digest of a definition, 1';
const KEY_BYTES = 32;

export interface Definition {
  readonly desired: DesiredState;
  readonly policy: Pick<Policy, 'setupWhen'>;
  readonly settings: WorkspaceSettings;
}

/**
 * A digest of all that a release brings into its workspace, setup values included: 64
 * hexadecimal digits, equal only for an equal definition under an equal credential.
 *
 * It stands in public payloads, where a plain hash would let anybody test guesses of a short
 * setup value at leisure. So it is an HMAC-SHA256, and its key is derived (HKDF-SHA256) from
 * the credential of the workspace: the one secret that every run has, that nobody could guess,
 * and whose holder could do worse than guess. No further secret has to be kept. After the
 * credential was rotated every digest is another one, and the release is simply done again.
 */
export function definitionDigest(definition: Definition): string {
  const secret = credentialText(definition.settings.credentials);
  const key = Buffer.from(hkdfSync('sha256', secret, '', CONTEXT, KEY_BYTES));
  const text = canonicalJson(definitionOf(definition));
  return createHmac('sha256', key).update(text, 'utf8').digest('hex');
}

/**
 * What makes a release another one. Where it goes is part of it, so that equal setups in two
 * workspaces are not seen to be equal; so is `setupWhen`, because a setup that was not due
 * under one rule is not applied under another. How long to wait for what is not.
 */
function definitionOf({ desired, policy, settings }: Definition): JsonObject {
  return {
    apiUrl: settings.apiUrl,
    workspace: settings.workspace,
    integration: desired.integration,
    version: desired.version,
    install: desired.install,
    ...reconciled(desired),
    setup: desired.setup ?? null,
    setupWhen: policy.setupWhen,
    // With another body the same setup brings another thing into the workspace.
    routes: Object.fromEntries(
      Object.entries(settings.routes).map(([operation, { method, path, body = null }]) => [
        operation,
        [method, path, body],
      ]),
    ),
    instancePatch: desired.instancePatch.map(({ op, path, value }) => ({
      op,
      path,
      ...(value === undefined ? {} : { value }),
    })),
  };
}

/**
 * What is on and off, and the webhooks, in whichever order they are declared. Left out where
 * nothing is declared, so that the records of such releases stay what they were.
 */
function reconciled({ features, webhooks }: DesiredState): JsonObject {
  const listed = webhooks.map(({ url, trigger, disabled, absent }) =>
    canonicalJson({ url, trigger: triggerOf(trigger), disabled, absent }),
  );
  return {
    ...(Object.keys(features).length > 0 ? { features } : {}),
    ...(listed.length > 0 ? { webhooks: listed.sort() } : {}),
  };
}

function triggerOf(trigger: WebhookTrigger): JsonObject {
  if (trigger.kind === 'schedule') return { ...trigger };
  const events = trigger.events.map(({ event = null, entity = null, change = null }) =>
    canonicalJson([event, entity, change]),
  );
  return { kind: trigger.kind, events: events.sort() };
}

function credentialText(credentials: Credentials): string {
  return credentials.kind === 'token'
    ? JSON.stringify(['token', credentials.token])
    : JSON.stringify(['api-key', credentials.apiKey, credentials.integrationSecret ?? null]);
}

/** The one spelling of a JSON value: without spaces, the keys of objects in the order of UTF-16. */
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
