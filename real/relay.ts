import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type RequestListener, type ServerResponse, createServer, request } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Leaf } from './certificates.ts';

/**
 * What becomes of a request: it is passed on (`pass`); passed on and never answered (`hold`);
 * passed on when the gateway has given up (`late`), or when the release no longer looks for it
 * either (`too late`), and not answered; neither passed on nor answered (`lose`); or answered with a
 * status and not passed on.
 */
export type Conduct = 'pass' | 'hold' | keyof typeof DELAY_MS | 'lose' | number;

const DELAY_MS = { late: 3_000, 'too late': 18_000 };

/** A request, as far as its conduct may depend on it. */
export interface Asked {
  readonly method: string;
  readonly path: string;
}

export interface RelayOptions {
  /** The origin that a path belongs to. */
  readonly target: (path: string) => string;
  readonly conduct?: ((request: Asked) => Conduct) | undefined;
  /** Speaks TLS and shows this certificate. */
  readonly leaf?: Leaf;
}

/** A server on 127.0.0.1 that stands where a service stands, and passes on what it gets. */
export interface Relay {
  readonly port: number;
  /** Serves a connection that came in another way. */
  readonly take: (socket: Duplex) => void;
  /** Resolves when nothing that is late is still to come. */
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function startRelay(options: RelayOptions): Promise<Relay> {
  const late: Promise<void>[] = [];
  const listener = listenerOf(options, late);
  const { leaf } = options;
  const server =
    leaf === undefined
      ? createServer(listener)
      : createTlsServer({ cert: readFileSync(leaf.cert), key: readFileSync(leaf.key) }, listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    take: (socket) => server.emit('connection', socket),
    settled: async () => {
      await Promise.all(late);
    },
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function listenerOf(
  { target, conduct = () => 'pass' }: RelayOptions,
  late: Promise<void>[],
): RequestListener {
  return (incoming, response) => {
    const { method = '', url: path = '', headers } = incoming;
    const become = conduct({ method, path });
    if (typeof become === 'number') {
      response.writeHead(become, { 'content-type': 'text/plain' }).end('Refused by the relay.');
      return;
    }
    if (become === 'lose') return;
    const isDelayed = become === 'late' || become === 'too late';
    const passOn = async () => {
      const body = await buffer(incoming);
      if (isDelayed) await sleep(DELAY_MS[become]);
      await pass({ url: target(path) + path, method, headers, body }, response, become === 'pass');
    };
    const passed = passOn().catch(() => void response.destroy());
    if (isDelayed) late.push(passed);
  };
}

interface Passed {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

async function pass(
  { url, method, headers, body }: Passed,
  response: ServerResponse,
  isAnswered: boolean,
): Promise<void> {
  // The service's own name, which it may insist on.
  const onward = request(url, { method, headers: { ...headers, host: new URL(url).host } });
  onward.end(body);
  const [answer] = (await once(onward, 'response')) as Parameters<
    NonNullable<Parameters<typeof request>[2]>
  >;
  if (isAnswered) {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  } else {
    answer.resume();
    await once(answer, 'end');
  }
}
