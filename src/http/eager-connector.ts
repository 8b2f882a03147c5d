import type { Socket } from 'node:net';
import { getBuiltinModule } from 'node:process';
import type { SecureContext, TLSSocket } from 'node:tls';
import type { buildConnector } from 'undici';
import { CONNECT_TIMEOUT_MS, VERIFIED, endingWithItsAlert, isAlert } from './sockets.ts';
import { lookAtSockets } from './turns.ts';

/** Long enough for the pauses between the steps of a release. */
const KEEP_ALIVE_DELAY_MS = 60_000;

/** The name of a host is seldom looked up faster than this where it is not known already. */
const LOOKUP_PATIENCE_MS = 5;

/**
 * The first connection to an origin, which is opened at once: its handshakes are on their way
 * while the HTTP client, and all else, is still being loaded. That is why it is Node's own.
 */
export class EagerConnector {
  readonly #tcp: Socket;
  readonly #tls: Tls | undefined;
  #opened: buildConnector.CallbackArgs | undefined;
  #asked: buildConnector.Callback | undefined;

  constructor(origin: string) {
    const { protocol, hostname, port } = new URL(origin);
    // Node takes IPv6 addresses without the brackets that they have in a URL.
    const host = hostname.replace(/^\[|\]$/g, '');
    this.#tls = protocol === 'https:' ? new Tls(host) : undefined;
    const address = { host, port: Number(port || (this.#tls ? 443 : 80)) };
    this.#tcp = getBuiltinModule('node:net').connect(address);
    this.#open();
  }

  /**
   * Waits until the first packet is on its way, or the lookup of the name takes long: whoever loads
   * much at once before that keeps it back. Then it loads what the connection is for, with a look
   * at the sockets after each part, so that the handshakes go on.
   */
  async begun(): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, LOOKUP_PATIENCE_MS);
      this.#tcp.once('connectionAttempt', () => {
        clearTimeout(timer);
        resolve();
      });
    });
    this.#tls?.load();
    await lookAtSockets();
    await import('./undici.ts');
    await lookAtSockets();
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

  /** Ends once, with the socket ready to be written to, or with Node's error. */
  #open(): void {
    const tcp = this.#tcp;
    const timer = setTimeout(() => {
      tcp.destroy(new ConnectTimeoutError());
    }, CONNECT_TIMEOUT_MS);
    const settle = (...opened: buildConnector.CallbackArgs) => {
      clearTimeout(timer);
      if (this.#opened !== undefined) return;
      this.#opened = opened;
      this.#asked?.(...opened);
    };
    const fail = (error: Error) => {
      settle(error, null);
    };
    // An error can come before anybody has asked, who is to hear of it then.
    tcp.setNoDelay(true).setKeepAlive(true, KEEP_ALIVE_DELAY_MS).on('error', fail);
    tcp.once('connect', () => {
      if (this.#tls === undefined) {
        settle(null, tcp);
        return;
      }
      const tls = endingWithItsAlert(this.#tls.over(tcp)).on('error', fail);
      tls.once('secureConnect', () => {
        settle(null, tls);
      });
    });
  }
}

/** TLS with a host. What it needs, the certificates of all authorities too, takes 16 ms to load. */
class Tls {
  readonly #host: string;
  #context: SecureContext | undefined;

  constructor(host: string) {
    this.#host = host;
  }

  load(): SecureContext {
    return (this.#context ??= getBuiltinModule('node:tls').createSecureContext());
  }

  over(socket: Socket): TLSSocket {
    const host = this.#host;
    return getBuiltinModule('node:tls').connect({
      ...VERIFIED,
      socket,
      host,
      // An address is not a name that a certificate could be asked for by (RFC 6066).
      servername: getBuiltinModule('node:net').isIP(host) === 0 ? host : '',
      ALPNProtocols: ['http/1.1'],
      secureContext: this.load(),
    });
  }
}

/** By the code that undici gives it when a later connection takes too long. */
class ConnectTimeoutError extends Error {
  override readonly name = 'ConnectTimeoutError';
  readonly code = 'UND_ERR_CONNECT_TIMEOUT';
}
