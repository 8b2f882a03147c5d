// A page in English and its twin in Russian say the same, as far as a test can see it.
import { describe, expect, test } from '@jest/globals';
import { type Section, codeIn, codeInLine, readSections, targetsIn } from './markdown-sections.ts';
import { readProjectFile } from './markdown-tables.ts';

/** Every page that has a twin; that of `x.md` is `x.ru.md`. */
const PAGES = ['README.md', 'docs/tags-and-versions.md'];

const pairs = await Promise.all(
  PAGES.map(async (page) => ({
    page,
    inEnglish: readSections(await readProjectFile(page)),
    inRussian: readSections(await readProjectFile(twinOf(page))),
  })),
);

function twinOf(page: string): string {
  return page.replace(/\.md$/, '.ru.md');
}

describe.each(pairs)('$page', ({ page, inEnglish, inRussian }) => {
  test('has the same structure of headings in both languages', () => {
    const shape = (sections: Section[]) => sections.map(({ level }) => '#'.repeat(level));
    expect(inEnglish.length).toBeGreaterThan(5);
    expect(shape(inRussian)).toEqual(shape(inEnglish));
  });

  test('links its twin before anything else', () => {
    const name = page.replace(/.*\//, '');
    expect(targetsIn(inEnglish[0]!.prose)[0]).toBe(twinOf(name));
    expect(targetsIn(inRussian[0]!.prose)[0]).toBe(name);
  });

  test('has a twin in Russian', () => {
    for (const { title, prose } of inRussian) {
      const words = title + prose.map(({ raw }) => raw).join('');
      expect({ title, russian: /[а-яё]/i.test(words) || title === 'Gitea и Forgejo' }).toEqual({
        title,
        russian: true,
      });
    }
  });

  describe.each(
    inEnglish.map((here, index) => ({ title: here.title, here, there: inRussian[index]! })),
  )('$title', ({ here, there }) => {
    test('has the same rows in its tables, and in them the same code', () => {
      expect(there.tables.map(namesAndCode)).toEqual(here.tables.map(namesAndCode));
    });

    test('has the same blocks of code, comments apart', () => {
      expect(there.blocks.map(withoutComments)).toEqual(here.blocks.map(withoutComments));
    });

    test('names the same code', () => {
      expect(codeIn(there.prose)).toEqual(codeIn(here.prose));
    });

    test('has the same links and pictures, languages and the words of anchors apart', () => {
      expect(targetsIn(there.prose).map(withoutWords).sort()).toEqual(
        targetsIn(here.prose).map(withoutWords).sort(),
      );
    });
  });
});

/** Of each row the first cell, and the code of every cell; what is just code is all that it is. */
function namesAndCode(table: Section['tables'][number]) {
  return table.map((row) => ({ name: row[0], code: row.map((cell) => codeInLine(cell).sort()) }));
}

function withoutComments({ language, text }: Section['blocks'][number]) {
  if (language !== 'yaml' && language !== 'sh') return { language, text };
  const lines = text.split('\n').map((line) => line.replace(/(^|\s+)#.*$/, ''));
  return { language, text: lines.filter((line) => line !== '').join('\n') };
}

function withoutWords(target: string): string {
  return target.replace(/#.*$/, '#').replace(/\.ru\.md(?=#|$)/, '.md');
}
