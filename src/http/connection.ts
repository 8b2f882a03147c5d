import type { Dispatcher, buildConnector } from 'undici';
import request from 'undici/lib/api/api-request.js';
import undiciConnector from 'undici/lib/core/connect.js';
import Agent from 'undici/lib/dispatcher/agent.js';
import { CONNECT_OPTIONS, CONNECT_TIMEOUT_MS, VERIFIED } from './connect-options.ts';
import type { EagerConnector } from './eager-connector.ts';
import type { ProxySettings } from './proxy.ts';

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
}

/** One HTTP/1.1 connection to one origin, kept alive between requests. */
export interface Connection {
  /** One attempt: it rejects with undici's error, or the signal's reason. */
  exchange: (request: HttpRequest, signal: AbortSignal) => Promise<HttpAnswer>;
  close: () => Promise<void>;
}

/** The answer is larger than MAX_ANSWER_BYTES, or encoded although identity was asked for. */
export class UnreadableAnswerError extends Error {
  override readonly name = 'UnreadableAnswerError';
}

export interface ConnectionSettings {
  readonly origin: string;
  /** How to get there: through a proxy, by a connector that has begun, or in the plain way. */
  readonly proxy?: ProxySettings | undefined;
  readonly connector?: EagerConnector | undefined;
}

/** Opens nothing by itself: the first exchange does, or the connector has. */
export async function openConnection(settings: ConnectionSettings): Promise<Connection> {
  const { origin, connector } = settings;
  const dispatcher = await dispatcherFor(settings);
  const exchange = async (sent: HttpRequest, signal: AbortSignal) => {
    const { statusCode, headers, body } = await request.call(dispatcher, {
      origin,
      signal,
      method: sent.method,
      path: sent.path,
      headers: { ...sent.headers, 'accept-encoding': 'identity' },
      body: sent.body ?? null,
    });
    const header = (name: string) => [headers[name]].flat()[0];
    const text = await readText(body, header('content-encoding'));
    return { status: statusCode, header, text };
  };
  return {
    exchange: (sent, signal) => untilAborted(exchange(sent, signal), signal),
    close: async () => {
      connector?.close();
      await dispatcher.destroy();
    },
  };
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

async function dispatcherFor({ proxy, connector }: ConnectionSettings): Promise<Dispatcher> {
  const options = {
    allowH2: false,
    connections: 1,
    connect: connector === undefined ? CONNECT_OPTIONS : startingWith(connector),
    useMilo: false,
    headersTimeout: IDLE_TIMEOUT_MS,
    bodyTimeout: IDLE_TIMEOUT_MS,
  };
  if (proxy === undefined) return new Agent(options);
  const { default: EnvHttpProxyAgent } =
    await import('undici/lib/dispatcher/env-http-proxy-agent.js');
  const { default: Pool } = await import('undici/lib/dispatcher/pool.js');
  const { default: connect } = await import('undici/lib/api/api-connect.js');
  // The pool learns CONNECT only from undici's entry point, which is not loaded here. Without a
  // timeout of its own a proxy could take minutes to answer it, and every attempt waits for that.
  const clientFactory = (origin: URL, given: object) =>
    Object.assign(new Pool(origin, { ...given, headersTimeout: CONNECT_TIMEOUT_MS }), { connect });
  return new EnvHttpProxyAgent({
    ...options,
    ...proxy,
    requestTls: VERIFIED,
    proxyTls: VERIFIED,
    clientFactory,
  });
}

/** Connects by what has been begun already, and anew when that is used up. */
function startingWith(first: EagerConnector): buildConnector.connector {
  const connect = undiciConnector(CONNECT_OPTIONS);
  return (target, callback) => {
    if (!first.handOver(callback)) connect(target, callback);
  };
}

async function readText(
  body: Dispatcher.ResponseData['body'],
  encoding: string | undefined,
): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    if (encoding !== undefined && encoding !== 'identity') {
      throw new UnreadableAnswerError('the answer is compressed although that was not asked for');
    }
    bytes += chunk.length;
    if (bytes > MAX_ANSWER_BYTES) {
      throw new UnreadableAnswerError(
        `the answer is larger than ${MAX_ANSWER_BYTES / 1024 / 1024} MB`,
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
