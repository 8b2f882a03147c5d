// What stands on the pages works as it stands there.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { GITHUB_TOKEN, fakeGitHub } from '../github/fake-github.ts';
import { COMMIT, githubEnvironment } from '../ledger/recorded-release.ts';
import { testInWhole } from '../in-whole.ts';
import { isWhole } from '../size.ts';
import { outcomes } from './outcomes.ts';
import { PAGES_WITH_WORKFLOWS, workflowsOn } from './page-workflows.ts';
import { NAME, Partner, SECRET_SETUP, SETUP } from './partner.ts';
import type { JobRun } from './run-steps.ts';
import { runWorkflow } from './run-workflow.ts';
import { toWorkflowFile } from './workflow.ts';
import type { World } from './world.ts';

const WORKSPACE = 'my-workspace';

interface Row {
  /** The page and the heading on it. */
  readonly at: string;
  /** The tag that is pushed; v1.2.0 if left out. */
  readonly tag?: string;
  readonly outcome: string;
  readonly version: string;
}

const PATCH = 'docs/features-and-webhooks.md#Patch by hand';
const OUTPUTS = 'docs/recipes.md#Use the outputs in later steps';

/** Of which a part of the setup is in the file. */
const BY_MANIFEST = 'docs/manifest.md#From a setup secret to a manifest';

/** What comes of each block where the workspace holds 1.0.0, installed and active. */
const ROWS: readonly Row[] = [
  { at: 'README.md#Smallest workflow', outcome: 'updated', version: '1.2.0' },
  { at: 'README.md#Setup from secrets', outcome: 'updated', version: '1.2.0' },
  { at: 'docs/setup.md#Install and set up', outcome: 'updated', version: '1.2.0' },
  { at: BY_MANIFEST, outcome: 'updated', version: '1.2.0' },
  {
    at: 'docs/recipes.md#Several integrations in one repository',
    tag: 'telephony@1.2.0',
    outcome: 'updated',
    version: '1.2.0',
  },
  { at: 'docs/plan.md#Plan on pull requests', tag: '', outcome: 'planned', version: '1.2.0' },
  {
    at: 'docs/after-a-release.md#Release again, or go back',
    tag: 'v0.9.0',
    outcome: 'updated',
    version: '0.9.0',
  },
  { at: 'docs/sandbox.md#Rehearse without a token', tag: '', outcome: 'created', version: '1.2.0' },
  { at: 'docs/recipes.md#Wait for the new version', outcome: 'updated', version: '1.2.0' },
  { at: PATCH, outcome: 'updated', version: '1.2.0' },
  { at: 'docs/routes.md#Use it', tag: '', outcome: 'created', version: '1.2' },
  { at: 'docs/routes.md#Use another route', outcome: 'updated', version: '1.2.0' },
  {
    at: 'docs/proxies.md#Proxies and private certificate authorities',
    outcome: 'updated',
    version: '1.2.0',
  },
  {
    at: 'docs/other-runners.md#GitHub Enterprise Server',
    outcome: 'updated',
    version: '1.2.0',
  },
  { at: OUTPUTS, outcome: 'updated', version: '1.2.0' },
  {
    at: 'docs/routes.md#What is documented and what is inferred',
    tag: '',
    outcome: 'unchanged',
    version: '1.0.0',
  },
];

/** What needs GitHub's deployments, and is run below. */
const RECORDED = ['Record a release', 'One deployment, not two'].map(
  (heading) => `docs/deployments.md#${heading}`,
);

/** What other tests run, by their file: it needs a chat, a file, a tool, or several workspaces. */
const HELD_ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  'after-a-release.test.ts': ['docs/after-a-release.md#Tell people'],
  'release-tools.test.ts': [
    'docs/release-tools.md#semantic-release',
    'docs/release-tools.md#release-please',
    'docs/release-tools.md#python-semantic-release',
    'docs/recipes.md#Prereleases to staging, releases to production',
    'docs/recipes.md#The tag has to be the version in a file',
    'docs/recipes.md#The version comes from a file',
    'docs/recipes.md#By hand, into the environment of your choice',
    'docs/recipes.md#Only in this repository',
    'docs/several-workspaces.md#Several integrations into several workspaces',
    'docs/setup.md#One secret per value',
  ],
};

const english = PAGES_WITH_WORKFLOWS.filter((page) => !page.endsWith('.ru.md'));
const blocks = await Promise.all(
  english.map(async (page) =>
    (await workflowsOn(page)).map(({ heading, text }) => ({ at: `${page}#${heading}`, text })),
  ),
);

let partner: Partner;
beforeEach(async () => {
  partner = await Partner.with(WORKSPACE);
  partner
    .workspace(WORKSPACE)
    .seed({ name: NAME, version: '1.0.0', installed: true, status: 'active' });
});
afterEach(() => partner.close());

async function run(place: string, tag = 'v1.2.0', changes: Partial<World> = {}): Promise<JobRun[]> {
  const { text = '' } = blocks.flat().find(({ at }) => at === place) ?? {};
  const setup = place === BY_MANIFEST ? SECRET_SETUP : SETUP;
  const production = partner.environment(WORKSPACE, setup);
  const world = partner.pushed(tag, { ...production, environments: { production }, ...changes });
  return runWorkflow(toWorkflowFile('page.yml', text).workflow, world);
}

test('every workflow on the pages is run', () => {
  const elsewhere = Object.values(HELD_ELSEWHERE).flat();
  const named = [...ROWS.map(({ at }) => at), ...RECORDED, ...elsewhere];
  const written = blocks.flat().map(({ at }) => at);
  expect(named.sort()).toEqual(written.sort());
});

test.each(Object.entries(HELD_ELSEWHERE))('%s runs what is left to it', async (file, places) => {
  const text = await readFile(join(import.meta.dirname, file), 'utf8');
  for (const place of places) expect(text).toContain(`'${place.replace(/.*#/, '')}'`);
});

test.each(RECORDED.filter((_, at) => isWhole || at === 0))(
  '%s: recorded once, however often it is run',
  async (place) => {
    const github = await fakeGitHub();
    const env = githubEnvironment(github, COMMIT);
    const changes = { env, github: { ...partner.pushed('v1.2.0').github, token: GITHUB_TOKEN } };
    const [first] = outcomes(await run(place, 'v1.2.0', changes));
    const [again] = outcomes(await run(place, 'v1.2.0', changes));
    expect([first, again]).toMatchObject([{ outcome: 'updated' }, { outcome: 'unchanged' }]);
    expect(github.deployments).toMatchObject([{ environment: 'production', sha: COMMIT }]);
    expect(github.deployments[0]?.states.at(-1)).toBe('success');
  },
);

describe('on the pages', () => {
  // Every third is an example: one at least that updates, goes back, patches, and has a manifest.
  test.each(ROWS.filter((_, at) => isWhole || at % 3 === 0))(
    '$at: $outcome, $version',
    async ({ at, tag, ...expected }) => {
      const [job] = await run(at, tag);
      const releases = job?.steps.filter(({ outputs }) => 'outcome' in outputs) ?? [];
      expect(outcomes([{ ...job!, steps: releases }])).toMatchObject([
        { result: 'success', ...expected },
      ]);
    },
  );

  testInWhole('a patch changes the features, and adds the webhook once', async () => {
    await run(PATCH);
    await run(PATCH);
    const { instance } = partner.workspace(WORKSPACE).integration(NAME);
    expect(instance?.features).toMatchObject({ call: true });
    expect(instance?.webHooks).toMatchObject([{ relativeUrl: 'setup/upgrade' }]);
  });

  test('a later step uses the outputs, unless nothing has changed', async () => {
    const [first] = await run(OUTPUTS);
    const [again] = await run(OUTPUTS);
    expect(first?.steps[1]?.log).toBe('Released 1.2.0 after 1.0.0\n');
    expect(again?.steps).toHaveLength(1);
  });
});
