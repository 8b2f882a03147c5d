import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Sandbox } from '../../sandbox/start-sandbox.ts';
import type { Leaf } from '../certificates.ts';
import { type RelayOptions, startRelay } from '../relay.ts';

/** What the service is called in every workflow that does not name another. */
export const HOST = 'crm.kontur.ru';

/** A proxy behind which sandboxes answer as the service would, so that no workflow is changed. */
export interface Front {
  readonly proxyUrl: string;
  /** What it was asked: `CONNECT host:port`, or `GET http://…`. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

export interface FrontOptions {
  readonly leaf: Leaf;
  readonly workspaces: ReadonlyMap<string, Sandbox>;
  readonly conduct: NonNullable<RelayOptions['conduct']>;
  /** Who serves the connections to other hosts, by their names. */
  readonly others?: ReadonlyMap<string, (socket: Duplex) => void>;
}

export async function startFront({
  workspaces,
  others = new Map(),
  ...options
}: FrontOptions): Promise<Front> {
  const asked: string[] = [];
  const target = (path: string) => workspaceOf(path, workspaces).url;
  const relay = await startRelay({ ...options, target });
  const hosts = new Map([...others, [HOST, relay.take]]);
  const proxy = createServer(({ method, url }, response) => {
    asked.push(`${method ?? ''} ${url ?? ''}`);
    response.writeHead(502).end();
  });
  proxy.on('connect', ({ url = '' }, socket: Duplex) => {
    asked.push(`CONNECT ${url}`);
    const take = hosts.get(url.replace(/:443$/, ''));
    if (take === undefined) {
      socket.end('HTTP/1.1 502 Unknown here\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    take(socket);
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  return {
    proxyUrl: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    asked,
    close: async () => {
      proxy.close();
      proxy.closeAllConnections();
      await relay.close();
    },
  };
}

/** A path is `/api/v1/WORKSPACE/…`. Whoever names no workspace that there is gets to the first. */
function workspaceOf(path: string, workspaces: ReadonlyMap<string, Sandbox>): Sandbox {
  const [first] = workspaces.values();
  const found = workspaces.get(path.split('/')[3] ?? '') ?? first;
  if (found === undefined) throw new Error('There is no workspace.');
  return found;
}
