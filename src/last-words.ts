import type { Clock } from './clock.ts';
import { CANCEL_GRACE_MS, RunLimits } from './run-limits.ts';

/** What is said after a run's time, or beside it, may take this long in all. */
export const LAST_WORDS_MS = 5_000;

/** A cancelled run's last words follow a write that may have had its whole grace. */
const AFTER_GRACE_MS = 1_000;

/**
 * The time for what a run has to say however it ends: neither its budget nor its cancellation
 * takes it away. After a signal it is over soon enough for the process to be gone in 7 s, as
 * the runner waits 7.5 s before it sends the next.
 */
export class LastWords {
  readonly #clock: Clock;
  readonly #cancelled: AbortSignal;
  #cancelledAt: number | undefined;

  constructor({ clock, limits }: { clock: Clock; limits: RunLimits }) {
    this.#clock = clock;
    this.#cancelled = limits.cancelled;
    const note = () => (this.#cancelledAt = clock.now());
    if (this.#cancelled.aborted) note();
    else this.#cancelled.addEventListener('abort', note, { once: true });
  }

  /** Limits that begin now. */
  limits(): RunLimits {
    const clock = this.#clock;
    const sinceCancelMs =
      this.#cancelledAt === undefined ? 0 : Math.round(clock.now() - this.#cancelledAt);
    const leftMs = CANCEL_GRACE_MS + AFTER_GRACE_MS - sinceCancelMs;
    const budgetMs = Math.max(AFTER_GRACE_MS, Math.min(LAST_WORDS_MS, leftMs));
    return new RunLimits({ clock, budgetMs, cancelled: NEVER });
  }
}

const NEVER = new AbortController().signal;
