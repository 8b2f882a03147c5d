import { expect, test } from '@jest/globals';
import { LastWords } from '../src/last-words.ts';
import { RunLimits } from '../src/run-limits.ts';
import { FakeClock } from './fake-clock.ts';

function stage({ budgetMs = 60_000, cancelledBefore = false } = {}) {
  const clock = new FakeClock();
  const cancelling = new AbortController();
  if (cancelledBefore) cancelling.abort(new Error('SIGINT'));
  const limits = new RunLimits({ clock, budgetMs, cancelled: cancelling.signal });
  const words = new LastWords({ clock, limits });
  return {
    clock,
    words,
    limits,
    cancel: () => {
      cancelling.abort(new Error('SIGINT'));
    },
  };
}

test('last words have five seconds, also when the run has used up its own', async () => {
  const { clock, words, limits } = stage({ budgetMs: 1_000 });
  await clock.sleep(2_000);
  expect(limits.stopReason()?.code).toBe('budget-exceeded');
  expect(words.limits().remainingMs()).toBe(5_000);
  expect(words.limits().stopReason()).toBeUndefined();
});

test('a cancelled run has its last words, and they are over six seconds after the signal', async () => {
  const { clock, words, limits, cancel } = stage();
  cancel();
  expect(limits.stopReason()?.code).toBe('cancelled');
  expect(words.limits().remainingMs()).toBe(5_000);
  expect(words.limits().stopReason()).toBeUndefined();
  await clock.sleep(3_000);
  expect(words.limits().remainingMs()).toBe(3_000);
  await clock.sleep(2_000);
  expect(words.limits().remainingMs()).toBe(1_000);
});

test('after a write that had its whole grace there is a second left, but no less', async () => {
  const { clock, words } = stage({ cancelledBefore: true });
  await clock.sleep(5_900);
  expect(words.limits().remainingMs()).toBe(1_000);
});
