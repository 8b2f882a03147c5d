import { option } from '../text/quote.ts';
import type { Problem } from './parsed.ts';

/**
 * The codes of every failure that this program can report, each with what it means.
 * They are a public interface: workflows and people search for them, so they never change.
 */
export const ERROR_CODES = {
  'invalid-input': 'An input, or the tag, is missing or wrong. Nothing was sent.',
  unauthorized: 'The workspace did not accept the token or the keys.',
  forbidden: 'The token or the keys may not do this, or a gateway does not let it through.',
  'wrong-workspace': 'The api-key belongs to another workspace than the input names.',
  'not-installed': 'Something needs an installed integration, and it is not installed.',
  'unknown-feature': 'A feature is declared that the instance does not have. Nothing was written.',
  'ambiguous-name': 'The workspace holds the name twice, or in another spelling of case.',
  'downgrade-refused':
    "The workspace holds a version that is higher than the tag's, or that cannot be compared.",
  'moved-tag': 'The last release was the same version from another commit.',
  conflict: 'Somebody else changed the integration during this run.',
  'route-missing':
    'The service, or a gateway, does not know the route or the method that was called.',
  'request-refused': 'The service answered a request with a refusal.',
  'service-unavailable': 'The service kept failing, or kept asking to wait.',
  'connection-failed': 'No connection to the service, or it broke.',
  'tls-untrusted': "The service's certificate is not trusted.",
  redirected: 'The service answered with a redirect, which is never followed.',
  'unexpected-response': 'The service answered something that this action cannot read.',
  'github-refused': 'GitHub refused to read or to record a deployment.',
  'github-unavailable': 'GitHub could not be reached, or kept failing.',
  'outcome-unknown': 'The answer to a write was lost, and a look could not tell what happened.',
  'instance-failed': 'The instance has the status Failed.',
  'instance-has-errors':
    'The instance has the status HasErrors, and the input fail-on makes that a failure.',
  drifted: 'A dry run found changes, and the input fail-on makes that a failure.',
  'wait-timeout': 'The instance did not reach the wanted state in time.',
  'budget-exceeded': 'The run took longer than its timeout.',
  cancelled: 'The run was cancelled.',
  'unsupported-node': 'The Node that the runner started is too old. Nothing was sent.',
  internal: 'A defect of this action.',
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

/**
 * Why a run failed. Its sentences hold the texts of others whole, and options by their name,
 * as `quote` and `option` put them there; the shell makes them fit to be shown.
 */
export interface Failure {
  readonly code: ErrorCode;
  /** One sentence that says what is wrong. */
  readonly message: string;
  /** One sentence that says what to do about it. */
  readonly hint: string;
}

export interface ReleaseErrorFields extends Failure {
  readonly cause?: unknown;
}

/** A failure that a user can act upon. Callers branch on `code`, never on the text. */
export class ReleaseError extends Error {
  readonly code: ErrorCode;
  readonly hint: string;

  constructor({ code, message, hint, cause }: ReleaseErrorFields) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'ReleaseError';
    this.code = code;
    this.hint = hint;
  }

  get failure(): Failure {
    const { code, message, hint } = this;
    return { code, message, hint };
  }
}

/** One thing that is wrong with one input, and what would be right. */
export interface InputProblem extends Problem {
  /** The option's name, or what else was read, such as `the environment variable http_proxy`. */
  readonly input: string;
}

/** What was made of all that the user gave, or everything that is wrong with it. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly InputProblem[] };

/** Drops problems that say the same again, as of a flag that is given thrice. */
export function eachOnce(problems: readonly InputProblem[]): InputProblem[] {
  return problems.filter(
    ({ input, problem }, at) =>
      problems.findIndex((one) => one.input === input && one.problem === problem) === at,
  );
}

/** Puts all that the user gave wrong into one failure: of several, a line for each. */
function invalidInput(problems: readonly InputProblem[]): Failure {
  const lines = problems.map(({ input, problem, remedy }) =>
    problems.length === 1
      ? `${spelled(input)}: ${problem}.`
      : `${spelled(input)}: ${problem}. ${remedy}.`,
  );
  return { code: 'invalid-input', message: lines.join('\n'), hint: hintFor(problems) };
}

/** Says what to do: the only problem's remedy; of several, each has its own beside it. */
export function hintFor([only, ...others]: readonly InputProblem[]): string {
  const remedy =
    only === undefined || others.length > 0 ? 'Correct all of them at once' : only.remedy;
  return `${remedy}. Nothing was sent to the workspace.`;
}

/** The same, thrown where there is nobody to give it back to. */
export class InputError extends ReleaseError {
  readonly problems: readonly InputProblem[];

  constructor(problems: readonly InputProblem[]) {
    super(invalidInput(problems));
    this.name = 'InputError';
    this.problems = problems;
  }
}

/** Leaves options to the shell to spell; an environment variable has one name. */
function spelled(input: string): string {
  return input.includes(' ') ? input : option(input);
}
