import type { Socket } from 'node:net';
import { errorCode } from '../domain/thrown.ts';

/** A connection that takes longer to come about counts as failed. */
export const CONNECT_TIMEOUT_MS = 10_000;

/** A certificate is verified, whatever the environment says. */
export const VERIFIED = { rejectUnauthorized: true } as const;

/** How undici opens a connection: without HTTP/2. */
export const CONNECT_OPTIONS = {
  ...VERIFIED,
  allowH2: false,
  timeout: CONNECT_TIMEOUT_MS,
} as const;

/** Tells whether an error is an alert of TLS, after which the other end says nothing more. */
export function isAlert(error: Error | null): boolean {
  return errorCode(error)?.startsWith('ERR_SSL_') ?? false;
}

/**
 * Ends a socket with the other end's alert of TLS. Node tells of it and then of the end of what can
 * be read, which undici takes for the reason. In TLS 1.3 the want of a client certificate comes so:
 * as far as this end can tell the handshake is over by then.
 */
export function endingWithItsAlert<T extends Socket>(socket: T): T {
  return socket.on('error', (error) => {
    if (isAlert(error)) socket.destroy(error);
  });
}
