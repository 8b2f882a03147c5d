import type { Failure } from '../domain/errors.ts';
import { option } from '../text/quote.ts';
import type { Clock } from './clock.ts';

/** A write in flight gets this long to be answered once the run is cancelled. */
export const CANCEL_GRACE_MS = 5_000;

/** What bounds a whole run: its budget of time, and the wish to stop it. */
export class Deadline {
  readonly #clock: Clock;
  readonly #at: number;
  /** Whether an attempt was ended by the budget: a timer may fire a little before its time. */
  #ranOut = false;
  readonly cancelled: AbortSignal;

  constructor(bounds: { clock: Clock; budgetMs: number; cancelled: AbortSignal }) {
    this.#clock = bounds.clock;
    this.#at = bounds.clock.now() + bounds.budgetMs;
    this.cancelled = bounds.cancelled;
  }

  remainingMs(): number {
    return Math.max(0, this.#at - this.#clock.now());
  }

  /** Says why nothing more may be begun; undefined while there is time. */
  stopReason(): Failure | undefined {
    if (this.cancelled.aborted) {
      return {
        code: 'cancelled',
        message: 'The run was cancelled.',
        hint: 'Run again: what is done is found by reading and not repeated.',
      };
    }
    if (this.remainingMs() > 0 && !this.#ranOut) return undefined;
    return {
      code: 'budget-exceeded',
      message: 'The run took longer than its timeout.',
      hint: `Run again, or raise ${option('timeout')}.`,
    };
  }

  /** Sleeps, but not past the end of the run's time; a cancelled run wakes up at once. */
  async pause(ms: number): Promise<void> {
    const bounded = Math.min(ms, this.remainingMs());
    await this.#clock.sleep(bounded, this.cancelled).catch(() => undefined);
  }

  /**
   * Aborts an attempt that takes longer than `attemptMs`, than the run may, or than a
   * cancelled run waits: reads stop at once, a write gets the time to be answered.
   */
  attemptSignal(attemptMs: number, safe: boolean): AbortSignal {
    const remainingMs = Math.ceil(this.remainingMs());
    const time = AbortSignal.timeout(Math.min(attemptMs, remainingMs));
    if (remainingMs <= attemptMs) {
      time.addEventListener('abort', () => (this.#ranOut = true), { once: true });
    }
    return AbortSignal.any([time, safe ? this.cancelled : delayed(this.cancelled)]);
  }
}

function delayed(signal: AbortSignal): AbortSignal {
  const late = new AbortController();
  const abortLater = () => {
    setTimeout(() => {
      late.abort(signal.reason);
    }, CANCEL_GRACE_MS).unref();
  };
  signal.addEventListener('abort', abortLater, { once: true });
  return late.signal;
}

/** What is recorded after a run's time, or beside it, may take this long in all. */
const SHUTDOWN_GRACE_MS = 5_000;

/** A cancelled run still records after a write that may have had its whole grace. */
const AFTER_CANCEL_GRACE_MS = 1_000;

/**
 * The time for what a run has to record however it ends: neither its budget nor its
 * cancellation takes it away. After a signal it is over soon enough for the process to be gone
 * in 7 s, as the runner waits 7.5 s before it sends the next.
 */
export class ShutdownGrace {
  readonly #clock: Clock;
  #cancelledAt: number | undefined;

  constructor({ clock, cancelled }: { clock: Clock; cancelled: AbortSignal }) {
    this.#clock = clock;
    const note = () => (this.#cancelledAt = clock.now());
    if (cancelled.aborted) note();
    else cancelled.addEventListener('abort', note, { once: true });
  }

  /** Begins a deadline now. */
  deadline(): Deadline {
    const clock = this.#clock;
    const sinceCancelMs =
      this.#cancelledAt === undefined ? 0 : Math.round(clock.now() - this.#cancelledAt);
    const leftMs = CANCEL_GRACE_MS + AFTER_CANCEL_GRACE_MS - sinceCancelMs;
    const budgetMs = Math.max(AFTER_CANCEL_GRACE_MS, Math.min(SHUTDOWN_GRACE_MS, leftMs));
    return new Deadline({ clock, budgetMs, cancelled: NEVER });
  }
}

const NEVER = new AbortController().signal;
