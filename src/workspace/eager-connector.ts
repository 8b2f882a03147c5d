import type { buildConnector } from 'undici';
import undiciConnector from 'undici/lib/core/connect.js';

type Connector = buildConnector.connector;

/** A connection that takes longer to come about counts as failed. */
export const CONNECT_TIMEOUT_MS = 10_000;

/** Without HTTP/2; a certificate is verified, whatever the environment says. */
export const CONNECT_OPTIONS = {
  allowH2: false,
  timeout: CONNECT_TIMEOUT_MS,
  rejectUnauthorized: true,
} as const;

/** A connector that is already opening the first connection that it will be asked for. */
export interface EagerConnector {
  readonly connect: Connector;
  /** Closes the first connection if nobody has asked for it. */
  readonly close: () => void;
}

/**
 * Opens the first connection to an origin at once, so that its handshakes are on their way
 * while the HTTP client is still being loaded.
 */
export function eagerConnector(origin: string): EagerConnector {
  const connect = undiciConnector(CONNECT_OPTIONS);
  const first = new FirstConnection(connect, new URL(origin));
  return {
    connect: (target, callback) => {
      if (!first.handOver(callback)) connect(target, callback);
    },
    close: () => {
      first.handOver((...[, socket]) => socket?.destroy());
    },
  };
}

/** A connection that is being opened before anybody asks for it, and is handed over once. */
class FirstConnection {
  #opened: buildConnector.CallbackArgs | undefined;
  #asked: buildConnector.Callback | undefined;

  constructor(connect: Connector, { protocol, host, hostname, port }: URL) {
    // Node takes IPv6 addresses without the brackets that they have in a URL.
    const target = { protocol, host, hostname: hostname.replace(/^\[|\]$/g, ''), port };
    connect(target, (...opened) => {
      this.#opened = opened;
      this.#asked?.(...opened);
    });
  }

  /** Hands it over, now or as soon as it is there; false if it is given away or has broken. */
  handOver(callback: buildConnector.Callback): boolean {
    if (this.#asked !== undefined || this.#opened?.[1]?.writable === false) return false;
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
}
