import { describe, expect, test } from '@jest/globals';
import { Deadline } from '../../src/time/deadline.ts';
import { type WriteEnding, performWrite } from '../../src/release/perform-write.ts';
import type { Current, Instance } from '../../src/domain/models.ts';
import type { Write } from '../../src/resources/write.ts';
import { RequestError, type RequestErrorFields } from '../../src/ports/workspace.ts';
import { FakeClock } from '../fake-clock.ts';
import { plainly } from '../workspace/failure.ts';
import { MemoryLog } from './memory-log.ts';

const DONE: Current = {
  integration: { id: 'id-1', name: 'acme.telephony', version: '1.1' },
  instance: { kind: 'stale' },
  instanceBefore: undefined,
};

const LOOK_YOURSELF =
  'Look at the page of the workspace, then run again: what is there is found and kept.';

function lost(fields: Partial<RequestErrorFields>): RequestError {
  return new RequestError({
    code: 'connection-failed',
    message: 'Do it: it was lost.',
    hint: 'Run again.',
    outcome: 'unanswered',
    ...fields,
  });
}

/** A write that is sent as the test says, and never shows. */
function writing(send: Write['send'], more: Partial<Write> = {}): Write {
  return {
    label: 'Do it',
    send,
    confirm: () => Promise.resolve({ notYet: undefined }),
    visibilityGraceMs: 0,
    absenceProves: true,
    repetition: () => 'never',
    adoptOnConflict: false,
    confirmFirst: false,
    ...more,
  };
}

const FREELY: Partial<Write> = { repetition: () => 'freely' };

function surroundings(budgetMs = 600_000) {
  const clock = new FakeClock();
  const cancelled = new AbortController().signal;
  return { clock, log: new MemoryLog(), deadline: new Deadline({ clock, budgetMs, cancelled }) };
}

describe('what is no failure of a request is a defect, and leaves the write unknown', () => {
  const defect = new TypeError('not a failure');

  test('of sending', async () => {
    const write = writing(() => Promise.reject(defect));
    expect(await performWrite(write, surroundings())).toMatchObject({
      result: 'unknown',
      error: { code: 'internal', cause: defect },
    });
  });

  test('of looking', async () => {
    const write = writing(() => Promise.reject(lost({})), {
      confirm: () => Promise.reject(defect),
    });
    expect(await performWrite(write, surroundings())).toMatchObject({
      result: 'unknown',
      error: { code: 'internal', cause: defect },
    });
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

  test('is not done after an error of the service itself', async () => {
    expect(await endingOf({ outcome: 'failed', code: 'service-unavailable' })).toMatchObject({
      result: 'not-done',
      error: { code: 'service-unavailable' },
    });
  });

  test('is sent once, and not looked for, where it is refused', async () => {
    let sends = 0;
    const around = surroundings();
    const write = writing(
      () => {
        sends += 1;
        return Promise.reject(lost({ outcome: 'refused', code: 'route-missing' }));
      },
      { confirm: () => Promise.reject(new Error('It is not looked for.')) },
    );
    expect(await performWrite(write, around)).toMatchObject({
      result: 'not-done',
      error: { code: 'route-missing' },
    });
    expect({ sends, slept: around.clock.sleeps }).toEqual({ sends: 1, slept: [] });
  });

  test('is unknown where the answer said nothing of it', async () => {
    const write = writing(() => Promise.resolve(undefined));
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
    const write = writing(() => Promise.reject(lost({})), { visibilityGraceMs: 12_000 });
    await performWrite(write, around);
    expect(around.clock.sleeps).toEqual([250, 500, 1_000, 2_000, 4_000, 4_000, 250]);
  });
});

/** An ending with the sentences of its error as they are read. */
function plainEnding(ending: WriteEnding) {
  return ending.result === 'done' ? ending : { ...ending, error: plainly(ending.error.failure) };
}

describe('a service that asks to wait', () => {
  const busy = (retryAfterMs: number) =>
    lost({ outcome: 'not-taken', code: 'service-unavailable', retryAfterMs });

  test('longer than the run has ends it, and both times are named', async () => {
    const around = surroundings(60_000);
    const write = writing(() => Promise.reject(busy(60_001)));
    expect(plainEnding(await performWrite(write, around))).toMatchObject({
      result: 'not-done',
      error: {
        code: 'service-unavailable',
        message:
          'Do it: it was lost. The next request would have to wait 60 s, ' +
          'but only 60 s of the timeout are left.',
        hint: 'Run again later, or raise timeout.',
      },
    });
    expect(around.clock.sleeps).toEqual([]);
  });

  test('just as long as the run has is waited for', async () => {
    const around = surroundings(60_000);
    let sends = 0;
    const write = writing(() => {
      sends += 1;
      return sends === 1 ? Promise.reject(busy(60_000)) : Promise.resolve(DONE);
    }, FREELY);
    expect(await performWrite(write, around)).toEqual({
      result: 'done',
      current: DONE,
      isAdopted: false,
      isProven: true,
    });
    expect(around.clock.sleeps).toEqual([60_000]);
  });

  test('for no time is asked again after a second, and a second more after a look', async () => {
    const around = surroundings();
    let sends = 0;
    const write = writing(() => {
      sends += 1;
      return sends === 1 ? Promise.reject(busy(0)) : Promise.resolve(DONE);
    });
    await performWrite(write, around);
    expect(around.clock.sleeps).toEqual([1_000, 1_000]);
    expect(around.log.of('info')[0]).toBe('Do it: Do it: it was lost. Looking it up in 1.0 s.');
  });
});

test('a look that comes at once does not pause before it', async () => {
  const around = surroundings();
  const write = writing(() => Promise.reject(lost({})), {
    confirm: () => Promise.resolve({ done: DONE }),
  });
  expect(await performWrite(write, around)).toEqual({
    result: 'done',
    current: DONE,
    isAdopted: false,
    isProven: true,
  });
  expect(around.clock.sleeps).toEqual([]);
  expect(around.log.of('info')).toEqual([
    'Do it: Do it: it was lost. Looking it up.',
    'Do it: it has happened.',
  ]);
});

test('what was seen last is handed to the next look, the next send and how it may be repeated', async () => {
  const states = ['known', 'read before it', 'read after it'].map((id): Instance => ({
    id,
    status: 'active',
    settings: [],
    secrets: [],
    document: {},
  }));
  const [known, ...reads] = states;
  const given: string[] = [];
  const write = writing(
    (seen) => {
      given.push(`send: ${seen?.id}`);
      return given.length < 4 ? Promise.reject(lost({})) : Promise.resolve(DONE);
    },
    {
      seen: known!,
      confirm: ({ seen }) => {
        given.push(`look: ${seen?.id}`);
        return Promise.resolve({ notYet: reads.shift() });
      },
      repetition: (seen) => {
        given.push(`repetition: ${seen?.id}`);
        return 'freely';
      },
      confirmFirst: true,
    },
  );
  await performWrite(write, surroundings());
  expect(given).toEqual([
    'look: known',
    'send: read before it',
    'repetition: read before it',
    'look: read before it',
    'send: read after it',
  ]);
});

test('a write whose answer proves nothing is proven by a look alone', async () => {
  const unproven: Partial<Write> = {
    ifOnlyAnswered: {
      explains: () => true,
      unseen: { code: 'outcome-unknown', message: 'It is not seen.', hint: 'Look.' },
    },
    confirm: () => Promise.resolve({ done: DONE }),
  };
  const answered = writing(() => Promise.resolve(DONE), unproven);
  expect(await performWrite(answered, surroundings())).toMatchObject({ isProven: false });
  const found = writing(() => Promise.reject(lost({})), unproven);
  expect(await performWrite(found, surroundings())).toMatchObject({ isProven: true });
});
