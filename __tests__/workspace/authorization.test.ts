import { describe, expect, test } from '@jest/globals';
import type { Credentials } from '../../src/domain/settings.ts';
import { ACCESS_KEY_LIFE_MS } from '../../src/workspace/authorization.ts';
import { type Scripted, answering, vendorExample } from './answers.ts';
import { dial } from '../http/dial.ts';
import { failure } from './failure.ts';

const KEY: Credentials = { kind: 'api-key', apiKey: 'the-api-key', integrationSecret: undefined };
const KEY_AND_SECRET: Credentials = { ...KEY, integrationSecret: 'name=the-value' };
const ACCESS_KEY = '7fd000000000000000000000000084a';

async function authorize(credentials: Credentials, answer: Scripted, workspace = 'my-workspace') {
  const connection = answering(answer);
  return {
    ...(await dial({ connection, credentials, workspace, budgetMs: 3_600_000 })),
    connection,
  };
}

describe('a token', () => {
  test('goes along as it is, and nothing is asked for', async () => {
    const { authorization, connection } = await authorize({ kind: 'token', token: 'abc' }, {});
    expect(await authorization.headers()).toEqual({ authorization: 'Bearer abc' });
    expect(connection.asked).toEqual([]);
  });
});

describe('an api-key', () => {
  const cases: [name: string, credentials: Credentials, path: string, headers: object][] = [
    ['alone', KEY, 'authorize-private-integration', { 'x-xcom-integration-apikey': 'the-api-key' }],
    [
      'with a secret',
      KEY_AND_SECRET,
      'authorize-integration',
      { 'x-xcom-integration-apikey': 'the-api-key', 'x-xcom-integration-secret': 'name=the-value' },
    ],
  ];
  test.each(cases)('%s is exchanged as documented', async (...[, credentials, path, headers]) => {
    const example = vendorExample('authorize.200');
    const { authorization, connection, secrets } = await authorize(credentials, example);
    expect(await authorization.headers()).toEqual({ 'x-xcom-accesskey': ACCESS_KEY });
    expect(connection.asked).toMatchObject([
      { method: 'POST', path: `/api/v1/authorization/${path}`, headers, body: undefined },
    ]);
    expect(connection.asked[0]?.headers).not.toHaveProperty('authorization');
    expect(secrets).toEqual([ACCESS_KEY]);
  });

  test('is exchanged once, and again before the key grows 20 minutes old', async () => {
    const { authorization, connection, clock } = await authorize(
      KEY,
      vendorExample('authorize.200'),
    );
    await authorization.headers();
    clock.move(ACCESS_KEY_LIFE_MS - 1);
    await authorization.headers();
    expect(connection.asked).toHaveLength(1);
    clock.move(1);
    await authorization.headers();
    expect(connection.asked).toHaveLength(2);
    expect(ACCESS_KEY_LIFE_MS).toBeLessThan(20 * 60_000);
  });

  test('ages while it is on its way: from when it was asked for', async () => {
    const { connection: answers } = await authorize(KEY, vendorExample('authorize.200'));
    const connection: typeof answers = {
      ...answers,
      exchange: (request, signal) => {
        slow.clock.move(60_000);
        return answers.exchange(request, signal);
      },
    };
    const slow = await dial({
      connection,
      credentials: KEY,
      workspace: 'my-workspace',
      budgetMs: 3_600_000,
    });
    await slow.authorization.headers();
    slow.clock.move(ACCESS_KEY_LIFE_MS - 60_000);
    await slow.authorization.headers();
    expect(answers.asked).toHaveLength(2);
  });

  test.each([
    ['by its name', 'my-workspace'],
    ['by its name in another case', 'My-Workspace'],
    ['by its id', 'd2800000-0000-4000-8000-00000000026b'],
  ])('opens the workspace %s', async (_, workspace) => {
    const { authorization } = await authorize(KEY, vendorExample('authorize.200'), workspace);
    await expect(authorization.headers()).resolves.toBeDefined();
  });

  test.each([
    {},
    { workspace: null },
    { workspace: { id: null } },
    { workspace: { id: null, name: 'MY-workspace' } },
  ])('of a workspace that is not shown, or in another case (%j), is taken', async (shown) => {
    const { authorization } = await authorize(KEY, { body: { ...shown, accessKey: 'k' } });
    expect(await authorization.headers()).toEqual({ 'x-xcom-accesskey': 'k' });
  });

  test('of another workspace is refused, and the key is a secret nevertheless', async () => {
    const { authorization, secrets } = await authorize(KEY, vendorExample('authorize.200'), 'acme');
    expect(await failure(authorization.headers())).toMatchObject({
      code: 'wrong-workspace',
      outcome: 'refused',
      message:
        'The key in api-key belongs to the workspace "d2800000-0000-4000-8000-00000000026b" = "my-workspace".',
    });
    expect(secrets).toEqual([ACCESS_KEY]);
  });

  const refusals: [string, Scripted, object][] = [
    [
      'not installed',
      vendorExample('authorize.409'),
      { code: 'not-installed', outcome: 'refused' },
    ],
    [
      'for a reason that only a 409 means',
      { ...vendorExample('authorize.409'), status: 400 },
      { code: 'request-refused', outcome: 'refused' },
    ],
    [
      'another conflict',
      vendorExample('setup.409'),
      { code: 'request-refused', outcome: 'conflict' },
    ],
    ['unknown', vendorExample('authorize.401'), { code: 'unauthorized', outcome: 'refused' }],
    ['without a key', { body: { workspace: null } }, { code: 'unexpected-response' }],
  ];
  test.each(refusals)('that is refused: %s', async (_, answer, expected) => {
    const { authorization, secrets } = await authorize(KEY, answer);
    expect(await failure(authorization.headers())).toMatchObject(expected);
    expect(secrets).toEqual([]);
  });
});
