import { splitVersion, isVersion } from './grammar.ts';

type Order = -1 | 0 | 1;

/**
 * Compares two versions: numbers of any length (a missing one is 0), a prerelease below its
 * release, prereleases token by token. The vendor documents no order; this one is chosen, and
 * follows what the tools that make tags mean (docs/tags-and-versions.md has the table).
 * Throws a RangeError for what is not a version.
 */
export function compareVersions(a: string, b: string): Order {
  const [left, right] = [splitVersion(a), splitVersion(b)];
  return (
    compareParts(left.parts, right.parts) || comparePrereleases(left.prerelease, right.prerelease)
  );
}

/**
 * Tells whether two texts are one version in any spelling, as `1.2` and `1.2.0` are. A service can
 * keep a version in its own spelling. What is not a version is the same as itself only.
 */
export function isSameVersion(a: string, b: string): boolean {
  return a === b || (isVersion(a) && isVersion(b) && compareVersions(a, b) === 0);
}

/** Finds the first of the four numbers that differs, counted from 0; -1 for none. */
export function firstDifference(a: string, b: string): number {
  return differsAt(splitVersion(a).parts, splitVersion(b).parts);
}

function compareParts(left: readonly string[], right: readonly string[]): Order {
  const at = differsAt(left, right);
  return compareDigits(left[at] ?? '0', right[at] ?? '0');
}

function differsAt(left: readonly string[], right: readonly string[]): number {
  const longer = left.length < right.length ? right : left;
  return longer.findIndex((_, i) => compareDigits(left[i] ?? '0', right[i] ?? '0') !== 0);
}

/** Compares two non-empty strings of ASCII digits as numbers; leading zeros count for nothing. */
export function compareDigits(a: string, b: string): Order {
  const [left, right] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
  return compareText(left.length, right.length) || compareText(left, right);
}

function comparePrereleases(left: string, right: string): Order {
  if (left === right) return 0;
  if (left === '') return 1;
  if (right === '') return -1;
  const [ours, theirs] = [tokensOf(left), tokensOf(right)];
  for (let i = 0; i <= ours.length; i++) {
    const order = compareTokens(ours[i] ?? END, theirs[i] ?? END);
    if (order !== 0) return order;
  }
  return 0;
}

/** A run of letters or of digits; the words that order by their meaning stand alone. */
interface Token {
  readonly rank: (typeof RANKS)[keyof typeof RANKS];
  readonly text: string;
}

/** What stands in the same place sorts by these first, then as numbers or letter by letter. */
const RANKS = {
  /** `1.0a1.dev2` is on the way to `1.0a1`, and `1.0.dev3` to `1.0a1`. */
  dev: 0,
  /** `rc1` is below `rc1x1`. */
  end: 1,
  /** A number, or the word that was put before one that a tag gives bare: SemVer has those first. */
  number: 2,
  word: 3,
} as const;

const END: Token = { rank: RANKS.end, text: '' };

/** Sets `dev` apart from the letters before it, so that `rcdev1` is below `rc`, too. */
const RUN = /[0-9]+|dev(?![A-Za-z])|[A-Za-z]+?(?=dev(?![A-Za-z])|[0-9]|$)/gi;

function tokensOf(prerelease: string): Token[] {
  return Array.from(prerelease.matchAll(RUN), ([text], i) => ({ rank: rankOf(text, i), text }));
}

/** Ranks as numbers what conversion adds: `pre` before a first one, `x` between two. */
function rankOf(text: string, index: number): Token['rank'] {
  if (text.toLowerCase() === 'dev') return RANKS.dev;
  const isOurs = text === (index === 0 ? 'pre' : 'x');
  return isOurs || isDigits(text) ? RANKS.number : RANKS.word;
}

function compareTokens(a: Token, b: Token): Order {
  const order = compareText(a.rank, b.rank);
  if (order !== 0) return order;
  return isDigits(a.text) && isDigits(b.text)
    ? compareDigits(a.text, b.text)
    : compareText(a.text, b.text);
}

function isDigits(text: string): boolean {
  return /^[0-9]/.test(text);
}

/** Compares by code unit, so capitals come first, as in SemVer. */
function compareText<T extends string | number>(a: T, b: T): Order {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

const NUMBER_NAMES = ['major', 'minor', 'patch', 'build'] as const;

/** How far a release goes from the version before. */
export type VersionChange =
  | (typeof NUMBER_NAMES)[number]
  /** The numbers are the same: a prerelease goes on, or ends in its release. */
  | 'prerelease'
  | 'lower'
  | 'none'
  /** There was no version before. */
  | ''
  /** The version before is not of the vendor's grammar. */
  | 'unknown';

/** Names the first number in which a version differs from the one before. */
export function versionChange(previous: string | undefined, version: string): VersionChange {
  if (previous === undefined || previous === '') return '';
  if (previous === version) return 'none';
  if (!isVersion(previous) || !isVersion(version)) return 'unknown';
  const order = compareVersions(version, previous);
  if (order <= 0) return order === 0 ? 'none' : 'lower';
  return NUMBER_NAMES[firstDifference(previous, version)] ?? 'prerelease';
}
