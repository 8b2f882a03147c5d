import { getBuiltinModule } from 'node:process';
import type { Dispatcher } from 'undici';
import * as undici from './undici.ts';
import { connectorOf, unreadEvents } from './connector.ts';
import type { EagerConnector } from './eager-connector.ts';
import { dispatcherThrough } from './proxy-dispatcher.ts';
import { type ProxySettings, proxyFor } from './proxy.ts';

/** No answer of the service may be larger, counted while it is read. */
export const MAX_ANSWER_BYTES = 5 * 1024 * 1024;

const IDLE_TIMEOUT_MS = 15_000;

export interface HttpRequest {
  readonly method: string;
  /** Path and query, beginning with a slash. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** A whole answer: the body has been read to its end. */
export interface HttpAnswer {
  readonly status: number;
  readonly header: (name: string) => string | undefined;
  readonly text: string;
  /**
   * Whether a length or chunks say where the body ends. One that ends with the connection may
   * have been cut off anywhere.
   */
  readonly isWhole: boolean;
}

/** One HTTP/1.1 connection to one origin, kept alive between requests. */
export interface Connection {
  /** One attempt: it rejects with undici's error, or the signal's reason. */
  exchange: (request: HttpRequest, signal: AbortSignal) => Promise<HttpAnswer>;
  close: () => Promise<void>;
}

/** The answer is larger than MAX_ANSWER_BYTES, or encoded in a way that is not read here. */
export class UnreadableAnswerError extends Error {
  override readonly name = 'UnreadableAnswerError';
}

export interface ConnectionSettings {
  readonly origin: string;
  /** How to get there: through a proxy if the origin is not loopback, or by what has begun. */
  readonly proxy?: ProxySettings | undefined;
  readonly connector?: EagerConnector | undefined;
}

/** Opens nothing by itself: the first exchange does, or the connector has. */
export async function openConnection(settings: ConnectionSettings): Promise<Connection> {
  const { origin, connector } = settings;
  const dispatcher = await dispatcherFor(settings);
  const exchange = async (sent: HttpRequest, signal: AbortSignal) => {
    await unreadEvents();
    const { statusCode, headers, body } = await undici.request.call(dispatcher, {
      origin,
      signal,
      method: sent.method,
      path: sent.path,
      headers: { ...sent.headers, 'accept-encoding': 'identity' },
      body: sent.body ?? null,
    });
    const header = (name: string) => [headers[name]].flat()[0];
    const text = decode(await readBody(body), header('content-encoding'));
    const isWhole = hasEnd(statusCode, header);
    return { status: statusCode, header, text, isWhole };
  };
  return {
    exchange: (sent, signal) => untilAborted(exchange(sent, signal), signal),
    close: async () => {
      connector?.close();
      await dispatcher.destroy();
    },
  };
}

/** Statuses of answers that have no body (RFC 9110). */
const WITHOUT_BODY = new Set([204, 304]);

function hasEnd(status: number, header: HttpAnswer['header']): boolean {
  return (
    WITHOUT_BODY.has(status) ||
    header('content-length') !== undefined ||
    header('transfer-encoding') !== undefined
  );
}

/** undici looks at the signal only once there is a connection; the wait for one ends here. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = () => {
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', giveUp, { once: true });
    const finish = () => {
      signal.removeEventListener('abort', giveUp);
    };
    work.then(resolve, reject).finally(finish);
  });
}

async function dispatcherFor({
  origin,
  connector,
  ...route
}: ConnectionSettings): Promise<Dispatcher> {
  const proxy = proxyFor(route.proxy, origin);
  const options = {
    allowH2: false,
    connections: 1,
    useMilo: false,
    headersTimeout: IDLE_TIMEOUT_MS,
    bodyTimeout: IDLE_TIMEOUT_MS,
  };
  if (proxy !== undefined) return dispatcherThrough(proxy, options);
  return new undici.Agent({ ...options, connect: connectorOf(connector) });
}

async function readBody(body: Dispatcher.ResponseData['body']): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_ANSWER_BYTES) throw new UnreadableAnswerError(TOO_LARGE);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const TOO_LARGE = `the answer is larger than ${MAX_ANSWER_BYTES / 1024 / 1024} MB`;

/** Gateways compress whatever is asked for, so gzip is read; identity was asked for. */
function decode(body: Buffer, encoding = 'identity'): string {
  const name = encoding.trim().toLowerCase();
  if (body.length === 0 || name === 'identity' || name === '') return body.toString('utf8');
  if (name !== 'gzip' && name !== 'x-gzip') {
    throw new UnreadableAnswerError('the answer is compressed in a way that was not asked for');
  }
  try {
    const { gunzipSync } = getBuiltinModule('node:zlib');
    return gunzipSync(body, { maxOutputLength: MAX_ANSWER_BYTES }).toString('utf8');
  } catch (error) {
    const isTooLarge = (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE';
    throw new UnreadableAnswerError(isTooLarge ? TOO_LARGE : 'the answer is not gzip as it says');
  }
}
