import { describe, expect, test } from '@jest/globals';
import { secretValues } from '../../src/inputs/secret-values.ts';
import type { RawInputs } from '../../src/inputs/inputs.ts';
import { rawInputs, runContext, runInput } from './raw-inputs.ts';

const valuesOf = async (raw: RawInputs, context = runContext()) =>
  secretValues(await runInput(raw, context));

describe('the secrets among the inputs', () => {
  const rows: [what: string, given: Parameters<typeof rawInputs>[0], secrets: string[]][] = [
    ['none', {}, []],
    ['the token', { token: 'one' }, ['one']],
    ['the api-key', { 'api-key': 'one' }, ['one']],
    [
      'integration-secret and its value',
      { 'integration-secret': 'a=b=c\nd' },
      ['a=b=c\nd', 'b=c\nd'],
    ],
    ['integration-secret without a name', { 'integration-secret': 'abc' }, ['abc']],
    [
      'each string inside setup, but no key, number or flag',
      { setup: '{"a":"x","b":[["y",{"c":"z"}],1,true,null]}' },
      ['x', 'y', 'z'],
    ],
    ['strings of a setup that is refused later', { setup: '["x"]' }, ['x']],
    ['nothing of what is not JSON', { setup: '{"a":"x' }, []],
    ['even where they are not valid', { token: 'a b\nc', 'api-key': 'ü' }, ['a b\nc', 'ü']],
  ];
  test.each(rows)('%s', async (_, given, secrets) => {
    const raw = rawInputs({ token: '', ...given });
    const { credentials, setup, open } = await valuesOf(raw);
    expect([...credentials, ...setup]).toEqual(secrets);
    expect(open).toEqual([]);
  });
});

const GIVEN = {
  workspace: 'my-workspace',
  integration: 'my_workspace.telephony',
  'api-url': 'https://crm.example.test:8443',
  'tag-prefix': 'telephony/',
  tag: 'telephony/v1.20.3',
  deployment: 'production',
};

describe('what is said in the open is no secret as a value of the setup', () => {
  test.each([
    ...Object.values(GIVEN),
    'crm.example.test',
    'crm.example.test:8443',
    '1.20.3',
    ' 1.20.3\n',
    'created',
    'set-version',
    'not-done',
    'notConfigured',
    'active',
    'hasErrors',
    'observe',
    'values-differ',
    'not-installed',
    'replace',
    'webHooks',
    'durationMs',
    'outcome-unknown',
    'allow-downgrade',
    'disabled',
  ])('%j', async (word) => {
    const raw = rawInputs({
      ...GIVEN,
      setup: JSON.stringify({ a: { b: ['s3cret', word] }, c: `${word}!` }),
    });
    const { setup, open, openWords } = await valuesOf(raw);
    expect(setup).toEqual(['s3cret', `${word}!`]);
    expect(open).toEqual([{ keys: ['a', 'b', '1'], value: word }]);
    expect(openWords).toContain(word.trim());
  });

  test('the tag of the event, and the version that it becomes', async () => {
    const raw = rawInputs({ setup: '["v1.22.333", "1.22.333", "v1.2.3"]' });
    const { setup, open } = await valuesOf(raw, runContext({ ref: 'refs/tags/v1.22.333' }));
    expect(setup).toEqual(['v1.2.3']);
    expect(open.map(({ value }) => value)).toEqual(['v1.22.333', '1.22.333']);
  });

  test('the host of an address that is refused for something else', async () => {
    const raw = rawInputs({
      'api-url': 'https://crm.example.test/api',
      setup: '["crm.example.test"]',
    });
    expect((await valuesOf(raw)).setup).toEqual([]);
  });

  test('but a token or key is one, whatever it is', async () => {
    const token = GIVEN.integration;
    const raw = rawInputs({
      ...GIVEN,
      token,
      'api-key': 'production',
      'integration-secret': 'name=notConfigured',
      setup: JSON.stringify([token, 'production', 'notConfigured', 'my-workspace']),
    });
    const { credentials, open } = await valuesOf(raw);
    expect(credentials).toEqual([token, 'production', 'name=notConfigured', 'notConfigured']);
    expect(open.map(({ value }) => value)).toEqual(['my-workspace']);
  });

  test('and no input of secrets or of JSON is said in the open', async () => {
    const patch = '[{"op":"remove","path":"/webHooks/a"}]';
    const raw = rawInputs({
      'instance-patch': patch,
      setup: JSON.stringify([patch, 'x'.repeat(9)]),
    });
    expect((await valuesOf(raw)).setup).toEqual([patch, 'x'.repeat(9)]);
    for (const word of [raw.token, raw.setup, patch]) {
      expect((await valuesOf(raw)).openWords).not.toContain(word);
    }
  });
});
