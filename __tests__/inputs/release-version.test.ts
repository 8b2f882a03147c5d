import { describe, expect, test } from '@jest/globals';
import { releaseVersion, runTag } from '../../src/inputs/release-version.ts';
import type { RunContext } from '../../src/inputs/run-context.ts';
import { plainData } from '../plain-data.ts';
import { problemOf } from '../version/outcome.ts';
import { runContext, textsOf, valueOf } from './raw-inputs.ts';

const NOTHING = { version: '', tag: '', 'tag-prefix': '' };

async function versionOf(raw: typeof NOTHING, context: RunContext) {
  const read = textsOf(raw);
  const tag = runTag(read, context);
  return plainData(valueOf(await releaseVersion(read, { tag, context })));
}

describe('the tag of a run', () => {
  test.each<[string, tag: string, context: Partial<RunContext>, expected: object | undefined]>([
    ['of a push is its ref', '', {}, { name: 'v1.2.3', isInput: false }],
    ['of a release is named by it', '', { releaseTag: 'v2.0' }, { name: 'v2.0', isInput: false }],
    ['is the input first', 'v3.0', { releaseTag: 'v2.0' }, { name: 'v3.0', isInput: true }],
    ['can be given as its ref', 'refs/tags/v3.0', {}, { name: 'v3.0', isInput: true }],
    ['is none on a branch', '', { ref: 'refs/heads/main' }, undefined],
  ])('%s', (...[, tag, context, expected]) => {
    expect(runTag(textsOf({ tag }), runContext(context))).toEqual(expected);
  });
});

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
  test.each(rows)('%s', async (...[, raw, context, [version, source]]) => {
    const found = await versionOf({ ...NOTHING, ...raw }, runContext(context));
    expect([found.version, found.source]).toEqual([version, source]);
    expect(found.fromInput).toBe('version' in raw || 'tag' in raw);
  });
});

describe('without a tag, the error says which event this is and what to do', () => {
  const rows: [eventName: string, ref: string, problem: string][] = [
    ['push', 'refs/heads/main', 'the event push on "refs/heads/main"'],
    ['schedule', '', 'the event schedule'],
    ['', '', 'nothing that GitHub names'],
    ['a\nb', 'refs/heads/\u202e', String.raw`the event a\u{a}b on "refs/heads/\u{202e}"`],
  ];
  test.each(rows)('%j', async (eventName, ref, shown) => {
    const { input, problem, remedy } = await problemOf(() =>
      versionOf(NOTHING, runContext({ eventName, ref })),
    );
    expect(input).toBe('tag');
    expect(problem).toBe(`there is no tag: this run was started by ${shown}`);
    expect(remedy).toBe(
      'Start it by a tag (on: push: tags: ["v[0-9]+.[0-9]+*"]), or set tag or version. If tag is set from the ' +
        'output of a tool, that output is empty: the tool made no release, and this step is to ' +
        'run only if: it did',
    );
  });
});

describe('of an event that takes a tag away', () => {
  const deleted = { eventName: 'release', releaseAction: 'deleted', releaseTag: 'v1.2.3' };
  const unpublished = { ...deleted, releaseAction: 'unpublished' };
  const draft = { ...deleted, releaseAction: 'created', isDraft: true };
  const pushed = { ref: 'refs/heads/main', deletedTag: 'v1.2.3' };

  const refused: [
    what: string,
    context: Partial<RunContext>,
    raw: Partial<typeof NOTHING>,
    says: string,
  ][] = [
    ['its own tag', deleted, {}, 'the release of "v1.2.3" was deleted'],
    ['its own tag', unpublished, {}, 'the release of "v1.2.3" was unpublished'],
    ['its own tag', draft, {}, 'the release of "v1.2.3" is a draft'],
    ['its own tag', pushed, {}, 'the tag "v1.2.3" was deleted'],
    [
      'its own ref',
      { ...deleted, releaseTag: undefined },
      {},
      'the release of "v1.2.3" was deleted',
    ],
    ['nothing', { ...deleted, releaseTag: undefined, ref: '' }, {}, 'the release was deleted'],
    ['the tag as an input', deleted, { tag: 'v1.2.3' }, 'was deleted'],
    ['the tag as a ref', pushed, { tag: 'refs/tags/v1.2.3' }, 'was deleted'],
    ['the tag in another spelling', unpublished, { tag: '1.2.3' }, 'was unpublished'],
    ['its version', draft, { version: '1.2.3' }, 'is a draft'],
    ['its tag as the version', deleted, { version: 'v1.2.3' }, 'was deleted'],
    [
      'a tag that is no version',
      { ...deleted, releaseTag: 'latest' },
      { tag: 'latest' },
      'deleted',
    ],
    [
      'a tag with a prefix',
      { ...deleted, releaseTag: 'chat@v1.2.3' },
      { version: '1.2.3', 'tag-prefix': 'chat@' },
      'was deleted',
    ],
  ];
  test.each(refused)('%s is not released: %j, %j', async (...[, context, raw, says]) => {
    const { input, problem, remedy } = await problemOf(() =>
      versionOf({ ...NOTHING, ...raw }, runContext(context)),
    );
    expect(input).toBe('version' in raw ? 'version' : 'tag');
    expect(problem).toContain(says);
    expect(remedy).toContain('on: release: types: [published]');
  });

  test.each([
    ['the tag', { tag: 'v1.2.2' }, '1.2.2'],
    ['the version', { version: '1.2.2' }, '1.2.2'],
  ])('another one goes through, given as %s: a way back', async (_, raw, version) => {
    for (const context of [deleted, unpublished, pushed, { ...deleted, releaseTag: 'latest' }]) {
      const found = await versionOf({ ...NOTHING, ...raw }, runContext(context));
      expect(found.version).toBe(version);
    }
  });

  test.each(['published', 'created', 'edited', 'prereleased', 'released', 'updated', ''])(
    'the action %j takes nothing away',
    async (releaseAction) => {
      const context = runContext({ ...deleted, releaseAction });
      expect((await versionOf(NOTHING, context)).version).toBe('1.2.3');
    },
  );
});

describe('a release that GitHub marks as a pre-release', () => {
  async function noticesFor(raw: Partial<typeof NOTHING>, context: Partial<RunContext>) {
    const marked = runContext({ isPrerelease: true, ...context });
    return (await versionOf({ ...NOTHING, ...raw }, marked)).notices;
  }

  test('with the tag of a full one gets a notice', async () => {
    const [notice, ...others] = await noticesFor({}, { releaseTag: 'v1.2.3' });
    expect(notice).toMatch(
      /^GitHub marks the release of "v1\.2\.3" as a pre-release, but 1\.2\.3 is/,
    );
    expect(others).toEqual([]);
    expect(await noticesFor({ version: '1.2.3' }, { releaseTag: 'v1.2.3' })).toHaveLength(1);
  });

  test('gets none where the tag says so, another one is released, or it is not marked', async () => {
    expect(await noticesFor({}, { releaseTag: 'v1.2.3-rc.1' })).toEqual([]);
    expect(await noticesFor({ tag: 'v1.2.2' }, { releaseTag: 'v1.2.3' })).toEqual([]);
    expect(await noticesFor({}, {})).toEqual([]);
    expect(await noticesFor({}, { releaseTag: 'v1.2.3', isPrerelease: false })).toEqual([]);
  });
});

test.each([
  ['v1.1.0-beta.1', 'v1.1.0-beta.1'],
  ['1.1.0-beta.1', '1.1.0-beta.1'],
  ['refs/tags/v1.1.0-beta.1', 'v1.1.0-beta.1'],
  ['refs/tags/1.1.0-beta.1', '1.1.0-beta.1'],
])('the input tag takes %s', async (tag, shown) => {
  const { version, source } = await versionOf({ ...NOTHING, tag }, runContext());
  expect([version, source]).toEqual(['1.1.0-beta1', `tag "${shown}"`]);
});

test.each([
  [
    'version',
    { version: '1.1.0-beta.1' },
    /^Use "1.1.0-beta1", or give the text as tag, which converts it$/,
  ],
  ['tag', { tag: 'latest' }, /^Use a tag such as/],
])('what is wrong with the input %s is told of that', async (input, raw, remedy) => {
  const problem = await problemOf(() => versionOf({ ...NOTHING, ...raw }, runContext()));
  expect(problem.input).toBe(input);
  expect(problem.remedy).toMatch(remedy);
});
