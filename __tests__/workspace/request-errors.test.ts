import { describe, expect, test } from '@jest/globals';
import { type Delivery, WireError } from '../../src/http/wire-error.ts';
import type { ErrorCode } from '../../src/domain/errors.ts';
import { requestErrorFrom } from '../../src/workspace/request-errors.ts';

const wire = (code: ErrorCode, delivery: Delivery) =>
  new WireError({ code, delivery, reason: 'it broke', advice: 'run-again' });

describe('what a failure on the wire leaves of a write', () => {
  test.each<[Delivery, outcome: string, ofStopped: string]>([
    ['not-sent', 'refused', 'stopped-before'],
    ['refused', 'refused', 'stopped-before'],
    ['unknown', 'unanswered', 'stopped-during'],
  ])('%s: %s, and %s at the end of the run', (delivery, outcome, ofStopped) => {
    for (const code of ['connection-failed', 'redirected', 'unexpected-response'] as const) {
      expect(requestErrorFrom(wire(code, delivery), 'Do it')).toMatchObject({
        code,
        outcome,
        message: 'Do it: it broke.',
      });
    }
    for (const code of ['cancelled', 'budget-exceeded'] as const) {
      expect(requestErrorFrom(wire(code, delivery), 'Do it')).toMatchObject({
        code,
        outcome: ofStopped,
        message: 'it broke',
      });
    }
  });

  test('is as good as refused where it kept another request from being sent', () => {
    const outcomes = (['not-sent', 'unknown'] as const).flatMap((delivery) =>
      (['connection-failed', 'cancelled', 'budget-exceeded'] as const).map(
        (code) => requestErrorFrom(wire(code, delivery), 'Do it').ofUnsent().outcome,
      ),
    );
    const unsent = ['refused', 'stopped-before', 'stopped-before'];
    expect(outcomes).toEqual([...unsent, ...unsent]);
  });
});
