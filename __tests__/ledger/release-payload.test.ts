import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type ReleasePayload, payloadFrom } from '../../src/ledger/release-payload.ts';
import type { JsonValue } from '../../src/domain/json.ts';

const PAYLOAD: ReleasePayload = {
  workspace: 'acme',
  integration: 'acme.telephony',
  version: '1.0',
  tag: 'v1.0',
  sha: 'a'.repeat(40),
  digest: 'b'.repeat(64),
};

test('a payload is read as it was written, as an object and as a text', () => {
  expect(payloadFrom({ ...PAYLOAD })).toEqual(PAYLOAD);
  expect(payloadFrom(JSON.stringify(PAYLOAD))).toEqual(PAYLOAD);
  expect(payloadFrom({ ...PAYLOAD, tag: null, more: 1 })).toEqual({ ...PAYLOAD, tag: null });
  expect(payloadFrom({ ...PAYLOAD, tag: 1 })).toEqual({ ...PAYLOAD, tag: null });
});

test.each(['workspace', 'integration', 'version', 'sha', 'digest'] as const)(
  'a payload whose %s is missing, or no text, is of somebody else',
  (field) => {
    const without = Object.entries(PAYLOAD).filter(([name]) => name !== field);
    expect(payloadFrom(Object.fromEntries<JsonValue>(without))).toBeUndefined();
    expect(payloadFrom({ ...PAYLOAD, [field]: 1 })).toBeUndefined();
  },
);

test('any other payload is of somebody else, and none makes the reader fail', () => {
  const texts = fc.oneof(fc.string(), fc.json(), fc.jsonValue());
  fc.assert(
    fc.property(texts, (json) => {
      expect(payloadFrom(json as JsonValue)).toBeUndefined();
    }),
  );
  expect(payloadFrom(undefined)).toBeUndefined();
});
