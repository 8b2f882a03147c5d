import { describe, expect, test } from '@jest/globals';
import { errorCode, placesOf, toReleaseError } from '../../src/domain/thrown.ts';
import { ReleaseError } from '../../src/domain/errors.ts';

const quoting = (change: object) => Object.assign(new TypeError('secret'), change);

describe('of what nobody foresaw only its kind is shown', () => {
  const rows: [what: string, thrown: unknown, kind: string][] = [
    ['an error', new TypeError('secret'), 'TypeError'],
    ['an error of an odd name', quoting({ name: 'secret\n::x' }), 'Error'],
    ['an error of a name that is no text', quoting({ name: Symbol('secret') }), 'Error'],
    ['a text', 'secret', 'string'],
    ['null', null, 'object'],
    ['nothing', undefined, 'undefined'],
    ['a symbol', Symbol('secret'), 'symbol'],
  ];
  test.each(rows)('%s', (_, thrown, kind) => {
    const { code, message, cause } = toReleaseError(thrown);
    expect([code, message]).toEqual(['internal', `This action has a defect (${kind}).`]);
    expect(cause).toBe(thrown);
  });
});

test('a failure that was foreseen stays as it is', () => {
  const error = new ReleaseError({ code: 'conflict', message: 'a', hint: 'b' });
  expect(toReleaseError(error)).toBe(error);
});

describe('of a stack only the places are shown', () => {
  test('without the message, however many lines it has', () => {
    const places = placesOf(new Error('secret\n    at secret\nsecret')).split('\n');
    expect(places.length).toBeGreaterThan(1);
    for (const place of places) expect(place).toMatch(/^ {4}at \S.*:\d+:\d+\)?$/);
    expect(places.join()).not.toContain('secret');
  });

  test.each([['secret'], [null], [quoting({ stack: 1 })], [quoting({ stack: undefined })]])(
    'none of %p',
    (thrown) => {
      expect(placesOf(thrown)).toBe('');
    },
  );
});

test.each<[thrown: unknown, code: string | undefined]>([
  [Object.assign(new Error('secret'), { code: 'ECONNRESET' }), 'ECONNRESET'],
  [{ code: 'ERR_TLS/1' }, 'ERR_TLS/1'],
  [{ code: 'a secret' }, undefined],
  [{ code: 5 }, undefined],
  [new Error('secret'), undefined],
  ['secret', undefined],
  [null, undefined],
  [undefined, undefined],
])('of an error only a code of the usual form is taken: %o', (thrown, code) => {
  expect(errorCode(thrown)).toBe(code);
});
