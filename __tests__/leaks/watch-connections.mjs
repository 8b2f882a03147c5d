// Preloaded into a run: writes down where its process connects to, before it does. JavaScript,
// because Node would need longer to strip types from it than the whole run takes.
import { appendFileSync } from 'node:fs';
import { Socket } from 'node:net';

const { connect } = Socket.prototype;

Socket.prototype.connect = function (...args) {
  const { host = '?', port = '?' } = args.flat()[0] ?? {};
  appendFileSync(process.env.CONNECTIONS ?? '', `${host}:${port}\n`);
  return connect.apply(this, args);
};
