import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createHash, createHmac, hkdfSync } from 'node:crypto';
import {
  type Definition,
  canonicalJson,
  definitionDigest,
} from '../../src/ledger/definition-digest.ts';
import type { JsonObject, JsonValue } from '../../src/domain/json.ts';
import type { Credentials, WorkspaceSettings } from '../../src/domain/settings.ts';
import { EVERY_TEN_MINUTES } from '../release/write-scenes.ts';
import { type Wishes, requestFor } from '../release-request.ts';

const CREDENTIALS: Credentials = { kind: 'token', token: 'c0ffee'.repeat(10) };

const RELEASE = {
  integration: 'acme.telephony',
  version: '1.0',
  install: true,
  setup: { pin: '1234', nested: { b: 1, a: [true, null] } },
  instancePatch: [{ op: 'replace', path: '/features/call', value: true }],
} as const;

const SETTINGS: WorkspaceSettings = {
  apiUrl: 'https://crm.example',
  workspace: 'acme',
  credentials: CREDENTIALS,
  routes: {},
};

/** What is digested of these, as it is written; worked out by hand. */
const TEXT =
  '{"apiUrl":"https://crm.example","install":true,' +
  '"instancePatch":[{"op":"replace","path":"/features/call","value":true}],' +
  '"integration":"acme.telephony","routes":{},' +
  '"setup":{"nested":{"a":[true,null],"b":1},"pin":"1234"},"setupWhen":"changed",' +
  '"version":"1.0","workspace":"acme"}';

/** The same of a release that has everything. */
const WHOLE_TEXT =
  '{"apiUrl":"https://crm.example","features":{"call":true,"hangup":false},"install":true,' +
  '"instancePatch":[{"op":"remove","path":"/webHooks/a"}],"integration":"acme.telephony",' +
  '"routes":{"create":["PUT","/a/{ws}",{"v":"{version}"}],"install":["POST","/b/{ws}",null]},' +
  '"setup":{"hosts":[{"a":2,"b":1}]},"setupWhen":"changed","version":"1.0","webhooks":[' +
  '"{\\"absent\\":false,\\"disabled\\":false,\\"events\\":[{\\"entity\\":\\"deal\\"}],\\"url\\":\\"a\\"}",' +
  '"{\\"absent\\":false,\\"disabled\\":false,\\"everyMinutes\\":10,\\"url\\":\\"calls/sync\\"}"],' +
  '"workspace":"acme"}';

/** What is to be had of a text with a credential. */
function keyedBy(credential: readonly (string | null)[], text: string): string {
  const context = 'kontur-crm-release: digest of a definition, 1';
  const key = hkdfSync('sha256', JSON.stringify(credential), '', context, 32);
  return createHmac('sha256', Buffer.from(key)).update(text).digest('hex');
}

function digestOf(wishes: Wishes = {}, settings: Partial<WorkspaceSettings> = {}): string {
  const definition: Definition = {
    ...requestFor({ ...RELEASE, ...wishes }),
    settings: { ...SETTINGS, ...settings },
  };
  return definitionDigest(definition);
}

describe('the digest of a definition', () => {
  test.each<[string, Parameters<typeof digestOf>]>([
    ['another value of the setup', [{ setup: { ...RELEASE.setup, pin: '1235' } }]],
    ['a number for a text', [{ setup: { ...RELEASE.setup, pin: 1234 } }]],
    ['no setup', [{ setup: undefined }]],
    ['another version', [{ version: '1.1' }]],
    ['another integration', [{ integration: 'acme.chat' }]],
    ['no installation', [{ install: false }]],
    ['another route', [{}, { routes: { setup: { method: 'PUT', path: '/a/{ws}/{id}' } } }]],
    ['another rule for the setup', [{ setupWhen: 'unconfigured' }]],
    ['no patch', [{ instancePatch: [] }]],
    ['another operation', [{ instancePatch: [{ op: 'remove', path: '/features/call' }] }]],
    ['a feature', [{ features: { call: true } }]],
    ['a webhook', [{ webhooks: [EVERY_TEN_MINUTES] }]],
    ['another workspace', [{}, { workspace: 'other' }]],
    ['another service', [{}, { apiUrl: 'https://test.example' }]],
    ['another token', [{}, { credentials: { kind: 'token', token: 'other'.repeat(10) } }]],
    [
      'an api key of the same letters',
      [
        {},
        {
          credentials: {
            kind: 'api-key',
            apiKey: 'c0ffee'.repeat(10),
            integrationSecret: undefined,
          },
        },
      ],
    ],
  ])('is another one for %s', (_, [release, connection]) => {
    expect(digestOf(release, connection)).toMatch(/^[0-9a-f]{64}$/);
    expect(digestOf(release, connection)).not.toBe(digestOf());
  });

  test('is another one for every word of a feature and of a webhook', () => {
    const events = { kind: 'entityEvent', events: [{ event: 'link' }] } as const;
    const digests = [
      digestOf(),
      digestOf({ features: { call: true } }),
      digestOf({ features: { call: false } }),
      digestOf({ features: { hangup: true } }),
      ...[
        {},
        { url: 'other' },
        { disabled: true },
        { absent: true },
        { trigger: { kind: 'schedule', everyMinutes: 11 } as const },
        { trigger: events },
        { trigger: { ...events, events: [{ entity: 'link' }] } },
        { trigger: { ...events, events: [{ change: 'link' }, { event: 'link' }] } },
      ].map((change) => digestOf({ webhooks: [{ ...EVERY_TEN_MINUTES, ...change }] })),
    ];
    expect(new Set(digests).size).toBe(digests.length);
  });

  test('stays what it was: what is recorded by one version is read by the next', () => {
    const { token } = CREDENTIALS as { token: string };
    expect(digestOf()).toBe(keyedBy(['token', token], TEXT));
    const everything: Wishes = {
      setup: { hosts: [{ b: 1, a: 2 }] },
      features: { hangup: false, call: true },
      webhooks: [
        EVERY_TEN_MINUTES,
        {
          url: 'a',
          trigger: { kind: 'entityEvent', events: [{ entity: 'deal' }] },
          disabled: false,
          absent: false,
        },
      ],
      instancePatch: [{ op: 'remove', path: '/webHooks/a' }],
    };
    const routes = {
      install: { method: 'POST', path: '/b/{ws}' },
      create: { method: 'PUT', path: '/a/{ws}', body: { v: '{version}' } },
    };
    const credentials = { kind: 'api-key', apiKey: 'key', integrationSecret: undefined } as const;
    expect(digestOf(everything, { routes, credentials })).toBe(
      keyedBy(['api-key', 'key', null], WHOLE_TEXT),
    );
  });

  test('is that of a release without features and webhooks where none is declared', () => {
    expect(digestOf({ features: {}, webhooks: [] })).toBe(digestOf());
  });

  test('does not tell the order of features and webhooks, which means nothing', () => {
    const webhooks = [EVERY_TEN_MINUTES, { ...EVERY_TEN_MINUTES, url: 'other' }];
    expect(digestOf({ webhooks, features: { call: true, hangup: false } })).toBe(
      digestOf({ webhooks: webhooks.toReversed(), features: { hangup: false, call: true } }),
    );
  });

  test('is the same for another way of waiting, and for keys in another order', () => {
    expect(
      digestOf({ waitFor: 'none', waitTimeoutMs: 9, dryRun: true, allowDowngrade: true }),
    ).toBe(digestOf());
    expect(digestOf({ setup: { nested: { a: [true, null], b: 1 }, pin: '1234' } })).toBe(
      digestOf(),
    );
  });

  test('of a guess of the setup is no hash that can be had without the credential', () => {
    const { token } = CREDENTIALS as { token: string };
    const credential = JSON.stringify(['token', token]);
    const context = 'kontur-crm-release: digest of a definition, 1';
    const derived = (secret: string) => Buffer.from(hkdfSync('sha256', secret, '', context, 32));
    const keyed = (key: string | Buffer) => createHmac('sha256', key).update(TEXT).digest('hex');
    // Whose text is right, so that the others below differ by nothing but their keys.
    expect(keyed(derived(credential))).toBe(digestOf());
    // What of a credential is no secret: that there is one, its kind, how long it is.
    const publicParts = ['', 'token', String(token.length), String(credential.length), context];
    const guesses = [
      createHash('sha256').update(TEXT).digest('hex'),
      ...publicParts.flatMap((part) => [keyed(part), keyed(derived(part))]),
      // Nor is the credential itself the key: what else it keys gives nothing away here.
      keyed(token),
      keyed(credential),
    ];
    expect(guesses).not.toContain(digestOf());
  });

  test('is keyed by all of the credential: one other character makes it another one', () => {
    const { token } = CREDENTIALS as { token: string };
    const others = Array.from(token, (_, at) => `${token.slice(0, at)}X${token.slice(at + 1)}`);
    const digests = [token, ...others].map((one) =>
      digestOf({}, { credentials: { kind: 'token', token: one } }),
    );
    expect(new Set(digests).size).toBe(1 + token.length);
    const apiKey = { kind: 'api-key', apiKey: token } as const;
    const secrets = [undefined, '', 'a=b', 'a=c'].map((integrationSecret) =>
      digestOf({}, { credentials: { ...apiKey, integrationSecret } }),
    );
    expect(new Set(secrets).size).toBe(4);
  });
});

describe('canonical JSON', () => {
  const values = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<JsonValue>;

  test('reads back as the same value', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('is the same whatever the order of keys, and another for another value', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), values), values, (object, other) => {
        const turned = Object.fromEntries<JsonValue>(Object.entries(object).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(object));
        expect(canonicalJson(object as JsonObject) === canonicalJson(other)).toBe(
          JSON.stringify(sorted(object)) === JSON.stringify(sorted(other)),
        );
      }),
    );
  });
});

/** Worked out with entries and not with text, so that both cannot be wrong together. */
function sorted(value: JsonValue): unknown {
  if (Array.isArray(value)) return (value as readonly JsonValue[]).map(sorted);
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? 0 : value;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return { fields: fields.map(([key, field]) => ({ key, field: sorted(field) })) };
}
