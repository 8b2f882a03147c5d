import { expect, test } from '@jest/globals';
import { Deadline, ShutdownGrace } from '../../src/time/deadline.ts';
import { FakeClock } from '../fake-clock.ts';

function stage({ budgetMs = 60_000, cancelledBefore = false } = {}) {
  const clock = new FakeClock();
  const cancelling = new AbortController();
  if (cancelledBefore) cancelling.abort(new Error('SIGINT'));
  const deadline = new Deadline({ clock, budgetMs, cancelled: cancelling.signal });
  const grace = new ShutdownGrace({ clock, cancelled: cancelling.signal });
  return {
    clock,
    grace,
    deadline,
    cancel: () => {
      cancelling.abort(new Error('SIGINT'));
    },
  };
}

test('the shutdown grace is five seconds, also when the run has used up its own', async () => {
  const { clock, grace, deadline } = stage({ budgetMs: 1_000 });
  await clock.sleep(2_000);
  expect(deadline.stopReason()?.code).toBe('budget-exceeded');
  expect(grace.deadline().remainingMs()).toBe(5_000);
  expect(grace.deadline().stopReason()).toBeUndefined();
});

test('a cancelled run has its shutdown grace, and it is over six seconds after the signal', async () => {
  const { clock, grace, deadline, cancel } = stage();
  cancel();
  expect(deadline.stopReason()?.code).toBe('cancelled');
  expect(grace.deadline().remainingMs()).toBe(5_000);
  expect(grace.deadline().stopReason()).toBeUndefined();
  await clock.sleep(3_000);
  expect(grace.deadline().remainingMs()).toBe(3_000);
  await clock.sleep(2_000);
  expect(grace.deadline().remainingMs()).toBe(1_000);
});

test('after a write that had its whole grace there is a second left, but no less', async () => {
  const { clock, grace } = stage({ cancelledBefore: true });
  await clock.sleep(5_900);
  expect(grace.deadline().remainingMs()).toBe(1_000);
});
