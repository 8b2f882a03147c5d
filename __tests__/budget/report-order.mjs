// Preloaded into a run: writes to standard error in which order it connects, loads what takes long
// and sends its first request. JavaScript, as every preload of a test is.
import { subscribe } from 'node:diagnostics_channel';
import { readFileSync, writeSync } from 'node:fs';
import { registerHooks } from 'node:module';

/** By what is in a file of dist/, or by the name of a module of Node's. */
const SLOW = { client: 'class Client ', reader: '$ZodObject' };

const order = [];
const saw = (what) => {
  if (!order.includes(what)) order.push(what);
};

subscribe('net.client.socket', () => saw('connect'));
subscribe('undici:client:sendHeaders', () => saw('request'));
const { getBuiltinModule } = process;
process.getBuiltinModule = (name) => {
  if (name === 'node:tls') saw('tls');
  return getBuiltinModule(name);
};
registerHooks({
  load: (url, context, next) => {
    const loaded = next(url, context);
    if (url.startsWith('file:') && url.includes('/dist/')) {
      const text = readFileSync(new URL(url), 'utf8');
      for (const [what, part] of Object.entries(SLOW)) if (text.includes(part)) saw(what);
    }
    return loaded;
  },
});
process.on('exit', () => writeSync(2, `order=${order.join(' ')}\n`));
