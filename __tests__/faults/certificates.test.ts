import { describe, expect, test } from '@jest/globals';
import { CA_FILE, type CertificateName } from '../chaos/certificates.ts';
import { onNumber } from '../chaos/faults.ts';
import { behindProxy, startProxy } from '../chaos/proxy-server.ts';
import { testInWhole } from '../in-whole.ts';
import { onlyInSoak, onlyInWhole } from '../size.ts';
import { inParallel } from './in-parallel.ts';
import { EVERYTHING, callsOf, errorOf, release, startService, stepsOf } from './release.ts';

const CA = { NODE_EXTRA_CA_CERTS: CA_FILE };

describe('a private CA', () => {
  test('without NODE_EXTRA_CA_CERTS: a named error after one attempt, and how to fix it', async () => {
    const { chaos } = await startService(undefined, { tls: 'server' });
    const error = errorOf(await release(chaos));
    expect(error).toMatch(
      /^tls-untrusted: List the integrations: the certificate of the service is from an unknown authority\. .*NODE_EXTRA_CA_CERTS/,
    );
    expect(chaos.connections()).toBe(1);
    expect(callsOf(chaos)).toEqual([]);
  });

  test('with NODE_EXTRA_CA_CERTS: a whole release over one connection', async () => {
    const { chaos } = await startService(undefined, { tls: 'server' });
    const outcome = await release(chaos, { env: CA, inputs: EVERYTHING });
    expect(outcome.exitCode).toBe(0);
    expect(chaos.connections()).toBe(1);
  });

  testInWhole('a reset below TLS is found out like any other', async () => {
    const faults = onNumber({
      1: { kind: 'reset', commit: false },
      4: { kind: 'reset', commit: true },
    });
    const service = await startService(faults, { tls: 'server' });
    const outcome = await release(service.chaos, { env: CA, inputs: EVERYTHING });
    expect(outcome.exitCode).toBe(0);
    expect(stepsOf(outcome)).toEqual([
      'create done',
      'install done',
      'setup done',
      'patch-instance done',
    ]);
  });
});

test('NODE_TLS_REJECT_UNAUTHORIZED=0 switches nothing off, neither directly nor through a proxy', async () => {
  const env = { NODE_TLS_REJECT_UNAUTHORIZED: '0' };
  const proxy = await startProxy();
  const HTTPS_PROXY = `http://${proxy.host}`;
  const { chaos } = await startService(undefined, { tls: 'self-signed' });
  for (const url of [chaos.url, behindProxy(chaos.url)]) {
    const error = errorOf(await release({ url }, { env: { ...env, HTTPS_PROXY } }));
    expect(error).toContain('tls-untrusted: List the integrations: ');
    expect(callsOf(chaos)).toEqual([]);
  }
  expect(proxy.asked).toEqual([`CONNECT other.test:${chaos.port}`]);
});

describe('the certificate of a proxy that speaks TLS', () => {
  const runThrough = async (tls: CertificateName, env: Record<string, string>) => {
    const { chaos } = await startService(undefined, { tls: 'other-host' });
    const proxy = await startProxy('pass', tls);
    const HTTPS_PROXY = `https://${proxy.host}`;
    const outcome = await release(
      { url: behindProxy(chaos.url) },
      { env: { ...env, HTTPS_PROXY } },
    );
    return { outcome, asked: proxy.asked, arrived: callsOf(chaos), port: chaos.port };
  };

  test('is verified against NODE_EXTRA_CA_CERTS: through a good one the run goes', async () => {
    const { outcome, asked, port } = await runThrough('server', CA);
    expect(outcome.exitCode).toBe(0);
    expect(asked).toEqual([`CONNECT other.test:${port}`]);
  });

  test.each<[CertificateName, RegExp]>([
    ['self-signed', /^tls-untrusted: .* the certificate of the proxy is self-signed\./],
    ...onlyInWhole<[CertificateName, RegExp]>([
      ['other-host', /^tls-untrusted: .* the certificate of the proxy is for another host\./],
    ]),
    ...onlyInSoak<[CertificateName, RegExp]>([
      ['expired', /^tls-untrusted: .* the certificate of the proxy has expired\./],
    ]),
  ])(
    'that is wrong (%s): a named error, and the proxy is asked for nothing, not even with NODE_TLS_REJECT_UNAUTHORIZED=0',
    async (tls, said) => {
      for (const more of [{}, { NODE_TLS_REJECT_UNAUTHORIZED: '0' }]) {
        const { outcome, asked, arrived } = await runThrough(tls, { ...CA, ...more });
        expect(errorOf(outcome)).toMatch(said);
        expect({ asked, arrived }).toEqual({ asked: [], arrived: [] });
      }
    },
  );
});

test('a certificate that is wrong: a named error after one attempt, whoever signed it', async () => {
  const cases: [CertificateName, string][] = [
    ['other-host', 'the certificate of the service is for another host'],
    ...onlyInWhole<[CertificateName, string]>([
      ['expired', 'the certificate of the service has expired'],
      ['self-signed', 'the certificate of the service is self-signed'],
    ]),
  ];
  const runs = cases.map(([tls, reason]) => [
    tls,
    async () => {
      const { chaos } = await startService(undefined, { tls });
      const error = errorOf(await release(chaos, { env: CA }));
      expect(error).toContain(`tls-untrusted: List the integrations: ${reason}.`);
      expect(chaos.connections()).toBe(1);
      expect(callsOf(chaos)).toEqual([]);
    },
  ]);
  await inParallel(Object.fromEntries(runs) as Record<string, () => Promise<void>>);
});

test('a service that does not speak TLS: a named error after one attempt', async () => {
  const { chaos } = await startService();
  const error = errorOf(await release({ url: chaos.url.replace('http:', 'https:') }));
  expect(error).toContain(
    'connection-failed: List the integrations: the service does not speak TLS',
  );
  expect(chaos.connections()).toBe(1);
});
