import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, jest, test } from '@jest/globals';
import { CANCEL_GRACE_MS, RunLimits } from '../src/run-limits.ts';
import { VirtualClock } from './workspace/virtual-clock.ts';

function limitsOf({ budgetMs = 1_000, stop = new AbortController() } = {}) {
  const clock = new VirtualClock();
  const limits = new RunLimits({ clock, budgetMs, cancelled: stop.signal });
  return { clock, limits, stop };
}

const reasonOf = (signal: AbortSignal) =>
  new Promise<{ name: string; message: string }>((resolve) => {
    const done = () => {
      resolve(signal.reason as Error);
    };
    if (signal.aborted) done();
    else signal.addEventListener('abort', done);
  });

describe('the budget of a run', () => {
  test('is what is left of it, and never below nothing', () => {
    const { clock, limits } = limitsOf({ budgetMs: 1_000 });
    expect(limits.remainingMs()).toBe(1_000);
    clock.advance(400);
    expect(limits.remainingMs()).toBe(600);
    expect(limits.stopReason()).toBeUndefined();
    clock.advance(600);
    expect(limits.remainingMs()).toBe(0);
    clock.advance(1);
    expect(limits.remainingMs()).toBe(0);
    expect(limits.stopReason()).toMatchObject({ code: 'budget-exceeded' });
  });

  test('ends an attempt, and then the run, even if the timer is early', async () => {
    const { limits } = limitsOf({ budgetMs: 20 });
    const signal = limits.attemptSignal(5_000, true);
    expect((await reasonOf(signal)).name).toBe('TimeoutError');
    expect(limits.remainingMs()).toBe(20);
    expect(limits.stopReason()).toMatchObject({ code: 'budget-exceeded' });
  });

  test('goes on after an attempt that took too long for itself', async () => {
    const { limits } = limitsOf({ budgetMs: 60_000 });
    expect((await reasonOf(limits.attemptSignal(10, true))).name).toBe('TimeoutError');
    expect(limits.stopReason()).toBeUndefined();
  });
});

describe('cancelling a run', () => {
  test('is a reason to stop that comes before the budget', () => {
    const { clock, limits, stop } = limitsOf({ budgetMs: 10 });
    clock.advance(10);
    stop.abort(new Error('SIGINT'));
    expect(limits.stopReason()).toMatchObject({ code: 'cancelled' });
  });

  test('ends an attempt to read at once, with the reason', async () => {
    const { limits, stop } = limitsOf({ budgetMs: 60_000 });
    const signal = limits.attemptSignal(15_000, true);
    expect(signal.aborted).toBe(false);
    stop.abort(new Error('SIGINT'));
    expect(await reasonOf(signal)).toMatchObject({ message: 'SIGINT' });
  });

  test('gives a write 5 s to be answered', async () => {
    expect(CANCEL_GRACE_MS).toBe(5_000);
    jest.useFakeTimers({ doNotFake: ['performance'] });
    try {
      const { limits, stop } = limitsOf({ budgetMs: 60_000 });
      const signal = limits.attemptSignal(15_000, false);
      stop.abort(new Error('SIGTERM'));
      await jest.advanceTimersByTimeAsync(4_999);
      expect(signal.aborted).toBe(false);
      await jest.advanceTimersByTimeAsync(1);
      expect(signal.reason).toMatchObject({ message: 'SIGTERM' });
    } finally {
      jest.useRealTimers();
    }
  });

  test('a write that nobody cancels is not ended by it', async () => {
    const { limits } = limitsOf({ budgetMs: 60_000 });
    const signal = limits.attemptSignal(15_000, false);
    await sleep(5);
    expect(signal.aborted).toBe(false);
  });
});
