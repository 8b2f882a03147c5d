import { expect, test } from '@jest/globals';
import type { JsonObject, JsonValue } from '../../src/domain/json.ts';
import { misfitsOfSetup } from '../../src/manifest/check-setup.ts';
import { parseSetupSchema } from '../../src/manifest/setup-schema.ts';
import { plain } from '../../src/text/quote.ts';
import { valueOf } from '../inputs/raw-inputs.ts';

const SETUP = { pbx: { port: 5060, hosts: ['hunter2'] }, token: 'hunter2' };

/** What of a setup does not fit a schema, in words. */
function misfits(schema: JsonValue, setup: JsonObject = SETUP): string[] {
  const parsed = valueOf(parseSetupSchema(schema));
  const problems = misfitsOfSetup(setup, { ...parsed, withinTime: (work) => work() });
  return problems.map(({ problem }) => plain(problem));
}

const inPbx = (schema: JsonObject): JsonObject => ({ properties: { pbx: schema } });

test.each<[place: string, keyword: string, schema: JsonValue]>([
  ['token', 'additionalProperties', { properties: { pbx: {} }, additionalProperties: false }],
  ['token', 'properties', { properties: { token: false } }],
  ['token', 'patternProperties', { patternProperties: { '^t': false } }],
  ['token', 'unevaluatedProperties', { properties: { pbx: true }, unevaluatedProperties: false }],
  ['pbx.port', 'properties', inPbx({ properties: { port: false } })],
  ['pbx.hosts.0', 'items', inPbx({ properties: { hosts: { items: false } } })],
  ['pbx.hosts.0', 'prefixItems', inPbx({ properties: { hosts: { prefixItems: [false] } } })],
  [
    'pbx.hosts.0',
    'unevaluatedItems',
    inPbx({ properties: { hosts: { unevaluatedItems: false } } }),
  ],
])('%s must not be there where a schema forbids it (%s)', (place, keyword, schema) => {
  expect(misfits(schema)).toEqual([
    `"${place}" must not be there, says the setup-schema (${keyword})`,
  ]);
});

test.each<[JsonValue, string]>([
  [false, 'false'],
  [{ allOf: [false] }, 'allOf'],
  [{ anyOf: [false, false] }, 'anyOf'],
  [{ if: { required: ['token'] }, then: false }, 'if'],
  [{ dependentSchemas: { token: false } }, 'dependentSchemas'],
  [{ $ref: '#/$defs/none', $defs: { none: false } }, '$ref'],
  [{ not: true }, 'not'],
])('a setup that nothing could mend does not fit: %j', (schema, keyword) => {
  expect(misfits(schema)).toEqual([`it does not fit the setup-schema (${keyword})`]);
});

test('each place is told once, and never its value', () => {
  const schema = {
    required: ['token', 'sip'],
    additionalProperties: false,
    properties: { token: { minLength: 20, type: 'string' } },
    allOf: [{ properties: { token: { minLength: 30 } } }],
  };
  expect(misfits(schema)).toEqual([
    '"token" does not fit the setup-schema (minLength)',
    '"sip" is missing, says the setup-schema (required)',
    '"pbx" must not be there, says the setup-schema (additionalProperties)',
  ]);
});
