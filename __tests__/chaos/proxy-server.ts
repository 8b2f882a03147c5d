import { once } from 'node:events';
import { type IncomingMessage, type ServerResponse, createServer, request } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, type Socket, connect } from 'node:net';
import { afterEach } from '@jest/globals';
import { type CertificateName, certificate } from './certificates.ts';

/** What a proxy does with a CONNECT: passes it on, answers this status, closes, or hangs. */
export type ProxyConduct = 'pass' | number | 'close' | 'hang';

/** An HTTP proxy on loopback, to which every name is this machine's. */
export interface Proxy {
  readonly host: string;
  /** What was asked for: `CONNECT host:port`, or `GET http://…`. */
  readonly asked: readonly string[];
  /** The proxy-authorization of each request, decoded. */
  readonly credentials: readonly string[];
}

/** The address by which only a proxy finds a server; loopback goes through none. */
export function behindProxy(url: string): string {
  return url.replace('127.0.0.1', 'other.test');
}

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

/** Starts one that ends with the test; it speaks TLS if it is given a certificate to show. */
export async function startProxy(
  conduct: ProxyConduct = 'pass',
  tls?: CertificateName,
): Promise<Proxy> {
  const asked: string[] = [];
  const credentials: string[] = [];
  const sockets = new Set<Socket>();
  const record = ({ method = '', url = '', headers }: IncomingMessage) => {
    asked.push(`${method} ${url}`);
    const [, basic = ''] = /^Basic (.*)$/.exec(headers['proxy-authorization'] ?? '') ?? [];
    credentials.push(Buffer.from(basic, 'base64').toString());
  };

  const listener = (incoming: IncomingMessage, response: ServerResponse) => {
    record(incoming);
    const { method, headers, url = '' } = incoming;
    const onward = request(url, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 0, answer.headers);
      answer.pipe(response);
    });
    incoming.pipe(onward.on('error', () => response.destroy()));
  };
  const server =
    tls === undefined ? createServer(listener) : createTlsServer(certificate(tls), listener);
  server.on('connect', (incoming: IncomingMessage, socket: Socket) => {
    record(incoming);
    tunnel(conduct, { target: incoming.url ?? '', socket, sockets });
  });
  server.on('connection', (socket: Socket) => sockets.add(socket.on('error', () => undefined)));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(async () => {
    const closed = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  });
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, asked, credentials };
}

interface Tunnel {
  readonly target: string;
  readonly socket: Socket;
  readonly sockets: Set<Socket>;
}

function tunnel(conduct: ProxyConduct, { target, socket, sockets }: Tunnel): void {
  if (conduct === 'hang') return;
  if (conduct === 'close') {
    socket.end();
    return;
  }
  if (conduct !== 'pass') {
    socket.end(`HTTP/1.1 ${conduct} X\r\ncontent-length: 0\r\n\r\n`);
    return;
  }
  const [, port = ''] = target.split(':');
  const onward = connect(Number(port), '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    onward.pipe(socket);
    socket.pipe(onward);
  }).on('error', () => socket.destroy());
  sockets.add(onward);
}
