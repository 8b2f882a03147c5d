import { once } from 'node:events';
import { type AddressInfo, type Socket, connect, createServer } from 'node:net';

export interface HeldPort {
  readonly port: number;
  /** Lets somebody listen there. */
  readonly release: () => Promise<void>;
}

/** A port at which nobody listens. */
export async function deadPort(): Promise<number> {
  return (await holdPort()).port;
}

/**
 * The same until it is released: one end of a connection has it, so that the system gives it to no
 * server of a test beside this one.
 */
export async function holdPort(): Promise<HeldPort> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1').unref();
  const [accepted] = await Promise.all([once(server, 'connection'), once(socket, 'connect')]);
  (accepted[0] as Socket).on('error', () => undefined).unref();
  server.close();
  const release = async () => {
    // Without the wait of TCP for what is still on its way.
    socket.resetAndDestroy();
    await once(socket, 'close');
  };
  return { port: socket.localPort!, release };
}
