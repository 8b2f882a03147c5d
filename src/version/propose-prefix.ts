import { printable } from '../text/quote.ts';
import { convert } from './convert.ts';
import { endsInKnownWord } from './prerelease.ts';

export interface PrefixProposal {
  /** What stands before the version. */
  readonly prefix: string;
  readonly version: string;
}

/** A version may begin at a digit, or at a `v` that no word or number ends in. */
const BEGINNING = /(?<![\p{L}\p{N}])[vV](?=[0-9])|(?<!\p{N})[0-9]/gu;

const IS_NAMELESS = /^[^\p{L}\p{N}]*$/u;
const HAS_NUMBER = /\p{N}/u;
const BEGINS_WITH_NUMBER = /^[vV]?\p{N}/u;
const BEGINS_WITH_V = /^[vV]/;
const ENDS_IN_NAME = /\p{L}[^\p{L}\p{N}]*$/u;
const ENDS_IN_BORDER = /[/@]$/;

/** `8_` in `8_5_0`, `2026-` in `2026-01.05`; not `python2-` or `2024/`. */
const NUMBER_GOES_ON = /\p{N}[^\p{L}\p{N}/@-]+$|(?<![\p{L}\p{N}])\p{N}+-+$/u;

/**
 * Looks for a version further on in a text that does not begin with one, and proposes what
 * stands before it as the prefix: `telephony@` for `telephony@1.2.3`. Undefined where that
 * would be a guess, as in a date.
 */
export function proposePrefix(text: string): PrefixProposal | undefined {
  for (const { index } of text.matchAll(BEGINNING)) {
    const [prefix, rest] = [text.slice(0, index), text.slice(index)];
    const proposal = { prefix, version: rest };
    if (isPrefix(prefix, rest) && isConvertible(proposal)) return proposal;
  }
  return undefined;
}

function isPrefix(prefix: string, rest: string): boolean {
  if (IS_NAMELESS.test(prefix) || printable(prefix, prefix.length) !== prefix) return false;
  if (BEGINS_WITH_NUMBER.test(prefix)) {
    return ENDS_IN_BORDER.test(prefix) || (BEGINS_WITH_V.test(rest) && ENDS_IN_NAME.test(prefix));
  }
  return BEGINS_WITH_V.test(rest) || !NUMBER_GOES_ON.test(prefix);
}

/** A single number counts only where the text before it leaves no other meaning. */
function isConvertible({ prefix, version }: PrefixProposal): boolean {
  const conversion = convert(version);
  if ('refusal' in conversion) return false;
  const isSingleNumber = conversion.rules.some(({ rule }) => rule === 'minor-added');
  if (!isSingleNumber || BEGINS_WITH_V.test(version)) return true;
  return !HAS_NUMBER.test(prefix) && !endsInKnownWord(prefix);
}
