import { expect, test } from '@jest/globals';
import { withRateLimits } from '../../src/github/rate-limits.ts';
import { FakeClock } from '../fake-clock.ts';

const NOW_SECONDS = new FakeClock().wallTime() / 1000;

/** What becomes of an answer: its status, and how long it asks to wait. */
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
  return { status: answer.status, retryAfter: answer.header('retry-after') };
}

test.each<[string, number, Record<string, string>, object]>([
  ['a plain success', 200, { 'x-ratelimit-remaining': '0' }, { status: 200 }],
  ['a refusal', 403, {}, { status: 403 }],
  [
    'a refusal with a limit left',
    403,
    { 'x-ratelimit-remaining': '9', 'x-ratelimit-reset': '1' },
    { status: 403 },
  ],
  ['a limit without an end', 403, { 'x-ratelimit-remaining': '0' }, { status: 403 }],
  ['a secondary limit', 403, { 'retry-after': '7' }, { status: 429, retryAfter: '7' }],
  ['429 with Retry-After', 429, { 'retry-after': '7' }, { status: 429, retryAfter: '7' }],
  ['a strange Retry-After', 403, { 'retry-after': 'soon' }, { status: 403, retryAfter: 'soon' }],
  ['a limit that is used up', 403, used(90), { status: 429, retryAfter: '90' }],
  ['one that has just been renewed', 429, used(-5), { status: 429, retryAfter: '0' }],
])('of the rate limits of GitHub: %s', async (...[, status, headers, expected]) => {
  expect(await through(status, headers)).toEqual({ retryAfter: undefined, ...expected });
});

test.each([
  'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
  'API rate limit exceeded for installation ID 1.',
  'You have triggered an abuse detection mechanism.',
])('a limit that only the text names is waited for a minute: %s', async (message) => {
  const text = JSON.stringify({ message });
  const limited = { status: 429, retryAfter: '60' };
  expect(await through(403, {}, text)).toEqual(limited);
  expect(await through(429, { 'x-ratelimit-remaining': '0' }, text)).toEqual(limited);
  expect(await through(403, { 'retry-after': '7' }, text)).toEqual({ ...limited, retryAfter: '7' });
  expect(await through(404, {}, text)).toEqual({ status: 404, retryAfter: undefined });
});

function used(forSeconds: number): Record<string, string> {
  return {
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(NOW_SECONDS + forSeconds),
  };
}
