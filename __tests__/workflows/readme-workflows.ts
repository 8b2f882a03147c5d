import { readSections } from '../contract/markdown-sections.ts';
import { readProjectFile } from '../contract/markdown-tables.ts';

/** A block of YAML in a README: a workflow, or steps in a workflow around them. */
export interface ReadmeWorkflow {
  /** The heading that it stands under. */
  readonly heading: string;
  readonly text: string;
}

/** The pages whose blocks of YAML are for others to copy. */
export const PAGES_WITH_WORKFLOWS = [
  'README.md',
  'README.ru.md',
  'docs/other-runners.md',
  'docs/other-runners.ru.md',
  'docs/after-a-release.md',
  'docs/after-a-release.ru.md',
];

/** Every block of YAML in a README or on such a page as a workflow. */
export async function readmeWorkflows(readme: string): Promise<ReadmeWorkflow[]> {
  return readSections(await readProjectFile(readme)).flatMap(({ title: heading, blocks }) =>
    blocks
      .filter(({ language }) => language === 'yaml')
      .map(({ text }) => ({ heading, text: text.startsWith('- ') ? around(text) : text })),
  );
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
