import type { Clock } from '../time/clock.ts';
import type { Connection, HttpAnswer } from '../http/connection.ts';

/**
 * Makes a connection to GitHub say in the words of HTTP that its rate limit is used up: not now,
 * and in `Retry-After` when. GitHub answers 403 or 429, which stays as it is, and says when to come
 * back in `retry-after` (seconds), or in `x-ratelimit-reset` (seconds since 1970) where
 * `x-ratelimit-remaining` is 0. Without either, a limit that its text names lasts a minute at
 * least (documented).
 */
export function withRateLimits(connection: Connection, clock: Clock): Connection {
  return {
    ...connection,
    exchange: async (request, signal) => {
      const answer = await connection.exchange(request, signal);
      const waitSeconds = rateLimitSeconds(answer, clock.wallTime());
      if (waitSeconds === undefined) return answer;
      return { ...answer, isTemporary: true, header: withHeader(answer, String(waitSeconds)) };
    },
  };
}

/** How long a limit is waited for of which nothing says when it is over (documented). */
const UNTOLD_SECONDS = 60;

const NAMES_A_LIMIT = /rate limit|abuse detection/i;

function rateLimitSeconds(
  { status, header, text }: HttpAnswer,
  wallTime: number,
): number | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const retryAfter = header('retry-after') ?? '';
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter);
  const reset = header('x-ratelimit-reset') ?? '';
  if (header('x-ratelimit-remaining') === '0' && /^\d+$/.test(reset)) {
    return Math.max(0, Number(reset) - Math.floor(wallTime / 1000));
  }
  return NAMES_A_LIMIT.test(text) ? UNTOLD_SECONDS : undefined;
}

function withHeader({ header }: HttpAnswer, retryAfter: string): HttpAnswer['header'] {
  return (name) => (name === 'retry-after' ? retryAfter : header(name));
}
