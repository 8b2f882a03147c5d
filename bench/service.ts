import { Agent, type IncomingMessage, type ServerResponse, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** How an answer says where its body ends. */
export type Framing = 'chunked' | 'content-length';

/** A server that answers as services on the internet do. */
export interface Service {
  readonly url: string;
  readonly close: () => void;
}

/** What a service says besides: as many headers as are usual, and as long. */
const ORDINARY_HEADERS: Readonly<Record<string, string>> = {
  server: 'nginx',
  vary: 'Accept-Encoding, Origin',
  'cache-control': 'no-cache, no-store, must-revalidate',
  pragma: 'no-cache',
  expires: '-1',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
  'x-request-id': '7f3a9d52c1b84e06a5d0e9137c2f6b48',
  'set-cookie': 'session=k3J9sQpVx2LmA7tRz; path=/; secure; httponly; samesite=lax',
};

/**
 * Passes requests on to the sandbox, whose own answers are shorter than any service's: they keep
 * a client's parser below the amount of work from which V8 treats it differently.
 */
export async function startService(sandboxUrl: string, framing: Framing): Promise<Service> {
  const agent = new Agent({ keepAlive: true });
  const server = createServer((asked, answer) => {
    pass(asked, answer, { agent, sandboxUrl, framing }).catch(() => answer.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
    agent.destroy();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

interface Way {
  readonly agent: Agent;
  readonly sandboxUrl: string;
  readonly framing: Framing;
}

async function pass(asked: IncomingMessage, answer: ServerResponse, way: Way): Promise<void> {
  const { method, url = '/', headers } = asked;
  const sent = await buffer(asked);
  const target = new URL(url, way.sandboxUrl);
  const given = await new Promise<IncomingMessage>((resolve, reject) => {
    // The sandbox answers by the name of this machine only, which the client has from the service.
    const options = { agent: way.agent, method, headers };
    request(target, options, resolve).on('error', reject).end(sent);
  });
  const body = await buffer(given);
  const type = given.headers['content-type'];
  answer.writeHead(given.statusCode ?? 500, {
    ...ORDINARY_HEADERS,
    ...(type === undefined ? {} : { 'content-type': type }),
    ...(way.framing === 'content-length' ? { 'content-length': body.length } : {}),
  });
  if (body.length > 0) answer.write(body);
  answer.end();
}
