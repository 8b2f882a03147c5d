import type { InputProblem } from '../domain/errors.ts';
import { howToSet, option } from '../text/quote.ts';
import { type TextsOf, isGiven } from './inputs.ts';
import type { RunContext } from './run-context.ts';

type CredentialInputs = TextsOf<'token' | 'api-key' | 'integration-secret'>;

/** Judges the credentials together: exactly one of token and api-key is needed. */
export function credentialProblems(read: CredentialInputs, context: RunContext): InputProblem[] {
  const hasToken = isGiven(read.token);
  const hasKey = isGiven(read['api-key']);
  if (hasToken && hasKey) {
    return [
      {
        input: 'token',
        problem: `${option('token')} and ${option('api-key')} are both given`,
        remedy: 'Give one of them',
      },
    ];
  }
  if (!hasToken && !hasKey) return [missingCredentials(context)];
  if (isGiven(read['integration-secret']) && hasToken) {
    return [
      {
        input: 'integration-secret',
        problem: `it is given with ${option('token')}`,
        remedy: `It goes with ${option('api-key')}; leave it out, or give that in place of ${option('token')}`,
      },
    ];
  }
  return [];
}

const NEITHER = `neither ${option('token')} nor ${option('api-key')} has a value`;

/** Why a secret can be empty although the repository has it, the likeliest reason first. */
const REASONS: readonly {
  readonly applies: (context: RunContext) => boolean;
  readonly problem: string;
  readonly remedy: string;
}[] = [
  {
    applies: ({ actor }) => actor === 'dependabot[bot]',
    problem: `${NEITHER}: Dependabot runs get no Actions secrets`,
    remedy: 'Leave this step out of Dependabot runs, or add the secret to the Dependabot secrets',
  },
  {
    applies: ({ eventName, isFromFork }) => eventName === 'pull_request' && isFromFork,
    problem: `${NEITHER}: pull requests from forks get no secrets`,
    remedy: 'Release from a tag of this repository, and leave this step out for forks',
  },
  {
    applies: ({ eventName }) => eventName === 'pull_request_target',
    problem: `${NEITHER}, in a pull_request_target run, which must not get them`,
    remedy: 'Release from a tag instead: code of a fork must never run beside these secrets',
  },
  {
    applies: () => true,
    problem: NEITHER,
    remedy: howToSet('token'),
  },
];

function missingCredentials(context: RunContext): InputProblem {
  const reason = REASONS.find(({ applies }) => applies(context));
  return { input: 'token', problem: reason?.problem ?? '', remedy: reason?.remedy ?? '' };
}
