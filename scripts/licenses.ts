import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

// The packer has a list of its own. It names no versions, has no text of a package that only names its
// licence (`@cfworker/json-schema`), and covers one program, where a folder holds what several share.

interface Package {
  readonly directory: string;
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** Whoever wrote it, without an address. */
  readonly author: string;
  readonly dependencies: readonly string[];
}

/**
 * The licences of packages and of all that they depend on, as the licences want to be passed
 * on with the code: a text that stands beside what is packed.
 */
export function licensesOf(names: readonly string[]): string {
  const found = new Map<string, Package>();
  for (const name of names) collect(name, { from: '.', found });
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, one]) => `${title} (${one.license})\n\n${licenseText(one)}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function collect(name: string, place: { from: string; found: Map<string, Package> }): void {
  const directory = directoryOf(name, place.from);
  const one = read(directory);
  const title = `${one.name} ${one.version}`;
  if (place.found.has(title)) return;
  place.found.set(title, one);
  for (const dependency of one.dependencies) {
    collect(dependency, { from: directory, found: place.found });
  }
}

/** Where Node finds a package: as near as can be. */
function directoryOf(name: string, from: string): string {
  for (let at = from; ; at = join(at, '..')) {
    const directory = join(at, 'node_modules', name);
    if (existsSync(join(directory, 'package.json'))) return directory;
    if (at === '.') throw new Error(`${name} is not installed.`);
  }
}

function read(directory: string): Package {
  const manifest = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string;
    author?: string | { name: string };
    dependencies?: Record<string, string>;
  };
  const { name, version, license = 'see below', author = '', dependencies = {} } = manifest;
  const writer = (typeof author === 'string' ? author : author.name).replace(/ *<.*$/, '');
  return {
    directory,
    name,
    version,
    license,
    author: writer,
    dependencies: Object.keys(dependencies),
  };
}

function licenseText({ directory, name, license, author }: Package): string {
  const file = readdirSync(directory).find((entry) => /^licen[sc]e(\.(md|txt))?$/i.test(entry));
  if (file !== undefined) {
    return readFileSync(join(directory, file), 'utf8').replaceAll('\r\n', '\n').trim();
  }
  if (license !== 'MIT' || author === '') throw new Error(`${name} has no file with its licence.`);
  return mitLicense(author);
}

/** The text by its name, for a package that names it alone, with the author whom it names. */
function mitLicense(author: string): string {
  return `MIT License

Copyright (c) ${author}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and
associated documentation files (the "Software"), to deal in the Software without restriction,
including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense,
and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so,
subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial
portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT
LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN
NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY,
WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE
SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
}
