/** A place where somebody may have cut a text. */
export interface Cut {
  /** Where what was cut may end: before the half of a code, and behind it. */
  readonly ends: readonly number[];
  /** Where the last of it stands. */
  readonly end: number;
}

/** What a cut leaves of the code of one character that it went through: in HTML, in JSON, in a URL. */
const HALF = String.raw`(?<half>&#?\w{0,8}|\\(?:u\{?[\da-fA-F]{0,6})?|(?:%[\da-fA-F]{0,2}){1,4})?`;

/** How a cut is shown. */
const SHOWN = new RegExp(`${HALF}(?<closed>["'\`\\s([{]{0,4})(?:…|\\.{3}|\\\\u2026)`, 'g');

/** The end of a text, behind quotation marks and the like that were put around what was cut. */
const AT_END = new RegExp(`${HALF}(?<closed>["'\`\\s)\\]}>.]{0,4})$`);
const LONGEST_END = 20;

/** Finds the cuts a text shows, in order; where others may have cut it, its end is one. */
export function cutsIn(text: string, mayBeCut: boolean): Cut[] {
  const shown = Array.from(text.matchAll(SHOWN), (found) => toCut(found, 0));
  if (!mayBeCut) return shown;
  const tail = text.slice(-LONGEST_END);
  const found = AT_END.exec(tail);
  return found === null ? shown : [...shown, toCut(found, text.length - tail.length)];
}

function toCut({ index, groups = {} }: RegExpExecArray | RegExpMatchArray, offset: number): Cut {
  const { half = '', closed = '' } = groups;
  const begin = offset + (index ?? 0);
  const behind = begin + half.length;
  // A quotation mark may be of what was cut.
  const ends = [begin, ...Array.from({ length: closed.length + 1 }, (_, more) => behind + more)];
  return { ends: [...new Set(ends)], end: behind };
}
