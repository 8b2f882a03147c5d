import parseSemVer from 'semver/functions/parse.js';

/** What stands in a tag behind its prefix and its `v`, in three pieces. */
export interface ParsedTag {
  /** All of it, as it was given. */
  readonly text: string;
  /** The numbers at the beginning, at least one. */
  readonly numbers: readonly string[];
  /** What follows them, with what sets it off: `-rc.1`, `rc1`, `.dev3`; often empty. */
  readonly tail: string;
  /** What follows the first `+`, if there is one. */
  readonly build: string | undefined;
}

/** Takes a text apart, as SemVer where it is that; undefined if it does not begin with a number. */
export function parseTag(text: string): ParsedTag | undefined {
  return fromSemVer(text) ?? fromNumbers(text);
}

/** Reads SemVer; its own package trims a text and takes a second `v`, no versions here. */
function fromSemVer(text: string): ParsedTag | undefined {
  const semver = /^\d.*\S$/s.test(text) ? parseSemVer(text) : null;
  if (semver === null) return undefined;
  const { major, minor, patch, prerelease, build } = semver;
  return {
    text,
    numbers: [major, minor, patch].map(String),
    tail: prerelease.length === 0 ? '' : `-${prerelease.join('.')}`,
    build: build.length === 0 ? undefined : build.join('.'),
  };
}

const NUMBERS = /^\d+(?:\.\d+)*/;

/** Reads what is not SemVer: one to any count of numbers, what follows them, and a `+`. */
function fromNumbers(text: string): ParsedTag | undefined {
  const numbers = NUMBERS.exec(text)?.[0];
  if (numbers === undefined) return undefined;
  const plus = text.indexOf('+');
  const end = plus === -1 ? text.length : plus;
  return {
    text,
    numbers: numbers.split('.'),
    tail: text.slice(numbers.length, end),
    build: plus === -1 ? undefined : text.slice(end + 1),
  };
}
