// What docs/tags-and-versions.md says of tags is so.
import { describe, expect, test } from '@jest/globals';
import semver from 'semver';
import { compareVersions } from '../../src/version/compare-versions.ts';
import { versionFromTag } from '../../src/version/read-version.ts';
import { versionOf, versionOrRefusal } from '../version/outcome.ts';
import { codeInLine, readSections, sectionOf } from './markdown-sections.ts';
import { readProjectFile } from './markdown-tables.ts';

const sections = readSections(await readProjectFile('docs/tags-and-versions.md'));

/** The tables under a heading, each cell as the code that stands in it. */
function tablesUnder(title: string): string[][][][] {
  return sectionOf(sections, title).tables.map((table) =>
    table.map((row) => row.map((cell) => codeInLine(cell))),
  );
}

const [order = []] = tablesUnder('The order of versions');
const [refused = [], lower = []] = tablesUnder('What is refused');
const [tools = []] = tablesUnder('Release tools');

describe('the order', () => {
  test.each(order.map(([a, b, , inSemVer]) => [a![0]!, b![0]!, inSemVer![0]!]))(
    '%s is below %s, and for SemVer that is %s',
    (a, b, inSemVer) => {
      expect(compareVersions(versionOf(a), versionOf(b))).toBe(-1);
      const isSemVer = semver.valid(a) !== null && semver.valid(b) !== null;
      const words = { '-1': 'same', '0': 'equal', '1': 'other' } as const;
      expect(inSemVer).toBe(isSemVer ? words[semver.compare(a, b)] : 'none');
    },
  );

  test('has every reason that may part it from SemVer', () => {
    expect(order.filter((row) => row[3]![0] === 'other').length).toBeGreaterThanOrEqual(4);
  });
});

describe('what is refused', () => {
  test.each(refused.map(([tag, , instead]) => [tag![0]!, instead!] as const))(
    '%s is, and %j is not',
    (tag, instead) => {
      expect(versionOrRefusal(tag)).toBeUndefined();
      for (const other of instead) expect(versionOrRefusal(other)).toBeDefined();
    },
  );

  test.each(lower.map(([tag, held, instead]) => [tag![0]!, held![0]!, instead!] as const))(
    '%s is lower than %s, and %j is not',
    (tag, held, instead) => {
      expect(compareVersions(versionOf(tag), held)).toBe(-1);
      for (const other of instead) expect(compareVersions(versionOf(other), held)).toBe(1);
    },
  );
});

test.each(tools.map(([tag, prefix]) => [tag![0]!, prefix![0] ?? '']))(
  'the tag %s becomes a version with the prefix %j',
  (tag, prefix) => {
    expect(versionFromTag(tag, { prefix })).toMatchObject({ ok: true });
  },
);

test('it counts the versions that the tests compare', async () => {
  const text = await readProjectFile('docs/tags-and-versions.md');
  const { NPM_VERSIONS } = await import('../version/npm-versions.ts');
  expect(text).toContain(`${NPM_VERSIONS.length.toLocaleString('en')} real versions`);
});
