import { describe, expect, test } from '@jest/globals';
import { CA_FILE } from '../chaos/certificates.ts';
import { deadPort } from '../chaos/ports.ts';
import { type ProxyConduct, startProxy } from '../chaos/proxy-server.ts';
import { inParallel } from './in-parallel.ts';
import { callsOf, errorOf, release, startService } from './release.ts';

const CA = { NODE_EXTRA_CA_CERTS: CA_FILE };
const secure = () => startService(undefined, { tls: 'server' });

describe('a proxy for https:', () => {
  test.each(['HTTPS_PROXY', 'https_proxy'])(
    '%s is used: one tunnel for the whole run',
    async (name) => {
      const { chaos } = await secure();
      const proxy = await startProxy();
      const { exitCode } = await release(chaos, { env: { ...CA, [name]: `http://${proxy.host}` } });
      expect(exitCode).toBe(0);
      expect(proxy.asked).toEqual([`CONNECT 127.0.0.1:${chaos.port}`]);
      expect(callsOf(chaos)).toEqual(['GET /integrations', 'POST /integrations']);
      expect(chaos.requests.every(({ headers }) => !('proxy-authorization' in headers))).toBe(true);
    },
  );

  test('lower case wins over upper case', async () => {
    const { chaos } = await secure();
    const [lower, upper] = [await startProxy(), await startProxy()];
    const https_proxy = `http://${lower.host}`;
    const HTTPS_PROXY = `http://${upper.host}`;
    const { exitCode } = await release(chaos, { env: { ...CA, https_proxy, HTTPS_PROXY } });
    expect(exitCode).toBe(0);
    expect([lower.asked.length, upper.asked.length]).toEqual([1, 0]);
  });

  test('its password goes to the proxy, is masked, and is shown nowhere else', async () => {
    const { chaos } = await secure();
    const proxy = await startProxy();
    const HTTPS_PROXY = `http://me:p%40ss-word-1@${proxy.host}`;
    const outcome = await release(chaos, { env: { ...CA, HTTPS_PROXY, RUNNER_DEBUG: '1' } });
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
  test.each(['127.0.0.1', 'example.test,127.0.0.1', '*'])(
    '%s bypasses the proxy',
    async (noProxy) => {
      const { chaos } = await secure();
      const proxy = await startProxy();
      const env = { ...CA, HTTPS_PROXY: `http://${proxy.host}`, NO_PROXY: noProxy };
      const { exitCode } = await release(chaos, { env });
      expect(exitCode).toBe(0);
      expect(proxy.asked).toEqual([]);
      expect(chaos.connections()).toBe(1);
    },
  );

  test('for another host does not', async () => {
    const { chaos } = await secure();
    const proxy = await startProxy();
    const env = { ...CA, HTTPS_PROXY: `http://${proxy.host}`, NO_PROXY: 'crm.example.test' };
    const { exitCode } = await release(chaos, { env });
    expect(exitCode).toBe(0);
    expect(proxy.asked).toHaveLength(1);
  });
});

describe('a proxy that does not work: an error, and never a direct connection', () => {
  test('dead, refusing, closing, hanging', async () => {
    const { chaos } = await secure();
    const conducts: Record<string, [ProxyConduct, string]> = {
      '407': [407, 'the proxy refused to connect to the service (407)'],
      '502': [502, 'the proxy refused to connect to the service (502)'],
      closing: ['close', 'the proxy closed the connection'],
    };
    const runs = Object.entries(conducts).map(([name, [conduct, reason]]) => [
      name,
      async () => {
        const proxy = await startProxy(conduct);
        const outcome = await release(chaos, {
          env: { ...CA, HTTPS_PROXY: `http://${proxy.host}` },
        });
        expect(errorOf(outcome)).toContain(`connection-failed: List the integrations: ${reason}`);
        expect(errorOf(outcome)).toContain('HTTPS_PROXY');
        expect(proxy.asked).toHaveLength(4);
      },
    ]);
    await inParallel({
      ...(Object.fromEntries(runs) as Record<string, () => Promise<void>>),
      dead: async () => {
        const HTTPS_PROXY = `http://127.0.0.1:${await deadPort()}`;
        const error = errorOf(await release(chaos, { env: { ...CA, HTTPS_PROXY } }));
        expect(error).toContain(
          'connection-failed: List the integrations: the connection was refused',
        );
        expect(error).toContain('proxy');
      },
      hanging: async () => {
        const proxy = await startProxy('hang');
        const outcome = await release(chaos, {
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
    const { chaos } = await secure();
    const addresses = [
      'me:a-proxy-password@proxy.test:8080',
      'proxy.test:8080',
      'socks5://proxy.test:1080',
    ];
    for (const HTTPS_PROXY of addresses) {
      const outcome = await release(chaos, { env: { ...CA, HTTPS_PROXY } });
      expect(errorOf(outcome)).toMatch(
        /^invalid-input: .*https_proxy: it is not a URL that begins/,
      );
      const { stdout, stderr, summary } = outcome;
      const shown = stdout.replace(/^::add-mask::.*$/gm, '') + stderr + summary;
      expect(shown).not.toContain('a-proxy-password');
    }
    expect(chaos.connections()).toBe(0);
  });
});

describe('HTTP_PROXY', () => {
  test('is used for a loopback address too, unless NO_PROXY names it', async () => {
    const { chaos } = await startService();
    const proxy = await startProxy();
    const HTTP_PROXY = `http://${proxy.host}`;
    const through = await release(chaos, { env: { HTTP_PROXY } });
    expect(through.exitCode).toBe(0);
    expect(proxy.asked).toHaveLength(2);
    const past = await release(chaos, { env: { HTTP_PROXY, NO_PROXY: '127.0.0.1' } });
    expect(past.exitCode).toBe(0);
    expect(proxy.asked).toHaveLength(2);
  });
});
