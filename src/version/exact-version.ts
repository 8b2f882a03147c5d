import { InputError } from '../domain/errors.ts';
import type { ConvertedVersion } from './applied-rule.ts';
import { convert } from './convert.ts';
import { isVersion } from './grammar.ts';
import { largePartWarnings } from './large-part.ts';
import { LONGEST_TAG, quoteShortly } from './refusals.ts';

/**
 * Checks the input `version`, which is taken letter for letter. Throws an InputError for what
 * is not a version; it names the version that the same text would become as a tag, if any.
 */
export function exactVersion(text: string): ConvertedVersion {
  if (text.length <= LONGEST_TAG && isVersion(text)) {
    return { version: text, rules: largePartWarnings(text) };
  }
  const problem = `${quoteShortly(text)} is not a version of the form major.minor[.patch[.build]][-prerelease]`;
  throw new InputError([{ input: 'version', problem, remedy: remedyFor(text) }]);
}

function remedyFor(text: string): string {
  const conversion = text.length <= LONGEST_TAG ? convert(text) : undefined;
  if (conversion === undefined || 'refusal' in conversion) {
    return 'Use a version such as 1.2, 1.2.3, 1.2.3.4 or 1.2.3-rc1';
  }
  return `Use ${quoteShortly(conversion.version)}, or give the text as the input tag`;
}
