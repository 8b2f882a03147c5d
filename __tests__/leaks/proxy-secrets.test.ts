import { describe, expect, test } from '@jest/globals';
import { answeringServer, inputsFor, TOKEN, workspaceAnswers } from './answering-server.ts';
import { expectNoLeak, observeRuns, theErrorOf } from './observed-run.ts';

const PASSWORD = 'canary pr0xy/Zq51';
const SECRETS = { 'the password': PASSWORD, token: TOKEN };

describe('the password of a proxy: 0 canaries', () => {
  const address = (scheme: string) => `${scheme}user:${encodeURIComponent(PASSWORD)}@127.0.0.1:1`;
  const rows: [what: string, proxy: string, said: RegExp][] = [
    ['whose proxy is dead', address('http://'), /^(connection-failed|budget-exceeded|service-una)/],
    ['whose proxy lacks a scheme', address(''), /^invalid-input: the environment variable http_pr/],
  ];
  test.each(rows)('%s', async (_, proxy, said) => {
    const server = await answeringServer(workspaceAnswers());
    const inputs = inputsFor(server, { timeout: '1s' });
    for (const run of await observeRuns({ tag: 'v1.2.3', inputs, env: { http_proxy: proxy } })) {
      expectNoLeak(run, SECRETS);
      expect(theErrorOf(run)).toMatch(said);
      expect(run.connections.filter((place) => place !== '127.0.0.1:1')).toEqual([]);
    }
    expect(server.asked).toEqual([]);
  });
});
