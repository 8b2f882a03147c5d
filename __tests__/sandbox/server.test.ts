import { Agent, get, type IncomingMessage } from 'node:http';
import { once } from 'node:events';

import { describe, expect, test } from '@jest/globals';

import { startSandbox } from '../../sandbox/start-sandbox.ts';
import { call, callUrl } from './call.ts';
import { withSandbox } from './with-sandbox.ts';

describe('addresses of the sandbox:', () => {
  test('the workspace goes by its name and by its id', async () => {
    const sandbox = await withSandbox();
    const { id, name } = sandbox.workspace;
    const headers = { authorization: `Bearer ${sandbox.token}` };
    const status = async (ws: string): Promise<number> =>
      (await callUrl(`${sandbox.url}/api/v1/${ws}/integrations`, 'GET', { headers })).status;

    expect(await status(name)).toBe(200);
    expect(await status(id)).toBe(200);
    expect(await status('another')).toBe(404);
  });

  test.each([
    'GET /nothing',
    'PUT /',
    'GET /api/v2/sandbox/integrations',
    'GET /api/v1/sandbox/nothing',
    'GET /api/v1/sandbox/integrations/a',
    'DELETE /api/v1/sandbox/integrations/a',
    'PUT /api/v1/sandbox/integrations',
    'GET /api/v1/sandbox/integrations/a/setup',
  ])('%s is not found', async (route) => {
    const sandbox = await withSandbox();
    const [method = '', path = ''] = route.split(' ');

    const answer = await callUrl(`${sandbox.url}${path}`, method, {
      headers: { authorization: `Bearer ${sandbox.token}` },
    });

    expect(answer).toMatchObject({
      status: 404,
      type: 'application/problem+json; charset=utf-8',
      body: { status: 404, title: 'Not Found' },
    });
  });
});

describe('bodies sent to the sandbox:', () => {
  const ROUTES = ['POST /integrations', 'POST /integrations/a/setup', 'PATCH /integrations/a', 'PATCH /integrations/instances/a']; // prettier-ignore

  test.each(ROUTES.flatMap((route) => ['{"a":"hush', '', '{}}'].map((text) => ({ route, text }))))(
    '$route of malformed JSON $text is a model error that does not repeat it',
    async ({ route, text }) => {
      const answer = await call(await withSandbox(), route, { text });

      expect(answer).toMatchObject({ status: 400, body: { errors: { $: [expect.any(String)] } } });
      expect(JSON.stringify(answer)).not.toContain('hush');
    },
  );

  test.each(ROUTES)('%s of another media type is refused', async (route) => {
    const answer = await call(await withSandbox(), route, { type: 'text/plain', text: '{}' });

    expect(answer).toMatchObject({ status: 415, body: { status: 415 } });
  });

  const TOO_LONG = `"${'x'.repeat(1024 * 1024)}"`;

  test.each(ROUTES)('%s longer than a mebibyte is refused, and not kept', async (route) => {
    const sandbox = await withSandbox();

    const answer = await call(sandbox, route, { text: TOO_LONG });

    expect(answer).toMatchObject({
      status: 413,
      body: { status: 413, title: 'Payload Too Large' },
    });
    expect(sandbox.requests).toMatchObject([{ body: '', status: 413 }]);
  });

  test.each([
    [['{"name":"a",', '"version":"1.0"}'], 200, '{"name":"a","version":"1.0"}'],
    [Array<string>(17).fill('x'.repeat(64 * 1024)), 413, ''],
  ])('in chunks are measured as they come', async (chunks, status, body) => {
    const sandbox = await withSandbox();

    const { status: answered } = await fetch(`${sandbox.url}/api/v1/sandbox/integrations`, {
      method: 'POST',
      headers: { authorization: `Bearer ${sandbox.token}`, 'content-type': 'application/json' },
      body: ReadableStream.from(chunks.map((chunk) => new TextEncoder().encode(chunk))),
      duplex: 'half',
    });

    expect(answered).toBe(status);
    expect(sandbox.requests).toMatchObject([{ body, status }]);
  });

  test('are neither read nor kept before the call is known to be allowed', async () => {
    const sandbox = await withSandbox();
    const paths = [
      '/api/v1/sandbox/integrations',
      '/api/v1/sandbox/nothing',
      '/api/v1/authorization/authorize-private-integration',
      '/nothing',
    ];

    for (const path of paths) {
      const answer = await callUrl(`${sandbox.url}${path}`, 'POST', { text: TOO_LONG });
      expect({ path, isRefused: [401, 404].includes(answer.status) }).toEqual({
        path,
        isRefused: true,
      });
    }

    expect(sandbox.requests.map(({ body }) => body)).toEqual(paths.map(() => ''));
  });

  test('a failure inside shows no stack', async () => {
    const clock = { now: () => Date.now() };
    const sandbox = await withSandbox({ clock });
    clock.now = () => {
      throw new Error('at inside.ts:1');
    };

    const answer = await call(sandbox, 'GET /integrations');

    expect(answer).toMatchObject({ status: 500, body: { status: 500 } });
    expect(JSON.stringify(answer)).not.toMatch(/inside|stack|\.ts/);
  });
});

describe('the sandbox’s record of requests', () => {
  test('holds each in order, as it was sent, with the status answered', async () => {
    const sandbox = await withSandbox({ token: 't0k' });

    await call(sandbox, 'POST /integrations', { text: '{"name":"a", "version":"1.0"}' });
    await callUrl(`${sandbox.url}/nowhere?a=%2e%2e&b=1`, 'GET');
    await callUrl(`${sandbox.url}/api/v1/sandbox/integrations`, 'GET');

    expect(sandbox.requests).toMatchObject([
      {
        method: 'POST',
        path: '/api/v1/sandbox/integrations',
        headers: { authorization: 'Bearer t0k', 'content-type': 'application/json' },
        body: '{"name":"a", "version":"1.0"}',
        status: 200,
      },
      { method: 'GET', path: '/nowhere?a=%2e%2e&b=1', body: '', status: 404 },
      { method: 'GET', path: '/api/v1/sandbox/integrations', body: '', status: 401 },
    ]);
  });

  test('does not resolve dots in a path', async () => {
    const sandbox = await withSandbox();

    await rawGet(sandbox.url, '/api/v1/../x/%2e%2e/y');

    expect(sandbox.requests[0]?.path).toBe('/api/v1/../x/%2e%2e/y');
  });
});

/** Gets a path as it stands, and returns the client's port. */
async function rawGet(url: string, path: string, agent?: Agent): Promise<number | undefined> {
  const { hostname, port } = new URL(url);
  const request = get({ hostname, port, path, ...(agent === undefined ? {} : { agent }) });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  const { localPort } = response.socket;
  response.resume();
  await once(response, 'end');
  return localPort;
}

describe('the time and connections of the sandbox:', () => {
  test('an answer waits for the latency, its effect does not', async () => {
    const sandbox = await withSandbox({ latencyMs: 150 });
    const began = performance.now();

    const answer = call(sandbox, 'POST /integrations', { body: { name: 'a', version: '1.0' } });
    while (sandbox.requests.length === 0) await new Promise(setImmediate);
    await new Promise(setImmediate);

    expect(sandbox.requests[0]?.status).toBeNull();
    expect(sandbox.integration('a').version).toBe('1.0');
    expect(await answer).toMatchObject({ status: 200 });
    expect(performance.now() - began).toBeGreaterThanOrEqual(145);
  });

  test('connections are kept alive', async () => {
    const sandbox = await withSandbox();
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });

    const first = await rawGet(sandbox.url, '/a', agent);
    const second = await rawGet(sandbox.url, '/b', agent);
    agent.destroy();

    expect(first).toBeDefined();
    expect(second).toBe(first);
  });

  test('close ends promptly while an answer is held back, and nothing listens any more', async () => {
    const sandbox = await startSandbox({ latencyMs: 60_000 });
    const broken = expect(fetch(sandbox.url)).rejects.toThrow();
    while (sandbox.requests.length === 0) await new Promise(setImmediate);
    const began = performance.now();

    await sandbox.close();

    // Far less than the answer is held back for.
    expect(performance.now() - began).toBeLessThan(20_000);
    await broken;
    await expect(fetch(sandbox.url)).rejects.toThrow();
  });

  test('a port that is taken is an error', async () => {
    const { url } = await withSandbox();

    await expect(startSandbox({ port: Number(new URL(url).port) })).rejects.toThrow('EADDRINUSE');
  });

  test('sandboxes share nothing', async () => {
    const [one, two] = [await withSandbox(), await withSandbox()];

    one.seed({ name: 'a', version: '1.0' });

    expect(one.url).not.toBe(two.url);
    expect(() => two.integration('a')).toThrow('holds no integration a');
  });

  test('what the sandbox shows is a copy', async () => {
    const sandbox = await withSandbox({ integrations: [{ name: 'a', version: '1.0' }] });

    sandbox.integration('a').version = '9.9';

    expect(sandbox.integration('a').version).toBe('1.0');
  });
});
