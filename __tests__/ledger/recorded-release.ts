import type { RunRequest } from '../../runner/run-action.ts';
import type { Sandbox } from '../../sandbox/start-sandbox.ts';
import { type Release, releaseInto } from '../scenarios/release-into.ts';
import { type FakeGitHub, GITHUB_TOKEN } from '../github/fake-github.ts';

/** Commits to release from. */
export const COMMIT = 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334';
export const OTHER_COMMIT = '0fedcba987654321000000000000000000000abc';

/** A run as it is asked for; the tag v1.0.0 was pushed unless it says otherwise. */
export type RecordedRequest = Partial<RunRequest> & { readonly commit?: string };

/** A run, and what arrived at GitHub of it. */
export interface RecordedRun extends Release {
  readonly github: readonly string[];
}

/** What stands for a deployment's id in a list of calls. */
const DEPLOYMENT_ID = /(?<=\/deployments\/)\d+/;

/** Releases with the built action and records it as a deployment of `production`. */
export async function recordedRelease(
  { sandbox, github }: { sandbox: Sandbox; github: FakeGitHub },
  { commit = COMMIT, inputs, env, ...request }: RecordedRequest = {},
): Promise<RecordedRun> {
  github.calls();
  const release = await releaseInto(sandbox, {
    tag: 'v1.0.0',
    ...request,
    inputs: { deployment: 'production', 'github-token': GITHUB_TOKEN, ...inputs },
    env: githubEnvironment(github, commit, env),
  });
  return { ...release, github: github.calls() };
}

/** What a workflow of GitHub's has in its environment. */
export function githubEnvironment(
  github: { url: string },
  commit: string,
  more: Readonly<Record<string, string>> = {},
): Record<string, string> {
  return {
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_RUN_ID: '42',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_SHA: commit,
    ...more,
  };
}

/** Calls with the place of a deployment in the list instead of its id: 1 is the first. */
export function numbered(calls: readonly string[], { deployments }: FakeGitHub): string[] {
  return calls.map((call) =>
    call.replace(DEPLOYMENT_ID, (id) =>
      String(deployments.findIndex((held) => String(held.id) === id) + 1),
    ),
  );
}

export const LIST = 'GET /deployments';
export const CREATE = 'POST /deployments';
export const statusesOf = (number: number) => `GET /deployments/${number}/statuses`;
export const report = (number: number, state: string) =>
  `POST /deployments/${number}/statuses ${state}`;
