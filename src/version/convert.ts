import { appliedRule, type AppliedRule, type ConvertedVersion } from './applied-rule.ts';
import { compareDigits } from './compare-versions.ts';
import { isVersion, splitVersion } from './grammar.ts';
import { parsed, type Parsed } from '../domain/parsed.ts';
import { parseTag, type ParsedTag } from './parsed-tag.ts';
import { NOT_A_VERSION, refusalOf } from './refusals.ts';

/**
 * Makes a version of what stands in a tag behind its prefix: takes one `v` off, lets pass
 * what is a version then, and converts the rest by rules that each leave a trace. A problem
 * goes on after the quoted text: `"latest" is not a version`.
 */
export function convert(text: string): Parsed<ConvertedVersion> {
  const bare = text.replace(/^[vV]/, '');
  if (isVersion(bare)) return parsed(unchanged(bare));
  const tag = parseTag(bare);
  if (tag === undefined) return NOT_A_VERSION;
  return refusalOf(tag) ?? parsed(versionFromPieces(tag));
}

/** Takes a version letter for letter, and warns of each part that may be too large. */
export function unchanged(version: string): ConvertedVersion {
  return { version, rules: largePartWarnings(version) };
}

/** Makes a version of a tag, without fail: what could not be one has been refused. */
function versionFromPieces({ text, numbers: given, tail, build }: ParsedTag): ConvertedVersion {
  const { numbers, rules: numberRules } = withMinor(given.join('.'));
  const { prerelease, rules: prereleaseRules } = prereleaseFromTail(tail);
  const release = prerelease === '' ? numbers : `${numbers}-${prerelease}`;
  const { version, rules: buildRules } = withBuild(release, { text, build });
  const rules = [...numberRules, ...prereleaseRules, ...buildRules, ...largePartWarnings(version)];
  return { version, rules };
}

function withMinor(numbers: string): { numbers: string; rules: AppliedRule[] } {
  if (numbers.includes('.')) return { numbers, rules: [] };
  return { numbers: `${numbers}.0`, rules: [appliedRule('minor-added', numbers, `${numbers}.0`)] };
}

/**
 * Makes the version's prerelease of what follows the numbers; of an empty text, an empty one.
 * Identifiers are joined, an `x` keeps digits from touching (`beta.1.1` is not `beta.11`),
 * and `pre` makes a number begin with a letter, as in the vendor's `1.12-pre2020`.
 */
function prereleaseFromTail(tail: string): { prerelease: string; rules: AppliedRule[] } {
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

const BUILD_NUMBER = /^(?:build\.)?(\d+)$/i;

/** The place of the build among the version's parts, counted from 0. */
const BUILD_INDEX = 3;

/**
 * Makes a build number the fourth part of a release, if that place is free, with zeros for the
 * parts between. Of a prerelease it would be above the release that follows without one.
 */
function withBuild(
  release: string,
  { text, build }: Pick<ParsedTag, 'text' | 'build'>,
): { version: string; rules: AppliedRule[] } {
  if (build === undefined) return { version: release, rules: [] };
  const { parts, prerelease } = splitVersion(release);
  const number = BUILD_NUMBER.exec(build)?.[1];
  if (number === undefined || parts.length > BUILD_INDEX) {
    return { version: release, rules: [appliedRule('build-dropped', text, release)] };
  }
  if (prerelease !== '') {
    return { version: release, rules: [appliedRule('prerelease-build-dropped', text, release)] };
  }
  const zeros = Array.from({ length: BUILD_INDEX - parts.length }, () => '0');
  const version = [...parts, ...zeros, number].join('.');
  return { version, rules: [appliedRule('build-as-part', text, version)] };
}

/** The largest signed 32-bit integer: .NET's version parts end there. That the service's do is a guess. */
const LARGEST_SAFE_PART = '2147483647';

function largePartWarnings(version: string): AppliedRule[] {
  return splitVersion(version)
    .parts.filter((part) => compareDigits(part, LARGEST_SAFE_PART) > 0)
    .map((part) => appliedRule('large-part', part, LARGEST_SAFE_PART));
}
