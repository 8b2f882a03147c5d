// The README in English and the one in Russian say the same, as far as a test can see it.
import { describe, expect, test } from '@jest/globals';
import { type Section, codeIn, codeInLine, readSections, targetsIn } from './markdown-sections.ts';
import { readProjectFile } from './markdown-tables.ts';

const english = await readProjectFile('README.md');
const russian = await readProjectFile('README.ru.md');
const inEnglish = readSections(english);
const inRussian = readSections(russian);

/** Other languages of the same page; the rest of the targets is the same in each. */
const PAGES = new Set(['README.md', 'README.ru.md']);

test('README.md and README.ru.md have the same structure of headings', () => {
  const shape = (sections: Section[]) => sections.map(({ level }) => '#'.repeat(level));
  expect(inEnglish.length).toBeGreaterThan(20);
  expect(shape(inRussian)).toEqual(shape(inEnglish));
});

test('README.md and README.ru.md each have a link to the other before anything else', () => {
  expect(targetsIn(inEnglish[0]!.prose)[0]).toBe('README.ru.md');
  expect(targetsIn(inRussian[0]!.prose)[0]).toBe('README.md');
});

test('README.ru.md is in Russian', () => {
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
)('the section "$title" of README.md and README.ru.md', ({ here, there }) => {
  test('has the same rows in its tables, and in them the same code', () => {
    expect(there.tables.map(namesAndCode)).toEqual(here.tables.map(namesAndCode));
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
  if (PAGES.has(target)) return 'the other language';
  return target.replace(/#.*$/, '#');
}
