import type { Clock } from '../../sandbox/clock.ts';

/** A clock that stands still until it is moved. */
export class FakeClock implements Clock {
  #nowMs = Date.parse('2026-03-01T12:00:00.000Z');

  now(): number {
    return this.#nowMs;
  }

  move(ms: number): void {
    this.#nowMs += ms;
  }
}
