import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSections, sectionOf } from '../../__tests__/contract/markdown-sections.ts';

const PAGE = join(import.meta.dirname, '../../docs/release-tools.md');

/** The block of a language under a heading of the page for release tools: what a reader copies. */
export function blockOf(heading: string, language: string): string {
  const { blocks } = sectionOf(readSections(readFileSync(PAGE, 'utf8')), heading);
  const found = blocks.find((block) => block.language === language);
  if (found === undefined) throw new Error(`There is no ${language} under ${heading}.`);
  return found.text;
}
