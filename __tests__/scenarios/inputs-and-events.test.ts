import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Sandbox, startSandbox } from '../../sandbox/start-sandbox.ts';
import { releaseInto } from './release-into.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

const DRY = { 'dry-run': 'true' };

describe('the version comes from', () => {
  test.each([
    { source: 'a pushed tag', run: { tag: 'v1.2.3' }, version: '1.2.3' },
    {
      source: 'the tag of a release event',
      run: { eventName: 'release', payload: { release: { tag_name: 'v2.0.0-beta.1' } } },
      version: '2.0.0-beta1',
    },
    {
      source: 'the input tag before the event',
      run: { tag: 'v1.2.3', inputs: { tag: 'v3.0' } },
      version: '3.0',
    },
    {
      source: 'the input tag as a full ref',
      run: { inputs: { tag: 'refs/tags/v3.1' } },
      version: '3.1',
    },
    {
      source: 'the input version before any tag',
      run: { tag: 'v1.2.3', inputs: { tag: 'v3.0', version: '4.0.1-rc2' } },
      version: '4.0.1-rc2',
    },
    {
      source: 'a tag with a prefix',
      run: { tag: 'telephony@v1.2.3', inputs: { 'tag-prefix': 'telephony@' } },
      version: '1.2.3',
    },
  ])('$source', async ({ run, version }) => {
    const inputs = { ...DRY, ...('inputs' in run ? run.inputs : {}) };
    const release = await releaseInto(sandbox, { ...run, inputs });
    expect(release.outputs.version).toBe(version);
    expect(release.exitCode).toBe(0);
  });
});

describe('before the first connection', () => {
  test('a run without a tag says which event it is and what to do', async () => {
    const release = await releaseInto(sandbox, { eventName: 'workflow_dispatch' });
    expect(release.requests).toEqual([]);
    expect(release.stdout).toContain('started by the event workflow_dispatch');
    expect(release.stdout).toContain('set tag or version');
  });

  test('a tag with an unknown prefix proposes the tag-prefix', async () => {
    const release = await releaseInto(sandbox, { tag: 'telephony@1.2.3' });
    expect(release.requests).toEqual([]);
    expect(release.stdout).toContain('telephony@');
    expect(release.stdout).toContain('tag-prefix');
  });

  test('every bad input is named in one error, and no secret is shown', async () => {
    const inputs = {
      workspace: '../x',
      integration: '1telephony',
      token: 'short',
      'api-key': 'a-key-that-is-given-too',
      'api-url': 'http://crm.kontur.ru',
      'tag-prefix': 'release/',
      install: 'yes',
      setup: '{"password": "hunter2-hunter2", }',
      'setup-when': 'never',
      'instance-patch': '[{"op":"remove","path":"/webHooks/0"}]',
      'allow-downgrade': '1',
      'dry-run': 'no',
      'wait-for': 'ever',
      'wait-timeout': '2 minutes',
      timeout: '0s',
      routes: '{"uninstall":"POST /x"}',
    };
    const release = await releaseInto(sandbox, { tag: 'v1.0.0', inputs });
    expect(release.requests).toEqual([]);
    expect(release.exitCode).toBe(1);
    const errors = release.stdout.split('\n').filter((line) => line.startsWith('::error::'));
    expect(errors).toHaveLength(1);
    const named = errors[0]!.slice('::error::invalid-input: '.length).split('%0A');
    expect(named.map((line) => line.slice(0, line.indexOf(':')))).toEqual([
      'workspace',
      'integration',
      'token',
      'api-url',
      'tag',
      'install',
      'setup',
      'setup-when',
      'instance-patch',
      'allow-downgrade',
      'dry-run',
      'wait-for',
      'wait-timeout',
      'timeout',
      'routes',
    ]);
    expect(release.stdout.replace(/^::add-mask::.*$/gm, '')).not.toMatch(/hunter2|a-key-that/);
    expect(release.summary).toContain('### ❌ Nothing was released');
  });

  test('missing required inputs are named', async () => {
    const inputs = { workspace: '', integration: '', token: '' };
    const release = await releaseInto(sandbox, { tag: 'v1.0.0', inputs });
    for (const name of ['workspace', 'integration', 'token']) {
      expect(release.stdout).toMatch(new RegExp(`(::|%0A|: )${name}: `));
    }
  });
});
