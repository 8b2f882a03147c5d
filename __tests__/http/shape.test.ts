import { describe, expect, test } from '@jest/globals';
import * as shape from '../../src/http/shape.ts';

const row = shape.object({ id: shape.text, count: shape.maybe(shape.number) });
const page = shape.object({ items: shape.list(row), more: shape.flag });

describe('a value of a shape', () => {
  test.each<[what: string, shape: shape.Shape<unknown>, value: unknown, read: unknown]>([
    ['with keys that nobody asked for', row, { id: 'a', other: 1 }, { id: 'a', count: undefined }],
    ['with null where nothing may be', row, { id: 'a', count: null }, { id: 'a', count: null }],
    ['that fits the second form', shape.either(shape.number, shape.text), 'a', 'a'],
    ['that something is made of', shape.made(shape.text, Number), '5', 5],
    ['that is as long as it may be', shape.textUpTo(3), 'abc', 'abc'],
    ['that is not there, where anything goes', shape.anything, undefined, undefined],
  ])('%s', (...[, one, value, read]) => {
    expect(one(value)).toEqual({ fits: true, value: read });
  });
});

describe('what does not fit is told by its place, never by its value', () => {
  test.each<[what: string, shape: shape.Shape<unknown>, value: unknown, place: string]>([
    ['a value deep inside', page, { items: [{ id: 'a' }, { id: 5 }], more: true }, 'items.1.id'],
    ['a key that is missing', page, { items: [] }, 'more'],
    ['a key that every object inherits', shape.object({ toString: shape.flag }), {}, 'toString'],
    ['a number that JSON cannot write', row, { id: 'a', count: Infinity }, 'count'],
    ['a text that is too long', shape.textUpTo(3), 'abcd', ''],
    ['a list in the place of an object', row, [], ''],
    ['an object in the place of a list', shape.list(row), {}, ''],
    ['null', row, null, ''],
    ['what fits no form', shape.either(row, page), { id: 5 }, ''],
  ])('%s', (...[, one, value, place]) => {
    expect(one(value)).toEqual({ fits: false, place: place === '' ? [] : place.split('.') });
  });
});
