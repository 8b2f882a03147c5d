import { describe, expect, test } from '@jest/globals';
import { valueOf } from '../inputs/raw-inputs.ts';
import { readGitHubRun } from '../../src/github/github-run.ts';
import { InputError } from '../../src/domain/errors.ts';

const ENV = {
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_REPOSITORY: 'octo-org/octo.repo-1',
  GITHUB_SHA: 'a'.repeat(40),
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_RUN_ID: '42',
  GITHUB_RUN_ATTEMPT: '3',
};

describe('where on GitHub a run is at home', () => {
  test('is read from the variables of every workflow', () => {
    expect(valueOf(readGitHubRun(ENV))).toEqual({
      apiUrl: 'https://api.github.com',
      owner: 'octo-org',
      repo: 'octo.repo-1',
      sha: 'a'.repeat(40),
      runUrl: 'https://github.com/octo-org/octo.repo-1/actions/runs/42/attempts/3',
    });
  });

  test.each([
    [undefined, 'https://api.github.com'],
    ['', 'https://api.github.com'],
    ['https://ghes.example/api/v3', 'https://ghes.example/api/v3'],
    ['https://ghes.example/api/v3/', 'https://ghes.example/api/v3'],
    ['http://127.0.0.1:1234', 'http://127.0.0.1:1234'],
    ['http://[::1]:1234/api/v3', 'http://[::1]:1234/api/v3'],
  ])('with the API %s at %s', (given, apiUrl) => {
    expect(valueOf(readGitHubRun({ ...ENV, GITHUB_API_URL: given })).apiUrl).toBe(apiUrl);
  });

  test.each([
    [
      'GITHUB_API_URL',
      ['x', 'ftp://a', 'http://ghes.example', 'https://u:p@a', 'https://a/?b', 'https://a/#b'],
    ],
    ['GITHUB_REPOSITORY', ['', 'a', 'a/b/c', '/b', 'a/b?c', 'a/..%2F']],
    ['GITHUB_SHA', ['', 'main', 'A'.repeat(40), 'a'.repeat(39), 'a'.repeat(41)]],
  ])('a strange %s is refused by its name, and not quoted', (name, values) => {
    for (const value of values) {
      const problems = problemsOf({ ...ENV, [name]: value });
      expect(problems.map(({ input }) => input)).toEqual([`the environment variable ${name}`]);
      if (value.length > 5) expect(JSON.stringify(problems)).not.toContain(value);
    }
  });

  test.each([
    [{ GITHUB_RUN_ID: undefined }, undefined],
    [{ GITHUB_RUN_ID: '4 2' }, undefined],
    [{ GITHUB_SERVER_URL: undefined }, undefined],
    [{ GITHUB_SERVER_URL: 'javascript:1' }, undefined],
    [{ GITHUB_RUN_ATTEMPT: undefined }, 'https://github.com/octo-org/octo.repo-1/actions/runs/42'],
  ])('the page of the run with %j is %s', (more, runUrl) => {
    expect(valueOf(readGitHubRun({ ...ENV, ...more })).runUrl).toBe(runUrl);
  });
});

function problemsOf(env: Record<string, string>) {
  try {
    valueOf(readGitHubRun(env));
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
}
