import { describe, expect, test } from '@jest/globals';
import { credentialProblems } from '../../src/inputs/credential-problems.ts';
import { plain } from '../../src/text/quote.ts';
import type { RunContext } from '../../src/inputs/run-context.ts';
import { runContext, textsOf } from './raw-inputs.ts';

const NONE = { token: '', 'api-key': '', 'integration-secret': '' };

describe('an empty token is explained by where the run comes from', () => {
  const rows: [what: string, context: Partial<RunContext>, problem: RegExp, remedy: RegExp][] = [
    [
      'a pull request from a fork',
      { eventName: 'pull_request', isFromFork: true },
      /pull requests from forks get no secrets/,
      /leave this step out for forks/,
    ],
    [
      'a pull request of the repository itself',
      { eventName: 'pull_request' },
      /^neither token nor api-key has a value$/,
      /^Set token$/,
    ],
    [
      'pull_request_target',
      { eventName: 'pull_request_target', isFromFork: true },
      /must not get them/,
      /Release from a tag/,
    ],
    [
      'a run of Dependabot',
      { actor: 'dependabot[bot]' },
      /Dependabot runs get no Actions secrets/,
      /Dependabot secrets/,
    ],
    [
      'a pull request of Dependabot',
      { actor: 'dependabot[bot]', eventName: 'pull_request' },
      /Dependabot runs get no Actions secrets/,
      /Dependabot secrets/,
    ],
    ['a push', {}, /^neither token nor api-key has a value$/, /^Set token$/],
  ];
  test.each(rows)('%s', (...[, context, said, right]) => {
    const problems = credentialProblems(textsOf(NONE), runContext(context));
    expect(problems.map(({ input }) => input)).toEqual(['token']);
    expect(plain(problems[0]!.problem)).toMatch(said);
    expect(plain(problems[0]!.remedy)).toMatch(right);
  });

  test('differently for a fork, pull_request_target, Dependabot and a push', () => {
    const explained = [0, 2, 3, 5].map(
      (row) => credentialProblems(textsOf(NONE), runContext(rows[row]![1]))[0]!,
    );
    expect(new Set(explained.map(({ problem }) => problem)).size).toBe(4);
    expect(new Set(explained.map(({ remedy }) => remedy)).size).toBe(4);
  });
});

describe('exactly one of token and api-key', () => {
  const rows: [given: Partial<typeof NONE>, wrong: string[]][] = [
    [{ token: 't' }, []],
    [{ 'api-key': 'k' }, []],
    [{ 'api-key': 'k', 'integration-secret': 'a=b' }, []],
    [{ token: 't', 'api-key': 'k' }, ['token']],
    [{ token: 't', 'integration-secret': 'a=b' }, ['integration-secret']],
    [{ 'integration-secret': 'a=b' }, ['token']],
  ];
  test.each(rows)('%j', (given, wrong) => {
    const problems = credentialProblems(textsOf({ ...NONE, ...given }), runContext());
    expect(problems.map(({ input }) => input)).toEqual(wrong);
  });
});
