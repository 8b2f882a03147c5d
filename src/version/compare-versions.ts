import { compareDigits } from './digits.ts';
import { splitVersion } from './grammar.ts';

type Order = -1 | 0 | 1;

const MOST_PARTS = 4;

/** A prerelease begins with a letter, so every even run is of letters and every odd one of digits. */
const RUN = /[A-Za-z]+|[0-9]+/g;

/**
 * Compares two versions: parts as numbers of any length (a missing one is 0), a prerelease
 * below its release, prereleases by alternating runs of letters (by code unit, so capitals
 * first, as in semver) and digits (as numbers); fewer runs come before more.
 * The vendor documents no order; this one is chosen.
 * Throws a RangeError for what is not a version.
 */
export function compareVersions(a: string, b: string): Order {
  const [left, right] = [splitVersion(a), splitVersion(b)];
  return (
    compareParts(left.parts, right.parts) || comparePrereleases(left.prerelease, right.prerelease)
  );
}

function compareParts(left: readonly string[], right: readonly string[]): Order {
  for (let i = 0; i < MOST_PARTS; i++) {
    const order = compareDigits(left[i] ?? '0', right[i] ?? '0');
    if (order !== 0) return order;
  }
  return 0;
}

function comparePrereleases(left: string, right: string): Order {
  if (left === right) return 0;
  if (left === '') return 1;
  if (right === '') return -1;
  return compareRuns(runsOf(left), runsOf(right));
}

function runsOf(prerelease: string): string[] {
  return Array.from(prerelease.matchAll(RUN), ([run]) => run);
}

function compareRuns(left: readonly string[], right: readonly string[]): Order {
  for (const [i, run] of left.entries()) {
    const other = right[i];
    if (other === undefined) return 1;
    const order = i % 2 === 0 ? compareLetters(run, other) : compareDigits(run, other);
    if (order !== 0) return order;
  }
  return left.length < right.length ? -1 : 0;
}

function compareLetters(a: string, b: string): Order {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
