import { expect, test } from '@jest/globals';
import { readProjectFile, tableUnder } from './markdown-tables.ts';

/** What the tests of a file, and their groups, are called. */
function namesIn(source: string): string[] {
  const names = /\b(?:test|describe)(?:\.each(?:<[^(]*>)?\([\s\S]*?\))?\(\s*(['`])([\s\S]*?)\1/g;
  return [...source.matchAll(names)].map(([, , name = '']) => name);
}

test('every promise of SECURITY.md names a test that exists', async () => {
  const rows = tableUnder(
    await readProjectFile('SECURITY.md'),
    'What is promised, and the test that holds it',
  );
  expect(rows.length).toBeGreaterThan(30);
  for (const [, cell = ''] of rows) {
    const [, file = '', title = ''] = /^`?(.+?)`?: (.+)$/.exec(cell) ?? [];
    expect(file).toMatch(/\.test\.ts$/);
    const names = namesIn(await readProjectFile(`__tests__/${file}`));
    const found = names.some((name) => name.includes(title)) ? title : 'no such test';
    expect({ file, found }).toEqual({ file, found: title });
  }
});
