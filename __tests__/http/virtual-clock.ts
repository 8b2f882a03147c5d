import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Clock } from '../../src/ports/clock.ts';

/** The calendar's time at which every virtual clock begins: 2026-01-02T03:04:05Z. */
export const EPOCH_MS = Date.UTC(2026, 0, 2, 3, 4, 5);

/** Time that passes only while somebody sleeps, and then at once. */
export class VirtualClock implements Clock {
  #nowMs = 0;
  /** Every sleep that was asked for, in milliseconds. */
  readonly slept: number[] = [];

  now = (): number => this.#nowMs;

  wallTime = (): number => EPOCH_MS + this.#nowMs;

  sleep = async (ms: number, signal?: AbortSignal): Promise<void> => {
    signal?.throwIfAborted();
    this.slept.push(ms);
    this.#nowMs += ms;
    await nextTurn();
  };

  advance(ms: number): void {
    this.#nowMs += ms;
  }
}
