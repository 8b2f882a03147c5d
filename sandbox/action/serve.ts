// The sandbox's own process: it serves one workspace until its file is gone.
import { existsSync, writeFileSync } from 'node:fs';

import { startSandbox } from '../start-sandbox.ts';
import type { Answer, Order } from './order.ts';
import { Problem } from './problem.ts';
import { readOptions } from './read-options.ts';

/** How often it looks whether it is still wanted. */
const LOOK_MS = 250;

/** Longer than any job on GitHub's own runners; for a machine that lost the runner itself. */
const LIFE_MS = 6 * 60 * 60_000;

// Whoever ordered the sandbox is gone before it runs: nobody would ever stop it.
const orphaned = () => process.exit(1);
process.once('disconnect', orphaned);
process.once('message', (order) => void serve(order as Order));

async function serve({ inputs, token, aliveFile }: Order): Promise<void> {
  const options = optionsOf(inputs);
  if (options instanceof Problem) {
    answer({ problem: options.message });
    return;
  }
  const sandbox = await startSandbox({ ...options, token });
  writeFileSync(aliveFile, `${process.pid}\n`);
  const startedAt = Date.now();
  const look = setInterval(() => {
    if (existsSync(aliveFile) && Date.now() - startedAt < LIFE_MS) return;
    clearInterval(look);
    void sandbox.close();
  }, LOOK_MS);
  process.off('disconnect', orphaned);
  answer({ url: sandbox.url });
}

function optionsOf(inputs: Order['inputs']) {
  try {
    return readOptions(inputs);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

function answer(said: Answer): void {
  process.send?.(said);
}
