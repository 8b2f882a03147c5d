import { printable, quote } from '../text/quote.ts';
import { isBuildMetadata } from './build-metadata.ts';
import {
  isAttachedPrerelease,
  isDashPrerelease,
  isKnownAfterDash,
  isPostRelease,
  KNOWN_WORDS,
} from './prerelease.ts';
import type { TagBody } from './tag-body.ts';

/** Why a text does not become a version. */
export interface Refusal {
  /** Goes on after the quoted text: `"latest" is not a version`. */
  readonly problem: string;
  readonly remedy: string;
}

interface RefusalRule extends Refusal {
  readonly applies: (body: TagBody) => boolean;
}

/** The longest tag that is looked at; longer ones are nobody's versions. */
export const LONGEST_TAG = 256;

const MOST_NUMBERS = 4;

const SHOWN_LENGTH = 100;

/** An escaped character takes up to eight times the space. */
const SHOWN_LENGTH_ESCAPED = 16;

/** The remedy where nothing more particular can be said. */
const VALID_FORMS =
  'Use a tag such as v1.2, v1.2.3, v1.2.3.4, v1.2.3-rc.1 or 1.2rc1, or set the input version';

/** What has no beginning that could belong to a version. */
export const NOT_A_VERSION: Refusal = { problem: 'is not a version', remedy: VALID_FORMS };

/** What is refused without being read. */
export const TOO_LONG: Refusal = {
  problem: `is longer than ${LONGEST_TAG} characters`,
  remedy: VALID_FORMS,
};

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
    applies: ({ build }) => build !== undefined && !isBuildMetadata(build),
    problem: 'has something after "+" that is not build metadata',
    remedy: 'Put Latin letters and digits there, such as +5 or +build.5, or nothing',
  },
  {
    applies: ({ numbers, tail }) =>
      numbers.length === 1 && tail.startsWith('-') && !isKnownAfterDash(tail),
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
    ...NOT_A_VERSION,
  },
];

/** The first reason against making a version of a text; undefined if there is none. */
export function refusalOf(body: TagBody): Refusal | undefined {
  return REFUSALS.find(({ applies }) => applies(body));
}

/** Quotes a tag or a prefix so that two of them still make a short message. */
export function quoteShortly(text: string): string {
  const escaped = printable(text, text.length) !== text;
  return quote(text, escaped ? SHOWN_LENGTH_ESCAPED : SHOWN_LENGTH);
}
