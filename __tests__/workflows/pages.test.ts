// What stands on the pages works as it stands there.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { outcomes } from './outcomes.ts';
import { PAGES_WITH_WORKFLOWS, workflowsOn } from './page-workflows.ts';
import { NAME, Partner, SECRET_SETUP, SETUP } from './partner.ts';
import type { JobRun } from './run-steps.ts';
import { runWorkflow } from './run-workflow.ts';
import { toWorkflowFile } from './workflow.ts';

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
  { at: 'docs/sandbox.md#Rehearse without a token', tag: '', outcome: 'created', version: '1.2.0' },
  {
    at: 'docs/after-a-release.md#Release again, or go back',
    tag: 'v0.9.0',
    outcome: 'updated',
    version: '0.9.0',
  },
  { at: 'docs/recipes.md#Wait for the new version', outcome: 'updated', version: '1.2.0' },
  { at: PATCH, outcome: 'updated', version: '1.2.0' },
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

/** What other tests run: they need GitHub, a chat, a file, or a service with other routes. */
const HELD_ELSEWHERE = [
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
  'docs/after-a-release.md#Tell people',
  'docs/deployments.md#One deployment, not two',
  'docs/deployments.md#Record a release',
  'docs/routes.md#Use it',
];

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

async function run(place: string, tag = 'v1.2.0'): Promise<JobRun[]> {
  const { text = '' } = blocks.flat().find(({ at }) => at === place) ?? {};
  const setup = place === BY_MANIFEST ? SECRET_SETUP : SETUP;
  const production = partner.environment(WORKSPACE, setup);
  const world = partner.pushed(tag, { ...production, environments: { production } });
  return runWorkflow(toWorkflowFile('page.yml', text).workflow, world);
}

test('every workflow on the pages is run', () => {
  const named = [...ROWS.map(({ at }) => at), ...HELD_ELSEWHERE];
  const written = blocks.flat().map(({ at }) => at);
  expect(named.sort()).toEqual(written.sort());
});

describe('on the pages', () => {
  test.each(ROWS)('$at: $outcome, $version', async ({ at, tag, ...expected }) => {
    const [job] = await run(at, tag);
    const releases = job?.steps.filter(({ outputs }) => 'outcome' in outputs) ?? [];
    expect(outcomes([{ ...job!, steps: releases }])).toMatchObject([
      { result: 'success', ...expected },
    ]);
  });

  test('a patch changes the features, and adds the webhook once', async () => {
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
