import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Sandbox, startSandbox } from '../../sandbox/start-sandbox.ts';
import { problemsOfPlan } from '../contract/plan-schema.ts';
import { runnerLog } from '../harness/runner-log.ts';
import { testInWhole } from '../in-whole.ts';
import { onlyInWhole } from '../size.ts';
import * as seen from './release-into.ts';
import { NAME, type Release, releaseInto } from './release-into.ts';

const SETUP = '{"autoRedirect":true,"autoAnswer":false,"apiToken":"hunter2-hunter2"}';
const PATCH = JSON.stringify([
  { op: 'replace', path: '/features/call', value: true },
  { op: 'replace', path: '/features/hangup', value: false },
  { op: 'add', path: '/webHooks', value: { relativeUrl: 'sync', triggerType: 'schedule' } },
  { op: 'replace', path: '/settings/Color/value', value: 'red' },
]);

/** A pull request of the same repository, as the runner tells of it. */
const REPOSITORY = { repo: { full_name: 'octo-org/octo-repo' } };
const PULL_REQUEST = {
  eventName: 'pull_request',
  payload: { pull_request: { number: 7, head: REPOSITORY, base: REPOSITORY } },
  env: {
    GITHUB_REF: 'refs/pull/7/merge',
    GITHUB_WORKFLOW_REF: 'octo-org/octo-repo/.github/workflows/plan.yml@refs/pull/7/merge',
  },
} as const;

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({ upgradeDelayMs: 0 });
});
afterEach(() => sandbox.close());

function holdInstalled() {
  sandbox.seed({
    name: NAME,
    version: '1.1.0',
    installed: true,
    status: 'active',
    settings: { autoRedirect: 'True', autoAnswer: 'True', Color: 'blue' },
  });
}

const planOn = (inputs: Record<string, string>) =>
  releaseInto(sandbox, { ...PULL_REQUEST, inputs: { 'dry-run': 'true', ...inputs } });

async function planOf({ outputs }: Release): Promise<unknown> {
  expect(await problemsOfPlan(outputs.plan!)).toEqual([]);
  return JSON.parse(outputs.plan!) as unknown;
}

const errorsOf = ({ stdout }: Release) =>
  runnerLog(stdout).commands.filter(({ name }) => name === 'error');

const refused = (code: string) => expect.objectContaining({ code }) as unknown;

/** Words that this action has for its own, all of them long enough to be masked. */
const OWN_WORDS = ['always', 'another', 'create', 'created', 'install', 'installed', 'instance'];
const MORE_OWN_WORDS = ['internal', 'not-done', 'planned', 'replace', 'set-version', 'unknown'];

test('words of this action for setup values falsify neither plan nor release', async () => {
  const feature = '[{"op":"replace","path":"/features/call","value":true}]';
  const values = [...OWN_WORDS, ...MORE_OWN_WORDS, 'features', 'settings', 'active', 'version'];
  const setup = JSON.stringify({ values });
  const inputs = { install: 'true', setup, 'setup-when': 'always', 'instance-patch': feature };
  const planned = await planOn({ version: '1.2.0', ...inputs });
  expect(planned).toMatchObject({ exitCode: 0, outputs: { outcome: 'planned' } });
  expect(await planOf(planned)).toMatchObject({
    setup: { because: 'always', keys: [{ key: 'values', instanceShows: 'not-installed' }] },
    steps: ['create', 'install', 'setup', 'patch-instance'],
  });
  const released = await releaseInto(sandbox, { tag: 'v1.2.0', inputs });
  expect(released).toMatchObject({
    exitCode: 0,
    outputs: { outcome: 'created', installed: 'true', status: 'active' },
  });
  expect(JSON.parse(released.outputs.steps!)).toMatchObject([
    { kind: 'create', result: 'done' },
    { kind: 'install', result: 'done' },
    { kind: 'setup', result: 'done' },
    { kind: 'patch-instance', result: 'done' },
  ]);
  expect(released.summary).toMatch(/^### ✅ /);
});

describe('a dry run on a pull request', () => {
  test.each([{ version: '1.2.0' }, ...onlyInWhole([{ tag: 'v1.2.0' }])])(
    'given %j',
    async (given) => {
      holdInstalled();
      const before = sandbox.integration(NAME);
      const release = await planOn({ ...given, setup: SETUP, 'instance-patch': PATCH });
      expect(release.exitCode).toBe(0);
      expect(release.requests).toEqual([seen.LIST, seen.INSTANCE]);
      expect(sandbox.integration(NAME)).toEqual(before);
      expect(release.outputs).toMatchObject({ outcome: 'planned', version: '1.2.0' });
      expect(await planOf(release)).toEqual({
        version: { from: '1.1.0', to: '1.2.0' },
        installed: { from: true, to: true },
        setup: {
          because: 'new-version',
          keys: [
            { key: 'autoAnswer', instanceShows: 'another' },
            { key: 'apiToken', instanceShows: 'none' },
          ],
        },
        features: [],
        webhooks: [],
        instance: [
          { op: 'replace', part: 'features', item: 'call', field: '' },
          { op: 'add', part: 'webHooks', item: '', field: '' },
          { op: 'replace', part: 'settings', item: 'Color', field: 'value' },
        ],
        steps: ['set-version', 'setup', 'patch-instance'],
        refusals: [],
      });
      expect(release.summary).toContain(`\
<pre lang="diff">
- version    1.1.0
+ version    1.2.0
  installed  yes
! setup                   sent with the new version
! setup      autoAnswer   the instance shows another value
+ setup      apiToken     the instance shows no value
! feature    call         replaced
+ webhook                 added
! setting    Color value  replaced
</pre>`);
    },
  );

  testInWhole('of a first release says that nobody can know what the setup replaces', async () => {
    const release = await planOn({ version: '1.0', install: 'true', setup: SETUP });
    expect(release.requests).toEqual([seen.LIST]);
    expect(await planOf(release)).toMatchObject({
      version: { from: '', to: '1.0' },
      installed: { from: false, to: true },
      setup: { keys: Array(3).fill(expect.objectContaining({ instanceShows: 'not-installed' })) },
      steps: ['create', 'install', 'setup'],
    });
    expect(sandbox.integrations().map(({ name }) => name)).not.toContain(NAME);
  });

  test('that would be refused tells every reason, and fails with the first, in one annotation at the workflow', async () => {
    sandbox.seed({ name: NAME, version: '2.0' });
    const release = await planOn({ version: '1.2.0', setup: SETUP });
    expect(release.exitCode).toBe(1);
    expect(release.requests).toEqual([seen.LIST, seen.NO_INSTANCE]);
    expect(await planOf(release)).toMatchObject({
      version: { from: '2.0', to: '1.2.0' },
      refusals: [refused('downgrade-refused'), refused('not-installed')],
    });
    expect(release.outputs).toMatchObject({ outcome: '', steps: '[]' });
    const [error, ...others] = errorsOf(release);
    expect(others).toEqual([]);
    expect(error).toMatchObject({ properties: { file: '.github/workflows/plan.yml' } });
    expect(error?.data.split('\n')).toEqual([
      expect.stringMatching(/^downgrade-refused: .* set allow-downgrade to true for this run\.$/),
      expect.stringMatching(/^not-installed: .* Set install to true, or install .* first\.$/),
    ]);
    expect(release.summary).toContain('### ❌ Would be refused: ');
    for (const code of ['downgrade-refused', 'not-installed']) {
      expect(release.summary).toContain(`**${code}** `);
    }
    expect(release.summary).toContain('- version    2.0\n+ version    1.2.0\n');
  });

  test('of what is there already says so', async () => {
    holdInstalled();
    const release = await planOn({ version: '1.1.0' });
    expect(release.exitCode).toBe(0);
    expect(release.outputs.outcome).toBe('unchanged');
    expect(await planOf(release)).toMatchObject({ setup: null, instance: [], steps: [] });
    expect(release.summary).toContain('A release would write nothing.');
  });
});

describe('where a runner shows no summary', () => {
  const env = { ...PULL_REQUEST.env, GITEA_ACTIONS: 'true', GITHUB_STEP_SUMMARY: '' };
  const linesOn = async (inputs: Record<string, string>) => {
    const { stdout } = await releaseInto(sandbox, {
      ...PULL_REQUEST,
      env,
      inputs: { 'dry-run': 'true', ...inputs },
    });
    return stdout.split('\n');
  };

  test('the log shows the diff of a plan, and what to do next', async () => {
    holdInstalled();
    const lines = await linesOn({ version: '1.2.0', setup: SETUP });
    expect(lines.slice(lines.indexOf('- version    1.1.0'))).toEqual([
      '- version    1.1.0',
      '+ version    1.2.0',
      '  installed  yes',
      '! setup                  sent with the new version',
      '! setup      autoAnswer  the instance shows another value',
      '+ setup      apiToken    the instance shows no value',
      'Nothing was written. A release would take these steps: set the version, set up.',
      `${NAME} 1.2.0 in ${sandbox.workspace.name}: planned.`,
      '👉 Next: if this is what you want, merge it, and release 1.2.0: by its tag, or without dry-run.',
      '',
    ]);
  });

  testInWhole('the log shows every reason for a refusal in a line of its own', async () => {
    sandbox.seed({ name: NAME, version: '2.0' });
    const lines = await linesOn({ version: '1.2.0', setup: SETUP });
    expect(lines).toContain('+ version    1.2.0');
    expect(lines).toContainEqual(expect.stringMatching(/^downgrade-refused: .* for this run\.$/));
    expect(lines).toContainEqual(expect.stringMatching(/^not-installed: .* first\.$/));
    expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(1);
  });
});

describe('the output plan of a release', () => {
  test('is what was planned, whatever came of it', async () => {
    const routes = '{"setup":"POST /api/v1/{ws}/no"}';
    const inputs = { install: 'true', setup: SETUP, routes };
    const release = await releaseInto(sandbox, { tag: 'v1.0.0', inputs });
    expect(release.exitCode).toBe(1);
    expect(await planOf(release)).toMatchObject({ steps: ['create', 'install', 'setup'] });
  });

  testInWhole('is there when it is refused', async () => {
    sandbox.seed({ name: NAME, version: '2.0' });
    const release = await releaseInto(sandbox, { tag: 'v1.0.0', inputs: { setup: SETUP } });
    expect(await planOf(release)).toMatchObject({
      refusals: [refused('downgrade-refused'), refused('not-installed')],
    });
    expect(errorsOf(release)).toHaveLength(1);
  });

  test('is empty when the workspace could not be read', async () => {
    const release = await releaseInto(sandbox, {
      tag: 'v1.0.0',
      inputs: { token: 'a'.repeat(64) },
    });
    expect(release.exitCode).toBe(1);
    expect(release.outputs.plan).toBe('');
    expect(release.summary).not.toContain('<pre');
  });
});

testInWhole('warnings and notices beside a failure leave it the only error', async () => {
  holdInstalled();
  sandbox.setStatus(NAME, 'failed');
  const release = await releaseInto(sandbox, { tag: 'v1.2.0+sha.5114f85' });
  const levels = runnerLog(release.stdout).commands.map(({ name }) => name);
  expect(levels.filter((name) => name === 'error')).toHaveLength(1);
  expect(levels).toContain('warning');
});
