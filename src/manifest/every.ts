import { type Parsed, parsed, wrong } from '../domain/parsed.ts';
import { quote } from '../text/quote.ts';

/** A time from 1m to 23h59m, in one spelling for each: minutes, or hours and less than 60 minutes. */
export const EVERY =
  /^(?:(?:[1-9]|1\d|2[0-3])h(?:[1-9]|[1-5]\d)m|(?:[1-9]|1\d|2[0-3])h|(?:[1-9]\d{0,2}|1[0-3]\d{2}|14[0-3]\d)m)$/;

/**
 * How often a webhook is called, in minutes. The vendor's schedules are `hh:mm:ss` (documented),
 * so that a day is too long.
 */
export function everyMinutes(text: string): Parsed<number> {
  if (!EVERY.test(text)) {
    return wrong(
      `${quote(text, 40)} is not a time from 1m to 23h59m`,
      'Write whole minutes or hours, such as 5m, 1h or 1h30m',
    );
  }
  const [, hours = '0', minutes = '0'] = /^(?:(\d+)h)?(?:(\d+)m)?$/.exec(text) ?? [];
  return parsed(Number(hours) * 60 + Number(minutes));
}
