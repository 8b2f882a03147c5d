import { type Parsed, type Problem, parsed, wrong } from '../domain/parsed.ts';
import { firstOtherThan, kindOf } from '../text/characters.ts';
import { FROM_A_SECRET, type Mistake, UNFILLED, mistakeIn } from './mistaken-values.ts';

/** The remedy where the value was hurt on its way to where it is kept. */
const COPY_AGAIN = 'Copy it once more to where it is kept; nothing of it is shown here';

const SHORTEST = 8;
const LONGEST = 4_096;

const SEVERAL_LINES: Mistake = {
  form: /[\r\n]/,
  problem: 'it has more than one line',
  remedy: COPY_AGAIN,
};
const JSON_TEXT: Mistake = {
  form: /^[[{]/,
  problem: 'it is JSON',
  remedy: 'Give the value alone, without a key and brackets',
};
const QUOTED: Mistake = {
  form: /^["'`«‘-‟]|["'`»‘-‟]$/,
  problem: 'it stands in quotation marks',
  remedy: 'Take them away: they would belong to the value',
};

/** In this order: the first that a token or a key has is told. */
const MISTAKEN_CREDENTIAL: readonly Mistake[] = [
  ...UNFILLED,
  {
    form: /^(?:authorization\s*:\s*)?(?:bearer|basic)(?:\s|%20|:|$)/i,
    problem: 'it begins with Bearer or another scheme, which is sent before it anyway',
    remedy: 'Give what comes after that word, alone',
  },
  JSON_TEXT,
  {
    // Base64 ends in "=" as well, but nothing follows there.
    form: /^(?:(?:export|set)\s+|\$env:)?(?:[A-Z][A-Z0-9_]*|[\w-]*(?:[Tt]oken|[Kk]ey|[Ss]ecret|[Pp]assword))\s*=(?!=*$)/,
    problem: 'it has the form NAME=value',
    remedy: 'Give what comes after the =, alone',
  },
  {
    form: /^["']?[\w-]+["']?:\s/,
    problem: 'it has the form name: value',
    remedy: 'Give what comes after the colon, alone',
  },
  {
    form: /^[a-z][a-z0-9+.-]*:\/\//i,
    problem: 'it is an address',
    remedy: 'Give the value itself: no address is followed to one',
  },
  {
    form: /^(?:[A-Z]{2,}\d{0,3}(?:_(?:[A-Z]+\d{0,3}|\d{1,3}))+|(?:[a-z]+[_-])+(?:token|key|secret))$/,
    problem: 'it looks like the name of a secret, not like what is in it',
    remedy: `${FROM_A_SECRET}, with the name in the place of NAME`,
  },
  QUOTED,
  SEVERAL_LINES,
  {
    form: /\\[nr]$/,
    problem: String.raw`it ends in \n or \r, two characters that some program wrote for a line break`,
    remedy: COPY_AGAIN,
  },
];

/** Reads a token or key: one line of printable ASCII without spaces. No problem shows any of it. */
export function credential(text: string): Parsed<string> {
  if (text === '') return parsed(text);
  const mistake =
    mistakeIn(text, MISTAKEN_CREDENTIAL) ??
    wrongLength(text, SHORTEST) ??
    wrongCharacter(text, /[\x21-\x7e]/);
  return mistake === undefined ? parsed(text) : wrong(mistake.problem, mistake.remedy);
}

const MISTAKEN_PAIR: readonly Mistake[] = [
  ...UNFILLED,
  JSON_TEXT,
  { ...QUOTED, form: /^(["'`]).*\1$/s },
  SEVERAL_LINES,
  {
    form: /^=|^[^=]*=?$/,
    problem: 'it is not of the form name=value',
    remedy: 'Give the name, a = and the value; nothing of it is shown here',
  },
];

/** `name=value`, as the vendor has it (documented). */
export interface NamedSecret {
  readonly pair: string;
  /** What stands behind the name: a secret by itself. */
  readonly value: string;
}

/** Parses `name=value`; no problem shows any of it. */
export function namedSecret(text: string): Parsed<NamedSecret> {
  const { name, value } = partedAtName(text);
  const mistake =
    mistakeIn(text, MISTAKEN_PAIR) ??
    mistakeIn(value, UNFILLED) ??
    wrongLength(value, 1) ??
    wrongCharacter(name, /[\x21-\x7e]/) ??
    wrongCharacter(text, /[\x20-\x7e]/);
  if (mistake !== undefined) return wrong(mistake.problem, mistake.remedy);
  return parsed({ pair: text, value });
}

/** Parts any text into the name before its first `=` and what is behind. */
export function partedAtName(text: string): { readonly name: string; readonly value: string } {
  const [name = '', value = ''] = text.split(/=(.*)/s);
  return { name, value };
}

function wrongLength(text: string, shortest: number): Problem | undefined {
  const { length } = text;
  if (length >= shortest && length <= LONGEST) return undefined;
  const limit =
    length < shortest ? `less than ${shortest}` : `more than ${LONGEST.toLocaleString('en')}`;
  return { problem: `it has ${limit} characters`, remedy: COPY_AGAIN };
}

/** Says where the character stands and of which kind it is, but not which one. */
function wrongCharacter(text: string, allowed: RegExp): Problem | undefined {
  const found = firstOtherThan(allowed, text);
  if (found === undefined) return undefined;
  return {
    problem: `its character ${found.place} is ${kindOf(found.char)}, which does not belong there`,
    remedy: COPY_AGAIN,
  };
}
