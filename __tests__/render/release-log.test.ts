import { describe, expect, test } from '@jest/globals';
import { releaseLog } from '../../src/render/release-log.ts';
import type { ReleaseResult } from '../../src/domain/results.ts';
import { FACTS, planWith, resultWith } from './result-with.ts';
import { plain } from '../../src/text/quote.ts';

/** The last lines of a log; the title of those that are folded stands before them. */
const logOf = (changes: Partial<ReleaseResult>, facts = FACTS) =>
  releaseLog(resultWith(changes), facts).flatMap(({ title, lines }) => [
    ...(title === undefined ? [] : [`(${title})`]),
    ...lines.map(plain),
  ]);

const FAILED = {
  outcome: undefined,
  failure: { code: 'conflict', message: 'It went wrong.', hint: 'Try again.' },
} as const;

test('the log of a release ends with its outcome', () => {
  expect(logOf({ outcome: 'updated' })).toEqual(['acme.telephony 1.2.0 in acme: updated.']);
});

test('the log of a release says what to do next', () => {
  expect(logOf({ status: 'notConfigured' }, { ...FACTS, setupIsGiven: false })).toEqual([
    'acme.telephony 1.2.0 in acme: unchanged, but not set up.',
    expect.stringMatching(/^👉 Next: give setup from a secret, /),
  ]);
});

test('the log of a failure says what it came to, and leaves the rest to the error', () => {
  expect(logOf(FAILED)).toEqual(['❌ Not released: acme.telephony 1.2.0 in acme.']);
});

test('the log of a failure says how each step ended', () => {
  const steps = [
    { ...STEP, result: 'done', durationMs: 9 },
    { ...STEP, kind: 'setup', result: 'not-done', durationMs: 9 },
    { ...STEP, kind: 'patch-instance', result: 'not-done' },
  ] as const;
  expect(logOf({ ...FAILED, steps })).toEqual([
    'Set the version: ✅ done; Set up: ❌ failed; Patch the instance: ⬜ not begun.',
    '❌ Released in part: acme.telephony 1.2.0 in acme.',
  ]);
});

test('the log of a release names what was set up, and of which code', () => {
  const facts = {
    ...FACTS,
    setupKeys: ['autoAnswer', 'apiToken'],
    code: { commit: { name: '8f2c1aa', url: 'https://github.com/o/r/commit/8f2c1aa' } },
  };
  const steps = [{ ...STEP, kind: 'setup', result: 'done', durationMs: 9 }] as const;
  expect(logOf({ outcome: 'updated', status: 'hasErrors', steps }, facts)).toEqual([
    'Keys set up: autoAnswer, apiToken.',
    'The commit is 8f2c1aa (https://github.com/o/r/commit/8f2c1aa).',
    'acme.telephony 1.2.0 in acme: updated, but with errors.',
    '👉 Next: look at the log of the integration itself.',
  ]);
});

describe('the log of a plan', () => {
  const plan = planWith({ version: { from: '1.1.0', to: '1.2.0' }, steps: ['set-version'] });
  const planned = { dryRun: true, outcome: 'planned', plan } as const;

  test('shows what would change', () => {
    expect(logOf({ ...planned, steps: [{ ...STEP, result: 'planned' }] })).toEqual([
      '- version    1.1.0',
      '+ version    1.2.0',
      '  installed  yes',
      'Nothing was written. A release would take these steps: set the version.',
      'acme.telephony 1.2.0 in acme: planned.',
      '👉 Next: if this is what you want, merge it, and release 1.2.0: by its tag, or without dry-run.',
    ]);
  });

  test('shows it also where it would be refused', () => {
    const refused = { ...plan, refusals: [FAILED.failure] };
    expect(logOf({ ...planned, ...FAILED, plan: refused })).toEqual([
      '- version    1.1.0',
      '+ version    1.2.0',
      '  installed  yes',
      'Nothing was written, and a release would be refused before it writes anything.',
      '❌ Would be refused: acme.telephony 1.2.0 in acme.',
    ]);
  });

  test('says nothing of what could not be planned, and no diff of a release', () => {
    expect(logOf({ ...planned, ...FAILED, plan: undefined })).toHaveLength(1);
    expect(logOf({ outcome: 'updated', plan })).toHaveLength(1);
  });

  test.each([
    [20, undefined],
    [21, 'What would change'],
  ])('of %d lines is folded under the title %j', (count, title) => {
    const instance = Array.from({ length: count - 2 }, (_, index) => ({
      op: 'add' as const,
      part: 'features' as const,
      item: `feature${index}`,
      field: '',
    }));
    const [first] = releaseLog(resultWith({ dryRun: true, plan: planWith({ instance }) }), FACTS);
    expect(first).toMatchObject({ title });
    expect(first?.lines).toHaveLength(count);
  });
});

const STEP = { kind: 'set-version', from: '1.1.0', to: '1.2.0' } as const;
