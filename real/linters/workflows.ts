import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { PAGES_WITH_WORKFLOWS, workflowsOn } from '../../__tests__/workflows/page-workflows.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Our own workflows and actions, where they are: they name each other. */
export function ownFiles(): string[] {
  const workflows = filesIn('.github/workflows');
  return [...workflows, join(ROOT, 'action.yml'), join(ROOT, 'sandbox/action.yml')];
}

/** Whether a file is a workflow, and not an action. */
export function isWorkflow(path: string): boolean {
  return basename(path) !== 'action.yml';
}

export interface Copies {
  /** All workflows that are for others to copy, as they would have them. */
  readonly files: readonly string[];
  /** A workflow with a fault that each linter has to see. */
  readonly broken: string;
  readonly remove: () => void;
}

const BROKEN = {
  on: 'issues',
  jobs: {
    one: {
      'runs-on': 'ubuntu-latest',
      steps: [{ run: 'echo ${{ github.event.issue.title }} ${{ secret.NAME }}' }],
    },
  },
};

export async function copyWorkflows(): Promise<Copies> {
  const folder = mkdtempSync(join(tmpdir(), 'workflows-'));
  const target = join(folder, '.github/workflows');
  mkdirSync(target, { recursive: true });
  const examples = filesIn('examples').filter((path) => basename(path) !== 'gitlab-ci.yml');
  const texts = examples.map((path) => [basename(path), readFileSync(path, 'utf8')] as const);
  for (const page of PAGES_WITH_WORKFLOWS) {
    const blocks = await workflowsOn(page);
    const named = (index: number) => `${basename(page)}-${index + 1}.yml`;
    texts.push(...blocks.map(({ text }, index) => [named(index), text] as const));
  }
  return {
    files: texts.map(([name, text]) => write(join(target, name), text)),
    broken: write(join(target, 'broken.yml'), JSON.stringify(BROKEN)),
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

/** GitHub knows no whole addresses, which Gitea and Forgejo do; the rest has to be right for all. */
function write(path: string, text: string): string {
  writeFileSync(path, text.replaceAll('uses: https://github.com/', 'uses: '));
  return path;
}

function filesIn(folder: string): string[] {
  const names = readdirSync(join(ROOT, folder)).filter((name) => name.endsWith('.yml'));
  return names.map((name) => join(ROOT, folder, name));
}
