import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { USER_AGENT } from '../../src/domain/about.ts';
import { DESCRIPTIONS } from '../../src/inputs/descriptions.ts';
import { INPUTS } from '../../src/inputs/inputs.ts';
import { outputsOf } from '../../src/shells/common/outputs.ts';
import type { ReleaseResult } from '../../src/domain/results.ts';
import { versionFromTag } from '../../src/version/read-version.ts';
import { ROUTES } from '../../src/workspace/routes.ts';
import { readProjectFile, tableUnder } from './markdown-tables.ts';

interface Manifest {
  readonly description: string;
  readonly inputs: Record<string, { description: string; default?: string; required?: boolean }>;
  readonly outputs: Record<string, { description: string }>;
  readonly runs: { readonly using: string; readonly main: string };
}

const NOTHING_DONE: ReleaseResult = {
  version: '',
  previousVersion: undefined,
  versionChanged: false,
  integrationId: undefined,
  outcome: undefined,
  installed: false,
  status: undefined,
  previousStatus: undefined,
  newlyInstalled: false,
  dryRun: false,
  plan: undefined,
  steps: [],
  phases: [],
  failure: undefined,
};

let manifest: Manifest;
let readme: string;
beforeAll(async () => {
  manifest = parse(await readProjectFile('action.yml')) as Manifest;
  readme = await readProjectFile('README.md');
});

describe('action.yml, the code and the README agree on', () => {
  test('the inputs, which of them are required, and their defaults', () => {
    const inCode = Object.entries(INPUTS).map(([name, input]) => [
      name,
      'required' in input ? 'required' : 'default' in input ? input.default : '',
    ]);
    const declared = Object.entries(manifest.inputs).map(([name, input]) => [
      name,
      input.required === true ? 'required' : (input.default ?? ''),
    ]);
    const described = tableUnder(readme, 'Inputs').map(([name, byDefault]) => [name, byDefault]);
    expect(declared).toEqual(inCode);
    expect(described).toEqual(inCode);
  });

  test('what each input is, which the help of the command line says as well', () => {
    const declared = Object.entries(manifest.inputs).map(([name, { description }]) => [
      name,
      description,
    ]);
    expect(Object.fromEntries(declared)).toEqual(DESCRIPTIONS);
  });

  test('the outputs', () => {
    const shown = { result: NOTHING_DONE, workspaceUrl: '', summary: '' };
    const inCode = Object.keys(outputsOf(NOTHING_DONE, shown));
    expect(Object.keys(manifest.outputs)).toEqual(inCode);
    expect(tableUnder(readme, 'Outputs').map(([name]) => name)).toEqual(inCode);
  });

  test('the routes, and how surely each is known', async () => {
    const inCode = Object.entries(ROUTES).map(([name, { method, path, status }]) => [
      name,
      `${method} ${path}`,
      status,
    ]);
    const page = await readProjectFile('docs/routes.md');
    expect(tableUnder(page, 'What is documented and what is inferred')).toEqual(inCode);
  });

  test('how many routes are documented, and how many are inferred', () => {
    const known = Object.values(ROUTES).map(({ status }) => status);
    const count = (wanted: string) => known.filter((status) => status === wanted).length;
    const [all, documented, inferred] = [known.length, count('documented'), count('inferred')];
    const unfolded = readme.replaceAll(/\s+/g, ' ');
    expect(unfolded).toContain(`of its ${all} routes, ${documented} are in the`);
    expect(unfolded).toContain(`and ${inferred} are inferred`);
  });
});

test.each(['README.md', 'README.ru.md'])('%s is a front page, no book', async (page) => {
  const lines = (await readProjectFile(page)).trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(250);
});

test('every tag in the docs becomes the version that stands beside it', async () => {
  const page = await readProjectFile('docs/tags-and-versions.md');
  const rows = tableUnder(page, 'How a tag becomes a version');
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.map(([tag]) => [tag, versionOrRefused(tag!)])).toEqual(
    rows.map(([tag, version]) => [tag, version]),
  );
});

test('the action runs dist/index.js on Node 24', () => {
  expect(manifest.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
});

// As the form of a release in the Marketplace says; it is nowhere in the documentation.
test('the description is no longer than the Marketplace takes', () => {
  expect(manifest.description.length).toBeLessThanOrEqual(124);
});

test('the user agent carries the version of package.json', async () => {
  const { name, version } = JSON.parse(await readProjectFile('package.json')) as {
    name: string;
    version: string;
  };
  expect(USER_AGENT).toBe(`${name}/${version}`);
});

function versionOrRefused(tag: string): string {
  const result = versionFromTag(tag, { prefix: '' });
  return result.ok ? result.value.version : 'refused';
}
