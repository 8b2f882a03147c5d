import { once } from 'node:events';
import { type AddressInfo, type Socket, connect, createServer } from 'node:net';

/**
 * A port at which nobody listens until a test does so by its number: one end of a connection, which
 * has asked for a port itself, holds it, so that the system gives it to nobody of a test beside this one.
 */
export async function deadPort(): Promise<number> {
  const host = '127.0.0.1';
  const server = createServer().listen(0, host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const socket = connect({ host, port, localAddress: host }).unref();
  const [accepted] = await Promise.all([once(server, 'connection'), once(socket, 'connect')]);
  (accepted[0] as Socket).on('error', () => undefined).unref();
  server.close();
  return socket.localPort!;
}
