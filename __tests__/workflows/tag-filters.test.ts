// The tags that start the workflows here are those that should be released.
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { startsFor } from './tag-filters.ts';
import { blocksOn } from './page-workflows.ts';
import { readWorkflows, type Workflow } from './workflow.ts';

interface TagFilter {
  readonly where: string;
  readonly tags: readonly string[];
}

function filterOf(where: string, { on }: Workflow): TagFilter[] {
  const tags = (on as { push?: { tags?: string[] } } | undefined)?.push?.tags;
  return tags === undefined ? [] : [{ where, tags }];
}

const examples = await readWorkflows('examples');
const pages = [
  'README.md',
  'docs/deployments.md',
  'docs/release-tools.md',
  'docs/tags-and-versions.md',
].flatMap((page) => [page, page.replace('.md', '.ru.md')]);
const blocks = await Promise.all(
  pages.map(async (page) =>
    (await blocksOn(page)).map(({ heading, text }) => ({
      where: `${page}, ${heading}`,
      workflow: parse(text) as Workflow,
    })),
  ),
);
const FILTERS = [
  ...examples.flatMap(({ path, workflow }) => filterOf(path, workflow)),
  ...blocks.flat().flatMap(({ where, workflow }) => filterOf(where, workflow)),
];

const RELEASES = ['1.0', '1.2.3', '10.20.30', '1.2.3-rc.1', '1.2.3+45', '2026.11.28.1', '1.0rc1'];
const OTHERS = ['v1', 'v10', 'v1/x', 'vnext', 'version1.2', 'latest', 'v1.2/x', 'a-v1.2.3'];

test('every workflow that a tag starts is looked at', () => {
  expect(FILTERS.length).toBeGreaterThanOrEqual(9);
});

describe.each(FILTERS)('$where', ({ tags }) => {
  const prefixes = tags.map((tag) => tag.replace(/\[.*/, ''));

  test('starts for what is to be released', () => {
    const released = prefixes.flatMap((prefix) => RELEASES.map((version) => prefix + version));
    expect(released.filter((tag) => !startsFor(tags, tag))).toEqual([]);
  });

  test('does not start for a moving tag, or one of something else', () => {
    const moving = prefixes.flatMap((prefix) => [`${prefix}1`, `${prefix}10`, `${prefix}latest`]);
    const others = prefixes.map((prefix) => prefix.replace(/(?=@|v?$)/, '-voice') + '1.0.0');
    const wrong = [...moving, ...others, ...OTHERS];
    expect(wrong.filter((tag) => startsFor(tags, tag))).toEqual([]);
  });
});

describe('a filter', () => {
  test.each([
    [['v*'], 'v1', true],
    [['v*'], 'v1/2', false],
    [['v**'], 'v1/2', true],
    [['v[0-9]+.[0-9]+*'], 'v1x2', false],
    [['telephony-*'], 'telephony-voice-v1.0.0', true],
    [['telephony-v[0-9]*'], 'telephony-v1.0.0', true],
    [['telephony-v[0-9]*'], 'telephony-voice-v1.0.0', false],
    [['telephony@[0-9]+.[0-9]+*'], 'telephony-voice@1.0.0', false],
    [['v*', '!v*-*'], 'v1.0-rc1', false],
    [['v1.?0'], 'v10', true],
  ])('%j, and the tag %s: %j', (filters, tag, starts) => {
    expect(startsFor(filters, tag)).toBe(starts);
  });
});
