/**
 * The codes of every failure that this program can report, each with what it means.
 * They are a public interface: workflows and people search for them, so they never change.
 */
export const ERROR_CODES = {
  'invalid-input': 'An input, or the tag, is missing or wrong. Nothing was sent.',
  unauthorized: 'The workspace did not accept the token or the keys.',
  forbidden: 'The token or the keys may not do this in the workspace.',
  'wrong-workspace': 'The api-key belongs to another workspace than the input names.',
  'not-installed': 'Something needs an installed integration, and it is not installed.',
  'ambiguous-name': 'The workspace holds the name twice, or in another spelling of case.',
  'downgrade-refused':
    "The workspace holds a version that is higher than the tag's, or that cannot be compared.",
  'moved-tag': 'The last release was the same version from another commit.',
  conflict: 'Somebody else changed the integration during this run.',
  'route-missing': 'The service does not know the route that was called.',
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
  'wait-timeout': 'The instance did not reach the wanted state in time.',
  'budget-exceeded': 'The run took longer than its timeout.',
  cancelled: 'The run was cancelled.',
  internal: 'A defect of this action.',
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

export interface ReleaseErrorFields {
  readonly code: ErrorCode;
  /** One sentence that says what is wrong. It never holds a secret. */
  readonly message: string;
  /** One sentence that says what to do about it. */
  readonly hint: string;
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
}

/** One thing that is wrong with one input, and what would be right. */
export interface InputProblem {
  readonly input: string;
  readonly problem: string;
  readonly remedy: string;
}

/** Everything that is wrong with the inputs, in one error. */
export class InputError extends ReleaseError {
  readonly problems: readonly InputProblem[];

  constructor(problems: readonly InputProblem[]) {
    const names = problems.map(({ input }) => input).join(', ');
    super({
      code: 'invalid-input',
      message: problems
        .map(({ input, problem, remedy }) => `${input}: ${problem}. ${remedy}.`)
        .join('\n'),
      hint: `Correct ${names}; nothing was sent to the workspace.`,
    });
    this.name = 'InputError';
    this.problems = problems;
  }
}
