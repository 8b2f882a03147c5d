import { afterEach } from '@jest/globals';
import { once } from 'node:events';
import { type IncomingMessage, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface Said {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is if it is a string, else as JSON. */
  readonly body?: unknown;
}

export interface AnsweringServer {
  readonly url: string;
  readonly asked: readonly Asked[];
}

const closing: (() => void)[] = [];

afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A service that says what a test wants it to say, until the test ends. */
export async function answeringServer(answer: (asked: Asked) => Said): Promise<AnsweringServer> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const { method = '', url: path = '', headers } = request;
      asked.push({ method, path, headers, body });
      const said = answer({ method, path, headers, body });
      response.writeHead(said.status ?? 200, {
        'content-type': 'application/json; charset=utf-8',
        ...said.headers,
      });
      response.end(typeof said.body === 'string' ? said.body : JSON.stringify(said.body));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, asked };
}

export const TOKEN = 'canary+token/Zq71Zq71Zq71Zq71==';

/** The inputs of a release into the workspace `space` of a server. */
export function inputsFor({ url }: { url: string }, more: Record<string, string> = {}) {
  return {
    workspace: 'space',
    integration: 'my.integration',
    token: TOKEN,
    'api-url': url,
    timeout: '20s',
    ...more,
  };
}

export const ID = '11111111-2222-4333-8444-555555555555';

/** A workspace of one integration; the rows and fields given stand in place of the usual ones. */
export function workspaceAnswers(
  given: { version?: string; id?: string; settings?: object[]; name?: string } = {},
): (asked: Asked) => Said {
  const { version = '1.0.0', id = ID, name = 'my.integration', settings = [] } = given;
  const instance = { id, status: 'active', secrets: [], settings };
  return ({ method, path }) => {
    if (method !== 'GET') return { body: '"OK"' };
    return { body: path.includes('/instances/') ? instance : [{ id, name, version }] };
  };
}
