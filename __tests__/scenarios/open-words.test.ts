import { expect, test } from '@jest/globals';
import { runnerLog } from '../harness/runner-log.ts';
import { withSandbox } from '../sandbox/with-sandbox.ts';
import { NAME, releaseInto } from './release-into.ts';

const SECRET = 'a-secret-of-the-setup';

test('what the workflow says in the open is not masked as a value of the setup, and a notice names its key only', async () => {
  const sandbox = await withSandbox({ workspace: { name: 'my-workspace' }, upgradeDelayMs: 0 });
  const { host, hostname } = new URL(sandbox.url);
  const open = {
    version: '11.22.33',
    tag: 'v11.22.33',
    workspace: 'my-workspace',
    integration: NAME,
    host,
    hostname,
    url: sandbox.url,
    status: 'active',
    outcome: 'created',
    kind: 'patch-instance',
  };
  const setup = JSON.stringify({ ...open, apiToken: SECRET, text: `${SECRET}2\nactive` });
  const inputs = { install: 'true', setup };
  const run = await releaseInto(sandbox, { tag: 'v11.22.33', inputs });
  expect(run.exitCode).toBe(0);
  expect(run.outputs).toMatchObject({ version: '11.22.33', outcome: 'created', status: 'active' });
  expect(run.outputs['workspace-url']).toContain(host);

  const { commands } = runnerLog(run.stdout);
  const masks = commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data);
  expect(masks).toEqual([sandbox.token, SECRET, `${SECRET}2`]);
  const outputs = Object.values(run.outputs).join('\n') + run.summary;
  for (const mask of [...masks, '***']) expect(outputs).not.toContain(mask);

  const [notice, ...others] = commands.filter(({ name }) => name === 'notice');
  expect(others).toEqual([]);
  expect(notice?.data).toContain(
    'setup: not masked is the value of "version", "tag", "workspace", "integration", "host" and 5 more',
  );
  for (const value of Object.values(open)) expect(notice?.data).not.toContain(`${value}"`);
  expect(run.summary).toContain('not masked');
});

test('short values are never masked, and nothing is said of them', async () => {
  const sandbox = await withSandbox({ upgradeDelayMs: 0 });
  const run = await releaseInto(sandbox, {
    tag: 'v1.2',
    inputs: { install: 'true', setup: '{"a":"1.2","b":"done"}' },
  });
  expect(run.exitCode).toBe(0);
  expect(run.stdout).not.toContain('not masked');
});

test('setup values that are parts of versions change no output that tells a version', async () => {
  const held = { name: NAME, version: '0.9.0-beta2', installed: true, status: 'active' } as const;
  const sandbox = await withSandbox({ upgradeDelayMs: 0, integrations: [held] });
  const setup = '{"minVersion":"1.10.0","before":"0.9.0-beta2"}';
  const run = await releaseInto(sandbox, { tag: 'v1.10.0-rc.1', inputs: { setup } });
  expect(run.outputs).toMatchObject({
    version: '1.10.0-rc1',
    prerelease: 'true',
    change: 'major',
    'previous-version': '0.9.0-beta2',
  });
});
