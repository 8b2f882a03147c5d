import { describe, expect, test } from '@jest/globals';
import { withinTime } from '../../../src/shells/common/within-time.ts';

/** Lets time go by without working, as on a machine that is busy with others. */
function idle(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

describe('what may never end by itself', () => {
  test('gives what it comes to', () => {
    expect(withinTime(() => 'done')).toBe('done');
  });

  test('is given up where it works on and on', () => {
    expect(withinTime(() => /^(a+)+$/.test(`${'a'.repeat(50)}!`))).toBeUndefined();
  });

  test('gives nothing where it throws, at once', () => {
    let calls = 0;
    const fail = (): string => {
      calls += 1;
      throw new Error('never shown');
    };
    expect(withinTime(fail)).toBeUndefined();
    expect(calls).toBe(1);
  });

  test('is tried again where it was kept from working', () => {
    let calls = 0;
    const result = withinTime(() => {
      calls += 1;
      if (calls < 3) idle(60_000);
      return 'done';
    });
    expect([result, calls]).toEqual(['done', 3]);
  });

  test('is given up in the end where it never comes to work', () => {
    expect(
      withinTime(() => {
        idle(60_000);
      }),
    ).toBeUndefined();
  });
});
