import { describe, expect, test } from '@jest/globals';
import { readProjectFile } from '../contract/markdown-tables.ts';
import { GOOD } from './broken-workflows.ts';
import { languageServiceSays } from './language-service.ts';
import { PAGES_WITH_WORKFLOWS, workflowsOn } from './page-workflows.ts';
import { RULES } from './rules.ts';
import { readWorkflows, toWorkflowFile } from './workflow.ts';

const files = [...(await readWorkflows('.github/workflows')), ...(await readWorkflows('examples'))];

/** GitHub knows no whole addresses, which Gitea and Forgejo do; the rest has to be right for all. */
function asGitHubHasIt(text: string): string {
  return text.replaceAll('uses: https://github.com/', 'uses: ');
}

describe.each(files.map(({ path, text }) => [path, asGitHubHasIt(text)] as const))(
  '%s',
  (path, text) => {
    test('satisfies the language service', async () => {
      expect(await languageServiceSays(path, text)).toEqual([]);
    });
  },
);

test('there are pages with workflows', () => {
  expect(PAGES_WITH_WORKFLOWS.length).toBeGreaterThan(20);
});

describe.each(PAGES_WITH_WORKFLOWS)('%s', (page) => {
  test('has only workflows and steps that satisfy the language service and keep to the rules', async () => {
    const workflows = await workflowsOn(page);
    expect(workflows).not.toEqual([]);
    for (const { text: workflow } of workflows) {
      const path = '.github/workflows/page.yml';
      const said = [await languageServiceSays(path, workflow), await violationsOf(workflow)];
      expect({ workflow, said: said.flat() }).toEqual({ workflow, said: [] });
    }
  });
});

/** Of the rules for the examples: these, too, are for others to copy. */
async function violationsOf(workflow: string): Promise<string[]> {
  const file = toWorkflowFile('examples/page.yml', workflow);
  const found: string[] = [];
  for (const { violations } of RULES) found.push(...(await violations(file)));
  return found;
}

test.each(['action.yml', 'sandbox/action.yml'])(
  '%s satisfies the language service',
  async (path) => {
    expect(await languageServiceSays(path, await readProjectFile(path))).toEqual([]);
  },
);

describe('the language service would tell', () => {
  const path = '.github/workflows/x.yml';

  test('nothing of a good workflow', async () => {
    expect(await languageServiceSays(path, GOOD)).toEqual([]);
  });

  test('an unknown input and a missing one', async () => {
    const bad = GOOD.replace('workspace: w', 'workspce: w');
    expect(await languageServiceSays(path, bad)).toEqual([
      "13: Invalid action input 'workspce'",
      '12: Missing required input `workspace`',
    ]);
  });

  test('an unknown input of the called workflow', async () => {
    const bad = `
on: push
permissions: {}
jobs:
  release:
    uses: OWNER/kontur-crm-release/.github/workflows/release-integration.yml@v1
    with: {integration: my.telephony, environments: '[]', canaries: '[]'}
`;
    expect(await languageServiceSays(path, bad)).toEqual([
      '7: Invalid input, canaries is not defined in the referenced workflow.',
    ]);
  });

  test('an unknown context', async () => {
    const bad = GOOD.replace('secrets.KONTUR_CRM_TOKEN', 'secret.KONTUR_CRM_TOKEN');
    expect(await languageServiceSays(path, bad)).toEqual([expect.stringContaining("'secret'")]);
  });

  test('a wrong key of action.yml', async () => {
    const bad = (await readProjectFile('sandbox/action.yml')).replace('post-if:', 'post-when:');
    expect(await languageServiceSays('sandbox/action.yml', bad)).toEqual([
      expect.stringContaining('post-when'),
    ]);
  });
});
