// Whatever a Markdown file of this project links to is there.
import { access, glob } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from '@jest/globals';
import { anchorsOf, targetsOf } from './markdown-sections.ts';
import { readProjectFile } from './markdown-tables.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOREIGN = ['node_modules', '.git', '.cache', '.stryker-tmp', 'coverage', 'lib', 'dist'];

const files: string[] = [];
const exclude = (path: string) => FOREIGN.some((folder) => path.split('/').includes(folder));
for await (const file of glob('**/*.md', { cwd: ROOT, exclude })) files.push(file);

/** What is wrong with a link from a file; undefined for a good one and for one that leads elsewhere. */
async function problemOf(target: string, from: string): Promise<string | undefined> {
  if (/^(https:|mailto:)/.test(target)) return undefined;
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? from : normalize(join(dirname(from), path));
  const exists = await access(join(ROOT, file)).then(
    () => true,
    () => false,
  );
  if (!exists) return `${target}: there is no ${file}`;
  if (anchor === undefined) return undefined;
  const anchors = anchorsOf(await readProjectFile(file));
  return anchors.has(decodeURIComponent(anchor)) ? undefined : `${target}: no such heading`;
}

test('links are looked for on the pages that people read', () => {
  expect(files).toEqual(
    expect.arrayContaining([
      'README.md',
      'README.ru.md',
      'CONTRIBUTING.md',
      'CHANGELOG.md',
      'SECURITY.md',
    ]),
  );
});

test.each(files.sort())('every link and every anchor of %s resolves', async (file) => {
  const targets = targetsOf(await readProjectFile(file));
  const problems = await Promise.all(targets.map((target) => problemOf(target, file)));
  expect(problems.filter((problem) => problem !== undefined)).toEqual([]);
});

test('a link to nowhere would be told', async () => {
  expect(await problemOf('docs/nowhere.png', 'README.md')).toContain('there is no');
  expect(await problemOf('#nowhere', 'README.md')).toContain('no such heading');
  expect(await problemOf('../LICENSE', 'docs/x.md')).toBeUndefined();
});

test.each([
  ['## The output `plan`', 'the-output-plan'],
  ['## Where it is, and why?', 'where-it-is-and-why'],
  ['## Выходное значение `plan`', 'выходное-значение-plan'],
  ['## Input_names\n\n## Input_names', 'input_names-1'],
])('the heading %j has the anchor %s', (markdown, anchor) => {
  expect([...anchorsOf(markdown)]).toContain(anchor);
});
