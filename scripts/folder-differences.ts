import { type Stats, lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Whom the file system lets run a file. */
const EXECUTABLE = 0o111;

/**
 * What two folders do not have in common, as paths in the first: entries of one alone, of another
 * kind, of other bytes, or that others may run. Links are never followed, and never equal.
 */
export function folderDifferences(folder: string, other: string): string[] {
  return differences('', { folder, other });
}

function differences(path: string, roots: { folder: string; other: string }): string[] {
  const [one, two] = [join(roots.folder, path), join(roots.other, path)];
  const [stats, others] = [statsOf(one), statsOf(two)];
  if (stats?.isDirectory() && others?.isDirectory()) {
    const names = new Set([...readdirSync(one), ...readdirSync(two)]);
    return [...names].sort().flatMap((name) => differences(join(path, name), roots));
  }
  return isSameFile(stats, others) && readFileSync(one).equals(readFileSync(two)) ? [] : [one];
}

function isSameFile(one: Stats | undefined, two: Stats | undefined): boolean {
  if (!one?.isFile() || !two?.isFile()) return false;
  return (one.mode & EXECUTABLE) === (two.mode & EXECUTABLE);
}

function statsOf(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}
