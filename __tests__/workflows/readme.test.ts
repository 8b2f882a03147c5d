// What stands in the README works as it stands there.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { outcomes } from './outcomes.ts';
import { NAME, Partner, SECRET_SETUP, SETUP } from './partner.ts';
import { readmeWorkflows } from './readme-workflows.ts';
import type { JobRun } from './run-steps.ts';
import { runWorkflow } from './run-workflow.ts';
import { toWorkflowFile } from './workflow.ts';

const WORKSPACE = 'my-workspace';
const blocks = await readmeWorkflows('README.md');

/** Needs GitHub, and is held by the tests in `deployment/`. */
const NEEDS_GITHUB = 'Deployments and moved tags';

/** Of which a part of the setup is in the file. */
const BY_MANIFEST = 'Keep the integration in a file';

interface Row {
  readonly heading: string;
  /** The tag that is pushed; v1.2.0 if left out. */
  readonly tag?: string;
  readonly outcome: string;
  readonly version: string;
}

/** What comes of each block where the workspace holds 1.0.0, installed and active. */
const ROWS: readonly Row[] = [
  { heading: 'Smallest workflow', outcome: 'updated', version: '1.2.0' },
  { heading: 'Install and set up', outcome: 'updated', version: '1.2.0' },
  { heading: BY_MANIFEST, outcome: 'updated', version: '1.2.0' },
  {
    heading: 'Several integrations in one repository',
    tag: 'telephony@1.2.0',
    outcome: 'updated',
    version: '1.2.0',
  },
  { heading: 'Plan on pull requests', tag: '', outcome: 'planned', version: '1.2.0' },
  { heading: 'Rehearse without a token', tag: '', outcome: 'created', version: '1.2.0' },
  { heading: 'Release again, or go back', tag: 'v0.9.0', outcome: 'updated', version: '0.9.0' },
  { heading: 'Wait for the new version', outcome: 'updated', version: '1.2.0' },
  { heading: 'Patch features and webhooks', outcome: 'updated', version: '1.2.0' },
  { heading: 'Use another route', outcome: 'updated', version: '1.2.0' },
  {
    heading: 'Proxies and private certificate authorities',
    outcome: 'updated',
    version: '1.2.0',
  },
  { heading: 'Use the outputs in later steps', outcome: 'updated', version: '1.2.0' },
  {
    heading: 'What is documented and what is inferred',
    tag: '',
    outcome: 'unchanged',
    version: '1.0.0',
  },
];

let partner: Partner;
beforeEach(async () => {
  partner = await Partner.with(WORKSPACE);
  partner
    .workspace(WORKSPACE)
    .seed({ name: NAME, version: '1.0.0', installed: true, status: 'active' });
});
afterEach(() => partner.close());

async function run(heading: string, tag = 'v1.2.0'): Promise<JobRun[]> {
  const { text = '' } = blocks.find((block) => block.heading === heading) ?? {};
  const setup = heading === BY_MANIFEST ? SECRET_SETUP : SETUP;
  const production = partner.environment(WORKSPACE, setup);
  const world = partner.pushed(tag, { ...production, environments: { production } });
  return runWorkflow(toWorkflowFile('readme.yml', text).workflow, world);
}

test('every workflow in the README is run here', () => {
  const named = ROWS.map(({ heading }) => heading);
  expect([...named, NEEDS_GITHUB].sort()).toEqual(blocks.map(({ heading }) => heading).sort());
});

describe('the README', () => {
  test.each(ROWS)('$heading: $outcome, $version', async ({ heading, tag, ...expected }) => {
    const [job] = await run(heading, tag);
    const releases = job?.steps.filter(({ outputs }) => 'outcome' in outputs) ?? [];
    expect(outcomes([{ ...job!, steps: releases }])).toMatchObject([
      { result: 'success', ...expected },
    ]);
  });

  test('patches the features, and adds the webhook once', async () => {
    await run('Patch features and webhooks');
    await run('Patch features and webhooks');
    const { instance } = partner.workspace(WORKSPACE).integration(NAME);
    expect(instance?.features).toMatchObject({ call: true });
    expect(instance?.webHooks).toMatchObject([{ relativeUrl: 'setup/upgrade' }]);
  });

  test('uses the outputs in a later step, unless nothing has changed', async () => {
    const [first] = await run('Use the outputs in later steps');
    const [again] = await run('Use the outputs in later steps');
    expect(first?.steps[1]?.log).toBe('Released 1.2.0 after 1.0.0\n');
    expect(again?.steps).toHaveLength(1);
  });
});
