import { appliedRule, type AppliedRule } from './applied-rule.ts';

/** As semver has it, with `_` taken for `-`. */
const WELL_FORMED = /^[0-9A-Za-z_-]+(?:\.[0-9A-Za-z_-]+)*$/;

const BUILD_NUMBER = /^(?:build\.)?(\d+)$/i;

/** The place of the build among the version's parts, counted from 0. */
const BUILD_INDEX = 3;

/** Whether what follows the `+` can be read at all. */
export function isBuildMetadata(build: string): boolean {
  return WELL_FORMED.test(build);
}

/**
 * Makes a build number the fourth part, if that place is free, with zeros for the parts
 * between; leaves the numbers as they are for any other build metadata.
 */
export function numbersWithBuild(
  numbers: string,
  build: string | undefined,
): { numbers: string; rules: AppliedRule[] } {
  if (build === undefined) return { numbers, rules: [] };
  const given = `${numbers}+${build}`;
  const parts = numbers.split('.');
  const number = BUILD_NUMBER.exec(build)?.[1];
  if (number === undefined || parts.length > BUILD_INDEX) {
    return { numbers, rules: [appliedRule('build-dropped', given, numbers)] };
  }
  while (parts.length < BUILD_INDEX) parts.push('0');
  const withBuild = [...parts, number].join('.');
  return { numbers: withBuild, rules: [appliedRule('build-as-part', given, withBuild)] };
}
