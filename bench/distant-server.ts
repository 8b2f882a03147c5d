import { readFileSync } from 'node:fs';
import { type Socket, connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createServer as createTlsServer } from 'node:tls';

const TLS = join(import.meta.dirname, 'tls');
export const CERTIFICATE = join(TLS, 'certificate.pem');

/** A server that is reached over TLS and a long way. */
export interface DistantServer {
  readonly url: string;
  readonly close: () => void;
}

/**
 * Puts TLS and a distance before a plain server: every byte travels half a round trip, and a
 * new connection takes a whole one before its first byte can be sent.
 */
export async function startDistantServer(
  targetPort: number,
  roundTripMs: number,
): Promise<DistantServer> {
  const secure = createTlsServer(
    { key: readFileSync(join(TLS, 'key.pem')), cert: readFileSync(CERTIFICATE) },
    (socket) => {
      bridge(socket, connect(targetPort, '127.0.0.1'), 0);
    },
  );
  const securePort = await listen(secure);
  const far = createServer((socket) => {
    bridge(socket, connect(securePort, '127.0.0.1'), roundTripMs);
  });
  const port = await listen(far);
  const close = () => {
    far.close();
    secure.close();
  };
  return { url: `https://localhost:${port}`, close };
}

/** Passes on what each side sends, in order, as late as the distance has it. */
function bridge(near: Socket, far: Socket, roundTripMs: number): void {
  const connectedAt = performance.now() + roundTripMs;
  for (const [from, to] of [
    [near, far],
    [far, near],
  ] as const) {
    let arrived = Promise.resolve();
    const later = (act: () => void) => {
      const due = Math.max(performance.now(), connectedAt) + roundTripMs / 2;
      arrived = arrived.then(() => sleep(Math.max(0, due - performance.now()))).then(act);
    };
    const deliver =
      roundTripMs === 0
        ? (act: () => void) => {
            act();
          }
        : later;
    from.setNoDelay(true);
    from.on('data', (chunk) => {
      deliver(() => to.write(chunk));
    });
    from.on('end', () => {
      deliver(() => to.end());
    });
    from.on('error', () => to.destroy());
  }
}

function listen(server: ReturnType<typeof createServer>): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve((server.address() as { port: number }).port);
    });
  });
}
