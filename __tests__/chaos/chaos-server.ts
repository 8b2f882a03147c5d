import { once } from 'node:events';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { afterEach } from '@jest/globals';
import { type CertificateName, certificate } from './certificates.ts';
import { deliver } from './deliver.ts';
import type { Arrived, Schedule } from './faults.ts';
import { askUpstream } from './upstream.ts';

export interface ChaosOptions {
  /** The origin of the real service, such as a sandbox's. */
  readonly upstream?: string;
  readonly faults?: Schedule;
  /** Speaks TLS and shows this certificate. */
  readonly tls?: CertificateName;
  readonly port?: number;
}

/** A server on loopback that stands before the real service and spoils its answers. */
export interface Chaos {
  readonly url: string;
  readonly port: number;
  /** What arrived, in order. */
  readonly requests: readonly Arrived[];
  /** How many TCP connections have come in. */
  readonly connections: () => number;
  readonly close: () => Promise<void>;
}

const running: Chaos[] = [];
/** What went wrong in the chaos itself, which must not pass for a fault that was asked for. */
const troubles: unknown[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((chaos) => chaos.close()));
  const [trouble] = troubles.splice(0);
  if (trouble !== undefined) throw trouble as Error;
});

/** Starts one that ends with the test. */
export async function startChaos(options: ChaosOptions = {}): Promise<Chaos> {
  const { upstream, faults, tls, port = 0 } = options;
  const requests: Arrived[] = [];
  const sockets = new Map<number | undefined, { raw: Socket; number: number }>();
  let connections = 0;

  const handle = async (incoming: IncomingMessage, response: ServerResponse) => {
    const { socket } = incoming;
    const body = await bodyText(incoming);
    // By the remote port, because a TLS socket does not tell which TCP socket is below it.
    const { raw, number: connection } = sockets.get(socket.remotePort)!;
    const { method = '', url: path = '', headers } = incoming;
    const atMs = performance.now();
    const request = { number: requests.length + 1, method, path, headers, body, connection, atMs };
    requests.push(request);
    const commit = () => askUpstream(upstream, request);
    await deliver(await faults?.(request), { request, response, raw, commit });
  };

  const listener = (incoming: IncomingMessage, response: ServerResponse) => {
    handle(incoming, response).catch((error: unknown) => {
      // A client that leaves in the middle is part of the chaos, and so is the test's end.
      if (!incoming.socket.destroyed && server.listening) troubles.push(error);
      incoming.socket.destroy();
    });
  };
  const server =
    tls === undefined ? createServer(listener) : createTlsServer(certificate(tls), listener);
  server.on('connection', (raw: Socket) => {
    connections += 1;
    const { remotePort } = raw;
    sockets.set(remotePort, { raw, number: connections });
    raw.on('error', () => undefined);
    raw.on('close', () => {
      if (sockets.get(remotePort)?.raw === raw) sockets.delete(remotePort);
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');

  const listening = (server.address() as AddressInfo).port;
  const chaos: Chaos = {
    url: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${listening}`,
    port: listening,
    requests,
    connections: () => connections,
    async close() {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      for (const { raw } of sockets.values()) raw.destroy();
      await closed;
    },
  };
  running.push(chaos);
  return chaos;
}

async function bodyText(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
