import { expect, test } from '@jest/globals';
import type { RawInputs } from '../../src/inputs/inputs.ts';
import { lookInputs } from '../../src/inputs/release-inputs.ts';
import { howToSet } from '../../src/text/quote.ts';
import { rawInputs, runContext, runInput } from './raw-inputs.ts';

async function look(given: Partial<RawInputs>) {
  return lookInputs(await runInput(rawInputs(given), runContext({ writtenIn: 'command-line' })));
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
  expect(checked.ok || checked.problems[1]?.remedy).toBe(howToSet('integration'));
});
