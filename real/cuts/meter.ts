import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';

/** Passes connections on, and counts what goes through. */
export interface Meter {
  readonly port: number;
  /** Bytes so far, to the service and from it. */
  readonly bytes: { upstream: number; downstream: number };
  readonly close: () => Promise<void>;
}

/** `onEnd` is called whenever a connection from the client's side has ended. */
export async function startMeter(port: number, onEnd: () => unknown): Promise<Meter> {
  const bytes = { upstream: 0, downstream: 0 };
  const server = createServer({ allowHalfOpen: false }, (client) => {
    const service = connect(port, '127.0.0.1');
    client.on('data', ({ length }: Buffer) => (bytes.upstream += length));
    service.on('data', ({ length }: Buffer) => (bytes.downstream += length));
    client.on('close', () => {
      service.destroy();
      onEnd();
    });
    service.on('close', () => client.destroy());
    for (const socket of [client, service]) socket.on('error', () => undefined);
    client.pipe(service).pipe(client);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    bytes,
    close: async () => {
      server.close();
      await once(server, 'close');
    },
  };
}
