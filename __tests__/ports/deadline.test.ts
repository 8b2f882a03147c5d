import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, jest, test } from '@jest/globals';
import { CANCEL_GRACE_MS, Deadline } from '../../src/time/deadline.ts';
import { FakeClock } from '../fake-clock.ts';

function deadlineOf({ budgetMs = 1_000, stop = new AbortController() } = {}) {
  const clock = new FakeClock();
  const deadline = new Deadline({ clock, budgetMs, cancelled: stop.signal });
  return { clock, deadline, stop };
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
    const { clock, deadline } = deadlineOf({ budgetMs: 1_000 });
    expect(deadline.remainingMs()).toBe(1_000);
    clock.move(400);
    expect(deadline.remainingMs()).toBe(600);
    expect(deadline.stopReason()).toBeUndefined();
    clock.move(600);
    expect(deadline.remainingMs()).toBe(0);
    clock.move(1);
    expect(deadline.remainingMs()).toBe(0);
    expect(deadline.stopReason()).toMatchObject({ code: 'budget-exceeded' });
  });

  test('ends an attempt, and then the run, even if the timer is early', async () => {
    const { deadline } = deadlineOf({ budgetMs: 20 });
    const signal = deadline.attemptSignal(5_000, true);
    expect((await reasonOf(signal)).name).toBe('TimeoutError');
    expect(deadline.remainingMs()).toBe(20);
    expect(deadline.stopReason()).toMatchObject({ code: 'budget-exceeded' });
  });

  test('goes on after an attempt that took too long for itself', async () => {
    const { deadline } = deadlineOf({ budgetMs: 60_000 });
    expect((await reasonOf(deadline.attemptSignal(10, true))).name).toBe('TimeoutError');
    expect(deadline.stopReason()).toBeUndefined();
  });
});

describe('cancelling a run', () => {
  test('is a reason to stop that comes before the budget', () => {
    const { clock, deadline, stop } = deadlineOf({ budgetMs: 10 });
    clock.move(10);
    stop.abort(new Error('SIGINT'));
    expect(deadline.stopReason()).toMatchObject({ code: 'cancelled' });
  });

  test('ends an attempt to read at once, with the reason', async () => {
    const { deadline, stop } = deadlineOf({ budgetMs: 60_000 });
    const signal = deadline.attemptSignal(15_000, true);
    expect(signal.aborted).toBe(false);
    stop.abort(new Error('SIGINT'));
    expect(await reasonOf(signal)).toMatchObject({ message: 'SIGINT' });
  });

  test('gives a write 5 s to be answered', async () => {
    expect(CANCEL_GRACE_MS).toBe(5_000);
    jest.useFakeTimers({ doNotFake: ['performance'] });
    try {
      const { deadline, stop } = deadlineOf({ budgetMs: 60_000 });
      const signal = deadline.attemptSignal(15_000, false);
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
    const { deadline } = deadlineOf({ budgetMs: 60_000 });
    const signal = deadline.attemptSignal(15_000, false);
    await sleep(5);
    expect(signal.aborted).toBe(false);
  });
});
