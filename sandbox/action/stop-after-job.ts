import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import { getState, info, warning } from '@actions/core';

import { answers } from './answers.ts';
import type { BackgroundSandbox } from './background.ts';
import { printedTo } from './printed.ts';

/** How long the sandbox has to end by itself. */
const PATIENCE_MS = 5_000;

const LOOK_MS = 50;

const state = getState('sandbox');
if (state === '') info('No sandbox was started.');
else await stop(JSON.parse(state) as BackgroundSandbox);

async function stop({ url, pid, aliveFile, logFile }: BackgroundSandbox): Promise<void> {
  const wasAlive = (await answers(url)) !== 'nobody';
  rmSync(aliveFile, { force: true });
  if (!wasAlive) {
    for (const line of printedTo(logFile)) info(line);
    warning('The sandbox had ended before the job. What it printed is above.');
    return;
  }
  if (!(await hasEnded(url))) kill(pid);
  info('The sandbox has ended, and has forgotten everything.');
}

/**
 * Its port tells it, not its process: in a container nobody may collect a process that has ended,
 * and elsewhere its number may by now be another's.
 */
async function hasEnded(url: string): Promise<boolean> {
  const deadline = Date.now() + PATIENCE_MS;
  while ((await answers(url)) !== 'nobody') {
    if (Date.now() > deadline) return false;
    await sleep(LOOK_MS);
  }
  return true;
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended in this very moment.
  }
}
