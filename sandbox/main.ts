import { parseArgs } from 'node:util';

import { serveUntilStopped } from './serve-until-stopped.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    token: { type: 'string' },
    workspace: { type: 'string', default: 'sandbox' },
    paged: { type: 'boolean', default: false },
    routes: { type: 'string' },
  },
});

const isServed = await serveUntilStopped(
  { ...values, port: Number(values.port), command: `'${process.execPath}' dist/cli.js` },
  (text) => {
    console.log(text);
  },
);
if (!isServed) {
  console.error('Another program listens on that port.');
  process.exitCode = 1;
}
