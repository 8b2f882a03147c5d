import { describe, expect, test } from '@jest/globals';
import { plainData } from '../plain-data.ts';
import { judgeRelease } from '../../src/ledger/judge-release.ts';
import type { ReleasePayload } from '../../src/ledger/release-payload.ts';

const RELEASE: ReleasePayload = {
  workspace: 'acme',
  integration: 'acme.telephony',
  version: '1.0',
  tag: 'v1.0',
  sha: 'a'.repeat(40),
  digest: 'd1',
};
const OTHER_SHA = { sha: 'b'.repeat(40) };
const OTHER_DIGEST = { digest: 'd2' };

interface Row {
  readonly last?: Partial<ReleasePayload>;
  readonly unfinished?: readonly Partial<ReleasePayload>[];
  readonly allowMovedTag?: boolean;
}

function judge({ last, unfinished = [], allowMovedTag = false }: Row) {
  const past = {
    last: last && { deploymentId: 1, payload: { ...RELEASE, ...last } },
    unfinished: unfinished.map((payload) => ({ ...RELEASE, ...payload })),
    isComplete: true,
    newest: [],
  };
  return judgeRelease(RELEASE, { past, allowMovedTag });
}

describe('a release is held against the last that succeeded', () => {
  test.each<[string, Row, string]>([
    ['nothing is recorded', {}, 'new'],
    ['only attempts are recorded', { unfinished: [{}] }, 'new'],
    ['the very same', { last: {} }, 'recorded proven'],
    ['the same under another tag', { last: { tag: null } }, 'recorded proven'],
    ['another definition', { last: OTHER_DIGEST }, 'new'],
    ['another version', { last: { version: '0.9', digest: 'd0' } }, 'new'],
    [
      'another version from another commit',
      { last: { version: '0.9', ...OTHER_SHA, ...OTHER_DIGEST } },
      'new',
    ],
    ['the same, and it was begun again', { last: {}, unfinished: [{}] }, 'proven'],
    ['the same, and another was begun since', { last: {}, unfinished: [{}, OTHER_DIGEST] }, 'new'],
    ['the same from another commit', { last: OTHER_SHA }, 'moved-tag'],
    [
      'the same version, all else differs',
      { last: { ...OTHER_SHA, ...OTHER_DIGEST } },
      'moved-tag',
    ],
    ['the same from another commit, allowed', { last: OTHER_SHA, allowMovedTag: true }, 'proven'],
    ['an attempt from another commit', { unfinished: [OTHER_SHA] }, 'new'],
  ])('%s', (_, row, expected) => {
    expect(wordsFor(row)).toBe(expected);
  });

  test('a moved tag is named with both commits, and how it is let through', () => {
    expect(plainData(judge({ last: OTHER_SHA }).refusals)).toEqual([
      {
        code: 'moved-tag',
        message:
          'The version 1.0 was released from the commit "bbbbbbb", and the tag "v1.0" is now at "aaaaaaa".',
        hint:
          'Give the new commit a new version. If the same version is meant to come from another ' +
          'commit, set allow-moved-tag to true for this run.',
      },
    ]);
  });

  test('a tag that is not known is not named', () => {
    const last = { deploymentId: 1, payload: RELEASE };
    const past = { last, unfinished: [], isComplete: true, newest: [] };
    const now = { ...RELEASE, ...OTHER_SHA, tag: null };
    expect(plainData(judgeRelease(now, { past, allowMovedTag: false }).refusals)).toMatchObject([
      {
        message:
          'The version 1.0 was released from the commit "aaaaaaa", and this run is at "bbbbbbb".',
      },
    ]);
  });
});

function wordsFor(row: Row): string {
  const { isRecorded, setupProven, refusals } = judge(row);
  const [refusal] = refusals;
  if (refusal !== undefined) return refusal.code;
  if (isRecorded) return setupProven ? 'recorded proven' : 'recorded';
  return setupProven ? 'proven' : 'new';
}
