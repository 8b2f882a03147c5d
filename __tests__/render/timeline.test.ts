import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { duration, timeline } from '../../src/render/timeline.ts';
import type { PhaseReport, StepReport } from '../../src/domain/results.ts';
import { htmlOf, rowsOf } from './rendered.ts';
import { resultWith } from './result-with.ts';

const observed: PhaseReport = { phase: 'observe', result: 'done', durationMs: 100 };
const installed: StepReport = {
  kind: 'install',
  from: '',
  to: 'notConfigured',
  result: 'done',
  durationMs: 200,
};
const verified: PhaseReport = { phase: 'verify', result: 'done', durationMs: 100 };

const rowsWith = (phases: readonly PhaseReport[], steps: readonly StepReport[]) =>
  rowsOf(htmlOf(timeline(resultWith({ phases, steps }))));

test('in a timeline reading comes first, verifying last, and the bars follow one another', () => {
  const rows = rowsWith([verified, observed], [installed]);
  expect(rows.map(([name, , result]) => [name, result])).toEqual([
    ['step', 'result'],
    ['Read the workspace', '👀 read'],
    ['Install', '✅ done'],
    ['Verify the instance', '👀 verified'],
  ]);
  expect(
    barsOf(timeline(resultWith({ phases: [observed, verified], steps: [installed] }))),
  ).toEqual(['████············', '····████████····', '············████']);
});

test('a timeline says so of what failed', () => {
  const failed = { ...verified, result: 'failed' } as const;
  expect(rowsWith([observed, failed], [installed]).at(-1)?.[2]).toBe('❌ failed');
});

test('in a timeline what was not begun has neither a time nor a bar', () => {
  const rows = rowsWith(
    [observed],
    [{ kind: 'install', from: '', to: 'notConfigured', result: 'not-done' }],
  );
  expect(rows.at(-1)).toEqual(['Install', 'notConfigured', '⬜ not begun', '', '']);
});

test('in a timeline what was begun and is not done has failed', () => {
  const rows = rowsWith([], [{ ...installed, result: 'not-done' }]);
  expect(rows.at(-1)?.slice(0, 4)).toEqual([
    'Install',
    'notConfigured',
    '❌ failed',
    '200&nbsp;ms',
  ]);
});

test('every bar of a timeline has one width, at least one block, and begins where the one before may end', () => {
  const times = fc.array(fc.oneof(fc.nat(5), fc.nat(600_000)), { minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(times, (all) => {
      const steps = all.map((durationMs) => ({ ...installed, durationMs }));
      const bars = barsOf(timeline(resultWith({ steps })));
      expect(bars).toHaveLength(all.length);
      const starts = bars.map((bar) => bar.indexOf('█'));
      for (const bar of bars) expect(bar).toMatch(/^(?=.{16}$)·*█+·*$/);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }),
  );
});

describe('a duration in words', () => {
  test.each([
    [0, '0 ms'],
    [999, '999 ms'],
    [1_000, '1.0 s'],
    [1_049, '1.0 s'],
    [59_949, '59.9 s'],
    [59_950, '1 min 0 s'],
    [60_000, '1 min 0 s'],
    [125_400, '2 min 5 s'],
    [3_599_600, '60 min 0 s'],
  ])('%d ms is %s', (ms, words) => {
    expect(duration(ms)).toBe(words);
  });
});

/** The bars of a timeline, with a dot for each space. */
function barsOf(markdown: string): string[] {
  return [...markdown.matchAll(/<code>((?:&nbsp;|█)+)<\/code>/g)].map(([, bar = '']) =>
    bar.replaceAll('&nbsp;', '·'),
  );
}
