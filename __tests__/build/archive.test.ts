// What a runner downloads for a job that uses the actions: the repository as `git archive` packs it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { readProjectFile } from '../contract/markdown-tables.ts';

const ROOT = join(import.meta.dirname, '../..');
const KB = 1000;
const ENOUGH_BYTES = 50 * 1024 * 1024;

let directory: string;
let tree: string;
let packed: readonly string[];

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'archive-'));
  // The working tree as it would be committed, without touching the repository's own index.
  git('add', '--all');
  tree = git('write-tree').toString().trim();
  const listing = execFileSync('tar', ['--list'], { input: archive('tar') }).toString();
  packed = listing.split('\n').filter((path) => path !== '' && !path.endsWith('/'));
});
afterAll(() => {
  rmSync(directory, { recursive: true });
});

function git(...args: readonly string[]): Buffer {
  return execFileSync('git', args, {
    cwd: ROOT,
    maxBuffer: ENOUGH_BYTES,
    env: {
      ...process.env,
      GIT_INDEX_FILE: join(directory, 'index'),
      GIT_OBJECT_DIRECTORY: directory,
      GIT_ALTERNATE_OBJECT_DIRECTORIES: join(ROOT, '.git/objects'),
    },
  });
}

function archive(format: 'tar' | 'tar.gz'): Buffer {
  return git('archive', `--format=${format}`, '--worktree-attributes', tree);
}

test('the archive that a runner downloads has at most 600 kB', () => {
  expect(archive('tar.gz').length).toBeLessThanOrEqual(600 * KB);
});

test.each(['', 'sandbox/'])('the archive holds all of the action in ./%s', async (folder) => {
  const manifest = parse(await readProjectFile(`${folder}action.yml`)) as {
    runs: Record<string, string>;
  };
  const { main = '', pre, post } = manifest.runs;
  const programs = [main, pre, post].filter((path) => path !== undefined);
  expect(main).not.toBe('');
  // The command line is downloaded as a package of its own.
  const files = (await readdir(join(ROOT, folder, 'dist'))).filter((file) => !/^cli\b/.test(file));
  const needed = ['action.yml', ...programs, ...files.map((file) => `dist/${file}`)];
  expect(packed).toEqual(expect.arrayContaining(needed.map((path) => folder + path)));
});

/** The command line and what it alone uses: a package of its own, which no runner gets here. */
const OF_COMMAND_LINE = /^src\/(cli\.ts|recording\/|shells\/cli\/)/;

test('the archive holds what else is used and read out of it', async () => {
  const sources = await readdir(join(ROOT, 'src'), { recursive: true, withFileTypes: true });
  const needed = [
    'LICENSE',
    'package.json',
    'package-lock.json',
    'scripts/build.ts',
    'scripts/folder-differences.ts',
    'scripts/licenses.ts',
    'scripts/stubs.cjs',
    'scripts/zod-core.mjs',
    'tsconfig.json',
    'tsconfig.sandbox.json',
    ...sources
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(ROOT.length + 1))
      .filter((path) => !OF_COMMAND_LINE.test(path)),
  ];
  expect(packed).toEqual(expect.arrayContaining(needed));
});

test('the archive holds no tests, no documents and no tools of the project’s own', () => {
  const spare = /^(\.ci|\.github|__tests__|bench|demo|docs|examples|mutation|runner)\/|\.md$/;
  expect(packed.filter((path) => spare.test(path))).toEqual([]);
});
