import type { TerminalLog } from './terminal-log.ts';

/** What shells make of a process that a signal has ended: 128 and the signal's number. */
const EXIT_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143, SIGBREAK: 149 } as const;

/**
 * npm passes Ctrl+C on to what it runs, and so does the terminal: what comes so soon after the
 * first is the same.
 */
const SAME_PRESS_MS = 300;

export interface Stop {
  readonly cancelled: AbortSignal;
  /** The exit code of a run that was stopped; undefined if it was not. */
  readonly exitCode: () => number | undefined;
}

/**
 * Stops the run at the first signal, as a cancelled job does: no new write is begun, and a last
 * word is said. A second one ends the process at once.
 */
export function stopBySignal(log: TerminalLog): Stop {
  const cancelled = new AbortController();
  let first: { readonly exitCode: number; readonly at: number } | undefined;
  for (const [name, exitCode] of Object.entries(EXIT_CODES)) {
    process.on(name, () => {
      if (first === undefined) {
        first = { exitCode, at: performance.now() };
        log.info(`${name}: stopping. No new write is begun; once more ends at once.`);
        cancelled.abort(new Error(name));
      } else if (performance.now() - first.at > SAME_PRESS_MS) {
        log.error('Ended at once: what was being written may have happened.');
        process.exit(exitCode);
      }
    });
  }
  return { cancelled: cancelled.signal, exitCode: () => first?.exitCode };
}
