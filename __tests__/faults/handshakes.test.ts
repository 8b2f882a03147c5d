import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { type TlsOptions, createServer } from 'node:tls';
import { afterEach, expect, test } from '@jest/globals';
import { CA_FILE, type CertificateName, certificate } from '../chaos/certificates.ts';
import { inParallel } from './in-parallel.ts';
import { errorOf, release } from './release.ts';

const toClose: (() => void)[] = [];

afterEach(() => {
  for (const close of toClose.splice(0)) close();
});

/** A server of TLS that counts who comes, and answers nobody. */
async function tlsServer(options: TlsOptions) {
  const sockets: Socket[] = [];
  const server = createServer(options, (socket) => socket.on('error', () => undefined));
  server.on('tlsClientError', () => undefined);
  server.on('connection', (socket: Socket) => sockets.push(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  toClose.push(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `https://127.0.0.1:${port}`, connections: () => sockets.length };
}

/** Lets OpenSSL serve what it otherwise takes for too weak. */
const WEAK = { ciphers: 'DEFAULT:@SECLEVEL=0' };

const showing = (name: CertificateName, more: TlsOptions = {}): TlsOptions => ({
  ...certificate(name),
  ...more,
});

const CASES: Readonly<Record<string, [server: TlsOptions, error: RegExp]>> = {
  'no cipher in common': [
    showing('server', { maxVersion: 'TLSv1.2', ciphers: 'AES128-SHA' }),
    /^connection-failed: List the integrations: the service broke off the TLS handshake: it has no cipher in common with this machine, or wants a client certificate\. Have TLS 1\.2 or 1\.3 /,
  ],
  'a protocol that is too old': [
    showing('server', { ...WEAK, minVersion: 'TLSv1', maxVersion: 'TLSv1.1' }),
    /^connection-failed: .* no version of TLS in common with this machine.*\. Have TLS 1\.2 or 1\.3 /,
  ],
  'no HTTP/1.1': [
    showing('server', { ALPNProtocols: ['h2'] }),
    /^connection-failed: .* does not speak HTTP\/1\.1 over TLS\. /,
  ],
  'a wanted client certificate, TLS 1.3': [
    showing('server', { requestCert: true, minVersion: 'TLSv1.3' }),
    /^connection-failed: .*: the service wants a client certificate, which this action does not have\. This action presents no certificate of its own: /,
  ],
  'a wanted client certificate, TLS 1.2': [
    showing('server', { requestCert: true, maxVersion: 'TLSv1.2' }),
    /^connection-failed: .* or wants a client certificate\. /,
  ],
  'a certificate that is signed with SHA-1': [
    showing('sha1', WEAK),
    /^tls-untrusted: .* is too weak or not valid: .*SHA-1\. Have it replaced /,
  ],
  'a certificate that is meant for clients': [
    showing('client-only'),
    /^tls-untrusted: .* the certificate of the service is not meant for a server\. Have it replaced /,
  ],
};

test('a handshake that fails: in words, after one attempt, with what to do', async () => {
  const runs = Object.entries(CASES).map(([name, [options, expected]]) => [
    name,
    async () => {
      const server = await tlsServer(options);
      const outcome = await release(server, { env: { NODE_EXTRA_CA_CERTS: CA_FILE } });
      expect(errorOf(outcome)).toMatch(expected);
      expect(outcome.stdout).not.toMatch(/attempt \d of|what is done is found/);
      expect(server.connections()).toBe(1);
    },
  ]);
  await inParallel(Object.fromEntries(runs) as Record<string, () => Promise<void>>);
}, 60_000);
