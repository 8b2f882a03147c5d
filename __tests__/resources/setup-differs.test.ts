import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { JsonValue } from '../../src/domain/json.ts';
import type { Instance, Setting } from '../../src/domain/models.ts';
import { keysShownOtherwise, keysThatDiffer, shownInstead } from '../../src/resources/setup.ts';

/** An instance that shows these settings and secrets. */
function showing(
  settings: Readonly<Record<string, string | undefined>>,
  secrets: Readonly<Record<string, string | undefined>> = {},
): Instance {
  const toSettings = (values: typeof settings): Setting[] =>
    Object.entries(values).map(([id, value]) => ({ id, value }));
  return {
    id: 'i',
    status: 'active',
    settings: toSettings(settings),
    secrets: toSettings(secrets),
    document: {},
  };
}

describe('a setup differs if instead of its value the instance shows', () => {
  test.each<[string, Instance, 'another' | 'none']>([
    ['nothing', showing({}), 'none'],
    ['a setting', showing({ key: 'x' }), 'another'],
    ['a secret', showing({}, { key: 'x' }), 'another'],
    ['an empty one', showing({ key: '' }), 'another'],
    ['one without a value', showing({ key: undefined }), 'none'],
    ['one in another case', showing({ KEY: 'x' }), 'another'],
    ['a field of it', showing({ 'key.field': 'x' }), 'another'],
    ['keys that begin alike', showing({ keys: 'x', 'key-2': 'x' }, { ke: 'x' }), 'none'],
  ])('%s', (_what, instance, shown) => {
    expect(shownInstead('key', instance)).toBe(shown);
  });
});

describe('a setup value is shown as the vendor writes it:', () => {
  test.each<[JsonValue, string]>([
    ['sip.example', 'sip.example'],
    ['', ''],
    ['True', 'True'],
    [true, 'True'],
    [false, 'False'],
    [true, 'true'],
    [false, 'FALSE'],
    [0, '0'],
    [-1, '-1'],
    [1.5, '1.5'],
    [15, '15.0'],
    [1e21, '1E+21'],
    [12345678901234567890, '12345678901234567890'],
    [null, ''],
    [['a', 1], '["a",1]'],
    [{ a: { b: null } }, '{"a":{"b":null}}'],
    [{}, '{}'],
    [[], '[]'],
  ])('%j as %j', (value, shown) => {
    expect(keysThatDiffer({ key: value }, showing({ key: shown }))).toEqual([]);
  });
});

describe('another setup value differs:', () => {
  test.each<[JsonValue, string]>([
    ['a', 'b'],
    ['a', 'A'],
    ['a', ' a'],
    ['', ' '],
    ['1', '1.0'],
    [true, 'False'],
    [true, '1'],
    [false, ''],
    [false, '0'],
    [0, ''],
    [0, ' '],
    [0, '1'],
    [0, 'False'],
    [1.5, '1,5'],
    [null, 'null'],
    [null, ' '],
    [[], ''],
    [['a', 1], '["a",2]'],
    [{ a: 1 }, '{"a":2}'],
    [{}, ''],
    ['[object Object]', '{}'],
  ])('%j is not %j', (value, shown) => {
    expect(keysThatDiffer({ key: value }, showing({ key: shown }))).toEqual(['key']);
  });
});

describe('a setup value that cannot be seen differs:', () => {
  test.each<JsonValue>(['', 'a', 0, 1, true, false, [], {}, { a: 1 }])('%j', (value) => {
    expect(keysThatDiffer({ key: value }, showing({}))).toEqual(['key']);
    expect(keysThatDiffer({ key: value }, showing({ key: undefined }))).toEqual(['key']);
  });

  test('but for null, which shows as nothing', () => {
    expect(keysThatDiffer({ key: null }, showing({}))).toEqual([]);
    expect(keysThatDiffer({ key: null }, showing({ key: undefined }))).toEqual([]);
  });
});

describe('the keys of a setup', () => {
  test('are looked for among settings and secrets', () => {
    const instance = showing({ host: 'h' }, { password: 'p' });
    expect(keysThatDiffer({ host: 'h', password: 'p' }, instance)).toEqual([]);
    expect(keysThatDiffer({ host: 'h', password: 'q' }, instance)).toEqual(['password']);
  });

  test('in any case, the exact one first', () => {
    expect(keysThatDiffer({ AutoAnswer: true }, showing({ autoAnswer: 'True' }))).toEqual([]);
    expect(keysThatDiffer({ autoanswer: true }, showing({ autoAnswer: 'True' }))).toEqual([]);
    const both = showing({ KEY: 'upper', key: 'lower' });
    expect(keysThatDiffer({ key: 'lower', KEY: 'upper' }, both)).toEqual([]);
    expect(keysThatDiffer({ key: 'upper' }, both)).toEqual(['key']);
  });

  test('of other values do not count', () => {
    expect(keysThatDiffer({}, showing({ host: 'h', version: '1.0' }))).toEqual([]);
    expect(keysThatDiffer({ host: 'h' }, showing({ host: 'h', other: 'x' }))).toEqual([]);
    expect(keysThatDiffer({ host: 'h' }, showing({ other: 'h' }))).toEqual(['host']);
  });

  test('that differ are all named, in the order of the setup', () => {
    const setup = { c: 1, a: 'x', b: true, d: null };
    expect(keysThatDiffer(setup, showing({ a: 'x', d: 'd' }))).toEqual(['c', 'b', 'd']);
  });
});

describe('an object in a setup', () => {
  const setup = { sip: { host: 'h', port: 5060, tls: { on: true } } };

  test('is shown by one value for each field', () => {
    const fields = { 'sip.host': 'h', 'sip.port': '5060', 'sip.tls.on': 'True' };
    expect(keysThatDiffer(setup, showing(fields))).toEqual([]);
    expect(keysThatDiffer(setup, showing({ ...fields, 'sip.port': '5061' }))).toEqual(['sip']);
    expect(keysThatDiffer(setup, showing({ 'sip.host': 'h', 'sip.port': '5060' }))).toEqual([
      'sip',
    ]);
  });

  test('is shown by a mixture of both', () => {
    const mixed = { 'sip.host': 'h', 'sip.port': '5060', 'sip.tls': '{"on":true}' };
    expect(keysThatDiffer(setup, showing(mixed))).toEqual([]);
  });

  test('without fields is not shown by nothing', () => {
    expect(keysThatDiffer({ a: {} }, showing({ 'a.b': 'x' }))).toEqual(['a']);
  });
});

test('what C# would show of any setup does not differ, and one other value does', () => {
  const scalar = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
  const setups = fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), scalar, { minKeys: 1 });
  const shownBy = (setup: Readonly<Record<string, string | number | boolean | null>>) =>
    Object.fromEntries(
      Object.entries(setup).map(([key, value]) => [
        key,
        value === null ? '' : value === true ? 'True' : value === false ? 'False' : String(value),
      ]),
    );
  fc.assert(
    fc.property(setups, fc.nat(), (setup, place) => {
      expect(keysThatDiffer(setup, showing(shownBy(setup)))).toEqual([]);
      const key = Object.keys(setup)[place % Object.keys(setup).length]!;
      const other = showing({ ...shownBy(setup), [key]: `${shownBy(setup)[key]!}~` });
      expect(keysThatDiffer(setup, other)).toEqual([key]);
    }),
  );
});

describe('for a caller who knows that the setup was applied', () => {
  test.each<[string, JsonValue, Readonly<Record<string, string>>, boolean]>([
    ['a value that is not shown', 'x', {}, false],
    ['the value that is shown', 'x', { key: 'x' }, false],
    ['another value', 'x', { key: 'y' }, true],
    ['another value in another case of the key', true, { KEY: 'False' }, true],
    ['a null that is shown as nothing', null, {}, false],
    ['a null that is shown as a value', null, { key: 'x' }, true],
    ['an object of which no field is shown', { a: 1, b: 2 }, {}, false],
    ['an object of which one field is shown', { a: 1, b: 2 }, { 'key.a': '1' }, false],
    ['an object of which one field is another', { a: 1, b: 2 }, { 'key.a': '2' }, true],
    ['an object inside of which one is another', { a: { b: 1 } }, { 'key.a.b': '2' }, true],
    ['an object as another JSON', { a: 1 }, { key: '{"a":2}' }, true],
    ['a list that is not shown', ['a'], {}, false],
    ['a list as another JSON', ['a'], { key: '["b"]' }, true],
  ])('%s', (...[, value, shown, differs]) => {
    expect(keysShownOtherwise({ key: value, other: 1 }, showing(shown))).toEqual(
      differs ? ['key'] : [],
    );
  });

  test('what is shown otherwise differs for everybody', () => {
    const settings = fc.dictionary(fc.constantFrom('a', 'b', 'a.b'), fc.constantFrom('1', '2'));
    const setup = fc.dictionary(
      fc.constantFrom('a', 'b'),
      fc.oneof(fc.constantFrom<JsonValue>(1, 2, null, '1'), fc.constant({ b: 1 })),
    );
    fc.assert(
      fc.property(setup, settings, (wanted, shown) => {
        const differing = keysThatDiffer(wanted, showing(shown));
        for (const key of keysShownOtherwise(wanted, showing(shown))) {
          expect(differing).toContain(key);
        }
      }),
    );
  });
});
