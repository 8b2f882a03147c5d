import { expect, test } from '@jest/globals';
import { NOTHING_DECLARED } from '../../src/inputs/declared.ts';
import { releaseInputs } from '../../src/inputs/release-inputs.ts';
import { readRun } from '../../src/inputs/run-input.ts';
import { plain } from '../../src/text/quote.ts';
import { rawInputs, runContext } from './raw-inputs.ts';

/** What is read of a run, and which manifests were asked for. */
async function readWith(manifest: string) {
  const asked: string[][] = [];
  const run = await readRun(rawInputs({ manifest, integration: '' }), {
    context: runContext(),
    readManifest: (...which) => {
      asked.push(which);
      return Promise.resolve({ ok: true, value: { ...NOTHING_DECLARED, integration: 'my.one' } });
    },
  });
  return { asked, checked: releaseInputs(run) };
}

test('a manifest is read where one is given, for the workspace', async () => {
  const { asked, checked } = await readWith('crm.yml');
  expect(asked).toEqual([['crm.yml', 'space']]);
  expect(checked).toMatchObject({ ok: true, value: { desired: { integration: 'my.one' } } });
  expect((await readWith('')).asked).toEqual([]);
});

test('at a path that is none no manifest is looked for, and nothing is said of what it lacks', async () => {
  const { asked, checked } = await readWith('../crm.yml');
  expect(asked).toEqual([]);
  expect(checked.ok || checked.problems.map(({ problem }) => plain(problem))).toEqual([
    '"../crm.yml" is not a path below its folder',
  ]);
});
