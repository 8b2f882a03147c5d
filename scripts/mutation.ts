// `npm run test:mutation [part…]`: changes the code in small ways, one at a time, and counts how
// many of them the tests notice. Fails where a part is below the score in stryker.config.js.
import { spawnSync } from 'node:child_process';
import { PARTS } from '../stryker.config.js';

const STRYKER = 'mutation/node_modules/@stryker-mutator/core/bin/stryker.js';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((part) => !Object.hasOwn(PARTS, part));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}

const failed = (wanted.length > 0 ? wanted : Object.keys(PARTS)).filter((part) => {
  console.log(`== ${part}`);
  const env = { ...process.env, MUTATION_PART: part };
  return spawnSync(process.execPath, [STRYKER, 'run'], { stdio: 'inherit', env }).status !== 0;
});
console.log(failed.length === 0 ? 'Every part has its score.' : `Too low: ${failed.join(', ')}.`);
process.exitCode = failed.length > 0 ? 1 : 0;
