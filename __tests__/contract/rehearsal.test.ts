import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { ActionManifest } from '../../runner/action-manifest.ts';
import { readWorkflows } from '../workflows/workflow.ts';
import { targetsOf } from './markdown-sections.ts';
import { readProjectFile, tableUnder } from './markdown-tables.ts';

const sandbox = await readProjectFile('docs/sandbox.md');

test('the sandbox’s action.yml and its page agree on the inputs and their defaults', async () => {
  const { inputs = {} } = parse(await readProjectFile('sandbox/action.yml')) as ActionManifest;
  const described = tableUnder(sandbox, 'Rehearse without a token');
  expect(described.map(([name, byDefault]) => [name, byDefault])).toEqual(
    Object.entries(inputs).map(([name, input]) => [name, input.default]),
  );
});

test('the docs point to every example, and to no other', async () => {
  const examples = await readPages('examples/*.yml');
  const pages = await readPages('docs/*.md');
  const named = pages
    .flatMap(({ text }) => targetsOf(text))
    .filter((target) => target.startsWith('../examples/'))
    .map((target) => target.slice('../'.length));
  expect([...new Set(named)].sort()).toEqual(examples.map(({ path }) => path).sort());
});

test('one placeholder stands for this repository', async () => {
  const files = [
    ...(await readWorkflows('examples')),
    ...(await readPages('README*.md')),
    ...(await readPages('docs/*.md')).filter(({ text }) => text.includes('uses: OWNER/')),
  ];
  for (const { path, text } of files) {
    const named = text.match(/[\w-]+\/kontur-crm-release(\/[\w./-]+)?@[\w.-]+/g) ?? [];
    expect({ path, named: named.length }).not.toEqual({ path, named: 0 });
    expect(named.filter((name) => !/^OWNER\/.*@v1$/.test(name))).toEqual([]);
  }
});

async function readPages(pattern: string): Promise<{ path: string; text: string }[]> {
  const pages = [];
  for await (const path of glob(pattern, { cwd: join(import.meta.dirname, '../..') })) {
    pages.push({ path, text: await readProjectFile(path) });
  }
  return pages;
}
