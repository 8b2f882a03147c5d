import type { ConvertedVersion } from './applied-rule.ts';
import { convert, unchanged } from './convert.ts';
import { type Parsed, type Wrong, parsed, wrong } from '../domain/parsed.ts';
import { nameBefore, proposePrefix } from './propose-prefix.ts';
import { option } from '../text/quote.ts';
import { LONGEST_TAG, isVersion } from './grammar.ts';
import { quoteShortly, TOO_LONG } from './refusals.ts';

export interface TagOptions {
  /** What stands before the version in the tag, exactly; may be empty. */
  readonly prefix: string;
}

/**
 * Makes a version of a release tag: takes the prefix and one `v` off, passes a valid version
 * through unchanged, and converts what else is surely one. Everything else has a problem; nothing
 * is guessed.
 */
export function versionFromTag(tag: string, { prefix }: TagOptions): Parsed<ConvertedVersion> {
  if (tag.length > LONGEST_TAG) return about(quoteShortly(tag), TOO_LONG);
  if (!tag.startsWith(prefix)) return about(quoteShortly(tag), missingPrefix(prefix));
  const text = tag.slice(prefix.length);
  const conversion = convert(text);
  if (conversion.ok) return conversion;
  const misplaced = prefix === '' ? unknownPrefix(text) : anotherName(prefix, text);
  if (misplaced !== undefined) return about(quoteShortly(tag), misplaced);
  return about(withoutPrefix(tag, prefix), conversion);
}

function about(subject: string, { problem, remedy }: Wrong): Wrong {
  return wrong(`${subject} ${problem}`, remedy);
}

function missingPrefix(prefix: string): Wrong {
  return wrong(
    `does not begin with the ${option('tag-prefix')} ${quoteShortly(prefix)}`,
    `Correct ${option('tag-prefix')}, or release only the tags that begin with it`,
  );
}

function unknownPrefix(text: string): Wrong | undefined {
  const proposal = proposePrefix(text);
  if (proposal === undefined) return undefined;
  const { prefix, version } = proposal;
  return wrong(
    `has ${quoteShortly(prefix)} before its version`,
    `Set ${option('tag-prefix')} to ${quoteShortly(prefix)} if ${quoteShortly(version)} is the version`,
  );
}

/** Refuses a longer prefix: proposed, it would release something else as this integration. */
function anotherName(prefix: string, text: string): Wrong | undefined {
  const name = nameBefore(text);
  if (name === undefined) return undefined;
  return wrong(
    `has ${quoteShortly(name)} between the ${option('tag-prefix')} ${quoteShortly(prefix)} and a version: a tag of another integration?`,
    'Release only the tags of its own integration, or give those a prefix that no other name continues, such as telephony@',
  );
}

function withoutPrefix(tag: string, prefix: string): string {
  return prefix === '' ? quoteShortly(tag) : `${quoteShortly(tag)} without ${quoteShortly(prefix)}`;
}

/**
 * Checks the input `version`, which is taken letter for letter. The problem of what is not a
 * version names what the same text would become as a tag, if anything.
 */
export function exactVersion(text: string): Parsed<ConvertedVersion> {
  if (text.length <= LONGEST_TAG && isVersion(text)) return parsed(unchanged(text));
  return wrong(
    `${quoteShortly(text)} is not a version of the form major.minor[.patch[.build]][-prerelease]`,
    remedyFor(text),
  );
}

function remedyFor(text: string): string {
  const conversion = text.length <= LONGEST_TAG ? convert(text) : undefined;
  if (conversion?.ok !== true) return 'Use a version such as 1.2, 1.2.3, 1.2.3.4 or 1.2.3-rc1';
  const { version } = conversion.value;
  const cut =
    `${text}.0` === version ? ` in quotation marks, without which YAML reads it as ${text}` : '';
  return `Use ${quoteShortly(version)}${cut}, or give the text as ${option('tag')}, which converts it`;
}
