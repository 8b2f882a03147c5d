import { expect, test } from '@jest/globals';
import { readProjectFile, tableUnder } from './markdown-tables.ts';

test('every promise of SECURITY.md names a test that exists', async () => {
  const rows = tableUnder(
    await readProjectFile('SECURITY.md'),
    'What is promised, and the test that holds it',
  );
  expect(rows.length).toBeGreaterThan(30);
  for (const [, cell = ''] of rows) {
    const [, file = '', title = ''] = /^`?(.+?)`?: (.+)$/.exec(cell) ?? [];
    const source = await readProjectFile(`__tests__/${file}`);
    expect({ file, found: source.includes(title) ? title : 'no such test' }).toEqual({
      file,
      found: title,
    });
  }
});
