/** A text as it is read where entities are: what each stands for is in its place. */
export interface Reading {
  readonly text: string;
  /** Where a character of it, or its end, stands in the text that it was read from. */
  readonly originOf: (at: number) => number;
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

/** With the zeros that some write before a number. */
const ENTITY =
  /&(?:#0{0,5}(?<decimal>\d{1,7})|#[xX]0{0,5}(?<hex>[\da-fA-F]{1,6})|(?<name>\w{2,6}));/g;

/** Undefined for a text in which no entity stands. */
export function withoutEntities(text: string): Reading | undefined {
  const parts: string[] = [];
  const origins: number[] = [];
  let end = 0;
  const keep = (to: number) => {
    parts.push(text.slice(end, to));
    for (; end < to; end += 1) origins.push(end);
  };
  for (const { 0: entity, index, groups = {} } of text.matchAll(ENTITY)) {
    const meant = meaningOf(groups);
    if (meant === undefined) continue;
    keep(index);
    parts.push(meant);
    origins.push(...Array<number>(meant.length).fill(index));
    end = index + entity.length;
  }
  if (end === 0) return undefined;
  keep(text.length);
  return { text: parts.join(''), originOf: (at) => origins[at] ?? text.length };
}

function meaningOf({ decimal, hex, name }: Readonly<Record<string, string | undefined>>) {
  if (name !== undefined) return NAMED.get(name);
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0x10ffff ? undefined : String.fromCodePoint(code);
}
