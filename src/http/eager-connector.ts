import type { Socket } from 'node:net';
import { getBuiltinModule } from 'node:process';
import type { buildConnector } from 'undici';
import { CONNECT_TIMEOUT_MS, VERIFIED, endingWithItsAlert, isAlert } from './sockets.ts';

/** Long enough for the pauses between the steps of a release. */
const KEEP_ALIVE_DELAY_MS = 60_000;

/** The name of a host is seldom looked up faster than this where it is not known already. */
const LOOKUP_PATIENCE_MS = 5;

/**
 * The first connection to an origin, which is opened at once: its handshakes are on their way
 * while the HTTP client, and all else, is still being loaded. That is why it is Node's own.
 */
export class EagerConnector {
  readonly #socket: Socket;
  #opened: buildConnector.CallbackArgs | undefined;
  #asked: buildConnector.Callback | undefined;

  constructor(origin: string) {
    this.#socket = open(new URL(origin), (...opened) => {
      this.#opened = opened;
      this.#asked?.(...opened);
    });
  }

  /**
   * Resolves when the first packet is on its way, or when the lookup of the name takes long:
   * whoever loads much at once before that keeps it back.
   */
  begun(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, LOOKUP_PATIENCE_MS);
      this.#socket.once('connectionAttempt', () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  /** Hands it over, now or as soon as it is there; false if it is given away or has broken. */
  handOver(callback: buildConnector.Callback): boolean {
    const socket = this.#opened?.[1];
    const isClosed = socket?.writable === false && !isAlert(socket.errored);
    if (this.#asked !== undefined || isClosed) return false;
    this.#asked = callback;
    const opened = this.#opened;
    // Later, as every connector calls back: undici does not notice a call while it still asks,
    // and would leave the request waiting until its deadline.
    if (opened !== undefined) {
      queueMicrotask(() => {
        callback(...opened);
      });
    }
    return true;
  }

  /** Closes it if nobody has asked for it. */
  close(): void {
    this.handOver((...[, socket]) => socket?.destroy());
  }
}

/** Calls back once, with the socket ready to be written to, or with Node's error. */
function open({ protocol, hostname, port }: URL, callback: buildConnector.Callback): Socket {
  const secure = protocol === 'https:';
  // Node takes IPv6 addresses without the brackets that they have in a URL.
  const host = hostname.replace(/^\[|\]$/g, '');
  const socket = secure ? openTls(host, Number(port || 443)) : openTcp(host, Number(port || 80));
  const timer = setTimeout(() => {
    socket.destroy(new ConnectTimeoutError());
  }, CONNECT_TIMEOUT_MS);
  let settled = false;
  const settle = (...args: buildConnector.CallbackArgs) => {
    clearTimeout(timer);
    if (!settled) callback(...args);
    settled = true;
  };
  // It can come before anybody has asked, who is to hear of it then.
  return endingWithItsAlert(socket)
    .setNoDelay(true)
    .setKeepAlive(true, KEEP_ALIVE_DELAY_MS)
    .once(secure ? 'secureConnect' : 'connect', () => {
      settle(null, socket);
    })
    .on('error', (error) => {
      settle(error, null);
    });
}

function openTcp(host: string, port: number): Socket {
  return getBuiltinModule('node:net').connect({ host, port });
}

function openTls(host: string, port: number): Socket {
  // An address is not a name that a certificate could be asked for by (RFC 6066).
  const servername = getBuiltinModule('node:net').isIP(host) === 0 ? host : '';
  const ALPNProtocols = ['http/1.1'];
  return getBuiltinModule('node:tls').connect({
    ...VERIFIED,
    host,
    port,
    servername,
    ALPNProtocols,
  });
}

/** By the code that undici gives it when a later connection takes too long. */
class ConnectTimeoutError extends Error {
  override readonly name = 'ConnectTimeoutError';
  readonly code = 'UND_ERR_CONNECT_TIMEOUT';
}
