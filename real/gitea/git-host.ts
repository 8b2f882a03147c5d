import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { buffer } from 'node:stream/consumers';
import type { Duplex } from 'node:stream';
import type { Leaf } from '../certificates.ts';

/** A server of repositories, for connections that come in by a proxy. */
export interface GitHost {
  readonly take: (socket: Duplex) => void;
}

/** Serves the bare repositories below a folder over TLS, as git's own program for that does. */
export function makeGitHost(folder: string, leaf: Leaf): GitHost {
  const pair = { cert: readFileSync(leaf.cert), key: readFileSync(leaf.key) };
  const server = createServer(pair, (incoming, response) => {
    serve(incoming, response, folder).catch(() => void response.destroy());
  });
  return { take: (socket) => server.emit('connection', socket) };
}

async function serve(
  incoming: IncomingMessage,
  response: ServerResponse,
  folder: string,
): Promise<void> {
  const { pathname, search } = new URL(incoming.url ?? '', 'https://localhost');
  const env = {
    PATH: process.env.PATH,
    GIT_PROJECT_ROOT: folder,
    GIT_HTTP_EXPORT_ALL: '1',
    PATH_INFO: pathname,
    QUERY_STRING: search.slice(1),
    REQUEST_METHOD: incoming.method,
    CONTENT_TYPE: incoming.headers['content-type'],
    HTTP_CONTENT_ENCODING: incoming.headers['content-encoding'],
  };
  const child = spawn('git', ['http-backend'], { env, stdio: ['pipe', 'pipe', 'ignore'] });
  incoming.pipe(child.stdin);
  const [said] = await Promise.all([buffer(child.stdout), once(child, 'close')]);
  const end = said.indexOf('\r\n\r\n');
  const lines = said.subarray(0, end).toString().split('\r\n');
  const { Status: status = '200', ...headers } = Object.fromEntries(
    lines.map((line) => line.split(': ', 2)),
  ) as Record<string, string>;
  response.writeHead(Number.parseInt(status), headers).end(said.subarray(end + 4));
}
