import { appliedRule, type AppliedRule, type ConvertedVersion } from './applied-rule.ts';
import { numbersWithBuild } from './build-metadata.ts';
import { compareVersions } from './compare-versions.ts';
import { isVersion } from './grammar.ts';
import { largePartWarnings } from './large-part.ts';
import { prereleaseFromTail } from './prerelease.ts';
import { NOT_A_VERSION, refusalOf, type Refusal } from './refusals.ts';
import { splitTagBody, type TagBody } from './tag-body.ts';

/** Either a version, or why not. */
export type Conversion = ConvertedVersion | { readonly refusal: Refusal };

/**
 * Makes a version of what stands in a tag behind its prefix: takes one `v` off, lets pass
 * what is a version then, and converts the rest by rules that each leave a trace.
 */
export function convert(text: string): Conversion {
  const bare = text.replace(/^[vV]/, '');
  if (isVersion(bare)) return { version: bare, rules: largePartWarnings(bare) };
  const body = splitTagBody(bare);
  if (body === undefined) return { refusal: NOT_A_VERSION };
  const refusal = refusalOf(body);
  return refusal === undefined ? versionFromBody(body) : { refusal };
}

/** Cannot fail: what could not be converted has been refused. */
function versionFromBody({ numbers: given, tail, build }: TagBody): ConvertedVersion {
  const release = withMinor(given);
  const { prerelease, rules: prereleaseRules } = prereleaseFromTail(tail);
  const { numbers, rules: buildRules } = numbersWithBuild(release.numbers, build);
  const version = prerelease === '' ? numbers : `${numbers}-${prerelease}`;
  const rules = [...release.rules, ...prereleaseRules, ...buildRules];
  if (prerelease !== '' && compareVersions(version, release.numbers) > 0) {
    rules.push(appliedRule('build-above-release', version, release.numbers));
  }
  return { version, rules: [...rules, ...largePartWarnings(version)] };
}

function withMinor(given: readonly string[]): { numbers: string; rules: AppliedRule[] } {
  const numbers = given.join('.');
  if (given.length > 1) return { numbers, rules: [] };
  return { numbers: `${numbers}.0`, rules: [appliedRule('minor-added', numbers, `${numbers}.0`)] };
}
