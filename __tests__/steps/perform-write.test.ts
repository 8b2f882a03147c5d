import { describe, expect, test } from '@jest/globals';
import { RunLimits } from '../../src/run-limits.ts';
import { performWrite } from '../../src/steps/perform-write.ts';
import type { Write } from '../../src/steps/write.ts';
import { RequestError, type RequestErrorFields } from '../../src/workspace/request-error.ts';
import { FakeClock } from '../fake-clock.ts';
import { MemoryLog } from './memory-log.ts';

const LOOK_YOURSELF =
  'Look at the page of the workspace, then run again: what is there is found and kept.';

function lost(fields: Partial<RequestErrorFields>): RequestError {
  return new RequestError({
    code: 'connection-failed',
    message: 'Do it: it was lost.',
    hint: 'Run again.',
    fate: 'unknown',
    ...fields,
  });
}

/** A write that is sent as the test says, and never shows. */
function writing(send: Write['send'], more: Partial<Write> = {}): Write {
  return {
    label: 'Do it',
    send,
    find: () => Promise.resolve(false),
    settleMs: 0,
    absenceShows: true,
    repeatable: false,
    conflictMeansDone: false,
    findFirst: false,
    ...more,
  };
}

function surroundings(budgetMs = 600_000) {
  const clock = new FakeClock();
  const cancelled = new AbortController().signal;
  return { clock, log: new MemoryLog(), limits: new RunLimits({ clock, budgetMs, cancelled }) };
}

describe('what is no failure of a request is a defect, and goes on', () => {
  const defect = new TypeError('not a failure');

  test('of sending', async () => {
    const write = writing(() => Promise.reject(defect));
    await expect(performWrite(write, surroundings())).rejects.toBe(defect);
  });

  test('of looking', async () => {
    const write = writing(() => Promise.reject(lost({})), { find: () => Promise.reject(defect) });
    await expect(performWrite(write, surroundings())).rejects.toBe(defect);
  });
});

describe('a write that is lost and never seen', () => {
  const endingOf = (fields: Partial<RequestErrorFields>) =>
    performWrite(
      writing(() => Promise.reject(lost(fields))),
      surroundings(),
    );

  test('is unknown, and says where to look', async () => {
    expect(await endingOf({})).toMatchObject({
      result: 'unknown',
      error: {
        code: 'outcome-unknown',
        message: 'Do it: it cannot be seen that it has happened. Do it: it was lost.',
        hint: LOOK_YOURSELF,
      },
    });
  });

  test.each([303, 408, 502, 504])('is unknown after the status %i', async (status) => {
    expect(await endingOf({ status, code: 'redirected' })).toMatchObject({
      result: 'unknown',
      error: { code: 'outcome-unknown' },
    });
  });

  test.each([400, 500, 501])('is not done after the status %i of the service', async (status) => {
    expect(await endingOf({ status, code: 'service-unavailable' })).toMatchObject({
      result: 'not-done',
      error: { code: 'service-unavailable' },
    });
  });

  test('is unknown where the answer said nothing of it', async () => {
    const write = writing(() => Promise.resolve(false));
    expect(await performWrite(write, surroundings())).toMatchObject({
      result: 'unknown',
      error: {
        code: 'outcome-unknown',
        message:
          'Do it: it cannot be seen that it has happened. ' +
          'The answer does not say what has been done.',
        hint: LOOK_YOURSELF,
      },
    });
  });

  test('is looked for at once, and with pauses that grow up to 4 s and end in time', async () => {
    const around = surroundings();
    const write = writing(() => Promise.reject(lost({})), { settleMs: 12_000 });
    await performWrite(write, around);
    expect(around.clock.sleeps).toEqual([250, 500, 1_000, 2_000, 4_000, 4_000, 250]);
  });
});

describe('a service that asks to wait', () => {
  const busy = (retryAfterMs: number) =>
    lost({ fate: 'refused', status: 429, code: 'service-unavailable', retryAfterMs });

  test('longer than the run has ends it, and both times are named', async () => {
    const around = surroundings(60_000);
    const write = writing(() => Promise.reject(busy(60_001)));
    expect(await performWrite(write, around)).toMatchObject({
      result: 'not-done',
      error: {
        code: 'service-unavailable',
        message:
          'Do it: it was lost. The next request would have to wait 60 s, ' +
          'but only 60 s of the timeout are left.',
        hint: 'Run again later, or raise the input timeout.',
      },
    });
    expect(around.clock.sleeps).toEqual([]);
  });

  test('just as long as the run has is waited for', async () => {
    const around = surroundings(60_000);
    let sends = 0;
    const write = writing(() => {
      sends += 1;
      return sends === 1 ? Promise.reject(busy(60_000)) : Promise.resolve(true);
    });
    expect(await performWrite(write, around)).toEqual({ result: 'done' });
    expect(around.clock.sleeps).toEqual([60_000]);
  });

  test('for no time is asked again after a second', async () => {
    const around = surroundings();
    let sends = 0;
    const write = writing(() => {
      sends += 1;
      return sends === 1 ? Promise.reject(busy(0)) : Promise.resolve(true);
    });
    await performWrite(write, around);
    expect(around.clock.sleeps).toEqual([1_000]);
    expect(around.log.of('info')[0]).toBe('Do it: Do it: it was lost. Looking it up in 1.0 s.');
  });
});

test('a look that comes at once does not pause before it', async () => {
  const around = surroundings();
  const write = writing(() => Promise.reject(lost({})), { find: () => Promise.resolve(true) });
  expect(await performWrite(write, around)).toEqual({ result: 'done' });
  expect(around.clock.sleeps).toEqual([]);
  expect(around.log.of('info')).toEqual([
    'Do it: Do it: it was lost. Looking it up.',
    'Do it: it has happened.',
  ]);
});
