import {
  type Code,
  ENTITIES,
  ESCAPES,
  FORM_CODES,
  type Reading,
  URL_CODES,
  decoded,
} from './codes.ts';

/** Whoever writes a text may encode any characters of it, so it is read, and not written anew. */
const CODES: readonly Code[] = [ENTITIES, ESCAPES, URL_CODES, FORM_CODES];

const SPACE: Code = { mark: '', pattern: /\s{2,}|[^\S ]/g, meaningOf: () => ' ' };

/** JSON inside JSON inside JSON, an address inside of it, or a page that was escaped twice. */
const MOST_LEVELS = 3;

/** Enough for all that one encoder after another makes of a text; more is not what anybody writes. */
const MOST_READINGS = 40;

/**
 * Reads a text as it is, without the codes in it, and without those that come of that; each also
 * with any space in it as one blank, as pages and logs show it.
 */
export function readingsOf(text: string): Reading[] {
  const readings = meantBy(text);
  return [...readings, ...readings.flatMap((reading) => decoded(reading, SPACE) ?? [])];
}

function meantBy(text: string): Reading[] {
  const readings: Reading[] = [{ text, originOf: (at) => at }];
  const seen = new Set([text]);
  let from = 0;
  for (let level = 0; level < MOST_LEVELS; level += 1) {
    const above = readings.slice(from);
    from = readings.length;
    for (const read of above.flatMap((reading) =>
      CODES.flatMap((code) => decoded(reading, code) ?? []),
    )) {
      if (seen.has(read.text)) continue;
      if (readings.length >= MOST_READINGS) return readings;
      seen.add(read.text);
      readings.push(read);
    }
  }
  return readings;
}
