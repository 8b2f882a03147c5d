import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { readRoutes } from '../../sandbox/read-routes.ts';
import { callUrl } from './call.ts';
import { withSandbox } from './with-sandbox.ts';

const MAIN = fileURLToPath(new URL('../../sandbox/main.ts', import.meta.url));

const ROUTES = {
  list: { request: 'POST /v2/{ws}/search', body: { all: true }, safe: true },
  create: { request: 'PUT /v2/new.{ws}', body: { it: ['{name}', { of: '{version}' }] } },
  install: { request: 'POST /v2/{ws}/install', body: { id: '{id}' } },
  setup: 'PUT /v2/{ws}/setup/{id}',
  'set-version': { request: 'PUT /v2/new.{ws}', body: { it: ['{name}', { of: '{version}' }] } },
} as const;

describe('a sandbox with given routes', () => {
  test('serves them by method, path and body, and the built-in ones no more', async () => {
    const sandbox = await withSandbox({ routes: ROUTES, upgradeDelayMs: 0 });
    const headers = { authorization: `Bearer ${sandbox.token}` };
    const call = (request: string, body?: unknown) => {
      const [method = '', path = ''] = request.split(' ');
      return callUrl(sandbox.url + path, method, { headers, body });
    };

    const created = await call('PUT /v2/new.sandbox', { it: ['a.b', { of: '1.0' }] });
    expect(created).toMatchObject({ status: 200, body: { name: 'a.b', version: '1.0' } });
    const { id } = created.body as { id: string };
    expect(await call('POST /v2/sandbox/search', { all: true })).toMatchObject({
      body: [{ id, name: 'a.b' }],
    });
    expect(await call('POST /v2/sandbox/install', { id })).toMatchObject({ status: 200 });
    expect(await call(`PUT /v2/sandbox/setup/${id}`, { a: 1 })).toMatchObject({ status: 200 });
    expect(await call('PUT /v2/new.sandbox', { it: ['a.b', { of: '1.1' }] })).toMatchObject({
      body: { result: { id, version: '1.1' } },
    });
    expect(sandbox.integration('a.b').instance).toMatchObject({ status: 'active' });

    expect(await call('POST /v2/sandbox/install', { other: id })).toMatchObject({ status: 400 });
    expect(await call('GET /api/v1/sandbox/integrations')).toMatchObject({ status: 404 });
    expect(await call(`GET /api/v1/sandbox/integrations/instances/${id}`)).toMatchObject({
      status: 200,
    });
  });

  test('asks for the token there too', async () => {
    const sandbox = await withSandbox({ routes: { list: 'GET /all' } });
    expect(await callUrl(`${sandbox.url}/all`, 'GET', {})).toMatchObject({ status: 401 });
  });
});

describe('the value of --routes', () => {
  test('is that of the action’s input', () => {
    expect(readRoutes(JSON.stringify(ROUTES))).toEqual(ROUTES);
  });

  test.each(['', '[]', '{"list": "GET"}', '{"uninstall": "GET /a"}', '{"list": {"body": 1}}'])(
    'is not %j',
    (text) => {
      expect(readRoutes(text)).toBeUndefined();
    },
  );

  test('ends the program if it is none', () => {
    const { status, stderr } = spawnSync(process.execPath, [MAIN, '--routes', '{'], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringContaining('--routes needs a value: JSON such as'),
    });
  });
});
