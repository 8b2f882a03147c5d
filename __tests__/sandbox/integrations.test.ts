import { describe, expect, test } from '@jest/globals';

import type { Integration } from '../../sandbox/models.ts';
import { OTHER_PARTNERS_INTEGRATIONS } from '../../sandbox/seed.ts';
import type { Sandbox } from '../../sandbox/start-sandbox.ts';
import { call, conflict } from './call.ts';
import { FakeClock } from '../fake-clock.ts';
import { withSandbox } from './with-sandbox.ts';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function create(sandbox: Sandbox, name: string, version = '1.0') {
  return call(sandbox, 'POST /integrations', { body: { name, version } });
}

async function listedNames(sandbox: Sandbox): Promise<string[]> {
  const { body } = await call(sandbox, 'GET /integrations');
  return (body as Integration[]).map(({ name }) => name);
}

function setVersion(sandbox: Sandbox, id: string, operations: unknown) {
  return call(sandbox, `PATCH /integrations/${id}`, { body: { operations } });
}

describe('in the sandbox, create', () => {
  test('answers with the integration, which the list then holds', async () => {
    const sandbox = await withSandbox();

    const created = await create(sandbox, 'my_workspace.myIntegration2020', '0.0.1.146');
    const list = await call(sandbox, 'GET /integrations');

    expect(created).toMatchObject({ status: 200 });
    expect(created.body).toEqual({
      id: expect.stringMatching(GUID),
      name: 'my_workspace.myIntegration2020',
      version: '0.0.1.146',
      updateInfo: expect.objectContaining({ createdAt: expect.any(String) }),
    });
    expect(list.body).toEqual([created.body]);
  });

  test.each(['a', 'A', 'a1', 'a.b_c.D', 'a..', 'Z_'])('takes the name %s', async (name) => {
    expect(await create(await withSandbox(), name)).toMatchObject({ status: 200 });
  });

  test.each(['', '1a', '.a', '_a', 'a-b', 'a b', 'имя', 'aя', 'a/b', 'a\n'])(
    'refuses the name %j',
    async (name) => {
      const sandbox = await withSandbox();

      const { status, body } = await create(sandbox, name);

      expect(status).toBe(400);
      expect(body).toMatchObject({ status: 400, errors: { name: [expect.any(String)] } });
      expect(await listedNames(sandbox)).toEqual([]);
    },
  );

  test.each([
    ...['1.0', '1.0.1', '0.0.1.146', '1.12-pre2020', '1.2.3-alpha', '100.1.3.256-beta40'],
    ...['0.0', '1.0-A', '01.002'],
  ])('takes the version %s', async (version) => {
    expect(await create(await withSandbox(), 'a', version)).toMatchObject({ status: 200 });
  });

  test.each([
    ...['', '1', '1.', '1.0.0.0.0', 'v1.0', '1.0-', '1.0-1', '1.0-a.b', '1.0-a-b', '1.0-a_b'],
    ...['1.0+build', '1.a', ' 1.0', '1.0 ', '1.0\n', '１.0', '1.0-я', '-1.0'],
  ])('refuses the version %j', async (version) => {
    const { status, body } = await create(await withSandbox(), 'a', version);

    expect(status).toBe(400);
    expect(body).toMatchObject({ status: 400, errors: { version: [expect.any(String)] } });
  });

  test.each([
    [{ version: '1.0' }, ['name']],
    [{ name: 'a' }, ['version']],
    [{ name: null, version: 1 }, ['name', 'version']],
    [[], ['$']],
    ['a', ['$']],
    [null, ['$']],
  ])('refuses the body %j', async (body, fields) => {
    const answer = await call(await withSandbox(), 'POST /integrations', { body });

    expect(answer.status).toBe(400);
    expect(Object.keys((answer.body as { errors: object }).errors)).toEqual(fields);
  });

  test('refuses a name that is taken, by another partner too', async () => {
    const sandbox = await withSandbox({
      otherPartnersIntegrations: [{ name: 'theirs', version: '1.0', ofOtherPartner: true }],
      integrations: [{ name: 'ours', version: '1.0' }],
    });
    const refused = conflict('alreadyExists', 'Integration already exists');

    expect(await create(sandbox, 'ours', '2.0')).toEqual(refused);
    expect(await create(sandbox, 'theirs')).toEqual(refused);
    expect(await listedNames(sandbox)).toEqual(['theirs', 'ours']);
  });

  test('takes a name that differs in case', async () => {
    const sandbox = await withSandbox({ integrations: [{ name: 'ours', version: '1.0' }] });

    await create(sandbox, 'Ours');

    expect(await listedNames(sandbox)).toEqual(['ours', 'Ours']);
  });

  test('of two at once of one name makes one', async () => {
    const sandbox = await withSandbox();

    const answers = await Promise.all([create(sandbox, 'a'), create(sandbox, 'a')]);

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await listedNames(sandbox)).toEqual(['a']);
  });
});

describe('in the sandbox, the list', () => {
  test('holds other partners’ integrations and no private ones', async () => {
    const sandbox = await withSandbox({
      otherPartnersIntegrations: OTHER_PARTNERS_INTEGRATIONS,
      integrations: [
        { name: 'ours', version: '1.0' },
        { name: 'hidden', version: '1.0', isPrivate: true },
      ],
    });

    expect(await listedNames(sandbox)).toEqual([
      ...OTHER_PARTNERS_INTEGRATIONS.map(({ name }) => name),
      'ours',
    ]);
  });

  test('shows a new integration only after its lag', async () => {
    const clock = new FakeClock();
    const sandbox = await withSandbox({ clock: clock.calendar, listLagMs: 1000 });

    await create(sandbox, 'a');
    expect(await listedNames(sandbox)).toEqual([]);
    clock.move(999);
    expect(await listedNames(sandbox)).toEqual([]);
    clock.move(1);
    expect(await listedNames(sandbox)).toEqual(['a']);
  });

  test('a name is taken before the list shows it', async () => {
    const sandbox = await withSandbox({ listLagMs: Infinity });

    await create(sandbox, 'a');

    expect(await create(sandbox, 'a')).toMatchObject({ status: 409 });
  });
});

describe('in the sandbox, set version', () => {
  const ours = { name: 'ours', version: '1.0', id: 'ours' };
  const replace = (value: unknown) => ({ op: 'replace', path: '/version', value });

  test('answers with the changed integration', async () => {
    const clock = new FakeClock();
    const sandbox = await withSandbox({ clock: clock.calendar, integrations: [ours] });
    clock.move(60_000);

    const { status, body } = await setVersion(sandbox, 'ours', [replace('1.1-rc1')]);

    expect(status).toBe(200);
    expect(body).toMatchObject({
      isSuccessful: true,
      responseCode: 'ok',
      result: {
        id: 'ours',
        version: '1.1-rc1',
        updateInfo: {
          createdAt: '2026-03-01T12:00:00.000+00:00',
          updatedAt: '2026-03-01T12:01:00.000+00:00',
        },
      },
    });
    expect(sandbox.integration('ours').version).toBe('1.1-rc1');
  });

  test('answers with the integration alone if wished', async () => {
    const sandbox = await withSandbox({ patchResult: 'bare', integrations: [ours] });

    const { body } = await setVersion(sandbox, 'ours', [replace('1.1')]);

    expect(body).toMatchObject({ id: 'ours', name: 'ours', version: '1.1' });
  });

  test.each([
    ['a version out of form', [replace('1')], 400],
    ['no operation', [], 400],
    ['no list of operations', {}, 400],
    ['a number', [replace(1.1)], 409],
    ['another field besides', [replace('1.1'), { op: 'replace', path: '/name', value: 'b' }], 409],
    ['another operation', [{ op: 'remove', path: '/version' }], 409],
  ])('refuses %s', async (_what, operations, status) => {
    const sandbox = await withSandbox({ integrations: [ours] });

    expect(await setVersion(sandbox, 'ours', operations)).toMatchObject({ status });
    expect(sandbox.integration('ours')).toMatchObject(ours);
  });

  test('refuses another partner’s integration', async () => {
    const sandbox = await withSandbox({ integrations: [{ ...ours, ofOtherPartner: true }] });

    expect(await setVersion(sandbox, 'ours', [replace('1.1')])).toMatchObject({
      status: 403,
      body: { status: 403 },
    });
    expect(sandbox.integration('ours').version).toBe('1.0');
  });

  test('refuses an integration that is not there', async () => {
    const answer = await setVersion(await withSandbox(), 'ours', [replace('1.1')]);

    expect(answer).toEqual(conflict('IntegrationNotFound', 'Integration not found'));
  });
});
