// What stands on the page for release tools, and the short recipes, work as they stand there.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { TOOLS } from '../../real/tools.ts';
import { readSections, sectionOf } from '../contract/markdown-sections.ts';
import { readProjectFile } from '../contract/markdown-tables.ts';
import { testInWhole } from '../in-whole.ts';
import { isWhole, onlyInWhole } from '../size.ts';
import { outcomes, releaseOf } from './outcomes.ts';
import { NAME, Partner, SETUP } from './partner.ts';
import { workflowsOn } from './page-workflows.ts';
import { runWorkflow } from './run-workflow.ts';
import type { World } from './world.ts';
import { toWorkflowFile } from './workflow.ts';

const PAGE = 'docs/release-tools.md';
/** Where recipes may stand. */
const PAGES = [PAGE, 'docs/recipes.md', 'docs/setup.md', 'docs/several-workspaces.md'];
const blocks = (await Promise.all(PAGES.map(workflowsOn))).flat();
const WORKSPACE = 'my-workspace';

let partner: Partner;
let programs: string;
beforeEach(async () => {
  partner = await Partner.with(WORKSPACE, 'north', 'south');
  programs = await mkdtemp(join(tmpdir(), 'programs-'));
});
afterEach(async () => {
  await partner.close();
  await rm(programs, { recursive: true });
});

const runHere = new Set<string>();

/** Runs the block under a heading. */
function run(heading: string, world: World, change = (text: string) => text) {
  runHere.add(heading);
  const found = blocks.find((block) => block.heading === heading);
  if (found === undefined) throw new Error(`No page has a workflow under ${heading}.`);
  return runWorkflow(toWorkflowFile('page.yml', change(found.text)).workflow, world);
}

/** A pushed tag, or a pushed branch, in a repository whose one environment is `production`. */
function pushed(ref: string, changes: Partial<World> = {}): World {
  const production = partner.environment(WORKSPACE);
  const world = partner.pushed(ref, { ...production, environments: { production }, ...changes });
  const github = { ...world.github, ref: `refs/heads/${ref}` };
  return ref === 'main' ? { ...world, github } : world;
}

function write(program: string, script: string): Promise<void> {
  return writeFile(join(programs, program), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
}

async function ended(heading: string, world: World) {
  return outcomes(await run(heading, world)).map(({ outcome, version }) => [outcome, version]);
}

describe('a step behind the tool', () => {
  test('releases what semantic-release has tagged, and nothing where it has not', async () => {
    await write('npm', '');
    await write('npx', 'echo tag=v1.2.0-beta.1 >> "$GITHUB_OUTPUT"');
    expect(await ended('semantic-release', pushed('main', { programs }))).toEqual([
      ['created', '1.2.0-beta1'],
    ]);
    await write('npx', '');
    expect(await ended('semantic-release', pushed('main', { programs }))).toEqual([]);
  });

  const byAction = [
    {
      heading: 'release-please',
      action: 'googleapis/release-please-action',
      released: { releases_created: 'true', release_created: 'true', tag_name: 'v1.2.0' },
      nothing: { releases_created: 'false', paths_released: '[]' },
    },
    ...onlyInWhole([
      {
        heading: 'python-semantic-release',
        action: 'python-semantic-release/python-semantic-release',
        released: { released: 'true', tag: 'v1.2.0' },
        nothing: { released: 'false', tag: 'v1.1.0' },
      },
    ]),
  ];
  test.each(byAction)(
    'releases what $heading puts out, and nothing where it made nothing',
    async ({ heading, action, released, nothing }) => {
      const world = (outputs: Record<string, string>) =>
        pushed('main', { actions: { [action]: outputs } });
      expect(await ended(heading, world(nothing))).toEqual([]);
      expect(await ended(heading, world(released))).toEqual([['created', '1.2.0']]);
    },
  );
});

test('prereleases go to staging, releases to production', async () => {
  const environments = {
    staging: partner.environment('north'),
    production: partner.environment('south'),
  };
  const heading = 'Prereleases to staging, releases to production';
  for (const [tag, environment] of [
    ['v1.2.0-rc.1', 'staging'],
    ['v1.2.0', 'production'],
  ] as const) {
    expect(outcomes(await run(heading, pushed(tag, { environments })))).toMatchObject([
      { environment, outcome: 'created' },
    ]);
  }
  expect(partner.workspace('north').integration(NAME).version).toBe('1.2.0-rc1');
  expect(partner.workspace('south').integration(NAME).version).toBe('1.2.0');
});

const files = { 'package.json': '{"version": "1.2.0"}' };

test('a tag that is not the version in the file is refused, and nothing is sent', async () => {
  const heading = 'The tag has to be the version in a file';
  const [other] = await run(heading, pushed('v1.3.0', { files }));
  expect(other?.result).toBe('failure');
  expect(other?.steps.at(-1)?.log).toContain(
    '::error::The tag is v1.3.0, and package.json says v1.2.0.',
  );
  expect(partner.workspace(WORKSPACE).requests).toEqual([]);
  expect(await ended(heading, pushed('v1.2.0', { files }))).toEqual([['created', '1.2.0']]);
});

testInWhole('the version comes from a file, and the same again changes nothing', async () => {
  const heading = 'The version comes from a file';
  expect(await ended(heading, pushed('main', { files }))).toEqual([['created', '1.2.0']]);
  expect(await ended(heading, pushed('main', { files }))).toEqual([['unchanged', '1.2.0']]);
});

test('a run by hand goes into the environment that was chosen', async () => {
  const environments = { staging: partner.environment('north') };
  const inputs = { environment: 'staging', tag: 'v1.2.0' };
  const github = {
    event_name: 'workflow_dispatch',
    ref: 'refs/heads/main',
    event: { inputs },
  };
  const heading = 'By hand, into the environment of your choice';
  expect(outcomes(await run(heading, pushed('main', { environments, github })))).toMatchObject([
    { environment: 'staging', outcome: 'created', version: '1.2.0' },
  ]);
});

test('only the repository that is named releases', async () => {
  const heading = 'Only in this repository';
  expect(await run(heading, pushed('v1.2.0'))).toEqual([]);
  const own = (text: string) => text.replace('me/telephony', 'partner/integration');
  expect(outcomes(await run(heading, pushed('v1.2.0'), own))).toMatchObject([
    { outcome: 'created' },
  ]);
});

describe('several integrations into several workspaces', () => {
  const heading = 'Several integrations into several workspaces';
  const setupOf = (integration: string, workspace: string) =>
    JSON.stringify({ of: `${integration} in ${workspace}` });
  const pairs = ['north', 'south'].flatMap((workspace) =>
    ['telephony', 'chat'].map((integration) => ({ workspace, integration })),
  );
  const environments = () =>
    Object.fromEntries(
      pairs.map(({ workspace, integration }) => [
        `${workspace}-${integration}`,
        partner.environment(workspace, setupOf(integration, workspace)),
      ]),
    );

  test('each gets the setup of its pair', async () => {
    const world = pushed('v1.2.0', { secrets: {}, environments: environments() });
    const runs = outcomes(await run(heading, world));
    expect(runs.map(({ environment, outcome }) => [environment, outcome])).toEqual([
      ['north-telephony', 'created'],
      ['south-telephony', 'created'],
      ['north-chat', 'created'],
      ['south-chat', 'created'],
    ]);
    for (const { workspace, integration } of pairs) {
      const { instance } = partner.workspace(workspace).integration(`my_workspace.${integration}`);
      expect(instance?.settings).toContainEqual({
        id: 'of',
        value: `${integration} in ${workspace}`,
      });
    }
  });

  /** The environments as they must not be, with a name of their own for the setup. */
  const misnamed = () =>
    Object.fromEntries(
      Object.entries(environments()).map(([name, { secrets, vars }]) => {
        const { KONTUR_CRM_SETUP = '', ...others } = secrets;
        return [name, { vars, secrets: { ...others, TELEPHONY_SETUP: KONTUR_CRM_SETUP } }];
      }),
    );
  const passedOn = (text: string) =>
    text.replace('secrets.KONTUR_CRM_SETUP', 'secrets.TELEPHONY_SETUP');

  test('a setup that the environments call by another name is refused as an empty one', async () => {
    const world = pushed('v1.2.0', { secrets: {}, environments: misnamed() });
    const [first] = await run(heading, world, passedOn);
    expect(first?.result).toBe('failure');
    expect(releaseOf(first!)?.log).toContain('require-setup');
  });

  testInWhole('without require-setup that is green, and without a setup', async () => {
    const world = pushed('v1.2.0', { secrets: {}, environments: misnamed() });
    const [first] = await run(heading, world, (text) =>
      passedOn(text).replace('require-setup: true', 'require-setup: false'),
    );
    expect(first?.result).toBe('success');
    expect(releaseOf(first!)?.outputs.status).toBe('notConfigured');
  });

  testInWhole('a secret of the repository may have any name', async () => {
    const { north, south } = partner.environments('north', 'south');
    const token = (place: typeof north) => ({
      vars: place!.vars,
      secrets: { KONTUR_CRM_TOKEN: place!.secrets.KONTUR_CRM_TOKEN! },
    });
    const world = pushed('v1.2.0', {
      secrets: { TELEPHONY_SETUP: SETUP },
      environments: { 'north-telephony': token(north), 'south-telephony': token(south) },
    });
    const runs = await run(heading, world, (text) =>
      passedOn(text).replace('[telephony, chat]', '[telephony]'),
    );
    expect(outcomes(runs)).toMatchObject([{ status: 'active' }, { status: 'active' }]);
  });
});

describe('one secret per value', () => {
  const heading = 'One secret per value';
  const PBX_KEY = '-----BEGIN PRIVATE KEY-----\nMIGH"\\Ag\n-----END PRIVATE KEY-----\n';
  const PBX_TOKEN = 'a "quoted" \\ token';

  /** What the instance holds of the setup. */
  const held = async (secrets: Record<string, string>) => {
    const { KONTUR_CRM_TOKEN = '' } = partner.environment(WORKSPACE).secrets;
    const world = pushed('v1.2.0', { secrets: { KONTUR_CRM_TOKEN, ...secrets } });
    expect(outcomes(await run(heading, world))).toMatchObject([{ outcome: 'created' }]);
    const { instance } = partner.workspace(WORKSPACE).integration(NAME);
    const values = [...(instance?.settings ?? []), ...(instance?.secrets ?? [])];
    return Object.fromEntries(values.map(({ id, value }) => [id, value]));
  };

  test('keeps quotes, backslashes and lines', async () => {
    expect(await held({ PBX_TOKEN, PBX_KEY })).toMatchObject({
      ...{ autoAnswer: 'True', apiToken: PBX_TOKEN, key: PBX_KEY },
    });
  });

  testInWhole('a missing one is a value that is missing, which nobody refuses', async () => {
    const { apiToken, key } = await held({ PBX_TOKEN });
    expect([apiToken, key]).toEqual([PBX_TOKEN, undefined]);
  });
});

test('the versions on the page are those that run', async () => {
  const { dependencies } = JSON.parse(await readProjectFile('real/act/tools/package.json')) as {
    dependencies: Record<string, string>;
  };
  const { tables } = sectionOf(
    readSections(await readProjectFile(PAGE)),
    'Release in the run that makes the tag',
  );
  expect(tables[1]?.map(([tool, version]) => [tool, version])).toEqual([
    ['semantic-release', dependencies['semantic-release']],
    ['changesets', dependencies['@changesets/cli']],
    ['release-please', dependencies['release-please']],
    ['python-semantic-release', TOOLS['python-semantic-release'].version],
  ]);
});

test('every block of the page is run here', async () => {
  const headings = (await workflowsOn(PAGE)).map(({ heading }) => heading);
  const left = isWhole ? [] : ['python-semantic-release'];
  expect(headings.filter((heading) => !runHere.has(heading))).toEqual(left);
});
