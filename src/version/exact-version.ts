import type { ConvertedVersion } from './applied-rule.ts';
import { convert, unchanged } from './convert.ts';
import { isVersion } from './grammar.ts';
import { parsed, type Parsed, wrong } from '../domain/parsed.ts';
import { option } from '../text/quote.ts';
import { LONGEST_TAG, quoteShortly } from './refusals.ts';

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
