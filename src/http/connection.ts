import { getBuiltinModule } from 'node:process';
import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';
import * as undici from './undici.ts';
import { connectorOf } from './connector.ts';
import type { EagerConnector } from './eager-connector.ts';
import { dispatcherThrough } from './proxy-dispatcher.ts';
import { type ProxySettings, proxyFor } from './proxy.ts';
import { lookAtSockets } from './turns.ts';
import { errorCode } from '../domain/thrown.ts';

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
  /** Whether it says "not now" where its status alone would say "no". */
  readonly isTemporary?: boolean;
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
  return {
    exchange: async ({ method, path, headers, body = null }, signal) => {
      await lookAtSockets();
      signal.throwIfAborted();
      const sent = { ...headers, 'accept-encoding': 'identity' };
      const options = { origin, method, path, headers: sent, body };
      return toAnswer(await received(dispatcher, options, signal));
    },
    close: async () => {
      connector?.close();
      await dispatcher.destroy();
    },
  };
}

interface Received {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/**
 * Sends a request and receives its answer as a whole: with undici's dispatcher itself, since what
 * is around that takes 5 ms of a release. undici knows of no end before there is a connection, so
 * the signal ends the wait here, and keeps the request from being written afterwards.
 */
function received(
  dispatcher: Dispatcher,
  options: Dispatcher.DispatchOptions,
  signal: AbortSignal,
): Promise<Received> {
  const { promise, resolve, reject } = Promise.withResolvers<Received>();
  let abort: Dispatcher.DispatchController['abort'] | undefined;
  const giveUp = () => {
    reject(signal.reason as Error);
    abort?.(signal.reason as Error);
  };
  let head: Omit<Received, 'body'> = { status: 0, headers: {} };
  const chunks: Buffer[] = [];
  let bytes = 0;
  dispatcher.dispatch(options, {
    onRequestStart: (controller) => {
      abort = controller.abort.bind(controller);
      if (signal.aborted) giveUp();
    },
    onResponseStart: (_controller, status, headers) => {
      head = { status, headers };
    },
    onResponseData: (controller, chunk) => {
      bytes += chunk.length;
      if (bytes > MAX_ANSWER_BYTES) controller.abort(new UnreadableAnswerError(TOO_LARGE));
      else chunks.push(chunk);
    },
    onResponseEnd: () => {
      resolve({ ...head, body: Buffer.concat(chunks) });
    },
    onResponseError: (_controller, error) => {
      reject(error);
    },
  });
  signal.addEventListener('abort', giveUp, { once: true });
  return promise.finally(() => {
    signal.removeEventListener('abort', giveUp);
  });
}

function toAnswer({ status, headers, body }: Received): HttpAnswer {
  const header = (name: string) => [headers[name]].flat()[0];
  const text = decode(body, header('content-encoding'));
  return { status, header, text, isWhole: hasEnd(status, header) };
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

async function dispatcherFor({
  origin,
  connector,
  ...route
}: ConnectionSettings): Promise<Dispatcher> {
  const proxy = proxyFor(route.proxy, origin);
  const options = {
    allowH2: false,
    useMilo: false,
    headersTimeout: IDLE_TIMEOUT_MS,
    bodyTimeout: IDLE_TIMEOUT_MS,
  };
  if (proxy !== undefined) return dispatcherThrough(proxy, options);
  return new undici.Client(origin, { ...options, connect: connectorOf(connector) });
}

const TOO_LARGE = `the answer is larger than ${MAX_ANSWER_BYTES / 1024 / 1024} MB`;

/** Reads a body, gzip too: gateways compress whatever is asked for, here identity. */
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
    const isTooLarge = errorCode(error) === 'ERR_BUFFER_TOO_LARGE';
    throw new UnreadableAnswerError(isTooLarge ? TOO_LARGE : 'the answer is not gzip as it says');
  }
}
