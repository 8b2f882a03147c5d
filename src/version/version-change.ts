import { compareVersions, firstDifference } from './compare-versions.ts';
import { isVersion } from './grammar.ts';

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
