import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { codeIn, readSections, sectionOf } from './markdown-sections.ts';
import { readProjectFile } from './markdown-tables.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Folders that are made and not kept. */
const MADE = ['node_modules', 'coverage', 'lib'];

/** The folders in a folder, hidden ones apart, each as the README writes it. */
async function foldersOf(path: string): Promise<string[]> {
  const entries = await readdir(join(ROOT, path), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .filter(({ name }) => !MADE.includes(name))
    .map(({ name }) => `${path}${name}/`);
}

test('the page on the architecture names every folder, and nothing that is not there', async () => {
  const page = readSections(await readProjectFile('docs/architecture.md'));
  const rows = sectionOf(page, 'The rooms').tables.flat();
  const named = rows.map(([path = '']) => path.replaceAll('`', ''));

  const folders = [...(await foldersOf('')), ...(await foldersOf('src/'))];
  expect(folders.filter((folder) => folder !== 'src/' && !named.includes(folder))).toEqual([]);
  for (const path of named) {
    const isThere = path.endsWith('/') ? readdir(join(ROOT, path)) : readProjectFile(path);
    expect({ path, size: (await isThere).length }).not.toEqual({ path, size: 0 });
  }
});

test('CONTRIBUTING.md names every library, and only scripts that there are', async () => {
  const { scripts, dependencies, devDependencies } = JSON.parse(
    await readProjectFile('package.json'),
  ) as Record<'scripts' | 'dependencies' | 'devDependencies', Record<string, string>>;
  const text = await readProjectFile('CONTRIBUTING.md');
  const prose = codeIn(readSections(text).flatMap((section) => section.prose));

  const libraries = Object.keys({ ...dependencies, ...devDependencies });
  const unnamed = libraries.filter((name) => !name.startsWith('@types/') && !prose.includes(name));
  expect(unnamed).toEqual([]);

  const named = [...text.matchAll(/`npm (?:run )?([\w:]+)/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => name !== 'ci' && !(name in scripts))).toEqual([]);
});

test.each(['', 'mutation/'])(
  '%spackage-lock.json says of every package which bytes it has, and of none where they come from',
  async (folder) => {
    const { packages } = JSON.parse(await readProjectFile(`${folder}package-lock.json`)) as {
      packages: Record<string, { integrity?: string; resolved?: string }>;
    };
    const { '': project, ...installed } = packages;
    expect(project).toBeDefined();
    expect(Object.keys(installed).length).toBeGreaterThan(100);
    const unsure = Object.entries(installed).filter(
      ([, { integrity = '', resolved }]) =>
        !/^sha512-[\w+/]{86}==$/.test(integrity) || resolved !== undefined,
    );
    expect(unsure.map(([path]) => path)).toEqual([]);
  },
);

test('what is packed into the actions is a dependency, and nothing else is', async () => {
  const { dependencies } = JSON.parse(await readProjectFile('package.json')) as {
    dependencies: Record<string, string>;
  };
  const licenses = await Promise.all(
    ['dist', 'sandbox/dist'].map((folder) => readProjectFile(`${folder}/licenses.txt`)),
  );
  const unpacked = Object.entries(dependencies).filter(
    ([name, version]) => !licenses.some((text) => text.includes(`${name} ${version} (`)),
  );
  expect(unpacked.map(([name]) => name)).toEqual([]);
});

test('CHANGELOG.md tells of the version of package.json', async () => {
  const { version } = JSON.parse(await readProjectFile('package.json')) as { version: string };
  const escaped = version.replaceAll('.', '\\.');
  expect(await readProjectFile('CHANGELOG.md')).toMatch(new RegExp(`\\b${escaped}\\b`));
});
