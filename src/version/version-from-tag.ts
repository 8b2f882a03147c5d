import { InputError } from '../domain/errors.ts';
import type { ConvertedVersion } from './applied-rule.ts';
import { convert } from './convert.ts';
import { proposePrefix } from './propose-prefix.ts';
import { LONGEST_TAG, quoteShortly, TOO_LONG, type Refusal } from './refusals.ts';

export interface TagOptions {
  /** What stands before the version in the tag, exactly; may be empty. */
  readonly prefix: string;
}

/**
 * Makes a version of a release tag: takes the prefix and one `v` off, passes a valid version
 * through unchanged, and converts what else is surely one. The result says by which rules.
 * Throws an InputError for the input `tag` for everything else; it never guesses.
 */
export function versionFromTag(tag: string, { prefix }: TagOptions): ConvertedVersion {
  if (tag.length > LONGEST_TAG) throw tagError(quoteShortly(tag), TOO_LONG);
  if (!tag.startsWith(prefix)) throw tagError(quoteShortly(tag), missingPrefix(prefix));
  const text = tag.slice(prefix.length);
  const conversion = convert(text);
  if (!('refusal' in conversion)) return conversion;
  const unknown = unknownPrefix(prefix, text);
  if (unknown !== undefined) throw tagError(quoteShortly(tag), unknown);
  throw tagError(withoutPrefix(tag, prefix), conversion.refusal);
}

function missingPrefix(prefix: string): Refusal {
  return {
    problem: `does not begin with the tag-prefix ${quoteShortly(prefix)}`,
    remedy: 'Correct tag-prefix, or run this step only for the tags that begin with it',
  };
}

function unknownPrefix(known: string, text: string): Refusal | undefined {
  const proposal = proposePrefix(text);
  if (proposal === undefined) return undefined;
  return {
    problem: `has ${quoteShortly(proposal.prefix)} before its version`,
    remedy:
      `Set tag-prefix to ${quoteShortly(known + proposal.prefix)}` +
      ` if ${quoteShortly(proposal.version)} is the version`,
  };
}

function withoutPrefix(tag: string, prefix: string): string {
  return prefix === '' ? quoteShortly(tag) : `${quoteShortly(tag)} without ${quoteShortly(prefix)}`;
}

function tagError(subject: string, { problem, remedy }: Refusal): InputError {
  return new InputError([{ input: 'tag', problem: `${subject} ${problem}`, remedy }]);
}
