import type { Clock } from '../src/ports/clock.ts';

/** A clock that moves only when somebody sleeps or moves it, and then at once. */
export class FakeClock implements Clock {
  #nowMs = 0;
  #events: { readonly atMs: number; readonly happen: () => void }[] = [];
  /** Every sleep that was asked for, in milliseconds. */
  readonly sleeps: number[] = [];

  now(): number {
    return this.#nowMs;
  }

  wallTime(): number {
    return Date.parse('2026-03-01T12:00:00.000Z') + this.#nowMs;
  }

  /** Lets something happen when the clock comes by, so many milliseconds from now. */
  in(ms: number, happen: () => void): void {
    this.#events.push({ atMs: this.#nowMs + ms, happen });
    this.#events.sort((a, b) => a.atMs - b.atMs);
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    this.sleeps.push(ms);
    signal?.throwIfAborted();
    this.#moveTo(this.#nowMs + ms, signal);
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
