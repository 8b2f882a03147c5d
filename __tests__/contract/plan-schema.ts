import { Ajv } from 'ajv';
import { readProjectFile } from './markdown-tables.ts';

/** What is wrong with the text of an output `plan`, by its published schema; nothing is []. */
export async function problemsOfPlan(json: string): Promise<string[]> {
  const schema = JSON.parse(await readProjectFile('docs/plan.schema.json')) as object;
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
  if (validate(JSON.parse(json))) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message = '' }) => `${instancePath} ${message}`,
  );
}
