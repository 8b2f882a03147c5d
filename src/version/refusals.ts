import { option, printable, quote } from '../text/quote.ts';
import { LONGEST_TAG, MOST_NUMBERS } from './grammar.ts';
import { type Wrong, wrong } from '../domain/parsed.ts';
import type { ParsedTag } from './parsed-tag.ts';
import {
  isAttachedPrerelease,
  isDashPrerelease,
  isDescribedCommit,
  isKnownAfterDash,
  isPostRelease,
  KNOWN_WORDS,
} from './prerelease-words.ts';

/** One reason against making a version of a tag. */
interface RefusalRule {
  readonly applies: (tag: ParsedTag) => boolean;
  /** Goes on after the quoted text. */
  readonly problem: string;
  readonly remedy: string | ((tag: ParsedTag) => string);
}

const SHOWN_LENGTH = 100;

/** An escaped character takes up to eight times the space. */
const SHOWN_LENGTH_ESCAPED = 16;

/** The remedy where nothing more particular can be said. */
const VALID_FORMS = `Use a tag such as v1.2, v1.2.3, v1.2.3.4, v1.2.3-rc.1 or 1.2rc1, or set ${option('version')}`;

/** What has no beginning that could belong to a version. */
export const NOT_A_VERSION = wrong('is not a version', VALID_FORMS);

/** What is refused without being read. */
export const TOO_LONG = wrong(`is longer than ${LONGEST_TAG} characters`, VALID_FORMS);

/** A year, a month and at most two more numbers: `2026-11-28`, `2026-11-28-1`. */
const DASHED_DATE = /^(?:19|20)\d\d-(?:0?[1-9]|1[0-2])(?:-\d+){0,2}$/;

/** Another version behind a dash: `2-rc1-1.0.0` may be the 1.0.0 of something that is called 2-rc1. */
const VERSION_BEHIND = /-[vV]?\d+\.\d/;

/** In this order: the first that applies is what the user is told. What none applies to converts. */
const REFUSALS: readonly RefusalRule[] = [
  {
    applies: ({ tail }) => tail.startsWith('!'),
    problem: 'has an epoch (the number before "!"), which a version cannot show',
    remedy: 'Release it under a tag without an epoch',
  },
  {
    applies: ({ numbers }) => numbers.length > MOST_NUMBERS,
    problem: `has ${MOST_NUMBERS + 1} or more numbers, and a version has at most ${MOST_NUMBERS}`,
    remedy: VALID_FORMS,
  },
  {
    applies: ({ tail }) => isPostRelease(tail),
    problem: 'is a post-release, which would sort below the version that it follows',
    remedy: 'Raise a number instead, such as 1.2.3 to 1.2.4 or to 1.2.3.1',
  },
  {
    applies: ({ tail }) => isDescribedCommit(tail),
    problem:
      'is how git describe calls a commit that comes after a tag, and what follows a "-" comes before',
    remedy: 'Give the commit a tag of its own, such as 1.2.4 after 1.2.3, or 1.2.3.1',
  },
  {
    applies: ({ build }) => build !== undefined && !isBuildMetadata(build),
    problem: 'has something after "+" that is not build metadata',
    remedy: 'Put Latin letters and digits there, such as +5 or +build.5, or nothing',
  },
  {
    applies: ({ text }) => DASHED_DATE.test(text),
    problem: 'is a date with "-", and a version has "." between its numbers',
    remedy: ({ text }) => `Write it as ${text.replaceAll('-', '.')}`,
  },
  {
    applies: ({ numbers, tail }) =>
      numbers.length === 1 &&
      tail.startsWith('-') &&
      (!isKnownAfterDash(tail) || VERSION_BEHIND.test(tail)),
    problem: 'has a single number before its "-", as dates and revisions do',
    remedy: VALID_FORMS,
  },
  {
    applies: ({ tail }) => tail.startsWith('-') && !isDashPrerelease(tail),
    problem: 'has something after "-" that is not a prerelease',
    remedy: 'Put Latin letters and digits there, separated by ".", such as -rc.1',
  },
  {
    applies: ({ tail }) => /^[._]?[A-Za-z]/.test(tail) && !isAttachedPrerelease(tail),
    problem: 'has something attached to its numbers that is not known to be a prerelease',
    remedy: `Attach nothing but ${KNOWN_WORDS}, or leave it out`,
  },
  {
    applies: ({ tail }) => tail !== '' && !isDashPrerelease(tail) && !isAttachedPrerelease(tail),
    problem: NOT_A_VERSION.problem,
    remedy: NOT_A_VERSION.remedy,
  },
];

/** Finds the first reason against making a version of a tag; undefined if none. */
export function refusalOf(tag: ParsedTag): Wrong | undefined {
  const found = REFUSALS.find(({ applies }) => applies(tag));
  if (found === undefined) return undefined;
  const { problem, remedy } = found;
  return wrong(problem, typeof remedy === 'string' ? remedy : remedy(tag));
}

/** Tells whether it is SemVer's build metadata, `_` taken for `-`. */
function isBuildMetadata(build: string): boolean {
  return /^[0-9A-Za-z_-]+(?:\.[0-9A-Za-z_-]+)*$/.test(build);
}

/** Quotes a tag or a prefix so that two of them still make a short message. */
export function quoteShortly(text: string): string {
  const escaped = printable(text, text.length) !== text;
  return quote(text, escaped ? SHOWN_LENGTH_ESCAPED : SHOWN_LENGTH);
}
