/** A text as it may be meant: what each code in it stands for is in its place. */
export interface Reading {
  readonly text: string;
  /** Where a character of it, or its end, stands in the text that it was read from. */
  readonly originOf: (at: number) => number;
}

/** What writes characters otherwise, and what each of its codes stands for. */
export interface Code {
  /** Without it there is none; to look for it costs least. */
  readonly mark: string;
  /** One code; with the flag g. */
  readonly pattern: RegExp;
  /** Undefined for what only looks like one. */
  readonly meaningOf: (found: RegExpExecArray) => string | undefined;
}

/** Reads each code in a text; undefined where none stands in it. */
export function decoded(
  { text, originOf }: Reading,
  { mark, pattern, meaningOf }: Code,
): Reading | undefined {
  if (!text.includes(mark)) return undefined;
  const parts: string[] = [];
  const origins: number[] = [];
  let end = 0;
  const keep = (to: number) => {
    parts.push(text.slice(end, to));
    for (; end < to; end += 1) origins.push(end);
  };
  for (const found of text.matchAll(pattern)) {
    const meant = meaningOf(found);
    if (meant === undefined) continue;
    keep(found.index);
    parts.push(meant);
    origins.push(...Array<number>(meant.length).fill(found.index));
    end = found.index + found[0].length;
  }
  if (parts.length === 0) return undefined;
  keep(text.length);
  return { text: parts.join(''), originOf: (at) => originOf(origins[at] ?? text.length) };
}

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

/** The names of U+00A0 to U+00FF in HTML, in order. */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 ' +
  'sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute ' +
  'Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde ' +
  'Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave ' +
  'aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ' +
  'ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN_1.split(' ').map((name, at): [string, string] => [name, String.fromCharCode(0xa0 + at)]),
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['hellip', '…'],
]);

/** Characters in HTML, by number, with the zeros that some write before it, or by name. */
export const ENTITIES: Code = {
  mark: '&',
  pattern: /&(?:#0{0,5}(?<decimal>\d{1,7})|#[xX]0{0,5}(?<hex>[\da-fA-F]{1,6})|(?<name>\w{2,6}));/g,
  meaningOf: ({ groups: { decimal, hex, name } = {} }) => {
    if (name !== undefined) return NAMED.get(name);
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0x10ffff ? undefined : String.fromCodePoint(code);
  },
};
