import { describe, expect, test } from '@jest/globals';
import type { RunRequest } from '../../runner/run-action.ts';
import { answeringServer, inputsFor, workspaceAnswers } from './answering-server.ts';
import { observeRun, theErrorOf } from './observed-run.ts';

const repository = (full_name: string) => ({ repo: { full_name } });

const ROWS: [what: string, run: Omit<RunRequest, 'inputs'>, said: RegExp][] = [
  [
    'a pull request from a fork',
    {
      eventName: 'pull_request',
      payload: {
        pull_request: { head: repository('a/b'), base: repository('octo-org/octo-repo') },
      },
    },
    /pull requests from forks get no secrets/,
  ],
  ['pull_request_target', { eventName: 'pull_request_target' }, /which must not get them/],
  [
    'a run of Dependabot',
    { env: { GITHUB_ACTOR: 'dependabot[bot]' } },
    /Dependabot runs get no Act/,
  ],
  ['a push', {}, /neither token nor api-key has a value\. Set token: \$\{\{ secrets\.NAME \}\}/],
];

describe('an empty token is explained without a connection, on', () => {
  test.each(ROWS)('%s', async (_, run, said) => {
    const server = await answeringServer(workspaceAnswers());
    const ended = await observeRun({
      tag: 'v1.2.3',
      ...run,
      inputs: inputsFor(server, { token: '' }),
    });
    expect(theErrorOf(ended)).toMatch(said);
    for (const [, , others] of ROWS.filter((row) => row[2] !== said)) {
      expect(theErrorOf(ended)).not.toMatch(others);
    }
    expect(ended.summary).toContain('Nothing was released');
    expect(ended.connections).toEqual([]);
  });
});

test('the tag of a release event is read from the event, before the ref', async () => {
  const server = await answeringServer(workspaceAnswers({ version: '3.2.1' }));
  const ended = await observeRun({
    tag: 'v1.2.3',
    eventName: 'release',
    payload: { release: { tag_name: 'v3.2.1' } },
    inputs: inputsFor(server),
  });
  expect(ended.exitCode).toBe(0);
  expect(ended.outputs.version).toBe('3.2.1');
});

test('an event file that is missing or broken is like none', async () => {
  const server = await answeringServer(workspaceAnswers({ version: '1.2.3' }));
  const ended = await observeRun({
    tag: 'v1.2.3',
    eventName: 'release',
    env: { GITHUB_EVENT_PATH: '/nowhere/event.json' },
    inputs: inputsFor(server),
  });
  expect(ended.exitCode).toBe(0);
});
