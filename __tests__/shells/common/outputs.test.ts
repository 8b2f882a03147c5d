import { expect, test } from '@jest/globals';
import { summaryOutput } from '../../../src/shells/common/outputs.ts';

test('the output summary has at most 60,000 bytes, and says what was left out', () => {
  const { summary } = summaryOutput('ю\n'.repeat(50_000));
  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(60_000);
  expect(Buffer.byteLength(summary)).toBeGreaterThan(59_000);
  expect(summaryOutput('short\n').summary).toBe('short\n');
});
