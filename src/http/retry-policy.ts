/** How often a read, or a request that cannot have been sent, is tried in all. */
export const MAX_ATTEMPTS = 4;

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 8_000;

/** Tells whether a status says "not now" rather than "no". */
export function isTemporary(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

/**
 * Sets the wait after the attempt of this number (from 1): twice as long each time, of which the
 * second half is left to chance, so that many runs do not come back together.
 *
 * @param random a number from 0 to 1
 */
export function backoffMs(attempt: number, random: number): number {
  const longest = Math.min(FIRST_WAIT_MS * 2 ** (attempt - 1), LONGEST_WAIT_MS);
  return Math.round(longest * (0.5 + random / 2));
}

/**
 * Reads a `Retry-After` header (RFC 9110, section 10.2.3): whole seconds or a date. Undefined where
 * it cannot be obeyed.
 *
 * @param wallTime milliseconds since 1970
 */
export function retryAfterMs(header: string | undefined, wallTime: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  if (!/^[A-Z][a-z]{2}, .*GMT$/.test(text)) return undefined;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - wallTime);
}
