import { expect, test } from '@jest/globals';
import { withRateLimits } from '../../src/github/rate-limits.ts';
import { FakeClock } from '../fake-clock.ts';

const NOW_SECONDS = new FakeClock().wallTime() / 1000;

/** What becomes of an answer: whether it says "not now", and how long it asks to wait. */
async function through(status: number, headers: Record<string, string>, text = 'text') {
  const connection = withRateLimits(
    {
      exchange: async () => ({
        status,
        text,
        isWhole: true,
        header: (name) => headers[name],
      }),
      close: async () => undefined,
    },
    new FakeClock(),
  );
  const request = { method: 'GET', path: '/', headers: {}, body: undefined };
  const answer = await connection.exchange(request, new AbortController().signal);
  expect(answer.text).toBe(text);
  // What really came is what is told.
  expect(answer.status).toBe(status);
  return { isTemporary: answer.isTemporary, retryAfter: answer.header('retry-after') };
}

test.each<[string, number, Record<string, string>, object]>([
  ['a plain success', 200, { 'x-ratelimit-remaining': '0' }, {}],
  ['a refusal', 403, {}, {}],
  [
    'a refusal with a limit left',
    403,
    { 'x-ratelimit-remaining': '9', 'x-ratelimit-reset': '1' },
    {},
  ],
  ['a limit without an end', 403, { 'x-ratelimit-remaining': '0' }, {}],
  ['a secondary limit', 403, { 'retry-after': '7' }, { isTemporary: true, retryAfter: '7' }],
  ['429 with Retry-After', 429, { 'retry-after': '7' }, { isTemporary: true, retryAfter: '7' }],
  ['a strange Retry-After', 403, { 'retry-after': 'soon' }, { retryAfter: 'soon' }],
  ['a limit that is used up', 403, used(90), { isTemporary: true, retryAfter: '90' }],
  ['one that has just been renewed', 429, used(-5), { isTemporary: true, retryAfter: '0' }],
])('of the rate limits of GitHub: %s', async (...[, status, headers, expected]) => {
  expect(await through(status, headers)).toEqual(expected);
});

test.each([
  'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
  'API rate limit exceeded for installation ID 1.',
  'You have triggered an abuse detection mechanism.',
])('a limit that only the text names is waited for a minute: %s', async (message) => {
  const text = JSON.stringify({ message });
  const limited = { isTemporary: true, retryAfter: '60' };
  expect(await through(403, {}, text)).toEqual(limited);
  expect(await through(429, { 'x-ratelimit-remaining': '0' }, text)).toEqual(limited);
  expect(await through(403, { 'retry-after': '7' }, text)).toEqual({ ...limited, retryAfter: '7' });
  expect(await through(404, {}, text)).toEqual({});
});

function used(forSeconds: number): Record<string, string> {
  return {
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(NOW_SECONDS + forSeconds),
  };
}
