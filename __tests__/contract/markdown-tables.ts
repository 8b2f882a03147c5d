import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSections, sectionOf } from './markdown-sections.ts';

const ROOT = join(import.meta.dirname, '../..');

export async function readProjectFile(name: string): Promise<string> {
  return readFile(join(ROOT, name), 'utf8');
}

/** The rows of the first table under a heading, each cell without its backticks. */
export function tableUnder(markdown: string, heading: string): string[][] {
  const [table = []] = sectionOf(readSections(markdown), heading).tables;
  return table.map((row) => row.map((cell) => cell.replace(/^`([^`]*)`$/, '$1')));
}
