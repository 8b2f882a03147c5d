import type { Code } from './codes.ts';

/** What a letter behind a backslash stands for in JSON; any other character stands for itself. */
const ESCAPED: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/**
 * What stands behind a backslash in JSON and its like, and \u{…} as this program writes it. A mark of
 * a cut is no part of it.
 */
export const ESCAPES: Code = {
  mark: '\\',
  pattern: /\\(?:u\{(?<point>[\da-f]{1,6})\}|u(?<unit>[\da-f]{4})|(?<char>[bfnrt]|[^\w.…]))/gi,
  meaningOf: ({ groups: { point, unit, char } = {} }) => {
    if (char !== undefined) return ESCAPED[char] ?? char;
    const number = Number.parseInt(point ?? unit ?? '', 16);
    return number > 0x10ffff ? undefined : String.fromCodePoint(number);
  },
};

/** One character in UTF-8, each byte of it by its number. */
const BYTES =
  '%[0-7][0-9a-f]|%[cd][0-9a-f]%[89ab][0-9a-f]|%e[0-9a-f](?:%[89ab][0-9a-f]){2}|' +
  '%f[0-7](?:%[89ab][0-9a-f]){3}';

/** In a URL. */
export const URL_CODES: Code = {
  mark: '%',
  pattern: new RegExp(BYTES, 'gi'),
  meaningOf: ([code]) => characterOf(code),
};

/** In the body of a form, or in a query: as in a URL, but for blanks. */
export const FORM_CODES: Code = {
  mark: '+',
  pattern: new RegExp(`${BYTES}|\\+`, 'gi'),
  meaningOf: ([code]) => (code === '+' ? ' ' : characterOf(code)),
};

function characterOf(code: string): string | undefined {
  try {
    return decodeURIComponent(code);
  } catch {
    return undefined;
  }
}
