import { addsWord, type AppliedRule, dropsText } from './applied-rule.ts';
import { compareVersions, firstDifference } from './compare-versions.ts';
import { fourNumbers, splitVersion } from './grammar.ts';

/** A version that would replace a higher one. */
export interface LowerVersion {
  readonly version: string;
  /** How the version came out of its tag. */
  readonly rules: readonly AppliedRule[];
  /** The higher version, which the workspace holds. */
  readonly held: string;
  /** Whether somebody wrote it into YAML, which reads 1.10 as the number 1.1. */
  readonly fromInput: boolean;
}

/** Why that is lower, and how to name what is higher; whole sentences. */
export interface Explanation {
  readonly because: string;
  readonly remedy: string;
}

interface Reason {
  readonly applies: (lower: LowerVersion) => boolean;
  readonly because: (lower: LowerVersion) => string;
  readonly remedy: (lower: LowerVersion) => string;
}

/** The place of the build among the numbers, counted from 0. */
const FOURTH = 3;

const PRE = /^pre(?![A-Za-z])/;
const DEV = /dev\d*$/i;

/** In this order: the first that applies is told. */
const REASONS: readonly Reason[] = [
  {
    applies: (lower) => isSameRelease(lower) && prereleaseOf(lower.held) === '',
    because: ({ held }) => `What follows a "-" comes before ${held}, not after it.`,
    remedy: ({ held }) =>
      `To release after it, raise a number, such as the fourth: ${afterIt(held)}.`,
  },
  {
    applies: (lower) => isSameRelease(lower) && onlyLower(PRE, lower) && addsWord(lower.rules),
    because: () =>
      'The word "pre" is not in the tag: it was put before the bare number, and is below every other word but "dev".',
    remedy: ({ held }) => `Go on with the word of ${held}, or raise a number.`,
  },
  {
    applies: (lower) => isSameRelease(lower) && onlyLower(PRE, lower),
    because: () => 'The word "pre" is below every other word but "dev".',
    remedy: ({ held }) => `Go on with the word of ${held}, or raise a number.`,
  },
  {
    applies: (lower) => isSameRelease(lower) && onlyLower(DEV, lower),
    because: () => 'The word "dev" is below every other word, and below what it is on the way to.',
    remedy: ({ held }) => `Go on with the word of ${held}, or raise a number.`,
  },
  {
    applies: (lower) => isSameRelease(lower) && isLowerByCapitals(lower),
    because: () => 'In what follows the numbers, capital letters come before small ones.',
    remedy: ({ held }) => `Write the words of the tag as ${held} has them, or raise a number.`,
  },
  {
    applies: ({ version, held }) => firstDifference(version, held) === FOURTH,
    because: ({ held }) =>
      `The fourth number of ${held} counts, and a version without one has 0 there.`,
    remedy: ({ held }) => `Raise it, such as to ${afterIt(held)}, or raise an earlier one.`,
  },
  {
    applies: (lower) => beforeTheCut(lower) !== undefined,
    because: ({ version }) =>
      `YAML may have cut it: without quotation marks it reads ${version}0 as ${version}.`,
    remedy: (lower) => `If ${beforeTheCut(lower) ?? ''} is meant, write it in quotation marks.`,
  },
];

/** Two numbers that YAML takes for one, which has no zeros at its end. */
const LIKE_A_NUMBER = /^\d+\.\d*[1-9]$/;

/** Finds a version that is not lower, which YAML reads as the one that is; undefined for none. */
function beforeTheCut({ version, held, fromInput }: LowerVersion): string | undefined {
  if (!fromInput || !LIKE_A_NUMBER.test(version)) return undefined;
  return [`${version}0`, `${version}00`].find((longer) => compareVersions(longer, held) >= 0);
}

/** Explains why a version is lower where that may surprise; undefined where its numbers show it. */
export function explainLower(lower: LowerVersion): Explanation | undefined {
  const reason = REASONS.find(({ applies }) => applies(lower));
  if (reason === undefined) return undefined;
  return { because: reason.because(lower), remedy: reason.remedy(lower) };
}

/** What a version was made of. */
export interface VersionOrigin {
  /** In words, such as `tag "v1.2.3+abc"`. */
  readonly source: string;
  readonly rules: readonly AppliedRule[];
  /** Whether it is that of an input, and not of the tag of an event. */
  readonly fromInput: boolean;
}

/** Explains that the workspace holds this version already, made of another tag perhaps. */
export function explainSame(version: string, { rules, source }: VersionOrigin): string | undefined {
  if (!dropsText(rules)) return undefined;
  return (
    `The workspace holds ${version} already. The ${source} became it by leaving something ` +
    `out: tags that differ in nothing else are one version.`
  );
}

/** Tells whether the numbers are the same, so that what follows them decides. */
function isSameRelease({ version, held }: LowerVersion): boolean {
  return firstDifference(version, held) === -1;
}

/** Tells whether a word is in the lower prerelease, not in the held one, and so explains it. */
function onlyLower(word: RegExp, { version, held }: LowerVersion): boolean {
  return word.test(prereleaseOf(version)) && !word.test(prereleaseOf(held));
}

/** Tells whether it would be higher or the same if capitals counted as small letters. */
function isLowerByCapitals({ version, held }: LowerVersion): boolean {
  return compareVersions(version.toLowerCase(), held.toLowerCase()) >= 0;
}

function prereleaseOf(version: string): string {
  return splitVersion(version).prerelease;
}

/** Raises the fourth number of a version: 2026.11.28 becomes 2026.11.28.1. */
function afterIt(version: string): string {
  const [build = '0', ...others] = fourNumbers(version).reverse();
  return [...others.reverse(), String(BigInt(build) + 1n)].join('.');
}
