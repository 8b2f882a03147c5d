import { describe, expect, test } from '@jest/globals';

import type { Instance, Workspace } from '../../sandbox/models.ts';
import type { SeedIntegration } from '../../sandbox/seed.ts';
import { call, callUrl } from './call.ts';
import { shapeOf, vendorExample } from './vendor-example.ts';
import { withSandbox } from './with-sandbox.ts';

const ISO_WITH_OFFSET = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+\+00:00$/;

interface Patched {
  readonly result: Instance;
}

interface Authorized {
  readonly workspace: Workspace;
  readonly integrationInstance: Instance;
  readonly accessKey: string;
}

/** A seed that puts an example's instance into the workspace. */
function seedFrom(instance: Instance): SeedIntegration {
  const settings = Object.fromEntries(instance.settings.map(({ id, value }) => [id, value]));
  return {
    name: 'example',
    version: settings.version ?? '1.0',
    id: instance.id,
    installed: true,
    status: instance.status,
    settings,
    secrets: Object.fromEntries(instance.secrets.map(({ id, value }) => [id, value])),
    webHooks: instance.webHooks,
    features: instance.features,
    ...(instance.baseUrl === undefined ? {} : { baseUrl: instance.baseUrl }),
  };
}

const TIMES = {
  updatedAt: expect.stringMatching(ISO_WITH_OFFSET),
  createdAt: expect.stringMatching(ISO_WITH_OFFSET),
  updatedWith: expect.any(String),
  createdWith: expect.any(String),
};

describe('the sandbox gives the vendor’s documented answers:', () => {
  test('read instance', async () => {
    const example = vendorExample('instance-get.200') as Instance;
    const sandbox = await withSandbox({ integrations: [seedFrom(example)] });

    const { status, body } = await call(sandbox, `GET /integrations/instances/${example.id}`);

    expect(status).toBe(200);
    expect(body).toEqual({ ...example, updateInfo: expect.objectContaining(TIMES) });
  });

  test('read instance, not installed', async () => {
    const sandbox = await withSandbox();
    const route = 'GET /integrations/instances/68380000-0000-4000-8000-00000000ed82';

    const { status, body } = await call(sandbox, route);

    expect(status).toBe(409);
    expect(body).toEqual(vendorExample('instance-get.409'));
  });

  test('change instance', async () => {
    const example = vendorExample('instance-patch.200') as Patched;
    const { result } = example;
    const sandbox = await withSandbox({ integrations: [seedFrom(result)] });

    const { status, body } = await call(sandbox, `PATCH /integrations/instances/${result.id}`, {
      body: { operations: [{ op: 'Replace', path: '/features', value: result.features }] },
    });

    expect(status).toBe(200);
    expect(body).toEqual({
      ...example,
      result: { ...result, updateInfo: expect.objectContaining(TIMES) },
    });
  });

  test.each(['instance-patch.request', 'instance-patch-webhook.request'])(
    'change instance with %s',
    async (name) => {
      const example = vendorExample('instance-patch.200') as Patched;
      const sandbox = await withSandbox({ integrations: [seedFrom(example.result)] });
      const route = `PATCH /integrations/instances/${example.result.id}`;

      const { status, body } = await call(sandbox, route, { body: vendorExample(name) });

      expect(status).toBe(200);
      expect(shapeOf(body)).toEqual(
        shapeOf({
          ...example,
          result: {
            ...example.result,
            updateInfo: { ...example.result.updateInfo, updatedByUserId: '' },
          },
        }),
      );
    },
  );

  test('change instance, refused', async () => {
    const sandbox = await withSandbox({
      integrations: [{ name: 'a', version: '1.0', id: 'a', installed: true }],
    });
    const value = '00000000-0000-0000-0000-000000000000';

    const { status, body } = await call(sandbox, 'PATCH /integrations/instances/a', {
      body: { operations: [{ op: 'Replace', path: '/id', value }] },
    });

    expect(status).toBe(409);
    expect(body).toEqual(vendorExample('instance-patch.409'));
  });

  test('setup', async () => {
    const sandbox = await withSandbox({
      integrations: [{ name: 'a', version: '1.0', id: 'a', installed: true }],
    });
    const body = vendorExample('setup.request');

    expect(await call(sandbox, 'POST /integrations/a/setup', { body })).toMatchObject({
      status: 200,
      body: 'OK',
    });
  });

  test('setup, not found', async () => {
    const sandbox = await withSandbox();

    const { status, body } = await call(sandbox, 'POST /integrations/a/setup', { body: {} });

    expect(status).toBe(409);
    expect(body).toEqual(vendorExample('setup.409'));
  });

  test('a model error', async () => {
    const sandbox = await withSandbox();

    const answer = await call(sandbox, 'POST /integrations', { body: { name: 1 } });

    const example = vendorExample('model-error.400') as object;
    expect(answer.status).toBe(400);
    expect(answer.type).toBe('application/problem+json; charset=utf-8');
    expect(answer.body).toEqual({
      ...example,
      errors: { name: [expect.any(String)], version: [expect.any(String)] },
      traceId: expect.stringMatching(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/),
    });
  });

  test('a page', async () => {
    const sandbox = await withSandbox({ listFormat: 'pages' });

    const { body } = await call(sandbox, 'GET /integrations');

    expect(shapeOf(body)).toEqual(shapeOf(vendorExample('events-list.200')));
  });

  test('authorize', async () => {
    const example = vendorExample('authorize.200') as Authorized;
    const { id, name, title } = example.workspace;
    const sandbox = await withSandbox({
      workspace: { id, name, title },
      apiKey: 'key',
      apiKeyIntegration: 'example',
      integrations: [{ ...seedFrom(example.integrationInstance), settings: {} }],
    });
    const url = `${sandbox.url}/api/v1/authorization/authorize-private-integration`;

    const { status, body } = await callUrl(url, 'POST', {
      headers: { 'X-XCOM-Integration-ApiKey': 'key' },
    });

    const { integrationInstance } = example;
    const settings = [{ id: 'version', value: '1.0' }];
    expect(status).toBe(200);
    expect(shapeOf(body)).toEqual(
      shapeOf({ ...example, integrationInstance: { ...integrationInstance, settings } }),
    );
    expect(body).toMatchObject({
      workspace: { id, name, title },
      integrationInstance: { ...integrationInstance, settings, updateInfo: TIMES },
    });
  });

  test.each([
    { answer: 'authorize.401', status: 401, apiKey: 'wrong' },
    { answer: 'authorize.409', status: 409, apiKey: 'key' },
  ])('$answer', async ({ answer, status, apiKey }) => {
    const sandbox = await withSandbox({ apiKey: 'key', apiKeyIntegration: 'missing' });
    const url = `${sandbox.url}/api/v1/authorization/authorize-private-integration`;

    const answered = await callUrl(url, 'POST', {
      headers: { 'X-XCOM-Integration-ApiKey': apiKey },
    });

    expect(answered).toEqual({
      status,
      type: 'application/json; charset=utf-8',
      body: vendorExample(answer),
    });
  });
});
