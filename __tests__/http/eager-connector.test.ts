import { once } from 'node:events';
import { type AddressInfo, type Server, type Socket, createServer } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type HttpRequest, openConnection } from '../../src/http/connection.ts';
import { EagerConnector } from '../../src/http/eager-connector.ts';
import { startChaos } from '../chaos/chaos-server.ts';
import { deadPort } from '../chaos/ports.ts';

const GET: HttpRequest = { method: 'GET', path: '/', headers: {}, body: undefined };
const soon = () => AbortSignal.timeout(30_000);

const toClose: (() => unknown)[] = [];

afterEach(async () => {
  await Promise.all(toClose.splice(0).map((close) => close()));
});

async function connectEagerly(origin: string) {
  const connector = new EagerConnector(origin);
  const connection = await openConnection({ origin, connector });
  toClose.push(() => connection.close());
  return connection;
}

/** The client's side of what happens on loopback follows some turns of the loop later. */
async function someTurns(): Promise<void> {
  for (let turns = 0; turns < 10; turns += 1) await new Promise(setImmediate);
}

/** A TCP server that hands out its sockets in order, and answers a request with `[]`. */
async function tcpServer(): Promise<{ url: string; socket: () => Promise<Socket> }> {
  const sockets: Socket[] = [];
  const server: Server = createServer((socket) => {
    sockets.push(socket.on('error', () => undefined));
    socket.on('data', () => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n[]'));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  toClose.push(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  const socket = async () => {
    if (sockets.length === 0) await once(server, 'connection');
    return sockets.shift()!;
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, socket };
}

describe('a connection that is begun before it is asked for', () => {
  test('is there before the first request, and is the only one', async () => {
    const chaos = await startChaos();
    const connection = await connectEagerly(chaos.url);
    while (chaos.connections() === 0) await someTurns();
    await someTurns();
    for (let i = 0; i < 3; i += 1) await connection.exchange(GET, soon());
    expect(chaos.connections()).toBe(1);
    expect(chaos.requests).toHaveLength(3);
  });

  test('is waited for by a request that comes before it is there', async () => {
    const chaos = await startChaos();
    const connection = await openConnection({
      origin: chaos.url,
      connector: new EagerConnector(chaos.url),
    });
    toClose.push(() => connection.close());
    expect(await connection.exchange(GET, soon())).toMatchObject({ status: 200 });
    expect(chaos.connections()).toBe(1);
  });

  test.each(['end', 'resetAndDestroy'] as const)(
    'is replaced where the server has broken it meanwhile: %s',
    async (how) => {
      const server = await tcpServer();
      const connector = new EagerConnector(server.url);
      const socket = await server.socket();
      await someTurns();
      const gone = once(socket, 'close');
      socket.resume()[how]();
      await gone;
      await someTurns();
      const connection = await openConnection({ origin: server.url, connector });
      toClose.push(() => connection.close());
      expect(await connection.exchange(GET, soon())).toMatchObject({ status: 200, text: '[]' });
    },
  );

  test('that is refused is the first request’s error, and the next one tries anew', async () => {
    const port = await deadPort();
    const connection = await connectEagerly(`http://127.0.0.1:${port}`);
    await expect(connection.exchange(GET, soon())).rejects.toMatchObject({
      cause: { code: 'ECONNREFUSED' },
    });
    await startChaos({ port });
    expect(await connection.exchange(GET, soon())).toMatchObject({ status: 200 });
  });

  test('is closed where nobody has asked for it', async () => {
    const server = await tcpServer();
    const connection = await connectEagerly(server.url);
    const socket = await server.socket();
    const closed = once(socket, 'close');
    socket.resume();
    await connection.close();
    await closed;
  });
});
