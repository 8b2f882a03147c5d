import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Sandbox, startSandbox } from '../../sandbox/start-sandbox.ts';
import { onlyInWhole } from '../size.ts';
import { CREATE, LIST, releaseInto } from './release-into.ts';
import { annotation } from '../harness/annotation.ts';

const ASK_PRIVATE = 'POST /api/v1/authorization/authorize-private-integration';
const ASK_PUBLIC = 'POST /api/v1/authorization/authorize-integration';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({
    apiKey: 'key-of-the-integration',
    integrationSecret: 'deploy=secret-of-the-integration',
  });
});
afterEach(() => sandbox.close());

function withKey(inputs: Record<string, string> = {}) {
  return { token: '', 'api-key': sandbox.apiKey, ...inputs };
}

describe('an api-key', () => {
  test('alone is exchanged for an access key, which later calls carry', async () => {
    const release = await releaseInto(sandbox, { tag: 'v1.0.0', inputs: withKey() });
    expect(release.requests).toEqual([`${ASK_PRIVATE} 200`, LIST, CREATE]);
    expect(release.exitCode).toBe(0);
    const [asked, ...later] = sandbox.requests;
    expect(asked?.headers['x-xcom-integration-apikey']).toBe(sandbox.apiKey);
    for (const { headers } of later) {
      expect(headers['x-xcom-accesskey']).toMatch(/./);
      expect(headers).not.toHaveProperty('authorization');
      expect(headers).not.toHaveProperty('x-xcom-integration-apikey');
      expect(release.stdout).toContain(`::add-mask::${headers['x-xcom-accesskey']}`);
    }
  });

  test('with its secret goes to the other route', async () => {
    const inputs = withKey({ 'integration-secret': sandbox.integrationSecret });
    const release = await releaseInto(sandbox, { tag: 'v1.0.0', inputs });
    expect(release.requests).toEqual([`${ASK_PUBLIC} 200`, LIST, CREATE]);
    expect(release.stdout).toContain('::add-mask::secret-of-the-integration');
  });

  test.each([
    {
      title: 'a wrong secret',
      inputs: { 'integration-secret': 'deploy=not-the-right-one' },
      error: 'unauthorized: ',
    },
    ...onlyInWhole([
      {
        title: 'a wrong key',
        inputs: { 'api-key': 'k'.repeat(32) },
        error: 'unauthorized: ',
      },
    ]),
    {
      title: 'a key of another workspace',
      inputs: { workspace: 'another' },
      error: 'wrong-workspace: The key in api-key belongs to the workspace',
    },
  ])('$title ends before anything is read', async ({ inputs, error }) => {
    const release = await releaseInto(sandbox, { tag: 'v1.0.0', inputs: withKey(inputs) });
    expect(release.requests).toHaveLength(1);
    expect(release.stdout).toMatch(annotation('error', error));
    expect(release.exitCode).toBe(1);
  });

  test('of an integration that is not installed says so', async () => {
    await sandbox.close();
    sandbox = await startSandbox({
      apiKeyIntegration: 'own.thing',
      integrations: [{ name: 'own.thing', version: '1.0' }],
    });
    const release = await releaseInto(sandbox, { tag: 'v1.0.0', inputs: withKey() });
    expect(release.stdout).toMatch(
      annotation('error', 'not-installed: The key in api-key belongs'),
    );
  });
});

describe('a token', () => {
  test('that the workspace does not accept: the error names the page that shows it', async () => {
    const inputs = { token: 'f'.repeat(64) };
    const release = await releaseInto(sandbox, { tag: 'v1.0.0', inputs });
    expect(release.requests).toEqual(['GET /integrations 401']);
    expect(release.stdout).toMatch(annotation('error', 'unauthorized: '));
    expect(release.stdout).toContain(
      `${sandbox.url}/api/${sandbox.workspace.name}/private-integrations`,
    );
  });

  test('opens the workspace by its id as well', async () => {
    const inputs = { workspace: sandbox.workspace.id };
    const release = await releaseInto(sandbox, { tag: 'v1.0.0', inputs });
    expect(release.exitCode).toBe(0);
  });
});
