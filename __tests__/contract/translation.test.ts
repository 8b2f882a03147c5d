// A page in English and the one in Russian say the same, as far as a test can see it.
import { glob } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type Section, codeIn, codeInLine, readSections, targetsIn } from './markdown-sections.ts';
import { readProjectFile } from './markdown-tables.ts';

/** Sections whose heading is the same in both languages. */
const SAME_IN_BOTH = new Set(['Gitea и Forgejo', 'README']);

const cwd = join(import.meta.dirname, '../..');
interface Page {
  readonly english: string;
  readonly russian: string;
  readonly inEnglish: Section[];
  readonly inRussian: Section[];
}

const pages: Page[] = [];
for await (const russian of glob(['README.ru.md', 'docs/*.ru.md'], { cwd })) {
  const english = russian.replace(/\.ru\.md$/, '.md');
  pages.push({
    english,
    russian,
    inEnglish: readSections(await readProjectFile(english)),
    inRussian: readSections(await readProjectFile(russian)),
  });
}

test('every page for users is there in both languages', async () => {
  const inEnglish: string[] = [];
  for await (const page of glob('docs/*.md', { cwd })) {
    if (!page.endsWith('.ru.md')) inEnglish.push(page);
  }
  expect(pages.map(({ english }) => english)).toEqual(expect.arrayContaining(inEnglish));
});

describe.each(pages)('$english and $russian', ({ english, russian, inEnglish, inRussian }) => {
  test('they have the same structure of headings', () => {
    const shape = (sections: Section[]) => sections.map(({ level }) => '#'.repeat(level));
    expect(inEnglish.length).toBeGreaterThan(2);
    expect(shape(inRussian)).toEqual(shape(inEnglish));
  });

  test('each has a link to the other before anything else', () => {
    expect(targetsIn(inEnglish[0]!.prose)[0]).toBe(basename(russian));
    expect(targetsIn(inRussian[0]!.prose)[0]).toBe(basename(english));
  });

  test('the Russian one is in Russian', () => {
    for (const { title, prose } of inRussian) {
      const words = title + prose.map(({ raw }) => raw).join('');
      expect({ title, russian: /[а-яё]/i.test(words) || SAME_IN_BOTH.has(title) }).toEqual({
        title,
        russian: true,
      });
    }
  });

  describe.each(
    inEnglish.map((here, index) => ({ title: here.title, here, there: inRussian[index]! })),
  )('$title', ({ here, there }) => {
    test('has the same rows in its tables, and in them the same code', () => {
      expect(there.tables.map(codeOfRows)).toEqual(here.tables.map(codeOfRows));
    });

    test('has the same blocks of code, comments apart', () => {
      expect(there.blocks.map(withoutComments)).toEqual(here.blocks.map(withoutComments));
    });

    test('names the same code', () => {
      expect(codeIn(there.prose)).toEqual(codeIn(here.prose));
    });

    test('has the same links and pictures, the words of anchors apart', () => {
      expect(targetsIn(there.prose).map(withoutWords).sort()).toEqual(
        targetsIn(here.prose).map(withoutWords).sort(),
      );
    });
  });
});

/** Of each row the code of every cell, in the order of the rows. */
function codeOfRows(table: Section['tables'][number]) {
  return table.map((row) => row.map((cell) => codeInLine(cell).sort()));
}

function withoutComments({ language, text }: Section['blocks'][number]) {
  if (language !== 'yaml' && language !== 'sh') return { language, text };
  const lines = text.split('\n').map((line) => line.replace(/(^|\s+)#.*$/, ''));
  return { language, text: lines.filter((line) => line !== '').join('\n') };
}

function withoutWords(target: string): string {
  return target.replace(/\.ru\.md/, '.md').replace(/#.*$/, '#');
}
