import { appliedRule, type AppliedRule } from './applied-rule.ts';

/** Words that mean a prerelease wherever they stand. */
const LONG_WORDS = 'alpha|beta|milestone|preview|pre|rc|cr|dev|snapshot';

/** These need a digit right after: in `1.1.1w` or `2024a` a single letter means a later patch. */
const ONE_LETTER_WORDS = '[abcm]';

const WORDS = `(?:${LONG_WORDS}|${ONE_LETTER_WORDS})`;

/** Chosen from Python, Maven and the like; shown to the user. */
export const KNOWN_WORDS =
  'alpha, beta, milestone, pre, preview, rc, cr, dev, snapshot, or a1, b1, c1, m1';

/** The `i` flag goes without the `u` flag throughout: together they take `ſ` for `s`. */
const ATTACHED = new RegExp(
  `^[._]?(?:(?:${LONG_WORDS})\\d*|${ONE_LETTER_WORDS}\\d+)(?:[._-][0-9A-Za-z]+)*$`,
  'i',
);
const AFTER_DASH = /^-[0-9A-Za-z_-]+(?:\.[0-9A-Za-z_-]+)*$/;
const KNOWN_AFTER_DASH = new RegExp(`^-${WORDS}\\d*(?![0-9A-Za-z])`, 'i');
const ENDS_IN_KNOWN_WORD = new RegExp(`(?<![A-Za-z])${WORDS}[._-]?$`, 'i');

/** PEP 440's post-releases: after the numbers, or after a prerelease of theirs. */
const PRERELEASE_BEFORE_POST = `(?:(?:${LONG_WORDS})[._-]?\\d*|${ONE_LETTER_WORDS}[._-]?\\d+)`;
const POST_ATTACHED = new RegExp(
  `^(?:[._]?${PRERELEASE_BEFORE_POST})?(?:[._-]?post|[._]?rev|[._]?r)(?![A-Za-z])`,
  'i',
);
/** After a dash, `r` and `rev` are identifiers like any other. */
const POST_AFTER_DASH = new RegExp(`^-(?:${PRERELEASE_BEFORE_POST}[._-]?)?post(?![A-Za-z])`, 'i');

/** Whether what follows the numbers is known to be a prerelease although no dash sets it off. */
export function isAttachedPrerelease(tail: string): boolean {
  return ATTACHED.test(tail);
}

/** Whether what follows the numbers is a dash and identifiers, as in semver, `_` taken for `-`. */
export function isDashPrerelease(tail: string): boolean {
  return AFTER_DASH.test(tail) && /[0-9A-Za-z]/.test(tail);
}

/** Whether a dash and a known word follow the numbers. */
export function isKnownAfterDash(tail: string): boolean {
  return KNOWN_AFTER_DASH.test(tail);
}

/** Whether a text ends in a known word, so that a number after it counts prereleases. */
export function endsInKnownWord(text: string): boolean {
  return ENDS_IN_KNOWN_WORD.test(text);
}

/** Whether what follows the numbers makes a post-release of them. */
export function isPostRelease(tail: string): boolean {
  return POST_ATTACHED.test(tail) || POST_AFTER_DASH.test(tail);
}

/**
 * Makes the version's prerelease of what follows the numbers; of an empty text, an empty one.
 * Identifiers are joined, an `x` keeps digits from touching (`beta.1.1` is not `beta.11`),
 * and `pre` makes a number begin with a letter, as in the vendor's `1.12-pre2020`.
 */
export function prereleaseFromTail(tail: string): { prerelease: string; rules: AppliedRule[] } {
  const given = tail.replace(/^[._-]/, '');
  const identifiers = given.match(/[0-9A-Za-z]+/g) ?? [];
  const touching = identifiers.join('');
  const joined = identifiers.reduce(joinIdentifiers, '');
  const prerelease = joined.replace(/^(?=\d)/, 'pre');

  const rules: AppliedRule[] = [];
  if (/^[^-]/.test(tail)) rules.push(appliedRule('prerelease-detached', tail, `-${given}`));
  if (joined !== touching) rules.push(appliedRule('digits-parted', given, joined));
  else if (joined !== given) rules.push(appliedRule('identifiers-joined', given, joined));
  if (prerelease !== joined) rules.push(appliedRule('pre-added', joined, prerelease));
  return { prerelease, rules };
}

function joinIdentifiers(joined: string, next: string): string {
  const digitsTouch = /\d$/.test(joined) && /^\d/.test(next);
  return digitsTouch ? `${joined}x${next}` : joined + next;
}
