import { expect, test } from '@jest/globals';
import { readSections, sectionOf } from './markdown-sections.ts';
import { readProjectFile } from './markdown-tables.ts';
import { problemsOfPlan } from './plan-schema.ts';

async function exampleOfTheDocs(): Promise<Record<string, unknown>> {
  const readme = readSections(await readProjectFile('docs/plan.md'));
  const [example] = sectionOf(readme, 'The output `plan`').blocks;
  return JSON.parse(example?.text ?? '') as Record<string, unknown>;
}

test('the plan in the docs is one by the published schema', async () => {
  expect(await problemsOfPlan(JSON.stringify(await exampleOfTheDocs()))).toEqual([]);
});

test.each<[string, object]>([
  ['a value of the setup', { setup: { because: 'always', keys: [{ key: 'a', value: 'b' }] } }],
  ['a value of a patch', { instance: [{ op: 'add', part: 'webHooks', item: '', value: {} }] }],
  ['a step that there is not', { steps: ['uninstall'] }],
  ['a field that there is not', { more: 1 }],
])('the schema refuses %s', async (_what, change) => {
  const plan = { ...(await exampleOfTheDocs()), ...change };
  expect(await problemsOfPlan(JSON.stringify(plan))).not.toEqual([]);
});
