import { describe, expect, test } from '@jest/globals';
import {
  howToSetWith,
  serverProblems,
  serverWords,
} from '../../../src/shells/action/server-words.ts';

const FORGEJO = { FORGEJO_ACTIONS: 'true', GITEA_ACTIONS: 'true' };
const GITEA = { GITEA_ACTIONS: 'true' };
const ANOTHER = { GITHUB_API_URL: 'https://git.example/api/v1' };

describe('the kind of server is told', () => {
  test.each<[kind: string, env: NodeJS.ProcessEnv, name: string]>([
    ['by nothing', {}, 'GitHub'],
    ['by the API of github.com', { GITHUB_API_URL: 'https://api.github.com' }, 'GitHub'],
    ['by that of a subdomain', { GITHUB_API_URL: 'https://api.acme.ghe.com' }, 'GitHub'],
    ['by that of a server', { GITHUB_API_URL: 'https://git.example/api/v3' }, 'GitHub'],
    ['by a variable', GITEA, 'Gitea'],
    ['by both variables', FORGEJO, 'Forgejo'],
    ['by another API', ANOTHER, 'This server, which is not GitHub,'],
    ['by a variable that says no', { GITEA_ACTIONS: 'false' }, 'GitHub'],
  ])('%s', (_, env, name) => {
    expect(serverWords(env).name).toBe(name);
  });
});

test('deployments are refused where there are none, by the name of the server', () => {
  for (const env of [FORGEJO, GITEA, ANOTHER]) {
    const server = serverWords(env);
    const { name } = server;
    expect(serverProblems({ deployment: '' }, server)).toEqual([]);
    expect(serverProblems({ deployment: 'production' }, server)).toEqual([
      {
        input: 'deployment',
        problem: `${name} has no deployments, in which releases are recorded`,
        remedy: 'Leave it out, with github-token and allow-moved-tag',
      },
    ]);
  }
  expect(serverProblems({ deployment: 'production' }, serverWords({}))).toEqual([]);
});

test('no forge is said to have environments, and GitHub’s are said to win', () => {
  for (const env of [FORGEJO, GITEA, ANOTHER]) {
    expect(Object.values(serverWords(env).places).join()).not.toContain('environment');
  }
  const { secrets, variables } = serverWords({}).places;
  for (const place of [secrets, variables]) {
    expect(place).toMatch(/the environment that the job names \(which win\)$/);
  }
});

test('how an input is set is said with the place where its value can be missing', () => {
  const say = howToSetWith(serverWords({}));
  expect(say('workspace')).toMatch(
    /^Set it under with: workspace; .* exists .* in the variables of /,
  );
  for (const name of ['token', 'api-key', 'setup']) {
    const start = `Set ${name}: \${{ secrets.NAME }}; if it is set, check that the secret exists `;
    expect(say(name).startsWith(start)).toBe(true);
  }
  expect(howToSetWith(serverWords(GITEA))('token')).toContain('the Actions secrets of');
});
