import type { Socket } from 'node:net';

/** Where an interim answer begins, and where it ends (RFC 9112). */
const CONTINUE = 'HTTP/1.1 100';
const END = '\r\n\r\n';

/** No interim answer has more headers than this. */
const LONGEST_INTERIM = 8 * 1024;

/**
 * Makes a socket skip a `100 Continue` that nobody asked for (RFC 9110, 15.2). undici takes one for
 * a broken answer, and the request for lost. It has one request at a time on a connection, so an
 * answer begins with what is read first after a write.
 */
export function skippingContinue<T extends Socket>(socket: T): T {
  const read = socket.read.bind(socket) as (size?: number) => Buffer | null;
  const write = socket.write.bind(socket) as (...args: unknown[]) => boolean;
  let isAtBeginning = false;
  let held = Buffer.alloc(0);
  const written = (...args: unknown[]) => {
    isAtBeginning = true;
    return write(...args);
  };
  const received = (size?: number) => {
    if (!isAtBeginning) return read(size);
    for (let chunk = read(); chunk !== null; chunk = read()) {
      held = withoutContinue(Buffer.concat([held, chunk]));
      if (mayBecomeContinue(held)) continue;
      const answer = held;
      isAtBeginning = false;
      held = Buffer.alloc(0);
      return answer;
    }
    return null;
  };
  Object.assign(socket as object, { write: written, read: received });
  return socket;
}

/** Cuts off the interim answers at the beginning. */
function withoutContinue(bytes: Buffer): Buffer<ArrayBuffer> {
  let rest = Buffer.from(bytes);
  while (rest.subarray(0, CONTINUE.length).toString('latin1') === CONTINUE) {
    const end = rest.indexOf(END);
    if (end === -1) break;
    rest = rest.subarray(end + END.length);
  }
  return rest;
}

/** Tells whether bytes are none yet, or begin an interim answer. */
function mayBecomeContinue(bytes: Buffer): boolean {
  if (bytes.length > LONGEST_INTERIM) return false;
  const beginning = bytes.subarray(0, CONTINUE.length).toString('latin1');
  return CONTINUE.startsWith(beginning);
}
