// Preloaded into a run: writes down where its process connects to, before it does.
import { appendFileSync } from 'node:fs';
import { Socket } from 'node:net';

type Connect = (this: Socket, ...args: unknown[]) => Socket;

const prototype = Socket.prototype as unknown as { connect: Connect };
const { connect } = prototype;

prototype.connect = function (...args) {
  const { host = '?', port = '?' } = (args.flat()[0] ?? {}) as { host?: string; port?: number };
  appendFileSync(process.env.CONNECTIONS ?? '', `${host}:${port}\n`);
  return connect.apply(this, args);
};
