import { readFileSync } from 'node:fs';
import { type Socket, connect, createServer } from 'node:net';
import { join } from 'node:path';
import { createServer as createTlsServer } from 'node:tls';

const TLS = join(import.meta.dirname, 'tls');
export const CERTIFICATE = join(TLS, 'certificate.pem');

/** A server that is reached over TLS and a long way. */
export interface DistantServer {
  readonly url: string;
  readonly close: () => void;
}

/** Puts TLS and a distance before a plain server: every byte travels half a round trip. */
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
    bridge(socket, connect(securePort, '127.0.0.1'), roundTripMs / 2);
  });
  const port = await listen(far);
  const close = () => {
    far.close();
    secure.close();
  };
  return { url: `https://localhost:${port}`, close };
}

/** Passes on what each side sends, in order, after the delay. */
function bridge(one: Socket, other: Socket, delayMs: number): void {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    const later = (act: () => void) => (delayMs === 0 ? act() : setTimeout(act, delayMs));
    from.setNoDelay(true);
    from.on('data', (chunk) => later(() => to.write(chunk)));
    from.on('end', () => later(() => to.end()));
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
