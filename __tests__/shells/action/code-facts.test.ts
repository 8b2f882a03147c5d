import { describe, expect, test } from '@jest/globals';
import { type KnownOfCode, codeFacts } from '../../../src/shells/action/code-facts.ts';

const SHA = '8f2c1aa0'.repeat(5);
const OTHER = '0123abcd'.repeat(5);
const ENV = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'octo-org/octo-repo',
  GITHUB_SHA: SHA,
};
const REPOSITORY = 'https://github.com/octo-org/octo-repo';

const RECORDED: KnownOfCode = {
  tag: { isInput: false },
  previousVersion: '1.1.0',
  provenance: {
    commit: OTHER,
    tag: 'telephony@1.2.0+5',
    former: { version: '1.1.0', tag: 'release/1.1.0' },
  },
};
const UNRECORDED: KnownOfCode = { tag: undefined, previousVersion: '1.1.0' };

/** What is known of a release by its record, changed as a test needs it. */
function recorded(changes: Partial<NonNullable<KnownOfCode['provenance']>>): KnownOfCode {
  return { ...RECORDED, provenance: { ...RECORDED.provenance!, ...changes } };
}

describe('the commit of a release', () => {
  const commitOf = (env: NodeJS.ProcessEnv, known: KnownOfCode) => codeFacts(env, known).commit;

  test('is that of the run, on its own page', () => {
    expect(commitOf(ENV, UNRECORDED)).toEqual({
      name: '8f2c1aa',
      url: `${REPOSITORY}/commit/${SHA}`,
    });
  });

  test('is that of the record, where there is one', () => {
    expect(commitOf(ENV, { ...RECORDED, tag: { isInput: true } })?.name).toBe('0123abc');
  });

  test('is not known of a tag that is an input and not recorded', () => {
    expect(commitOf(ENV, { ...UNRECORDED, tag: { isInput: true } })).toBeUndefined();
  });

  test.each([
    { GITHUB_SHA: 'main' },
    { GITHUB_SERVER_URL: '' },
    { GITHUB_SERVER_URL: 'javascript:x' },
    { GITHUB_SERVER_URL: 'https://user:word@github.com' },
    { GITHUB_REPOSITORY: '' },
    { GITHUB_REPOSITORY: 'a/../../b' },
  ])('is left out where the environment does not name it rightly: %j', (changes) => {
    expect(commitOf({ ...ENV, ...changes }, UNRECORDED)).toBeUndefined();
  });
});

describe('the page of what a release changes', () => {
  const comparisonOf = (known: KnownOfCode) => codeFacts(ENV, known).comparison;

  test('compares the tags of both versions', () => {
    expect(comparisonOf(RECORDED)).toEqual({
      formerVersion: '1.1.0',
      url: `${REPOSITORY}/compare/release/1.1.0...telephony@1.2.0+5`,
    });
  });

  test.each<[what: string, known: KnownOfCode]>([
    ['no record', UNRECORDED],
    ['no former release', recorded({ former: undefined })],
    ['no tag now', recorded({ tag: undefined })],
    ['no tag then', recorded({ former: { version: '1.1.0', tag: undefined } })],
    ['another version in the workspace since', { ...RECORDED, previousVersion: '1.1.1' }],
    ['nothing in the workspace', { ...RECORDED, previousVersion: undefined }],
    ['the same tag', recorded({ tag: 'release/1.1.0' })],
    ['a tag that leads elsewhere', recorded({ tag: 'v1/../../../x' })],
    ['a tag that ends the link', recorded({ former: { version: '1.1.0', tag: 'v1) <b>' } })],
  ])('is left out with %s', (_, known) => {
    expect(comparisonOf(known)).toBeUndefined();
  });
});
