import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { readProjectFile } from './markdown-tables.ts';

interface Form {
  readonly name: string;
  readonly body: readonly {
    readonly type: string;
    readonly id?: string;
    readonly attributes: { readonly label?: string; readonly value?: string };
    readonly validations?: { readonly required?: boolean };
  }[];
}

test('the form “a route differs” asks for the table, and for no HAR file', async () => {
  const form = parse(await readProjectFile('.github/ISSUE_TEMPLATE/route-differs.yml')) as Form;
  expect(form.name).toBe('A route differs');
  expect(form.body.find(({ id }) => id === 'table')).toMatchObject({
    type: 'textarea',
    validations: { required: true },
  });
  const asked = form.body.filter(({ type }) => ['input', 'textarea', 'upload'].includes(type));
  expect(asked.map(({ attributes }) => attributes.label).join()).not.toMatch(/HAR|recording\b/i);
  expect(form.body[0]?.attributes.value).toContain('Attach no HAR file');
  expect(form.body[0]?.attributes.value).toContain('docs/routes.md');
});
