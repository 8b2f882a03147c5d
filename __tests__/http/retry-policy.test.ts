import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MAX_ATTEMPTS, backoffMs, isTemporary, retryAfterMs } from '../../src/http/retry-policy.ts';

test('a request is attempted four times in all', () => {
  expect(MAX_ATTEMPTS).toBe(4);
});

describe('isTemporary', () => {
  test.each([408, 429, 500, 501, 502, 503, 504, 505, 599])('%i says "not now"', (status) => {
    expect(isTemporary(status)).toBe(true);
  });

  test.each([200, 204, 301, 400, 401, 403, 404, 405, 407, 409, 410, 428, 430, 499])(
    '%i says "no", or "yes"',
    (status) => {
      expect(isTemporary(status)).toBe(false);
    },
  );
});

describe('backoffMs', () => {
  test.each([
    [1, 250, 375, 500],
    [2, 500, 750, 1_000],
    [3, 1_000, 1_500, 2_000],
    [4, 2_000, 3_000, 4_000],
    [5, 4_000, 6_000, 8_000],
    [6, 4_000, 6_000, 8_000],
    [60, 4_000, 6_000, 8_000],
  ])('after attempt %i waits from %i over %i to %i ms', (...[attempt, least, middle, most]) => {
    expect([0, 0.5, 1].map((random) => backoffMs(attempt, random))).toEqual([least, middle, most]);
  });

  test('is whole milliseconds, half of them sure, and grows with chance', () => {
    const random = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000 }), random, random, (attempt, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((chance) =>
          backoffMs(attempt, chance),
        );
        expect(Number.isInteger(low)).toBe(true);
        expect(low).toBeGreaterThanOrEqual(250);
        expect(low).toBeLessThanOrEqual(high!);
        expect(high).toBeLessThanOrEqual(8_000);
      }),
    );
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2026-11-22T12:00:00.250Z');

  test.each([
    ['0', 0],
    ['2', 2_000],
    [' 2 ', 2_000],
    ['007', 7_000],
    ['86400', 86_400_000],
    ['9'.repeat(400), Infinity],
  ])('%s are seconds: %d ms', (header, ms) => {
    expect(retryAfterMs(header, now)).toBe(ms);
  });

  test.each([
    ['Sun, 22 Nov 2026 12:00:02 GMT', 1_750],
    [' Sun, 22 Nov 2026 12:00:02 GMT ', 1_750],
    ['Mon, 23 Nov 2026 12:00:00 GMT', 86_399_750],
    ['Sun, 22 Nov 2026 12:00:00 GMT', 0],
    ['Sun, 22 Nov 2026 11:00:00 GMT', 0],
    ['Sun, 06 Nov 1994 08:49:37 GMT', 0],
  ])('%s is a date: %d ms', (header, ms) => {
    expect(retryAfterMs(header, now)).toBe(ms);
  });

  test.each([
    undefined,
    '',
    ' ',
    '-5',
    '+5',
    '1.5',
    '2s',
    '1e3',
    '0x10',
    '２',
    'soon',
    'Sun, 99 Foo 2026 12:00:00 GMT',
    'Sun, 22 Nov 2026 12:00:02 +0100',
    'xSun, 22 Nov 2026 12:00:02 GMT',
    'sun, 22 Nov 2026 12:00:02 GMT',
    'SUN, 22 Nov 2026 12:00:02 GMT',
    'Sun 22 Nov 2026 12:00:02 GMT',
    'Sun, 22 Nov 2026 12:00:02 GMT, 5',
    '2026-11-22T12:00:02Z',
    '22 Nov 2026 12:00:02 GMT',
    '2, 3',
    '5 Sun, 22 Nov 2026 12:00:02 GMT',
  ])('%j says nothing that can be obeyed', (header) => {
    expect(retryAfterMs(header, now)).toBeUndefined();
  });

  test('asks for at least nothing, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        expect(retryAfterMs(header, now) ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('as a date is waited for to the millisecond', () => {
    const date = fc.date({
      min: new Date('1970-01-01'),
      max: new Date('2099-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(date, (at) => {
        const whole = Math.floor(at.getTime() / 1_000) * 1_000;
        expect(retryAfterMs(at.toUTCString(), now)).toBe(Math.max(0, whole - now));
      }),
    );
  });
});
