import { isCommit } from '../domain/commit.ts';
import type { Checked, InputProblem } from '../domain/errors.ts';
import { isLoopback } from '../text/loopback.ts';

/** Where on GitHub a run is at home. */
export interface GitHubRun {
  /** The address of the API without a slash at its end, such as `https://api.github.com`. */
  readonly apiUrl: string;
  readonly owner: string;
  readonly repo: string;
  /** The commit that started the run. */
  readonly sha: string;
  /** The page of the run; undefined outside a workflow. */
  readonly runUrl: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

const API_OF_GITHUB_COM = 'https://api.github.com';

/**
 * Reads the variables of every workflow; on GitHub Enterprise Server they name its own
 * API, below `/api/v3`. A problem where one is missing, or would carry the token to where it
 * must not go.
 */
export function readGitHubRun(env: Environment): Checked<GitHubRun> {
  const { GITHUB_API_URL: given = '' } = env;
  const apiUrl = given === '' ? API_OF_GITHUB_COM : given.replace(/\/+$/, '');
  const repository = env.GITHUB_REPOSITORY ?? '';
  const sha = env.GITHUB_SHA ?? '';
  const problems = [
    ...(isApiUrl(apiUrl) ? [] : [wrong('GITHUB_API_URL', 'an https address without a password')]),
    ...(/^[\w.-]+\/[\w.-]+$/.test(repository) ? [] : [wrong('GITHUB_REPOSITORY', 'owner/name')]),
    ...(isCommit(sha) ? [] : [wrong('GITHUB_SHA', 'a commit')]),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const [owner = '', repo = ''] = repository.split('/');
  return { ok: true, value: { apiUrl, owner, repo, sha, runUrl: runUrl(env, repository) } };
}

function isApiUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(text);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
  return isSafe && [username, password, search, hash].every((part) => part === '');
}

function wrong(name: string, expected: string): InputProblem {
  return {
    input: `the environment variable ${name}`,
    problem: `it is not ${expected}, which recording a deployment needs`,
    remedy: 'Run this action in a workflow of GitHub, and leave the variable as GitHub sets it',
  };
}

function runUrl(env: Environment, repository: string): string | undefined {
  const { GITHUB_SERVER_URL: server = '', GITHUB_RUN_ID: id = '' } = env;
  const attempt = env.GITHUB_RUN_ATTEMPT ?? '';
  if (!/^https?:\/\/[^/\s]+$/.test(server) || !/^\d+$/.test(id)) return undefined;
  const page = `${server}/${repository}/actions/runs/${id}`;
  return /^\d+$/.test(attempt) ? `${page}/attempts/${attempt}` : page;
}
