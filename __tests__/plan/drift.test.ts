import { expect, test } from '@jest/globals';
import { driftOf } from '../../src/plan/drift.ts';
import { planRelease } from '../../src/plan/plan-release.ts';
import type { Wishes } from '../release-request.ts';
import { type Held, holding, optionsWith } from './release-situation.ts';

const ACTIVE = { status: 'active' } as const;
const SETUP = { autoAnswer: true, apiToken: 'x' };
const NONE: readonly string[] = [];

test.each<[string, Wishes, Held, boolean, readonly string[]]>([
  ['the same', {}, ACTIVE, false, NONE],
  ['another version', {}, { ...ACTIVE, version: '1.1.0' }, true, NONE],
  ['no installation', { install: true }, {}, true, NONE],
  [
    'a value that is another',
    { setup: SETUP },
    { ...ACTIVE, settings: { autoAnswer: 'False' } },
    true,
    ['apiToken'],
  ],
  [
    'a value that cannot be seen',
    { setup: SETUP },
    { ...ACTIVE, settings: { autoAnswer: 'True' } },
    false,
    ['apiToken'],
  ],
  [
    'a setup that is sent always',
    { setup: { a: 1 }, setupWhen: 'always' },
    { ...ACTIVE, settings: { a: '1' } },
    false,
    NONE,
  ],
  [
    'an instance that is not set up',
    { setup: SETUP },
    { status: 'notConfigured' },
    true,
    ['autoAnswer', 'apiToken'],
  ],
])('drift from what is declared: %s', (_what, ...row) => {
  const [wishes, held, drifted, unseenKeys] = row;
  const plan = planRelease({ ...optionsWith(wishes), observed: holding(held) });
  expect(driftOf(plan, { isRecorded: false })).toEqual({ drifted, unseenKeys });
});

test('where releases are recorded, the digest decides of what cannot be seen', () => {
  const situation = {
    ...optionsWith({ setup: SETUP }),
    observed: holding({ ...ACTIVE, settings: { autoAnswer: 'True' } }),
  };
  for (const setupProven of [true, false]) {
    const plan = planRelease({ ...situation, evidence: { setupProven, refusals: [] } });
    expect(driftOf(plan, { isRecorded: true })).toEqual({ drifted: !setupProven, unseenKeys: [] });
  }
});
