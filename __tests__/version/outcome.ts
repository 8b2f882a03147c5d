import { InputError, type InputProblem } from '../../src/domain/errors.ts';
import type { ConvertedVersion } from '../../src/version/applied-rule.ts';
import type { Parsed, Wrong } from '../../src/domain/parsed.ts';
import { plain } from '../../src/text/quote.ts';
import { plainData } from '../plain-data.ts';
import { versionFromTag } from '../../src/version/read-version.ts';

/** What a tag becomes that is expected to become a version. */
export function converted(tag: string, prefix = ''): ConvertedVersion {
  return valueOf(versionFromTag(tag, { prefix }));
}

/** The value of a text that is expected to have one. */
export function valueOf<T>(result: Parsed<T>): T {
  if (!result.ok) throw new Error(`Refused: ${plain(result.problem)}`);
  return plainData(result.value);
}

/** The version of a tag that is expected to have one. */
export function versionOf(tag: string, prefix = ''): string {
  return converted(tag, prefix).version;
}

/** The names of the rules that made a version of a tag, in their order. */
export function rulesOf(tag: string, prefix = ''): string[] {
  return converted(tag, prefix).rules.map(({ rule }) => rule);
}

/** The version of a tag, or undefined for one that is refused. */
export function versionOrRefusal(tag: string, prefix = ''): string | undefined {
  const result = versionFromTag(tag, { prefix });
  return result.ok ? result.value.version : undefined;
}

/** The problem of a text that is expected to have one. */
export function wrongOf(result: Parsed<unknown>): Wrong {
  if (result.ok) throw new Error(`Not refused: ${JSON.stringify(result.value)}`);
  return plainData(result);
}

/** The problem of a tag that is expected to be refused. */
export function tagProblem(tag: string, prefix = ''): Wrong {
  return wrongOf(versionFromTag(tag, { prefix }));
}

/** The one problem that a function is expected to refuse its input for. */
export async function problemOf(refusing: () => unknown): Promise<InputProblem> {
  let refusal: unknown;
  try {
    refusal = new Error(`Not refused: ${JSON.stringify(await refusing())}`);
  } catch (error) {
    refusal = error;
  }
  if (!(refusal instanceof InputError) || refusal.problems.length !== 1) throw refusal;
  return plainData(refusal.problems[0]!);
}

/** The `tag-prefix` that the refusal of a tag proposes, if any. */
export function proposedPrefix(tag: string, prefix = ''): string | undefined {
  return /^Set tag-prefix to "(.*)" if "/.exec(tagProblem(tag, prefix).remedy)?.[1];
}
