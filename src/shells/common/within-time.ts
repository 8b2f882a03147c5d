import { createContext, runInContext } from 'node:vm';
import { errorCode } from '../../domain/thrown.ts';

/** How long the check of a setup by its schema may take; a good one takes a hundredth of it. */
const LIMIT_MS = 400;

/** Work that had less of the processor than this was kept from it, and is tried again. */
const LEAST_WORKED_MS = LIMIT_MS / 4;

const TRIES = 4;

/**
 * Runs something that may never end by itself, such as a regular expression of others; undefined
 * where it was stopped or threw. The limit goes by the clock, so on a machine that is busy with
 * others it is no proof: then the same is done again.
 */
export function withinTime<T>(work: () => T): T | undefined {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const before = process.cpuUsage();
    const ended = endOf(work);
    if (ended.kind === 'done') return ended.value;
    if (ended.kind === 'threw' || workedMs(before) >= LEAST_WORKED_MS) return undefined;
  }
  return undefined;
}

type End<T> = { readonly kind: 'done'; readonly value: T } | { readonly kind: 'threw' | 'stopped' };

/**
 * Works within Node's own limit, which also stops an expression while it is matched, and whatever
 * is called from the script.
 */
function endOf<T>(work: () => T): End<T> {
  let end: End<T> = { kind: 'threw' };
  const context = createContext({
    work: () => {
      end = { kind: 'done', value: work() };
    },
  });
  try {
    runInContext('work()', context, { timeout: LIMIT_MS });
  } catch (error) {
    return { kind: isTimeout(error) ? 'stopped' : 'threw' };
  }
  return end;
}

function isTimeout(error: unknown): boolean {
  return errorCode(error) === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}

function workedMs(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
