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

/** What `git describe` puts behind a tag: the commits since then (no date), and a hash. */
const DESCRIBED = /-\d{1,7}-g[0-9a-f]{4,64}(?:-dirty)?$/;

/** Tells whether what follows the numbers is a known prerelease, though no dash sets it off. */
export function isAttachedPrerelease(tail: string): boolean {
  return ATTACHED.test(tail);
}

/** Tells whether the numbers' tail is a dash and identifiers, as in semver, `_` taken for `-`. */
export function isDashPrerelease(tail: string): boolean {
  return AFTER_DASH.test(tail) && /[0-9A-Za-z]/.test(tail);
}

/** Tells whether a dash and a known word follow the numbers. */
export function isKnownAfterDash(tail: string): boolean {
  return KNOWN_AFTER_DASH.test(tail);
}

/** Tells whether a text ends in a known word: a number after it counts prereleases. */
export function endsInKnownWord(text: string): boolean {
  return ENDS_IN_KNOWN_WORD.test(text);
}

/** Tells whether what follows the numbers makes them a post-release. */
export function isPostRelease(tail: string): boolean {
  return POST_ATTACHED.test(tail) || POST_AFTER_DASH.test(tail);
}

/** Tells whether what follows the numbers is how `git describe` calls a commit after a tag. */
export function isDescribedCommit(tail: string): boolean {
  return DESCRIBED.test(tail);
}
