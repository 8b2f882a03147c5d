import { expect, test } from '@jest/globals';
import { systemClock } from '../../src/time/clock.ts';

test('the time of the system only grows, and a sleep takes what it says', async () => {
  const before = systemClock.now();
  await systemClock.sleep(5);
  expect(systemClock.now() - before).toBeGreaterThan(4);
  expect(Math.abs(systemClock.wallTime() - Date.now())).toBeLessThan(1_000);
});

test('a signal ends a sleep at once, with its reason', async () => {
  const stop = new AbortController();
  const asleep = systemClock.sleep(60_000, stop.signal);
  stop.abort(new Error('enough'));
  await expect(asleep).rejects.toThrow('enough');
  await expect(systemClock.sleep(60_000, AbortSignal.abort(new Error('already')))).rejects.toThrow(
    'already',
  );
  await systemClock.sleep(1, new AbortController().signal);
});
