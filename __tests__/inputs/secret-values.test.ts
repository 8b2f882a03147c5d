import { describe, expect, test } from '@jest/globals';
import { readInputs } from '../../src/inputs/inputs.ts';
import { secretValues } from '../../src/inputs/secret-values.ts';
import { rawInputs } from './raw-inputs.ts';

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
  test.each(rows)('%s', (_, given, secrets) => {
    const raw = rawInputs({ token: '', ...given });
    expect(secretValues(raw, readInputs(raw))).toEqual(secrets);
  });
});
