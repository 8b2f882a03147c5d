import { describe, expect, test } from '@jest/globals';
import { releaseVersion } from '../../src/action/release-version.ts';
import type { RunContext } from '../../src/action/run-context.ts';
import { problemOf } from '../version/outcome.ts';
import { runContext } from './raw-inputs.ts';

const NOTHING = { version: '', tag: '', 'tag-prefix': '' };

describe('the version comes from', () => {
  const event = { ref: 'refs/tags/v4.0', releaseTag: 'v3.0' };
  const rows: [
    what: string,
    raw: Partial<typeof NOTHING>,
    context: Partial<RunContext>,
    expected: [version: string, source: string],
  ][] = [
    [
      'the input version before all',
      { version: '1.0', tag: 'v2.0' },
      event,
      ['1.0', 'the input version'],
    ],
    ['the input tag before the event', { tag: 'v2.0' }, event, ['2.0', 'tag "v2.0"']],
    ['the tag of the release event before the ref', {}, event, ['3.0', 'tag "v3.0"']],
    ['the ref, if it is a tag', {}, { ...event, releaseTag: undefined }, ['4.0', 'tag "v4.0"']],
    ['the input tag written as a ref', { tag: 'refs/tags/v2.0' }, event, ['2.0', 'tag "v2.0"']],
    [
      'the tag behind its prefix',
      { 'tag-prefix': 'a/b@' },
      { ref: 'refs/tags/a/b@v5.0', releaseTag: undefined },
      ['5.0', 'tag "a/b@v5.0"'],
    ],
    [
      'the input version as it is, whatever the tag-prefix',
      { version: '1.0', 'tag-prefix': 'a' },
      event,
      ['1.0', 'the input version'],
    ],
  ];
  test.each(rows)('%s', (...[, raw, context, [version, source]]) => {
    const found = releaseVersion({ ...NOTHING, ...raw }, runContext(context));
    expect([found.version, found.source]).toEqual([version, source]);
  });
});

describe('without a tag, the error says which event this is and what to do', () => {
  const rows: [eventName: string, ref: string, problem: string][] = [
    ['push', 'refs/heads/main', 'the event push on "refs/heads/main"'],
    ['schedule', '', 'the event schedule'],
    ['', '', 'nothing that GitHub names'],
    ['a\nb', 'refs/heads/\u202e', String.raw`the event a\u{a}b on "refs/heads/\u{202e}"`],
  ];
  test.each(rows)('%j', (eventName, ref, shown) => {
    const { input, problem, remedy } = problemOf(() =>
      releaseVersion(NOTHING, runContext({ eventName, ref })),
    );
    expect(input).toBe('tag');
    expect(problem).toBe(`there is no tag: this run was started by ${shown}`);
    expect(remedy).toBe(
      'Start it by a tag (on: push: tags: ["v[0-9]+.[0-9]+*"]), or set the input tag or version',
    );
  });
});

test('an input tag that is set, and empty, is told from one that is not set', () => {
  const context = { ...runContext({ ref: 'refs/heads/main' }), isTagSet: true };
  expect(problemOf(() => releaseVersion(NOTHING, context))).toEqual({
    input: 'tag',
    problem:
      'it is set, and empty, and this run was started by the event push on "refs/heads/main"',
    remedy:
      'Run this step only if the step that makes the tag has made one (if: steps.ID.outputs.TAG)',
  });
});

test('an input tag that is set, and empty, leaves a run its own tag', () => {
  const context = { ...runContext({ ref: 'refs/tags/v1.0.0' }), isTagSet: true };
  expect(releaseVersion(NOTHING, context).version).toBe('1.0.0');
});

describe('the release of a draft', () => {
  const context = { ...runContext({ ref: '', releaseTag: 'v3.0' }), isDraft: true };

  test('is refused', () => {
    const { problem, remedy } = problemOf(() => releaseVersion(NOTHING, context));
    expect(problem).toBe('the release of the tag "v3.0" is a draft');
    expect(remedy).toContain('types: [published]');
  });

  test('does not matter to an input', () => {
    expect(releaseVersion({ ...NOTHING, tag: 'v2.0' }, context).version).toBe('2.0');
    expect(releaseVersion({ ...NOTHING, version: '1.0' }, context).version).toBe('1.0');
  });
});

test.each([
  ['v1.1.0-beta.1', 'v1.1.0-beta.1'],
  ['1.1.0-beta.1', '1.1.0-beta.1'],
  ['refs/tags/v1.1.0-beta.1', 'v1.1.0-beta.1'],
  ['refs/tags/1.1.0-beta.1', '1.1.0-beta.1'],
])('the input tag takes %s', (tag, shown) => {
  const { version, source } = releaseVersion({ ...NOTHING, tag }, runContext());
  expect([version, source]).toEqual(['1.1.0-beta1', `tag "${shown}"`]);
});

test.each([
  [
    'version',
    { version: '1.1.0-beta.1' },
    /^Use "1.1.0-beta1", or give the text as the input tag, which converts it$/,
  ],
  ['tag', { tag: 'latest' }, /^Use a tag such as/],
])('what is wrong with the input %s is told of that', (input, raw, remedy) => {
  const problem = problemOf(() => releaseVersion({ ...NOTHING, ...raw }, runContext()));
  expect(problem.input).toBe(input);
  expect(problem.remedy).toMatch(remedy);
});
