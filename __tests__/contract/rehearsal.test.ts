import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { ActionManifest } from '../../runner/action-manifest.ts';
import { readWorkflows } from '../workflows/workflow.ts';
import { targetsOf } from './markdown-sections.ts';
import { readProjectFile, tableUnder } from './markdown-tables.ts';

const readme = await readProjectFile('README.md');

test('the sandbox’s action.yml and the README agree on the inputs and their defaults', async () => {
  const { inputs = {} } = parse(await readProjectFile('sandbox/action.yml')) as ActionManifest;
  const described = tableUnder(readme, 'Rehearse without a token');
  expect(described.map(([name, byDefault]) => [name, byDefault])).toEqual(
    Object.entries(inputs).map(([name, input]) => [name, input.default]),
  );
});

test('the README points to every example, and to no other', async () => {
  const files = await readWorkflows('examples');
  const named = targetsOf(readme).filter((target) => target.startsWith('examples/'));
  expect([...new Set(named)].sort()).toEqual(files.map(({ path }) => path).sort());
});

test('one placeholder stands for this repository', async () => {
  const files = [
    ...(await readWorkflows('examples')),
    { path: 'README.md', text: readme },
    { path: 'README.ru.md', text: await readProjectFile('README.ru.md') },
  ];
  for (const { path, text } of files) {
    const named = text.match(/[\w-]+\/kontur-crm-release(\/[\w./-]+)?@\S+/g) ?? [];
    expect({ path, named: named.length }).not.toEqual({ path, named: 0 });
    expect(named.filter((name) => !/^OWNER\/.*@v1$/.test(name))).toEqual([]);
  }
});
