import { describe, expect, test } from '@jest/globals';
import { CA_FILE } from '../chaos/certificates.ts';
import { deadPort } from '../chaos/ports.ts';
import { type ProxyConduct, behindProxy, startProxy } from '../chaos/proxy-server.ts';
import { testInWhole } from '../in-whole.ts';
import { isWhole, onlyInSoak, onlyInWhole } from '../size.ts';
import { inParallel } from './in-parallel.ts';
import { callsOf, errorOf, release, startService } from './release.ts';

const CA = { NODE_EXTRA_CA_CERTS: CA_FILE };

/** A service that only a proxy finds, and whose certificate is good for that name. */
async function secure() {
  const { chaos } = await startService(undefined, { tls: 'other-host' });
  return { chaos, service: { url: behindProxy(chaos.url) } };
}

describe('a proxy for https:', () => {
  test.each(['HTTPS_PROXY', ...onlyInSoak(['https_proxy'])])(
    '%s is used: one tunnel for the whole run',
    async (name) => {
      const { chaos, service } = await secure();
      const proxy = await startProxy();
      const { exitCode } = await release(service, {
        env: { ...CA, [name]: `http://${proxy.host}` },
      });
      expect(exitCode).toBe(0);
      expect(proxy.asked).toEqual([`CONNECT other.test:${chaos.port}`]);
      expect(callsOf(chaos)).toEqual(['GET /integrations', 'POST /integrations']);
      expect(chaos.requests.every(({ headers }) => !('proxy-authorization' in headers))).toBe(true);
    },
  );

  testInWhole('lower case wins over upper case', async () => {
    const { service } = await secure();
    const [lower, upper] = [await startProxy(), await startProxy()];
    const https_proxy = `http://${lower.host}`;
    const HTTPS_PROXY = `http://${upper.host}`;
    const { exitCode } = await release(service, { env: { ...CA, https_proxy, HTTPS_PROXY } });
    expect(exitCode).toBe(0);
    expect([lower.asked.length, upper.asked.length]).toEqual([1, 0]);
  });

  test('its password goes to the proxy, is masked, and is shown nowhere else', async () => {
    const { chaos, service } = await secure();
    const proxy = await startProxy();
    const HTTPS_PROXY = `http://me:p%40ss-word-1@${proxy.host}`;
    const outcome = await release(service, { env: { ...CA, HTTPS_PROXY, RUNNER_DEBUG: '1' } });
    expect(outcome.exitCode).toBe(0);
    expect(proxy.credentials).toEqual(['me:p@ss-word-1']);
    const { stdout, stderr, summary } = outcome;
    expect(stdout).toContain('::add-mask::p@ss-word-1');
    const rest = stdout.replace(/^::add-mask::.*$/gm, '') + stderr + summary;
    expect(rest).not.toMatch(/p@ss-word-1|p%40ss-word-1/);
    expect(JSON.stringify(chaos.requests)).not.toContain('ss-word-1');
  });
});

describe('NO_PROXY:', () => {
  test('other.test, example.test,other.test and * bypass the proxy', async () => {
    const { service } = await secure();
    const proxy = await startProxy();
    const bypassing = async (NO_PROXY: string) => {
      const env = { ...CA, HTTPS_PROXY: `http://${proxy.host}`, NO_PROXY };
      const outcome = await release(service, { env, inputs: { timeout: '1s' } });
      expect(errorOf(outcome)).toMatch(/the host name|budget-exceeded/);
    };
    const values = ['example.test,other.test', ...onlyInSoak(['other.test', '*'])];
    await Promise.all(values.map(bypassing));
    expect(proxy.asked).toEqual([]);
  });

  testInWhole('for another host does not', async () => {
    const { service } = await secure();
    const proxy = await startProxy();
    const env = { ...CA, HTTPS_PROXY: `http://${proxy.host}`, NO_PROXY: 'crm.example.test' };
    const { exitCode } = await release(service, { env });
    expect(exitCode).toBe(0);
    expect(proxy.asked).toHaveLength(1);
  });
});

describe('a proxy that does not work: an error, and never a direct connection', () => {
  test('dead, closing, hanging; refusing, which is final: no password is sent twice', async () => {
    const { chaos, service } = await secure();
    const conducts: Record<string, [ProxyConduct, string, attempts: number]> = {
      '407': [407, 'the proxy refused to connect to the service (407)', 1],
      '502': [502, 'the proxy refused to connect to the service (502)', 4],
      ...(isWhole && { '403': [403, 'the proxy refused to connect to the service (403)', 1] }),
      closing: ['close', 'no way through the proxy: the connection was closed', 4],
    };
    const runs = Object.entries(conducts).map(([name, [conduct, reason, attempts]]) => [
      name,
      async () => {
        const proxy = await startProxy(conduct);
        const outcome = await release(service, {
          env: { ...CA, HTTPS_PROXY: `http://${proxy.host}` },
        });
        expect(errorOf(outcome)).toContain(`connection-failed: List the integrations: ${reason}`);
        expect(errorOf(outcome)).toContain('HTTPS_PROXY');
        expect(proxy.asked).toHaveLength(attempts);
      },
    ]);
    await inParallel({
      ...(Object.fromEntries(runs) as Record<string, () => Promise<void>>),
      dead: async () => {
        const HTTPS_PROXY = `http://127.0.0.1:${await deadPort()}`;
        const error = errorOf(await release(service, { env: { ...CA, HTTPS_PROXY } }));
        expect(error).toContain(
          'connection-failed: List the integrations: no way through the proxy: the connection was refused',
        );
        expect(error).toContain('HTTPS_PROXY');
      },
      hanging: async () => {
        const proxy = await startProxy('hang');
        const outcome = await release(service, {
          env: { ...CA, HTTPS_PROXY: `http://${proxy.host}` },
          inputs: { timeout: '1s' },
        });
        expect(errorOf(outcome)).toContain('budget-exceeded');
        expect(outcome.durationMs).toBeLessThan(7_000);
      },
    });
    expect(chaos.connections()).toBe(0);
  });

  test('without a scheme: a clear error that does not show the address', async () => {
    const { chaos, service } = await secure();
    const addresses = [
      'me:a-proxy-password@proxy.test:8080',
      ...onlyInSoak(['proxy.test:8080', 'socks5://proxy.test:1080']),
    ];
    for (const HTTPS_PROXY of addresses) {
      const outcome = await release(service, { env: { ...CA, HTTPS_PROXY } });
      expect(errorOf(outcome)).toMatch(
        /^invalid-input: .*HTTPS_PROXY: it is not a URL that begins/,
      );
      const { stdout, stderr, summary } = outcome;
      const shown = stdout.replace(/^::add-mask::.*$/gm, '') + stderr + summary;
      expect(shown).not.toContain('a-proxy-password');
    }
    expect(chaos.connections()).toBe(0);
  });
});

describe('a loopback address', () => {
  test.each(['127.0.0.1', ...onlyInWhole(['localhost'])])(
    '%s never goes through a proxy, whatever NO_PROXY says, and over one connection',
    async (host) => {
      const proxy = await startProxy();
      const address = `http://${proxy.host}`;
      for (const tls of [undefined, 'server'] as const) {
        const { chaos } = await startService(undefined, tls === undefined ? {} : { tls });
        const service = { url: chaos.url.replace('127.0.0.1', host) };
        const env = { ...CA, HTTP_PROXY: address, HTTPS_PROXY: address, NO_PROXY: 'x.test' };
        expect((await release(service, { env })).exitCode).toBe(0);
        expect(chaos.connections()).toBe(1);
      }
      expect(proxy.asked).toEqual([]);
    },
  );

  testInWhole('does not excuse a proxy that is not a URL', async () => {
    const { chaos } = await startService();
    const outcome = await release(chaos, { env: { HTTPS_PROXY: 'proxy.test:3128' } });
    expect(errorOf(outcome)).toContain('HTTPS_PROXY: it is not a URL that begins');
    expect(callsOf(chaos)).toEqual([]);
  });
});
