// Preloaded into a run: makes something throw that never does. CRASH says when and what:
// `throws <kind>`, `rejects <kind>` or `often error` once the release has begun, or
// `in <built-in> <number>` at that call of it in the action's own code. What is thrown quotes a
// secret. That it has thrown stands in the file CRASHED then. JavaScript, because Node would need
// longer to strip types from it than the whole run takes.
import { writeFileSync } from 'node:fs';

const [when, what = '', at = '1'] = (process.env.CRASH ?? '').split(' ');
const secret = process.env.CRASH_SECRET ?? '';

const THROWN = {
  error: () => new TypeError(`it quotes ${secret}`),
  string: () => secret,
  object: () => ({ message: secret, stack: secret, toString: () => secret }),
  null: () => null,
  undefined: () => undefined,
  symbol: () => Symbol(secret),
  'oddly-named': () => Object.assign(new Error(secret), { name: `${secret}\n::error::x` }),
  nameless: () => Object.assign(new Error(secret), { name: Symbol(secret), stack: 1 }),
  aggregate: () => new AggregateError([new Error(secret)], secret, { cause: new Error(secret) }),
};

const AFTER_BEGINNING_MS = 30;

onPrinted((text) => {
  if (!text.startsWith('Version ')) return;
  const thrown = () => THROWN[what]?.();
  const reject = () => void Promise.reject(thrown());
  setTimeout(() => {
    if (when === 'throws') throw thrown();
    if (when === 'rejects') reject();
    if (when === 'often') for (let count = 0; count < 5; count += 1) reject();
  }, AFTER_BEGINNING_MS);
});
if (when === 'in') breakBuiltin(what, Number(at));

function onPrinted(hear) {
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = (...args) => {
    hear(String(args[0]));
    return write(...args);
  };
}

/** The call of this number that comes from the bundle, after it has begun to print, throws. */
function breakBuiltin(place, number) {
  const [owner = '', name = ''] = place.split(/\.(?=\w+$)/);
  const holder = owner.split('.').reduce((value, key) => value[key], globalThis);
  const original = holder[name];
  let calls = 0;
  let armed = false;
  onPrinted(() => (armed = true));
  holder[name] = function (...args) {
    if (armed && calls < number && isCalledByAction()) {
      calls += 1;
      if (calls === number) {
        writeFileSync(process.env.CRASHED ?? '', '1');
        throw THROWN.error();
      }
    }
    return original.apply(this, args);
  };
}

function isCalledByAction() {
  const caller = new Error().stack?.split('\n')[3] ?? '';
  return caller.includes('/dist/');
}
