import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { outcomes } from './outcomes.ts';
import { NAME, Partner } from './partner.ts';
import { runWorkflow } from './run-workflow.ts';
import { type Workflow, readWorkflow } from './workflow.ts';

const NAMES = ['our-own', 'north', 'south'];

let partner: Partner;
beforeEach(async () => {
  partner = await Partner.with(...NAMES);
});
afterEach(() => partner.close());

/** A workflow that calls the reusable one with these inputs. */
function caller(inputs: Readonly<Record<string, unknown>>): Workflow {
  return {
    on: 'push',
    permissions: {},
    jobs: {
      release: {
        uses: 'OWNER/kontur-crm-release/.github/workflows/release-integration.yml@v1',
        with: { integration: NAME, ...inputs },
        secrets: {
          KONTUR_CRM_TOKEN: '${{ secrets.KONTUR_CRM_TOKEN }}',
          KONTUR_CRM_SETUP: '${{ secrets.KONTUR_CRM_SETUP }}',
        },
      },
    },
  };
}

async function call(inputs: Readonly<Record<string, unknown>>, tag = 'v1.0.0') {
  const world = partner.pushed(tag, { environments: partner.environments(...NAMES) });
  return outcomes(await runWorkflow(caller(inputs), world));
}

describe('the reusable workflow', () => {
  test('does the same for canaries and for the rest', async () => {
    const { jobs } = (await readWorkflow('.github/workflows/release-integration.yml')).workflow;
    expect(jobs.rest?.steps).toEqual(jobs.canary?.steps);
    expect(jobs.rest?.concurrency).toEqual(jobs.canary?.concurrency);
    expect(jobs.rest?.concurrency).toMatchObject({ 'cancel-in-progress': false });
  });

  test('gets no secret of an environment that the caller does not name', async () => {
    const workflow = caller({ environments: '["north"]' });
    const job = { ...workflow.jobs.release!, secrets: {} };
    const world = partner.pushed('v1.0.0', { environments: partner.environments('north') });
    const [run] = await runWorkflow({ ...workflow, jobs: { release: job } }, world);
    expect(run?.steps.at(-1)?.log).toContain('neither token nor api-key has a value');
  });

  test('needs no canary', async () => {
    const seen = await call({ environments: '["north", "south"]', install: true });
    expect(seen.map(({ id, environment, outcome }) => [id, environment, outcome])).toEqual([
      ['rest', 'north', 'created'],
      ['rest', 'south', 'created'],
    ]);
    expect(partner.workspace('our-own').requests).toEqual([]);
  });

  test('releases to canaries alone', async () => {
    const inputs = { environments: '[]', 'canary-environments': '["our-own"]', install: true };
    expect(await call(inputs)).toMatchObject([{ id: 'canary', outcome: 'created' }]);
  });

  test('passes a prefix on, and a dry run', async () => {
    const inputs = { environments: '["north"]', 'tag-prefix': 'telephony@', 'dry-run': true };
    const seen = await call({ ...inputs, install: true }, 'telephony@1.2.3');
    expect(seen).toMatchObject([{ outcome: 'planned', version: '1.2.3' }]);
    expect(() => partner.workspace('north').integration(NAME)).toThrow();
  });

  test('passes on which version, whether downwards, and when to set up', async () => {
    partner.workspace('north').seed({ name: NAME, version: '2.0.0', installed: true });
    const inputs = { environments: '["north"]', tag: 'v1.5.0', 'allow-downgrade': true };
    const seen = await call({ ...inputs, 'setup-when': 'unconfigured', 'wait-for': 'none' });
    expect(seen).toMatchObject([{ result: 'success', outcome: 'updated', version: '1.5.0' }]);
  });

  test('takes a secret of the repository where the environment has none', async () => {
    const { secrets, vars } = partner.environment('north');
    const world = partner.pushed('v1.0.0', {
      secrets,
      environments: { north: { secrets: {}, vars } },
    });
    const workflow = caller({ environments: '["north"]', install: true });
    expect(outcomes(await runWorkflow(workflow, world))).toMatchObject([{ outcome: 'created' }]);
  });
});
