import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

interface Package {
  readonly directory: string;
  readonly name: string;
  readonly version: string;
  readonly license: string;
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
    dependencies?: Record<string, string>;
  };
  const { name, version, license = 'see below', dependencies = {} } = manifest;
  return { directory, name, version, license, dependencies: Object.keys(dependencies) };
}

function licenseText({ directory, name }: Package): string {
  const file = readdirSync(directory).find((entry) => /^licen[sc]e(\.(md|txt))?$/i.test(entry));
  if (file === undefined) throw new Error(`${name} has no file with its licence.`);
  return readFileSync(join(directory, file), 'utf8').replaceAll('\r\n', '\n').trim();
}
