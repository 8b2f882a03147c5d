import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { leakForms, leaksIn } from './forms.ts';

const SECRET = 'pa ss/ü+"x\\y&z';
const json = JSON.stringify(SECRET).slice(1, -1);

describe('the leak oracle sees a secret', () => {
  const rows: [form: string, text: string][] = [
    ['raw', `x${SECRET}y`],
    ['base64', Buffer.from(SECRET).toString('base64')],
    ['base64 behind one byte', Buffer.from(`x${SECRET}`).toString('base64')],
    ['base64 behind two bytes', Buffer.from(`xy${SECRET}zz`).toString('base64')],
    ['base64url', Buffer.from(`abc${SECRET}`).toString('base64url')],
    ['hex', Buffer.from(`a${SECRET}`).toString('hex')],
    ['HEX', Buffer.from(`a${SECRET}`).toString('hex').toUpperCase()],
    ['URI', encodeURIComponent(SECRET)],
    ['form', new URLSearchParams({ a: SECRET }).toString()],
    ['JSON once', JSON.stringify({ a: SECRET })],
    ['JSON twice', JSON.stringify({ a: json })],
  ];
  test.each(rows)('as %s', (_, text) => {
    expect(leaksIn({ log: text }, { it: SECRET })).not.toEqual([]);
  });

  test('in base64 at every offset, whatever stands around it', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 9 }),
        fc.uint8Array({ maxLength: 9 }),
        (before, after) => {
          const text = Buffer.concat([before, Buffer.from(SECRET), after]).toString('base64');
          expect(leaksIn({ log: text }, { it: SECRET })).not.toEqual([]);
        },
      ),
    );
  });
});

test('the leak oracle sees nothing where nothing is', () => {
  expect(leaksIn({ log: '*** pa ss /ü' }, { it: SECRET })).toEqual([]);
  expect(Object.values(leakForms(SECRET)).every((form) => form.length >= SECRET.length)).toBe(true);
});
