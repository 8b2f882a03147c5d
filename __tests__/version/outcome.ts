import { InputError, type InputProblem } from '../../src/domain/errors.ts';
import { plain } from '../../src/text/quote.ts';
import { versionFromTag } from '../../src/version/version-from-tag.ts';

/** The version of a tag that is expected to have one. */
export function versionOf(tag: string, prefix = ''): string {
  return versionFromTag(tag, { prefix }).version;
}

/** The names of the rules that made a version of a tag, in their order. */
export function rulesOf(tag: string, prefix = ''): string[] {
  return versionFromTag(tag, { prefix }).rules.map(({ rule }) => rule);
}

/** The version of a tag, or undefined for one that is refused as bad input. */
export function versionOrRefusal(tag: string, prefix = ''): string | undefined {
  try {
    return versionOf(tag, prefix);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

/** The one problem that a function is expected to refuse its input for. */
export function problemOf(refusing: () => unknown): InputProblem {
  let refusal: unknown;
  try {
    refusal = new Error(`Not refused: ${JSON.stringify(refusing())}`);
  } catch (error) {
    refusal = error;
  }
  if (!(refusal instanceof InputError) || refusal.problems.length !== 1) throw refusal;
  const { input, problem, remedy } = refusal.problems[0]!;
  return { input, problem: plain(problem), remedy: plain(remedy) };
}

/** The problem of a tag that is expected to be refused. */
export function tagProblem(tag: string, prefix = ''): InputProblem {
  return problemOf(() => versionFromTag(tag, { prefix }));
}

/** The `tag-prefix` that the refusal of a tag proposes, if any. */
export function proposedPrefix(tag: string, prefix = ''): string | undefined {
  return /^Set tag-prefix to "(.*)" if "/.exec(tagProblem(tag, prefix).remedy)?.[1];
}
