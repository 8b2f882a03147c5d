import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { readSections } from '../contract/markdown-sections.ts';
import { readProjectFile } from '../contract/markdown-tables.ts';

/** A block of YAML on a page. */
export interface PageBlock {
  /** The heading that it stands under. */
  readonly heading: string;
  readonly text: string;
}

/** Every block of YAML on a page, as it is written. */
export async function blocksOn(page: string): Promise<PageBlock[]> {
  return readSections(await readProjectFile(page)).flatMap(({ title: heading, blocks }) =>
    blocks.flatMap(({ language, text }) => (language === 'yaml' ? [{ heading, text }] : [])),
  );
}

/** Those that are for others to copy, each as a workflow: steps get one around them. */
export async function workflowsOn(page: string): Promise<PageBlock[]> {
  return (await blocksOn(page)).flatMap(({ heading, text }) => {
    if (text.startsWith('- ')) return [{ heading, text: around(text) }];
    return /^jobs:$/m.test(text) ? [{ heading, text }] : [];
  });
}

/** The pages that have any, in both languages. */
export const PAGES_WITH_WORKFLOWS: readonly string[] = await pagesWithWorkflows();

async function pagesWithWorkflows(): Promise<string[]> {
  const found: string[] = [];
  const cwd = join(import.meta.dirname, '../..');
  for await (const page of glob(['README*.md', 'docs/*.md'], { cwd })) {
    if ((await workflowsOn(page)).length > 0) found.push(page);
  }
  return found.sort();
}

function around(steps: string): string {
  return `on: push
permissions: {}
jobs:
  release:
    runs-on: ubuntu-latest
    steps:
${steps.replaceAll(/^/gm, '      ')}
`;
}
