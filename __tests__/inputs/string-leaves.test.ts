import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { JsonValue } from '../../src/domain/json.ts';
import { stringLeaves as leavesOf } from '../../src/inputs/secret-values.ts';

const stringLeaves = (value: JsonValue) => leavesOf(value).map((leaf) => leaf.value);

describe('stringLeaves', () => {
  test.each<[string, JsonValue, string[]]>([
    ['a string itself', 'a', ['a']],
    ['no numbers, booleans or null', [1, true, false, null, 0], []],
    ['no keys', { key: 1, other: null }, []],
    ['values of objects and arrays', { a: 'x', b: ['y', { c: 'z' }] }, ['x', 'y', 'z']],
    ['the empty string too', [''], ['']],
    ['lines as they are', { pem: 'a\nb\r\nc' }, ['a\nb\r\nc']],
    ['the same value twice', ['a', 'a'], ['a', 'a']],
    ['nothing of nothing', {}, []],
  ])('finds %s', (_what, value, leaves) => {
    expect(stringLeaves(value)).toEqual(leaves);
  });

  test('finds a value at any depth', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constant(undefined), fc.string()), { maxLength: 60 }),
        fc.string(),
        (path, secret) => {
          const nested = path.reduceRight<JsonValue>(
            (inner, key) => (key === undefined ? [1, inner] : { [key]: inner }),
            secret,
          );
          expect(stringLeaves(nested)).toEqual([secret]);
        },
      ),
    );
  });

  test('names the keys that lead to each', () => {
    expect(leavesOf({ a: 'x', b: ['y', { 'c.d': 'z' }] })).toEqual([
      { keys: ['a'], value: 'x' },
      { keys: ['b', '0'], value: 'y' },
      { keys: ['b', '1', 'c.d'], value: 'z' },
    ]);
    expect(leavesOf('x')).toEqual([{ keys: [], value: 'x' }]);
  });
});
