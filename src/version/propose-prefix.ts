import { printable } from '../text/quote.ts';
import { convert } from './convert.ts';
import { endsInKnownWord } from './prerelease-words.ts';

export interface PrefixProposal {
  /** What stands before the version. */
  readonly prefix: string;
  readonly version: string;
}

// Patterns as text: to read Unicode's classes takes long, and only what is going to be refused
// needs them.

/** A version may begin at a digit, or at a `v` that no word or number ends in. */
const BEGINNING = String.raw`(?<![\p{L}\p{N}])[vV](?=[0-9])|(?<!\p{N})[0-9]`;

const IS_NAMELESS = String.raw`^[^\p{L}\p{N}]*$`;
const HAS_NUMBER = String.raw`\p{N}`;
const BEGINS_WITH_NUMBER = String.raw`^[vV]?\p{N}`;
const ENDS_IN_NAME = String.raw`\p{L}[^\p{L}\p{N}]*$`;

/** `8_` in `8_5_0`, `2026-` in `2026-01.05`; not `python2-` or `2024/`. */
const NUMBER_GOES_ON = String.raw`\p{N}[^\p{L}\p{N}/@-]+$|(?<![\p{L}\p{N}])\p{N}+-+$`;

const BEGINS_WITH_V = /^[vV]/;
const ENDS_IN_BORDER = /[/@]$/;

/**
 * Looks for a version further on in a text that does not begin with one, and proposes what
 * stands before it as the prefix: `telephony@` for `telephony@1.2.3`. Undefined where that
 * would be a guess, as in a date.
 */
export function proposePrefix(text: string): PrefixProposal | undefined {
  for (const { index } of text.matchAll(new RegExp(BEGINNING, 'gu'))) {
    const [prefix, rest] = [text.slice(0, index), text.slice(index)];
    const proposal = { prefix, version: rest };
    if (isPrefix(prefix, rest) && isConvertible(proposal)) return proposal;
  }
  return undefined;
}

/** A number, and a version behind it: `2-` in `2-1.0.0`, `2-rc1-` in `2-rc1-v1.0`. */
const NUMBERED_NAME = /^\d+-(?:[^+]*[-/@])?(?=[vV]?\d+\.\d)/;

/** Finds what a text has before its version, if anything: the rest of a longer name. */
export function nameBefore(text: string): string | undefined {
  return proposePrefix(text)?.prefix ?? NUMBERED_NAME.exec(text)?.[0];
}

function isPrefix(prefix: string, rest: string): boolean {
  if (matches(IS_NAMELESS, prefix) || printable(prefix, prefix.length) !== prefix) return false;
  if (matches(BEGINS_WITH_NUMBER, prefix)) {
    return (
      ENDS_IN_BORDER.test(prefix) || (BEGINS_WITH_V.test(rest) && matches(ENDS_IN_NAME, prefix))
    );
  }
  return BEGINS_WITH_V.test(rest) || !matches(NUMBER_GOES_ON, prefix);
}

/** Tells whether it converts; a single number only if the text before leaves no other meaning. */
function isConvertible({ prefix, version }: PrefixProposal): boolean {
  const conversion = convert(version);
  if (!conversion.ok) return false;
  const isSingleNumber = conversion.value.rules.some(({ rule }) => rule === 'minor-added');
  if (!isSingleNumber || BEGINS_WITH_V.test(version)) return true;
  return !matches(HAS_NUMBER, prefix) && !endsInKnownWord(prefix);
}

function matches(pattern: string, text: string): boolean {
  return new RegExp(pattern, 'u').test(text);
}
