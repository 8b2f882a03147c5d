import { once } from 'node:events';
import {
  type AddressInfo,
  type Server,
  type Socket,
  createServer,
  connect as openTcp,
} from 'node:net';
import { runInThisContext } from 'node:vm';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { buildConnector } from 'undici';
import {
  type Connection,
  type HttpRequest,
  MAX_ANSWER_BYTES,
  UnreadableAnswerError,
  openConnection,
} from '../../src/http/connection.ts';
import type { EagerConnector } from '../../src/http/eager-connector.ts';
import { faultOf } from '../../src/http/connection-faults.ts';
import { startChaos } from '../chaos/chaos-server.ts';
import { type Fault, always, onNumber } from '../chaos/faults.ts';
import { deadPort } from '../chaos/ports.ts';
import { behindProxy, startProxy } from '../chaos/proxy-server.ts';

const GET: HttpRequest = { method: 'GET', path: '/a?b=c', headers: { x: 'y' }, body: undefined };
/** Far longer than anything here takes, however busy the machine is. */
const soon = () => AbortSignal.timeout(30_000);

const toClose: (() => unknown)[] = [];

afterEach(async () => {
  await Promise.all(toClose.splice(0).map((close) => close()));
});

async function connect(origin: string): Promise<Connection> {
  const connection = await openConnection({ origin, proxy: undefined });
  toClose.push(() => connection.close());
  return connection;
}

/** A bare TCP server whose sockets are handled by hand. */
async function rawServer(onSocket: (socket: Socket) => void): Promise<Server & { url: string }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined));
    onSocket(socket);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  toClose.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return Object.assign(server, { url: `http://127.0.0.1:${port}` });
}

async function failure(promise: Promise<unknown>): Promise<{ name?: string; code?: string }> {
  return promise.then(
    () => {
      throw new Error('It was to fail.');
    },
    (error: unknown) => error as { name?: string; code?: string },
  );
}

describe('an exchange over HTTP', () => {
  test('sends method, path, headers and body as given, and asks for no encoding', async () => {
    const chaos = await startChaos();
    const connection = await connect(chaos.url);
    await connection.exchange({ ...GET, method: 'PATCH', body: '{"ж":1}' }, soon());
    expect(chaos.requests).toMatchObject([
      {
        method: 'PATCH',
        path: '/a?b=c',
        body: '{"ж":1}',
        headers: { x: 'y', 'accept-encoding': 'identity', 'content-length': '8' },
      },
    ]);
  });

  test('gives back status, headers by name in lower case, and the whole text', async () => {
    const headers = { 'X-Request-Id': 'r1', 'set-cookie': 'a=b' };
    const fault: Fault = { kind: 'answer', status: 418, headers, body: 'чай' };
    const chaos = await startChaos({ faults: always(fault) });
    const answer = await (await connect(chaos.url)).exchange(GET, soon());
    expect(answer).toMatchObject({ status: 418, text: 'чай' });
    expect(answer.header('x-request-id')).toBe('r1');
    expect(answer.header('set-cookie')).toBe('a=b');
    expect(answer.header('retry-after')).toBeUndefined();
  });

  test('keeps one connection alive for all requests', async () => {
    const chaos = await startChaos();
    const connection = await connect(chaos.url);
    for (let i = 0; i < 5; i += 1) await connection.exchange(GET, soon());
    expect(chaos.connections()).toBe(1);
    expect(chaos.requests).toHaveLength(5);
  });

  test('opens a new connection when the server closed the idle one between requests', async () => {
    const closed: Promise<unknown>[] = [];
    const server = await rawServer((socket) => {
      closed.push(once(socket, 'close'));
      socket.once('data', () => {
        socket.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n[]');
      });
    });
    const connection = await connect(server.url);
    for (let i = 0; i < 3; i += 1) {
      expect(
        await connection.exchange({ ...GET, method: 'POST', body: '{}' }, soon()),
      ).toMatchObject({ status: 200, text: '[]' });
      await closed.at(-1);
    }
    expect(closed).toHaveLength(3);
  });

  test('opens a new connection after one that broke', async () => {
    const faults = onNumber({ 1: { kind: 'reset', commit: false } });
    const chaos = await startChaos({ faults });
    const connection = await connect(chaos.url);
    expect(await failure(connection.exchange(GET, soon()))).toMatchObject({ code: 'ECONNRESET' });
    expect(await connection.exchange(GET, soon())).toMatchObject({ status: 200 });
    expect(chaos.connections()).toBe(2);
  });

  const CONTINUE = 'HTTP/1.1 100 Continue\r\nx: y\r\n\r\n';
  const ANSWER = 'HTTP/1.1 200 OK\r\ncontent-length: 20\r\n\r\nHTTP/1.1 100 no such';
  test.each([
    ['in one piece with the answer', [CONTINUE + ANSWER]],
    ['by itself', [CONTINUE, ANSWER]],
    ['twice', [CONTINUE + CONTINUE + ANSWER]],
    ['byte by byte', Array.from(CONTINUE + ANSWER)],
  ])('skips a 100 Continue that nobody asked for, %s, and no body like it', async (_, pieces) => {
    const server = await rawServer((socket) => {
      socket.setNoDelay(true).on('data', () => {
        void (async () => {
          for (const piece of pieces) {
            socket.write(piece);
            await new Promise((resolve) => setTimeout(resolve, 2));
          }
        })();
      });
    });
    const connection = await connect(server.url);
    for (let times = 0; times < 2; times += 1) {
      const { status, text } = await connection.exchange(GET, soon());
      expect([status, text]).toEqual([200, 'HTTP/1.1 100 no such']);
    }
  });

  test('gives up on a 100 Continue that does not end', async () => {
    const server = await rawServer((socket) => {
      socket.on('data', () => {
        socket.write(`HTTP/1.1 100 Continue\r\nx: ${'y'.repeat(9_000)}\r\n\r\n`);
      });
    });
    const connection = await connect(server.url);
    const error = await failure(connection.exchange(GET, AbortSignal.timeout(500)));
    expect(faultOf(error)).toMatchObject({ delivery: 'unknown' });
  });

  test('skips interim answers', async () => {
    const server = await rawServer((socket) => {
      socket.once('data', () => {
        socket.write('HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n');
        socket.write('HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nnull');
      });
    });
    expect(await (await connect(server.url)).exchange(GET, soon())).toMatchObject({
      status: 200,
      text: 'null',
    });
  });

  test.each([
    ['by IPv4', '127.0.0.1'],
    ['by a name with several addresses', 'localhost'],
  ])('is refused where nobody listens, %s', async (_, host) => {
    const connection = await connect(`http://${host}:${await deadPort()}`);
    expect(await failure(connection.exchange(GET, soon()))).toMatchObject({
      name: 'NotConnectedError',
      cause: { code: 'ECONNREFUSED' },
    });
  });

  test('fails on what is not HTTP', async () => {
    const server = await rawServer((socket) =>
      socket.once('data', () => socket.end('hello\r\n\r\n')),
    );
    const error = await failure((await connect(server.url)).exchange(GET, soon()));
    expect(error).toMatchObject({ name: 'HTTPParserError' });
  });
});

describe('a certificate of nobody that is trusted', () => {
  /** The environment that Node itself looks at; a test has a copy of it. */
  const env = runInThisContext('process.env') as NodeJS.ProcessEnv;

  test('is refused whatever the environment says, where nothing was begun before', async () => {
    const chaos = await startChaos({ tls: 'server' });
    const connection = await connect(chaos.url);
    env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
    try {
      expect(faultOf(await failure(connection.exchange(GET, soon())))).toMatchObject({
        code: 'tls-untrusted',
        delivery: 'not-sent',
      });
    } finally {
      delete env.NODE_TLS_REJECT_UNAUTHORIZED;
    }
    expect(chaos.requests).toEqual([]);
  });
});

describe('an answer that is too much', () => {
  const cases: [name: string, fault: Fault, message: string][] = [
    ['10 MB with a length', { kind: 'large', bytes: 10_000_000, gzip: false }, 'larger than 5 MB'],
    ['endless chunks', { kind: 'endless', framing: 'chunked' }, 'larger than 5 MB'],
    ['endless bytes', { kind: 'endless', framing: 'close' }, 'larger than 5 MB'],
    ['a gzip bomb', { kind: 'large', bytes: 20_000_000, gzip: true }, 'larger than 5 MB'],
  ];
  test.each(cases)('%s is an error at the cap', async (_, fault, message) => {
    const chaos = await startChaos({ faults: onNumber({ 1: fault }) });
    const connection = await connect(chaos.url);
    const error = await failure(connection.exchange(GET, soon()));
    expect(error).toBeInstanceOf(UnreadableAnswerError);
    expect((error as Error).message).toContain(message);
    expect(await connection.exchange(GET, soon())).toMatchObject({ status: 200 });
  });

  test('exactly 5 MB is read', async () => {
    const fault: Fault = { kind: 'large', bytes: MAX_ANSWER_BYTES, gzip: false };
    const chaos = await startChaos({ faults: always(fault) });
    const { text } = await (await connect(chaos.url)).exchange(GET, soon());
    expect(text).toHaveLength(MAX_ANSWER_BYTES);
  });

  test('gzip that nobody asked for is read, and other encodings are refused', async () => {
    const chaos = await startChaos({
      faults: onNumber({
        1: { kind: 'large', bytes: 1_000, gzip: true },
        2: { kind: 'answer', status: 200, headers: { 'content-encoding': 'br' }, body: '[]' },
        3: { kind: 'answer', status: 200, headers: { 'content-encoding': 'gzip' }, body: '[]' },
      }),
    });
    const connection = await connect(chaos.url);
    expect((await connection.exchange(GET, soon())).text).toHaveLength(1_000);
    for (const message of ['compressed in a way', 'not gzip as it says']) {
      const error = await failure(connection.exchange(GET, soon()));
      expect((error as Error).message).toContain(message);
    }
  });

  test.each(['identity', 'Identity', ' IDENTITY '])(
    'an encoding that says %j is none',
    async (name) => {
      const headers = { 'content-encoding': name };
      const chaos = await startChaos({
        faults: always({ kind: 'answer', status: 200, headers, body: '[]' }),
      });
      expect(await (await connect(chaos.url)).exchange(GET, soon())).toMatchObject({ text: '[]' });
    },
  );
});

describe('the signal ends an exchange at once', () => {
  const cases: [name: string, fault: Fault][] = [
    ['while nothing is answered', { kind: 'hang', commit: false }],
    ['while headers dribble', { kind: 'dribble', part: 'headers', everyMs: 20 }],
    ['while the body dribbles', { kind: 'dribble', part: 'body', everyMs: 3_000 }],
  ];
  test.each(cases)('%s', async (_, fault) => {
    const chaos = await startChaos({ faults: onNumber({ 1: fault }) });
    const connection = await connect(chaos.url);
    const startedAt = performance.now();
    const error = await failure(connection.exchange(GET, AbortSignal.timeout(300)));
    expect(error.name).toBe('TimeoutError');
    expect(performance.now() - startedAt).toBeLessThan(20_000);
    expect(await connection.exchange(GET, soon())).toMatchObject({ status: 200 });
  });

  test('while a connection comes about: a TLS handshake that is never answered', async () => {
    const server = await rawServer(() => undefined);
    const connection = await connect(server.url.replace('http:', 'https:'));
    const startedAt = performance.now();
    const error = await failure(connection.exchange(GET, AbortSignal.timeout(300)));
    expect(error.name).toBe('TimeoutError');
    expect(performance.now() - startedAt).toBeLessThan(20_000);
  });

  test('before it begins', async () => {
    const chaos = await startChaos();
    const connection = await connect(chaos.url);
    const error = await failure(connection.exchange(GET, AbortSignal.abort(new Error('stop'))));
    expect(error).toMatchObject({ message: 'stop' });
    expect(chaos.requests).toEqual([]);
  });

  test('before there is a connection, on which its request is not written either', async () => {
    const chaos = await startChaos();
    let arrive: buildConnector.Callback | undefined;
    const connector = {
      handOver: (callback: buildConnector.Callback) => {
        const isFirst = arrive === undefined;
        arrive ??= callback;
        return isFirst;
      },
      close: () => undefined,
    } as unknown as EagerConnector;
    const connection = await openConnection({ origin: chaos.url, connector });
    toClose.push(() => connection.close());
    const stop = new AbortController();
    const given = failure(connection.exchange(GET, stop.signal));
    for (let turns = 0; turns < 10; turns += 1) await new Promise(setImmediate);
    stop.abort(new Error('stop'));
    expect(await given).toMatchObject({ message: 'stop' });
    const socket = openTcp({ host: '127.0.0.1', port: chaos.port });
    await once(socket, 'connect');
    arrive!(null, socket);
    expect(await connection.exchange({ ...GET, path: '/next' }, soon())).toMatchObject({
      status: 200,
    });
    expect(chaos.requests.map(({ path }) => path)).toEqual(['/next']);
  });
});

describe('an exchange through a proxy:', () => {
  test('a request to loopback goes to the service itself, others through the proxy', async () => {
    const chaos = await startChaos();
    const proxy = await startProxy();
    for (const origin of [chaos.url, behindProxy(chaos.url)]) {
      const connection = await openConnection({
        origin,
        proxy: { httpProxy: `http://${proxy.host}`, noProxy: '' },
      });
      toClose.push(() => connection.close());
      expect(await connection.exchange(GET, soon())).toMatchObject({ status: 200 });
    }
    expect(chaos.requests).toHaveLength(2);
    expect(proxy.asked).toEqual([`CONNECT other.test:${chaos.port}`]);
  });

  const faultThrough = async (httpsProxy: string, origin = 'https://other.test:9') => {
    const connection = await openConnection({
      origin,
      proxy: { httpProxy: httpsProxy, httpsProxy, noProxy: '' },
    });
    toClose.push(() => connection.close());
    return faultOf(await failure(connection.exchange(GET, soon())));
  };
  const ofTheProxy = { code: 'connection-failed', delivery: 'not-sent', advice: 'check-proxy' };

  test.each([
    [400, false],
    [403, false],
    [405, false],
    [407, false],
    [429, true],
    [502, true],
    [503, true],
  ])('a tunnel that is refused with %i was not sent through', async (status, temporary) => {
    for (const scheme of ['http', 'https']) {
      const proxy = await startProxy(status);
      const fault = await faultThrough(`http://${proxy.host}`, `${scheme}://other.test:9`);
      const reason = `the proxy refused to connect to the service (${status})`;
      expect(fault).toEqual({ ...ofTheProxy, reason, temporary });
      expect(proxy.asked).toEqual(['CONNECT other.test:9']);
    }
  });

  test('a proxy that closes, resets, or is not there is named, and can go better', async () => {
    const closing = await startProxy('close');
    const resetting = await rawServer((socket) =>
      socket.once('data', () => socket.resetAndDestroy()),
    );
    const rows = [
      [`http://${closing.host}`, 'the connection was closed before the answer was whole'],
      [resetting.url, 'the connection was reset'],
      [`http://127.0.0.1:${await deadPort()}`, 'the connection was refused'],
    ] as const;
    for (const [address, reason] of rows) {
      expect(await faultThrough(address)).toEqual({
        ...ofTheProxy,
        reason: `no way through the proxy: ${reason}`,
        temporary: true,
      });
    }
  });

  test('TLS where the proxy speaks none, and none where it does: the proxy is named', async () => {
    const [plain, secure] = [await startProxy(), await startProxy('pass', 'server')];
    expect(await faultThrough(`https://${plain.host}`)).toEqual({
      ...ofTheProxy,
      reason: 'no way through the proxy: the proxy does not speak TLS',
      temporary: false,
    });
    const fault = await faultThrough(`http://${secure.host}`);
    expect(fault).toMatchObject(ofTheProxy);
    expect(fault.reason).toMatch(/^no way through the proxy: /);
    expect([plain.asked, secure.asked]).toEqual([[], []]);
  });

  test('what speaks no HTTP is a proxy that is named, and stays so', async () => {
    const server = await rawServer((socket) => socket.end('220 smtp.test\r\n'));
    expect(await faultThrough(server.url)).toMatchObject({ ...ofTheProxy, temporary: false });
  });

  test('its certificate is named as its own', async () => {
    const proxy = await startProxy('pass', 'self-signed');
    expect(await faultThrough(`https://${proxy.host}`)).toEqual({
      code: 'tls-untrusted',
      delivery: 'not-sent',
      temporary: false,
      reason: 'no way through the proxy: the certificate of the proxy is self-signed',
      advice: 'trust-authority',
    });
  });

  test('what breaks in the tunnel before TLS stands there was not sent, and is not the proxy’s', async () => {
    const proxy = await rawServer((socket) =>
      socket.once('data', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        socket.once('data', () => socket.resetAndDestroy());
      }),
    );
    expect(await faultThrough(proxy.url)).toMatchObject({
      delivery: 'not-sent',
      temporary: true,
      reason: 'the connection was reset',
    });
  });

  test('an abort may have been sent', () => {
    const aborted = Object.assign(new Error('Request aborted'), { code: 'UND_ERR_ABORTED' });
    expect(faultOf(aborted)).toMatchObject({ delivery: 'unknown' });
  });
});

describe('closing a connection', () => {
  test('ends what is in flight', async () => {
    const chaos = await startChaos({ faults: always({ kind: 'hang', commit: false }) });
    const connection = await openConnection({ origin: chaos.url, proxy: undefined });
    const error = failure(connection.exchange(GET, soon()));
    while (chaos.requests.length === 0) await new Promise(setImmediate);
    await connection.close();
    expect((await error).code).toMatch(/^UND_ERR_/);
  });
});
