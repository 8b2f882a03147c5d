import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { testInWhole } from '../in-whole.ts';
import { outcomes, releaseOf } from './outcomes.ts';
import { FAILING, NAME, Partner } from './partner.ts';
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
    expect(jobs.rest?.concurrency).toMatchObject({ queue: 'max' });
  });

  test('gets no secret of an environment that the caller does not name', async () => {
    const workflow = caller({ environments: '["north"]' });
    const job = { ...workflow.jobs.release!, secrets: {} };
    const world = partner.pushed('v1.0.0', { environments: partner.environments('north') });
    const [run] = await runWorkflow({ ...workflow, jobs: { release: job } }, world);
    expect(releaseOf(run!)?.log).toContain('neither token nor api-key has a value');
  });

  testInWhole('needs no canary', async () => {
    const seen = await call({ environments: '["north", "south"]', install: true });
    expect(seen.map(({ id, environment, outcome }) => [id, environment, outcome])).toEqual([
      ['rest', 'north', 'created'],
      ['rest', 'south', 'created'],
    ]);
    expect(partner.workspace('our-own').requests).toEqual([]);
  });

  testInWhole('releases to canaries alone', async () => {
    const inputs = { environments: '[]', 'canary-environments': '["our-own"]', install: true };
    expect(await call(inputs)).toMatchObject([{ id: 'canary', outcome: 'created' }]);
  });

  testInWhole('passes a prefix on, and a dry run', async () => {
    const inputs = { environments: '["north"]', 'tag-prefix': 'telephony@', 'dry-run': true };
    const seen = await call({ ...inputs, install: true }, 'telephony@1.2.3');
    expect(seen).toMatchObject([{ outcome: 'planned', version: '1.2.3' }]);
    expect(() => partner.workspace('north').integration(NAME)).toThrow();
  });

  testInWhole('passes on which version, whether downwards, and when to set up', async () => {
    partner.workspace('north').seed({ name: NAME, version: '2.0.0', installed: true });
    const inputs = { environments: '["north"]', tag: 'v1.5.0', 'allow-downgrade': true };
    const seen = await call({ ...inputs, 'setup-when': 'unconfigured', 'wait-for': 'none' });
    expect(seen).toMatchObject([{ result: 'success', outcome: 'updated', version: '1.5.0' }]);
  });

  testInWhole('takes a secret of the repository where the environment has none', async () => {
    const { secrets, vars } = partner.environment('north');
    const world = partner.pushed('v1.0.0', {
      secrets,
      environments: { north: { secrets: {}, vars } },
    });
    const workflow = caller({ environments: '["north"]', install: true });
    expect(outcomes(await runWorkflow(workflow, world))).toMatchObject([{ outcome: 'created' }]);
  });

  test('refuses a patch that it passes on, and a timeout', async () => {
    const inputs = { environments: '["north"]', 'instance-patch': '{', timeout: '0s' };
    const world = partner.pushed('v1.0.0', { environments: partner.environments('north') });
    const [run] = await runWorkflow(caller(inputs), world);
    expect(releaseOf(run!)?.log).toMatch(/instance-patch: .*timeout: /s);
  });

  test('needs no permission, for its artifacts neither', async () => {
    const { workflow } = await readWorkflow('.github/workflows/release-integration.yml');
    expect(workflow.permissions).toEqual({});
    const jobs = Object.values(workflow.jobs);
    expect(jobs.map(({ permissions }) => permissions)).toEqual(jobs.map(() => undefined));
  });
});

describe('the table of the reusable workflow', () => {
  const HEAD =
    '| environment | before | after | outcome | code |\n| --- | --- | --- | --- | --- |\n';
  const world = () => partner.pushed('v1.5.0', { environments: partner.environments(...NAMES) });

  async function tableOf(inputs: Readonly<Record<string, unknown>>, around = world()) {
    const runs = await runWorkflow(caller({ install: true, ...inputs }), around);
    expect(runs.at(-1)).toMatchObject({ id: 'table', result: 'success' });
    const [title = '', rows = ''] = (runs.at(-1)?.steps.at(-1)?.summary ?? '').split(HEAD);
    expect(title).toBe(`### \`${NAME}\` in all workspaces\n\n`);
    return rows.split('\n').filter((row) => row !== '');
  }

  testInWhole('has a row for each environment, in the order in which they are given', async () => {
    partner.workspace('north').seed({ name: NAME, version: '2.0.0' });
    partner.workspace('south').seed({ name: NAME, version: '1.4.0', installed: true });
    const inputs = { 'canary-environments': '["our-own"]', environments: '["north", "south"]' };
    expect(await tableOf(inputs)).toEqual([
      '| our-own |  | 1.5.0 | created |  |',
      '| north | 2.0.0 | 2.0.0 | failed | downgrade-refused |',
      '| south | 1.4.0 | 1.5.0 | updated |  |',
    ]);
  });

  test('names those that were not released to behind a canary that failed', async () => {
    partner.workspace('our-own').seed({ name: NAME, version: '1.0.0', installed: true });
    const inputs = { 'canary-environments': '["our-own"]', environments: '["north"]' };
    const around = partner.pushed(`v${FAILING}`, { environments: partner.environments(...NAMES) });
    expect(await tableOf(inputs, around)).toEqual([
      `| our-own | 1.0.0 | ${FAILING} | failed | instance-failed |`,
      '| north |  |  | not released |  |',
    ]);
  });

  testInWhole('of a run again says that nothing was to do, and nothing is written', async () => {
    const inputs = { environments: '["south"]' };
    await tableOf(inputs);
    const writes = () =>
      NAMES.flatMap((name) => partner.workspace(name).requests).filter(
        ({ method }) => method !== 'GET',
      ).length;
    const before = writes();
    expect(await tableOf(inputs)).toEqual(['| south | 1.5.0 | 1.5.0 | unchanged |  |']);
    expect(writes()).toBe(before);
  });

  testInWhole('tells of an instance that is not set up, because the setup is empty', async () => {
    const { north, south } = partner.environments('north', 'south');
    const { KONTUR_CRM_TOKEN = '' } = north!.secrets;
    const environments = { north: { ...north!, secrets: { KONTUR_CRM_TOKEN } }, south: south! };
    const around = partner.pushed('v1.5.0', { environments });
    expect(await tableOf({ environments: '["north", "south"]' }, around)).toEqual([
      '| north |  | 1.5.0 | created but not set up |  |',
      '| south |  | 1.5.0 | created |  |',
    ]);
  });

  test('shows the names of environments as they are', async () => {
    const { north } = partner.environments('north');
    const name = 'a|b `c` <d> é_e_';
    const around = partner.pushed('v1.5.0', { environments: { [name]: north! } });
    expect(await tableOf({ environments: JSON.stringify([name]) }, around)).toEqual([
      '| a&#124;b &#96;c&#96; &#60;d&#62; é&#95;e&#95; |  | 1.5.0 | created |  |',
    ]);
  });
});
