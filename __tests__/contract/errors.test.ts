// Every code has its section in docs/errors.md, to which the summary and the log link.
import { describe, expect, test } from '@jest/globals';
import { ERROR_CODES } from '../../src/domain/errors.ts';
import { anchorsOf, readSections, sectionOf } from './markdown-sections.ts';
import { readProjectFile, tableUnder } from './markdown-tables.ts';

const PAGES = [
  {
    page: 'docs/errors.md',
    title: 'Error codes',
    leads: ['**What happened:** ', '**In the workspace:** ', '**What to do:** '],
  },
  {
    page: 'docs/errors.ru.md',
    title: 'Коды ошибок',
    leads: ['**Что случилось:** ', '**В пространстве:** ', '**Что делать:** '],
  },
];

/** The paragraphs of a section, each in one line. */
async function paragraphsOf(page: string, code: string): Promise<string[]> {
  const { prose } = sectionOf(readSections(await readProjectFile(page)), `\`${code}\``);
  return prose
    .filter(({ type }) => type === 'paragraph')
    .map(({ raw }) => raw.trim().replaceAll('\n', ' '));
}

describe.each(PAGES)('$page', ({ page, title, leads }) => {
  test('has a table of all codes that leads to their sections', async () => {
    const rows = tableUnder(await readProjectFile(page), title);
    expect(rows.map(([link]) => link)).toEqual(
      Object.keys(ERROR_CODES).map((code) => `[\`${code}\`](#${code})`),
    );
    expect(rows.flat().filter((cell) => cell === '')).toEqual([]);
  });

  test('has a section for each code, in their order, under the anchor that links name', async () => {
    const [, ...anchors] = anchorsOf(await readProjectFile(page));
    expect(anchors).toEqual(Object.keys(ERROR_CODES));
  });

  test.each(Object.keys(ERROR_CODES))(
    'says of %s what happened, what was done to the workspace, and what to do',
    async (code) => {
      const paragraphs = await paragraphsOf(page, code);
      expect(paragraphs.map((text) => text.slice(0, text.indexOf(':** ') + 4))).toEqual(leads);
      for (const text of paragraphs) expect(text).toMatch(/:\*\* .{15,}\.$/);
    },
  );
});

test.each(Object.entries(ERROR_CODES))(
  '%s means there what it means in the code',
  async (code, meaning) => {
    const [happened = ''] = await paragraphsOf('docs/errors.md', code);
    expect(happened).toContain(`**What happened:** ${meaning} `);
    const rows = tableUnder(await readProjectFile('docs/errors.md'), 'Error codes');
    expect(rows).toContainEqual([`[\`${code}\`](#${code})`, meaning]);
  },
);
