import {
  chmod,
  cp,
  lstat,
  mkdir,
  mkdtemp,
  readFile,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { folderDifferences } from '../../scripts/folder-differences.ts';

let directory: string;
let dist: string;
let built: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'folders-'));
  dist = join(directory, 'dist');
  built = join(directory, 'built');
  await mkdir(join(built, 'parts'), { recursive: true });
  await writeFile(join(built, 'index.js'), 'run();\n');
  await writeFile(join(built, 'parts/1.js'), 'part();\n');
  await cp(built, dist, { recursive: true });
});
afterEach(() => rm(directory, { recursive: true }));

test('a committed folder that equals the built one has no differences', () => {
  expect(folderDifferences(dist, built)).toEqual([]);
});

const CHANGES: readonly (readonly [string, string, () => Promise<void>])[] = [
  ['another byte', 'index.js', () => writeFile(join(dist, 'index.js'), 'run();\r\n')],
  ['a byte that is no text', 'index.js', () => writeFile(join(dist, 'index.js'), '\xff', 'latin1')],
  ['another byte in a folder', 'parts/1.js', () => writeFile(join(dist, 'parts/1.js'), '')],
  ['a missing file', 'index.js', () => rm(join(dist, 'index.js'))],
  ['a missing folder', 'parts', () => rm(join(dist, 'parts'), { recursive: true })],
  ['an additional file', 'more.js', () => writeFile(join(dist, 'more.js'), '')],
  ['an additional file in a folder', 'parts/2.js', () => writeFile(join(dist, 'parts/2.js'), '')],
  ['an additional folder', 'more', () => mkdir(join(dist, 'more'))],
  ['an executable file', 'index.js', () => chmod(join(dist, 'index.js'), 0o755)],
  ['a file in the place of a folder', 'parts', () => replaced('parts', (to) => writeFile(to, ''))],
  ['a link to the same bytes', 'index.js', () => linked('index.js')],
  ['a link to the same folder', 'parts', () => linked('parts')],
];

test.each(CHANGES)('a committed folder with %s differs', async (_, path, change) => {
  await change();
  expect(folderDifferences(dist, built)).toEqual([join(dist, path)]);
});

test('a committed folder that is itself a link differs', async () => {
  await rename(dist, `${dist}-moved`);
  await symlink(`${dist}-moved`, dist);
  expect(folderDifferences(dist, built)).toEqual([dist]);
});

test('a link in both folders differs, since nobody knows what it will point at', async () => {
  for (const folder of [dist, built]) await symlink('index.js', join(folder, 'link.js'));
  expect((await lstat(join(dist, 'link.js'))).isSymbolicLink()).toBe(true);
  expect(await readFile(join(dist, 'link.js'))).toEqual(await readFile(join(built, 'index.js')));
  expect(folderDifferences(dist, built)).toEqual([join(dist, 'link.js')]);
});

async function replaced(path: string, make: (to: string) => Promise<void>): Promise<void> {
  await rm(join(dist, path), { recursive: true });
  await make(join(dist, path));
}

function linked(path: string): Promise<void> {
  return replaced(path, (to) => symlink(join(built, path), to));
}
