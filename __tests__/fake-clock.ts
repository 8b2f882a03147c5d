import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Clock } from '../src/time/clock.ts';

/** The calendar's time at which every fake clock begins. */
export const EPOCH_MS = Date.parse('2026-03-01T12:00:00.000Z');

/** A clock that moves only when somebody sleeps or moves it, and then at once. */
export class FakeClock implements Clock {
  #nowMs = 0;
  #events: { readonly atMs: number; readonly happen: () => void }[] = [];
  /** Every sleep that was asked for, in milliseconds. */
  readonly sleeps: number[] = [];

  readonly now = (): number => this.#nowMs;

  readonly wallTime = (): number => EPOCH_MS + this.#nowMs;

  /** The same clock for a sandbox, which knows the calendar alone. */
  readonly calendar = { now: this.wallTime };

  readonly sleep = async (ms: number, signal?: AbortSignal): Promise<void> => {
    signal?.throwIfAborted();
    this.sleeps.push(ms);
    this.#moveTo(this.#nowMs + ms, signal);
    // Sockets get their turn, as they do while somebody really sleeps.
    await nextTurn();
  };

  /** Lets something happen when the clock comes by, so many milliseconds from now. */
  in(ms: number, happen: () => void): void {
    this.#events.push({ atMs: this.#nowMs + ms, happen });
    this.#events.sort((a, b) => a.atMs - b.atMs);
  }

  move(ms: number): void {
    this.#moveTo(this.#nowMs + ms, undefined);
  }

  #moveTo(untilMs: number, signal: AbortSignal | undefined): void {
    for (
      let due = this.#events[0];
      due !== undefined && due.atMs <= untilMs;
      due = this.#events[0]
    ) {
      this.#events.shift();
      this.#nowMs = due.atMs;
      due.happen();
      signal?.throwIfAborted();
    }
    this.#nowMs = untilMs;
  }
}
