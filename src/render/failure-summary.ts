import { type Failure, type InputProblem, hintFor } from '../domain/errors.ts';
import { code, link, words } from './markdown.ts';

/** What the summary of a failed run holds besides the failure. */
export interface FailureFacts {
  /** Undefined where nobody knows, as of a manifest that cannot be read. */
  readonly setupIsGiven: boolean | undefined;
  /** The page that explains the codes, if its address is known. */
  readonly errorsPage: string | undefined;
  /** Each thing that is wrong with the inputs, where that is why it failed. */
  readonly problems: readonly InputProblem[];
}

/** Writes the job summary of a run that failed before it came to a release. */
export function failureSummary(failure: Failure, facts: FailureFacts): string {
  const headline =
    failure.code === 'internal'
      ? '### ❌ The run broke off: what it had done by then is in the log'
      : '### ❌ Nothing was released';
  const told = facts.problems.length === 0 ? failureText(failure, facts) : problemsText(facts);
  const { setupIsGiven } = facts;
  const setup = setupIsGiven === undefined ? [] : [setupSentence(setupIsGiven)];
  return [headline, told, ...setup, ''].join('\n\n');
}

/** Says whether a setup is given: a secret with a mistyped name is empty without a word. */
export function setupSentence(isGiven: boolean): string {
  return isGiven ? 'A setup is given.' : 'No setup is given.';
}

/** Words a failure in a paragraph: what is wrong, and what to do next. */
export function failureText(
  { code: name, message, hint }: Failure,
  { errorsPage }: Pick<FailureFacts, 'errorsPage'>,
): string {
  return `${codeName(name, errorsPage)} ${lines(message)}<br>👉 **Next:** ${lines(hint)}`;
}

/** Words one wrong input in a sentence, several in a list. */
function problemsText({ problems, errorsPage }: FailureFacts): string {
  const name = codeName('invalid-input', errorsPage);
  const next = `👉 **Next:** ${words(hintFor(problems))}`;
  const [only, ...others] = problems;
  if (only !== undefined && others.length === 0) return `${name} ${problemText(only)}<br>${next}`;
  const items = problems.map((one) => `- ${problemText(one)} ${words(`${one.remedy}.`)}`);
  return [name, items.join('\n'), next].join('\n\n');
}

/** Words a problem; an input is called by its name, what else was read in words. */
function problemText({ input, problem }: InputProblem): string {
  const what = input.includes(' ') ? words(input) : code(input);
  return `${what}: ${words(`${problem}.`)}`;
}

function codeName(name: string, errorsPage: string | undefined): string {
  return `**${errorsPage === undefined ? name : link(name, `${errorsPage}#${name}`)}**`;
}

function lines(text: string): string {
  return text
    .split('\n')
    .map((line) => words(line))
    .join('<br>');
}
