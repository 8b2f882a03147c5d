import { expect, test } from '@jest/globals';
import { FIELDS } from '../../src/resources/webhook-differences.ts';
import { readProjectFile, tableUnder } from './markdown-tables.ts';

test('how surely each path of a webhook is known stands in the docs as in the code', async () => {
  const page = await readProjectFile('docs/features-and-webhooks.md');
  const rows = tableUnder(page, 'What is sent').map(([, path, , status]) => [path, status]);
  for (const [field, { status }] of Object.entries(FIELDS)) {
    expect(rows).toContainEqual([`/webHooks/{id}/${field}`, status]);
  }
  expect(rows.filter(([, status]) => status === 'inferred')).toHaveLength(2);
});
