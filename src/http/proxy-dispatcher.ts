import type { Client, Dispatcher, buildConnector } from 'undici';
import * as undici from './undici.ts';
import { CONNECT_OPTIONS, CONNECT_TIMEOUT_MS, VERIFIED } from './sockets.ts';
import { settled } from './connector.ts';
import type { ProxySettings } from './proxy.ts';

/** No tunnel came about: nothing was sent to the service, and the fault is the proxy's own. */
export class ProxyError extends Error {
  override readonly name = 'ProxyError';

  constructor(cause: unknown) {
    super('No way through the proxy.', { cause });
  }
}

/** The proxy answered that it lets nobody through. */
export class TunnelRefusedError extends Error {
  override readonly name = 'TunnelRefusedError';

  readonly status: number;

  constructor(status: number) {
    super(`The proxy answered ${status}.`);
    this.status = status;
  }
}

/** Sends everything through a tunnel, plain HTTP too, so that no proxy reads what is sent. */
export async function dispatcherThrough(
  proxy: ProxySettings,
  options: Client.Options,
): Promise<Dispatcher> {
  const parts = await undici.loadProxyParts();
  return new parts.EnvHttpProxyAgent({
    ...options,
    ...proxy,
    connections: 1,
    proxyTunnel: true,
    requestTls: VERIFIED,
    proxyTls: VERIFIED,
    // For hosts that NO_PROXY names.
    connect: undici.buildConnector(CONNECT_OPTIONS),
    factory: toService(parts),
    clientFactory: toProxy(parts),
  });
}

/** Makes pools to the service, directly or by a tunnel, as given. */
function toService({ Pool }: undici.ProxyParts) {
  return (origin: string | URL, given: object): Dispatcher => {
    const { connect } = given as { connect: buildConnector.connector };
    return new Pool(origin, { ...given, connect: settled(connect) });
  };
}

/**
 * Makes the pool to a proxy with a timeout: else it could take minutes to answer a CONNECT, and
 * every attempt waits for that.
 */
function toProxy({ Pool, connect }: undici.ProxyParts) {
  return (origin: URL, given: object): Dispatcher => {
    const pool = new Pool(origin, { ...given, headersTimeout: CONNECT_TIMEOUT_MS });
    // The pool learns CONNECT only from undici's entry point, which is not loaded.
    const tunnel = (options: Dispatcher.ConnectOptions) => tunnelOf(connect.call(pool, options));
    return Object.assign(pool, { connect: tunnel });
  };
}

async function tunnelOf(asked: Promise<Dispatcher.ConnectData>): Promise<Dispatcher.ConnectData> {
  const answer = await asked.catch((error: unknown) => {
    throw new ProxyError(error);
  });
  if (answer.statusCode === 200) return answer;
  answer.socket.on('error', () => undefined).destroy();
  throw new ProxyError(new TunnelRefusedError(answer.statusCode));
}
