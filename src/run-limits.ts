import type { Clock } from './clock.ts';
import type { ReleaseErrorFields } from './errors.ts';

/** A write in flight gets this long to be answered once the run is cancelled. */
export const CANCEL_GRACE_MS = 5_000;

/** What bounds a whole run: its budget of time, and the wish to stop it. */
export class RunLimits {
  readonly #clock: Clock;
  readonly #deadline: number;
  /** Whether an attempt was ended by the budget: a timer may fire a little before its time. */
  #ranOut = false;
  readonly cancelled: AbortSignal;

  constructor(limits: { clock: Clock; budgetMs: number; cancelled: AbortSignal }) {
    this.#clock = limits.clock;
    this.#deadline = limits.clock.now() + limits.budgetMs;
    this.cancelled = limits.cancelled;
  }

  remainingMs(): number {
    return Math.max(0, this.#deadline - this.#clock.now());
  }

  /** Why nothing more may be begun; undefined while there is time. */
  stopReason(): Omit<ReleaseErrorFields, 'cause'> | undefined {
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
      hint: 'Run again, or raise the input timeout.',
    };
  }

  /**
   * Aborts an attempt that takes longer than `deadlineMs`, than the run may, or than a
   * cancelled run waits: reads stop at once, a write gets the time to be answered.
   */
  attemptSignal(deadlineMs: number, safe: boolean): AbortSignal {
    const remainingMs = Math.ceil(this.remainingMs());
    const time = AbortSignal.timeout(Math.min(deadlineMs, remainingMs));
    if (remainingMs <= deadlineMs) {
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
