import { describe, expect, test } from '@jest/globals';
import type { SendOutcome } from '../../src/ports/workspace.ts';
import { nextMove } from '../../src/release/next-move.ts';
import type { Repetition } from '../../src/resources/write.ts';

/** What follows: how long it is looked for, and whether it is sent again if it is not seen. */
type Move = 'none' | 'grace' | 'none, again' | 'once, again' | 'grace, again';

type Moves = readonly [freely: Move, afterALook: Move, never: Move];

const REPETITIONS: readonly Repetition[] = ['freely', 'after-a-look', 'never'];

/** The moves after these outcomes, by how the write may be repeated. */
function movesAfter(outcomes: readonly SendOutcome[], adoptOnConflict = true): Moves {
  const [freely, afterALook, never] = REPETITIONS.map((repetition) => {
    const { look, again } = nextMove(outcomes, { repetition, adoptOnConflict });
    return (again ? `${look}, again` : look) as Move;
  });
  return [freely!, afterALook!, never!];
}

describe('what follows the first send', () => {
  // Written out, and not made of the table: a cell that changes there has to change here.
  test.each<[SendOutcome, Moves]>([
    ['not-taken', ['none, again', 'once, again', 'once, again']],
    ['conflict', ['grace', 'grace', 'grace']],
    ['refused', ['none', 'none', 'none']],
    ['stopped-before', ['none', 'none', 'none']],
    ['busy', ['once, again', 'once, again', 'grace, again']],
    ['unavailable', ['once, again', 'once, again', 'grace']],
    ['failed', ['once, again', 'once, again', 'grace']],
    ['unanswered', ['once, again', 'once, again', 'grace']],
    ['silent', ['grace', 'grace', 'grace']],
    ['contradicted', ['grace', 'grace', 'grace']],
    ['stopped-during', ['none', 'none', 'none']],
  ])('%s', (outcome, moves) => {
    expect(movesAfter([outcome])).toEqual(moves);
  });
});

describe('what follows a send after one that may have had an effect', () => {
  test.each<[SendOutcome, Moves]>([
    ['not-taken', ['once, again', 'once, again', 'grace, again']],
    ['conflict', ['grace', 'grace', 'grace']],
    ['refused', ['grace', 'grace', 'grace']],
    ['stopped-before', ['none', 'none', 'none']],
    ['busy', ['once, again', 'once, again', 'grace, again']],
    ['unavailable', ['once, again', 'once, again', 'grace']],
    ['failed', ['once, again', 'once, again', 'grace']],
    ['unanswered', ['once, again', 'once, again', 'grace']],
    ['silent', ['grace', 'grace', 'grace']],
    ['contradicted', ['grace', 'grace', 'grace']],
    ['stopped-during', ['none', 'none', 'none']],
  ])('%s', (outcome, moves) => {
    expect(movesAfter(['busy', outcome])).toEqual(moves);
  });
});

test.each<SendOutcome>(['not-taken', 'refused', 'conflict', 'stopped-before'])(
  '%s leaves a send after it as clear as the first',
  (outcome) => {
    expect(movesAfter([outcome, 'refused'])).toEqual(['none', 'none', 'none']);
  },
);

test.each<SendOutcome>([
  'busy',
  'unavailable',
  'failed',
  'unanswered',
  'silent',
  'contradicted',
  'stopped-during',
])('%s leaves every send after it in doubt', (outcome) => {
  expect(movesAfter([outcome, 'not-taken', 'refused'])).toEqual(['grace', 'grace', 'grace']);
});

test('a conflict that cannot mean that it is done is a refusal', () => {
  expect(movesAfter(['conflict'], false)).toEqual(['none', 'none', 'none']);
  expect(movesAfter(['busy', 'conflict'], false)).toEqual(['grace', 'grace', 'grace']);
});

describe('the last attempt', () => {
  test.each<SendOutcome>(['busy', 'unavailable', 'failed', 'unanswered'])(
    'is the third after %s, and is looked for',
    (outcome) => {
      expect(movesAfter([outcome, outcome])[0]).toBe('once, again');
      expect(movesAfter([outcome, outcome, outcome])).toEqual(['grace', 'grace', 'grace']);
    },
  );

  test('is the sixth after what was not taken on, and is looked for if it is in doubt', () => {
    const notTaken = (times: number) => Array<SendOutcome>(times).fill('not-taken');
    expect(movesAfter(notTaken(5))).toEqual(['none, again', 'once, again', 'once, again']);
    expect(movesAfter(notTaken(6))).toEqual(['none', 'none', 'none']);
    expect(movesAfter(['busy', ...notTaken(5)])).toEqual(['grace', 'grace', 'grace']);
  });
});

describe('the pauses', () => {
  const FREELY = { repetition: 'freely', adoptOnConflict: false } as const;
  const AFTER_A_LOOK = { ...FREELY, repetition: 'after-a-look' } as const;

  test('double with each send', () => {
    const pauses = [1, 2, 3, 4, 5].map((times) =>
      nextMove(Array<SendOutcome>(times).fill('not-taken'), FREELY),
    );
    expect(pauses.map(({ pauseMs }) => pauseMs)).toEqual([1_000, 2_000, 4_000, 8_000, 16_000]);
  });

  test.each<[SendOutcome, afterLookMs: number]>([
    ['not-taken', 1_000],
    ['busy', 1_000],
    ['unavailable', 1_000],
    ['failed', 0],
    ['unanswered', 0],
  ])('after a look because of %s is %i ms', (outcome, pauseAfterLookMs) => {
    expect(nextMove([outcome], AFTER_A_LOOK)).toMatchObject({ pauseMs: 1_000, pauseAfterLookMs });
  });

  test('are none where nothing is looked at, or nothing sent again', () => {
    expect(nextMove(['not-taken'], FREELY)).toMatchObject({ pauseMs: 1_000, pauseAfterLookMs: 0 });
    expect(nextMove(['silent'], FREELY)).toMatchObject({ pauseMs: 0, pauseAfterLookMs: 0 });
  });
});
