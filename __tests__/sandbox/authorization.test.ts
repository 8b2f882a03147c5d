import { describe, expect, test } from '@jest/globals';

import type { SandboxOptions } from '../../sandbox/options.ts';
import type { Sandbox } from '../../sandbox/start-sandbox.ts';
import { callUrl, conflict, type Answer } from './call.ts';
import { FakeClock } from '../fake-clock.ts';
import { withSandbox } from './with-sandbox.ts';

const UNAUTHORIZED = {
  status: 401,
  type: 'application/json; charset=utf-8',
  body: 'Unauthorized',
};

const OPTIONS: SandboxOptions = { token: 't0k', apiKey: 'key', integrationSecret: 'name=value' };

const MINUTE_MS = 60_000;

function list(sandbox: Sandbox, headers: Record<string, string>): Promise<Answer> {
  return callUrl(`${sandbox.url}/api/v1/sandbox/integrations`, 'GET', { headers });
}

function authorize(sandbox: Sandbox, route: string, headers: Record<string, string>) {
  return callUrl(`${sandbox.url}/api/v1/authorization/${route}`, 'POST', { headers });
}

describe('every call on the sandbox’s workspace needs to be authorized:', () => {
  test.each([
    ['nothing', {}],
    ['another token', { authorization: 'Bearer t0k1' }],
    ['a part of the token', { authorization: 'Bearer t0' }],
    ['an empty token', { authorization: 'Bearer ' }],
    ['the token without its scheme', { authorization: 't0k' }],
    ['an access key that was never issued', { 'x-xcom-accesskey': 'abc' }],
    ['the api key', { 'x-xcom-accesskey': 'key' }],
  ])('%s is refused', async (_what, headers: Record<string, string>) => {
    const sandbox = await withSandbox(OPTIONS);

    expect(await list(sandbox, headers)).toEqual(UNAUTHORIZED);
  });

  test.each([
    'GET /integrations',
    'POST /integrations',
    'PATCH /integrations/a',
    'POST /integrations/a/install',
    'POST /integrations/a/uninstall',
    'POST /integrations/a/setup',
    'GET /integrations/instances/a',
    'PATCH /integrations/instances/a',
  ])('%s', async (route) => {
    const sandbox = await withSandbox({
      integrations: [{ name: 'a', version: '1.0', id: 'a', installed: true }],
    });
    const before = sandbox.integrations();
    const [method = '', path = ''] = route.split(' ');

    const answer = await callUrl(`${sandbox.url}/api/v1/sandbox${path}`, method);

    expect(answer).toEqual(UNAUTHORIZED);
    expect(sandbox.integrations()).toEqual(before);
  });

  test('the token is taken', async () => {
    const sandbox = await withSandbox(OPTIONS);

    expect(await list(sandbox, { authorization: 'Bearer t0k' })).toMatchObject({ status: 200 });
  });

  test('a token made up by the sandbox has 64 hex digits', async () => {
    expect((await withSandbox()).token).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('access keys of the sandbox', () => {
  test('live for 20 minutes', async () => {
    const clock = new FakeClock();
    const sandbox = await withSandbox({ ...OPTIONS, clock: clock.calendar });
    const { body } = await authorize(sandbox, 'authorize-private-integration', {
      'X-XCOM-Integration-ApiKey': 'key',
    });
    const headers = { 'X-XCOM-AccessKey': (body as { accessKey: string }).accessKey };

    clock.move(20 * MINUTE_MS - 1);
    expect(await list(sandbox, headers)).toMatchObject({ status: 200 });
    clock.move(1);
    expect(await list(sandbox, headers)).toEqual(UNAUTHORIZED);
  });

  test('are issued anew each time', async () => {
    const sandbox = await withSandbox(OPTIONS);
    const headers = { 'X-XCOM-Integration-ApiKey': 'key' };

    const first = await authorize(sandbox, 'authorize-private-integration', headers);
    const second = await authorize(sandbox, 'authorize-private-integration', headers);

    expect(first.body).not.toEqual(second.body);
  });
});

describe('the authorize routes of the sandbox:', () => {
  const apiKey = { 'X-XCOM-Integration-ApiKey': 'key' };
  const wrongKey = { 'X-XCOM-Integration-ApiKey': 'other' };
  const secret = { 'X-XCOM-Integration-Secret': 'name=value' };
  const wrongSecret = { 'X-XCOM-Integration-Secret': 'name=other' };

  test.each([
    { route: 'authorize-private-integration', headers: {}, status: 401 },
    { route: 'authorize-private-integration', headers: wrongKey, status: 401 },
    { route: 'authorize-private-integration', headers: apiKey, status: 200 },
    { route: 'authorize-integration', headers: {}, status: 401 },
    { route: 'authorize-integration', headers: apiKey, status: 401 },
    { route: 'authorize-integration', headers: secret, status: 401 },
    { route: 'authorize-integration', headers: { ...apiKey, ...wrongSecret }, status: 401 },
    { route: 'authorize-integration', headers: { ...wrongKey, ...secret }, status: 401 },
    { route: 'authorize-integration', headers: { ...apiKey, ...secret }, status: 200 },
  ])('$route with $headers: $status', async ({ route, headers, status }) => {
    const sandbox = await withSandbox(OPTIONS);

    const answer = await authorize(sandbox, route, headers);

    expect(answer.status).toBe(status);
    if (status === 401) expect(answer).toEqual(UNAUTHORIZED);
  });

  test.each(['authorize-private-integration', 'authorize-integration'])(
    '%s is refused while the key’s integration is not installed',
    async (route) => {
      const sandbox = await withSandbox({
        ...OPTIONS,
        apiKeyIntegration: 'a',
        integrations: [{ name: 'a', version: '1.0' }],
      });

      const answer = await authorize(sandbox, route, { ...apiKey, ...secret });

      expect(answer).toEqual(conflict('notInstalled', 'Integration not installed'));
    },
  );
});
