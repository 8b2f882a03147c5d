import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  type FakeGitHub,
  type FakeGitHubOptions,
  GITHUB_TOKEN,
  fakeGitHub,
} from '../github/fake-github.ts';
import { COMMIT, githubEnvironment } from '../ledger/recorded-release.ts';
import { withSandbox } from '../sandbox/with-sandbox.ts';
import { CANARIES, SETUP } from './canaries.ts';
import { leaksIn } from './forms.ts';
import { expectNoLeak, expectNothingObeyed, observeRuns, theErrorOf } from './observed-run.ts';

/** A first release that is recorded, once quietly and once with debugging. */
async function release(options: FakeGitHubOptions = {}) {
  const sandbox = await withSandbox();
  const github = await fakeGitHub(options);
  let number = 0;
  const runs = await observeRuns(() => ({
    tag: 'v1.2.3',
    inputs: {
      workspace: sandbox.workspace.name,
      integration: `my.integration${(number += 1)}`,
      'api-url': sandbox.url,
      token: sandbox.token,
      install: 'true',
      setup: JSON.stringify(SETUP),
      deployment: 'production',
      'github-token': GITHUB_TOKEN,
    },
    env: githubEnvironment(github, COMMIT),
  }));
  return { sandbox, github, runs };
}

/** Everything that arrived at GitHub, by the number of the request. */
function arrivedAt({ requests }: FakeGitHub): Record<string, string> {
  return Object.fromEntries(
    requests.map((request) => [`request ${request.number}`, JSON.stringify(request)]),
  );
}

describe('a release that is recorded on GitHub', () => {
  let usual: Awaited<ReturnType<typeof release>>;
  beforeAll(async () => {
    usual = await release();
  });

  test('sends GitHub no value of the setup and no token of the workspace, only a digest', () => {
    const { sandbox, github, runs } = usual;
    for (const run of runs) expect(run.exitCode).toBe(0);
    expect(github.requests).toHaveLength(8);
    const arrived = arrivedAt(github);
    expect(leaksIn(arrived, { ...CANARIES, token: sandbox.token })).toEqual([]);
    expect(leaksIn(arrived, { 'what is sent': 'digest' })).not.toEqual([]);
  });

  test('shows no token of GitHub in any log, and sends it to no other host', () => {
    const { sandbox, github, runs } = usual;
    for (const run of runs) {
      expectNoLeak(run, { ...CANARIES, token: sandbox.token, 'github-token': GITHUB_TOKEN });
      expectNothingObeyed(run);
      expect(run.stdout).toContain(`::add-mask::${GITHUB_TOKEN}\n`);
      expect([...new Set(run.connections)].sort()).toEqual(
        [github.url, sandbox.url].map((url) => new URL(url).host).sort(),
      );
    }
    const toService = { 'the service': JSON.stringify(sandbox.requests) };
    expect(leaksIn(toService, { 'github-token': GITHUB_TOKEN })).toEqual([]);
  });

  test('redacts what GitHub says, and obeys none of it', async () => {
    const message = `No ${GITHUB_TOKEN} ${CANARIES['depth 4']}\n::error::x\r##[add-mask]1`;
    const said = { message, documentation_url: 'https://docs.github.com' };
    const { sandbox, runs } = await release({
      fault: () => ({
        status: 422,
        body: said,
        headers: { deprecation: 'true', sunset: GITHUB_TOKEN, link: '<x>; rel="deprecation"' },
      }),
    });
    for (const run of runs) {
      expectNoLeak(run, { ...CANARIES, token: sandbox.token, 'github-token': GITHUB_TOKEN });
      expectNothingObeyed(run);
      expect(theErrorOf(run)).toContain('github-refused: The deployments could not be read');
      expect(theErrorOf(run)).toContain('No ***');
    }
  });
});
