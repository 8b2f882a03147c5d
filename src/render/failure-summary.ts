import type { Failure } from '../domain/errors.ts';
import { words } from './markdown.ts';

/**
 * The job summary of a run that failed before it came to a release.
 *
 * @param setupIsGiven undefined where nobody knows, as of a manifest that cannot be read
 */
export function failureSummary(
  failure: Failure,
  { setupIsGiven }: { setupIsGiven: boolean | undefined },
): string {
  const headline =
    failure.code === 'internal'
      ? '### ❌ The run broke off: what it had done by then is in the log'
      : '### ❌ Nothing was released';
  const setup = setupIsGiven === undefined ? [] : [setupSentence(setupIsGiven)];
  return [headline, failureText(failure), ...setup, ''].join('\n\n');
}

/** A secret with a mistyped name is empty without a word; this is the word. */
export function setupSentence(isGiven: boolean): string {
  return isGiven ? 'A setup is given.' : 'No setup is given.';
}

/** A failure in a paragraph: what is wrong, and what to do next. */
export function failureText({ code: name, message, hint }: Failure): string {
  return `**${name}** ${lines(message)}<br>👉 **Next:** ${lines(hint)}`;
}

function lines(text: string): string {
  return text
    .split('\n')
    .map((line) => words(line))
    .join('<br>');
}
