import { expect, test } from '@jest/globals';
import { type RawInputs, readInputs } from '../../src/inputs/inputs.ts';
import { checkLook } from '../../src/inputs/parse-inputs.ts';
import { rawInputs, runContext } from './raw-inputs.ts';

async function look(given: Partial<RawInputs>) {
  const raw = rawInputs(given);
  return checkLook(raw, {
    read: await readInputs(raw),
    context: runContext({ writtenIn: 'command-line' }),
  });
}

test('a look needs no version and no setup', async () => {
  expect(await look({ version: '', tag: 'no version', setup: '{' })).toMatchObject({
    ok: true,
    value: { integration: 'my.integration', budgetMs: 600_000, settings: { workspace: 'space' } },
  });
});

test('a look is refused with all that is wrong of what it needs, and nothing else', async () => {
  const checked = await look({ workspace: 'a b', integration: '', token: '', 'wait-for': 'ever' });
  expect(checked.ok || checked.problems.map(({ input }) => input)).toEqual([
    'workspace',
    'integration',
    'token',
  ]);
  expect(checked.ok || checked.problems[1]?.remedy).toBe(
    'Give --integration VALUE, or set KONTUR_CRM_INTEGRATION',
  );
});
