/**
 * `major.minor[.patch[.build]][-prerelease]`, as the vendor documents it. That a prerelease
 * begins with a letter is inferred: all the vendor's examples do.
 */
const VERSION = /^\d+\.\d+(?:\.\d+){0,2}(?:-[A-Za-z][A-Za-z0-9]*)?$/;

/** How many numbers a version has at most. */
export const MOST_NUMBERS = 4;

export interface VersionPieces {
  /** Two to four strings of digits. */
  readonly parts: readonly string[];
  /** Without its dash; empty for a release. */
  readonly prerelease: string;
}

/** Tells whether a text is a version by the vendor's grammar, letter for letter. */
export function isVersion(text: string): boolean {
  return VERSION.test(text);
}

/** Longer tags are nobody's versions. */
export const LONGEST_TAG = 256;

/** More digits may be above what a service can hold, which is to be told. */
const LONG_NUMBER = /\d{10}/;

/**
 * Finds in a tag, behind its prefix and one `v`, what is a version letter for letter, of which
 * nothing is to be told: in most tags. Undefined says nothing of a tag.
 */
export function plainVersion(tag: string, prefix: string): string | undefined {
  if (tag.length > LONGEST_TAG || !tag.startsWith(prefix)) return undefined;
  const version = tag.slice(prefix.length).replace(/^[vV]/, '');
  return isVersion(version) && !LONG_NUMBER.test(version) ? version : undefined;
}

/** Tells whether a version is a prerelease, for steps that send those elsewhere. */
export function isPrerelease(version: string): boolean {
  return isVersion(version) && version.includes('-');
}

/** Takes a version apart. Throws a RangeError for anything else. */
export function splitVersion(version: string): VersionPieces {
  if (!isVersion(version)) throw new RangeError('Not a version; check with isVersion first.');
  const dash = version.indexOf('-');
  const end = dash === -1 ? version.length : dash;
  return { parts: version.slice(0, end).split('.'), prerelease: version.slice(end + 1) };
}

/** Lists the four numbers of a version, with 0 where it writes none. */
export function fourNumbers(version: string): string[] {
  const { parts } = splitVersion(version);
  return Array.from({ length: MOST_NUMBERS }, (_, i) => parts[i] ?? '0');
}
