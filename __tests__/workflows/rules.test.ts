import { describe, expect, test } from '@jest/globals';
import { BAD, GOOD } from './broken-workflows.ts';
import { RULES } from './rules.ts';
import { type WorkflowFile, readWorkflows, toWorkflowFile } from './workflow.ts';

const files = [...(await readWorkflows('.github/workflows')), ...(await readWorkflows('examples'))];

test('there are workflows to hold to the rules', () => {
  expect(files.length).toBeGreaterThan(10);
});

describe.each(RULES)('every workflow keeps this rule: $name', ({ name, violations }) => {
  test.each(files.map((file) => [file.path, file] as const))('in %s', async (_, file) => {
    expect(await violations(file)).toEqual([]);
  });

  test('and a good workflow breaks nothing', async () => {
    expect(await violations(example(GOOD))).toEqual([]);
  });

  test.each(BAD[name] ?? [])('unlike: %s', async (_, change, expected) => {
    const changed = change(GOOD);
    expect(changed).not.toBe(GOOD);
    expect(await violations(example(changed))).toEqual(expected);
  });

  test('and there is a workflow that breaks it', () => {
    expect(BAD[name]?.length).toBeGreaterThan(0);
  });
});

test('in the own workflows a reference to this action by a tag is no pin', async () => {
  const own = toWorkflowFile('.github/workflows/x.yml', GOOD);
  expect(await RULES[0]!.violations(own)).toEqual(['OWNER/kontur-crm-release@v1']);
});

function example(text: string): WorkflowFile {
  return toWorkflowFile('examples/x.yml', text);
}
