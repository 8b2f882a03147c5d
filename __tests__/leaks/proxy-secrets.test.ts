import { describe, expect, test } from '@jest/globals';
import { CA_FILE } from '../chaos/certificates.ts';
import { type ProxyConduct, behindProxy, startProxy } from '../chaos/proxy-server.ts';
import { NAME, TOKEN as SERVICE_TOKEN, WORKSPACE, startService } from '../faults/release.ts';
import { onlyInWhole } from '../size.ts';
import { answeringServer, inputsFor, TOKEN, workspaceAnswers } from './answering-server.ts';
import { CANARIES, SETUP } from './canaries.ts';
import { leaksIn } from './forms.ts';
import { expectNoLeak, observeCase, theErrorOf } from './observed-run.ts';

const PASSWORD = 'canary pr0xy/Zq51';
const SECRETS = { 'the password': PASSWORD, 'user and password': `user:${PASSWORD}`, token: TOKEN };
const withPassword = (host: string) => `user:${encodeURIComponent(PASSWORD)}@${host}`;

describe('the password of a proxy: 0 canaries', () => {
  const address = (scheme: string) => scheme + withPassword('127.0.0.1:1');
  type Row = [what: string, proxy: string, said: RegExp];
  const rows: Row[] = [
    ['whose proxy lacks a scheme', address(''), /^invalid-input: the environment variable http_pr/],
    ...onlyInWhole<Row>([
      ['whose proxy is dead', address('http://'), /^(connection-failed|budget-exceeded): /],
    ]),
  ];
  test.each(rows)('%s', async (_, proxy, said) => {
    const server = await answeringServer(workspaceAnswers());
    const inputs = inputsFor({ url: 'https://other.test' }, { timeout: '1s' });
    for (const run of await observeCase({ tag: 'v1.2.3', inputs, env: { http_proxy: proxy } })) {
      expectNoLeak(run, SECRETS);
      expect(theErrorOf(run)).toMatch(said);
      expect(run.connections.filter((place) => place !== '127.0.0.1:1')).toEqual([]);
    }
    expect(server.asked).toEqual([]);
  });

  test.each<[string, ProxyConduct | undefined, number]>([
    ['that is used, over TLS', undefined, 0],
    ...onlyInWhole<[string, ProxyConduct, number]>([['that the proxy refuses (407)', 407, 1]]),
  ])('%s', async (_, conduct, exitCode) => {
    const { chaos } = await startService(undefined, { tls: 'other-host' });
    const proxy = await startProxy(conduct);
    let number = 0;
    const runs = await observeCase(() => ({
      tag: 'v1.2',
      env: { NODE_EXTRA_CA_CERTS: CA_FILE, HTTPS_PROXY: `http://${withPassword(proxy.host)}` },
      inputs: {
        ...inputsFor(
          { url: behindProxy(chaos.url) },
          { install: 'true', setup: JSON.stringify(SETUP) },
        ),
        workspace: WORKSPACE,
        integration: `${NAME}${(number += 1)}`,
        token: SERVICE_TOKEN,
      },
    }));
    for (const run of runs) {
      expect(run.exitCode).toBe(exitCode);
      expectNoLeak(run, { ...CANARIES, ...SECRETS, token: SERVICE_TOKEN });
    }
    expect(new Set(proxy.credentials)).toEqual(new Set([`user:${PASSWORD}`]));
    const arrived = { 'the service': JSON.stringify(chaos.requests) };
    expect(leaksIn(arrived, { 'the password': PASSWORD })).toEqual([]);
    expect(chaos.requests.length > 0).toBe(exitCode === 0);
  });
});
