import { describe, expect, test } from '@jest/globals';

import type { Instance, WebHook } from '../../sandbox/models.ts';
import type { SandboxOptions } from '../../sandbox/options.ts';
import type { Sandbox } from '../../sandbox/start-sandbox.ts';
import { call, type Call } from './call.ts';
import { withSandbox } from './with-sandbox.ts';

const NEW = '00000000-0000-0000-0000-000000000000';
const HOOK = '25d00000-0000-4000-8000-000000000222';
const OTHER = '81c00000-0000-4000-8000-000000000b02';

const WEB_HOOK: WebHook = {
  id: NEW,
  relativeUrl: 'setup/upgrade',
  triggerType: 'schedule',
  filter: { items: [] },
  schedule: { period: '00:05:00' },
  disabled: false,
};

const SEED = {
  name: 'ours',
  version: '1.0',
  id: 'a',
  installed: true,
  settings: { lang: 'ru' },
  secrets: { token: 'x' },
  webHooks: [{ id: HOOK }, { id: OTHER, relativeUrl: 'communications/sync' }],
};

function start(options: SandboxOptions = {}): Promise<Sandbox> {
  return withSandbox({ integrations: [SEED], ...options });
}

function send(sandbox: Sandbox, options: Call) {
  return call(sandbox, 'PATCH /integrations/instances/a', options);
}

function patch(sandbox: Sandbox, ...operations: unknown[]) {
  return send(sandbox, { body: { operations } });
}

function instance(sandbox: Sandbox): Instance {
  return sandbox.integration('a').instance!;
}

function hook(sandbox: Sandbox, id = HOOK): WebHook | undefined {
  return instance(sandbox).webHooks.find((webHook) => webHook.id === id);
}

describe('in the sandbox, what a patch can do:', () => {
  test('a new webhook gets an id of its own, and twice makes two', async () => {
    const sandbox = await start();
    const add = { op: 'Add', path: '/webHooks', value: WEB_HOOK };

    await patch(sandbox, add);
    await patch(sandbox, add);

    const ids = instance(sandbox).webHooks.map(({ id }) => id);
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(4);
    expect(ids.slice(0, 2)).toEqual([HOOK, OTHER]);
    expect(ids).not.toContain(NEW);
    expect(hook(sandbox, ids[3])).toEqual({ ...WEB_HOOK, id: ids[3] });
  });

  test.each(['add', 'Add', 'ADD'])('op is written %s', async (op) => {
    const sandbox = await start();

    const answer = await patch(sandbox, { op, path: '/webHooks', value: WEB_HOOK });

    expect(answer.status).toBe(200);
    expect(instance(sandbox).webHooks).toHaveLength(3);
  });

  const FIELDS = [
    { path: '/features', value: { call: true, hangup: true }, shown: { features: { call: true, hangup: true, sendSms: false } } }, // prettier-ignore
    { path: '/features/call', value: true, shown: { features: { call: true } } },
    { path: '/features/hangup', value: true, shown: { features: { hangup: true } } },
    { path: '/features/sendSms', value: true, shown: { features: { sendSms: true } } },
    { path: '/baseUrl', value: 'https://x.example', shown: { baseUrl: 'https://x.example' } },
    { path: '/status', value: 'Paused', shown: { status: 'paused' } },
    { path: '/status', value: 3, shown: { status: 'hasErrors' } },
    { path: '/settings/lang/value', value: 'en', shown: { settings: [{ id: 'lang', value: 'en' }, { id: 'version' }] } }, // prettier-ignore
    {
      path: '/secrets/token/value',
      value: 'y',
      shown: { secrets: [{ id: 'token', value: 'y', values: ['y'] }] },
    },
    { path: `/webHooks/${HOOK}/disabled`, value: true, shown: { webHooks: [{ id: HOOK, disabled: true }, { id: OTHER, disabled: false }] } }, // prettier-ignore
    { path: `/webHooks/${HOOK}/schedule`, value: { period: '00:10:00' }, shown: { webHooks: [{ id: HOOK, schedule: { period: '00:10:00' } }, { id: OTHER, schedule: { period: '00:05:00' } }] } }, // prettier-ignore
    { path: `/webHooks/${HOOK}/filter`, value: { items: [{ eventType: 'link' }] }, shown: { webHooks: [{ id: HOOK, filter: { items: [{ eventType: 'link' }] } }, { id: OTHER, filter: { items: [] } }] } }, // prettier-ignore
    { path: `/webHooks/${OTHER}`, value: { ...WEB_HOOK, id: OTHER, relativeUrl: 'x' }, shown: { webHooks: [{ id: HOOK }, { id: OTHER, relativeUrl: 'x' }] } }, // prettier-ignore
  ];
  test.each(FIELDS)('replaces $path', async ({ path, value, shown }) => {
    const sandbox = await start();

    const { status, body } = await patch(sandbox, { op: 'replace', path, value });

    expect(status).toBe(200);
    expect(body).toMatchObject({ isSuccessful: true, responseCode: 'ok', result: shown });
    expect(instance(sandbox)).toMatchObject(shown);
  });

  test.each([
    { path: `/webHooks/${HOOK}`, gone: { webHooks: [expect.objectContaining({ id: OTHER })] } },
    { path: '/settings/lang', gone: { settings: [{ id: 'version', value: '1.0' }] } },
    { path: '/secrets/token', gone: { secrets: [] } },
  ])('removes $path', async ({ path, gone }) => {
    const sandbox = await start();

    expect(await patch(sandbox, { op: 'Remove', path })).toMatchObject({ status: 200 });
    expect(instance(sandbox)).toMatchObject(gone);
  });

  test('adds settings and secrets', async () => {
    const sandbox = await start();

    await patch(
      sandbox,
      { op: 'add', path: '/settings', value: { id: 'a/b', value: '1' } },
      { op: 'add', path: '/secrets', value: { id: 'key', value: '2' } },
      { op: 'replace', path: '/settings/a~1b/value', value: '3' },
    );

    expect(instance(sandbox).settings.at(-1)).toEqual({ id: 'a/b', value: '3' });
    expect(instance(sandbox).secrets.at(-1)).toEqual({ id: 'key', value: '2', values: ['2'] });
  });

  test('keeps the order of the operations', async () => {
    const sandbox = await start();

    await patch(
      sandbox,
      { op: 'replace', path: '/baseUrl', value: 'first' },
      { op: 'remove', path: `/webHooks/${HOOK}` },
      { op: 'add', path: '/webHooks', value: { ...WEB_HOOK, id: HOOK } },
      { op: 'replace', path: `/webHooks/${HOOK}/disabled`, value: true },
      { op: 'replace', path: '/baseUrl', value: 'second' },
    );

    expect(instance(sandbox).baseUrl).toBe('second');
    expect(instance(sandbox).webHooks.map(({ id }) => id)).toEqual([OTHER, HOOK]);
    expect(hook(sandbox)?.disabled).toBe(true);
  });

  test('no operation changes nothing', async () => {
    expect(await patch(await start())).toMatchObject({ status: 200 });
  });

  test('answers with the instance alone if wished', async () => {
    const sandbox = await start({ patchResult: 'bare', statusFormat: 'number' });

    const { body } = await patch(sandbox);

    expect(body).toEqual({ ...instance(sandbox), status: 0 });
  });
});

describe('in the sandbox, what a patch cannot do:', () => {
  const replace = (path: string, value: unknown) => ({ op: 'replace', path, value });

  const PATHS = [
    ...['/id', '/updateInfo', '/updateInfo/updatedAt', '/unknown', '/features/unknown', '', '/'],
    ...['/webHooks', '/settings', '/secrets', 'baseUrl', 'x/baseUrl', '/baseUrl/', '/BaseUrl'],
    ...['/webHooks/0/disabled', '/webHooks/0', `/webHooks/${NEW}`, '/settings/nope/value'],
    ...[`/webHooks/${HOOK}/id`, `/webHooks/${HOOK}/unknown`, '/settings/lang/id', '/__proto__'],
  ].map((path) => replace(path, true));
  const OTHERS = [
    { op: 'add', path: '/webHooks/0', value: WEB_HOOK },
    { op: 'add', path: '/webHooks/-', value: WEB_HOOK },
    { op: 'add', path: 'x/webHooks', value: WEB_HOOK },
    { op: 'add', path: '/features', value: {} },
    { op: 'remove', path: '/webHooks/0', value: null },
    { op: 'remove', path: '/webHooks', value: null },
    { op: 'remove', path: '/baseUrl', value: null },
    { op: 'remove', path: `/webHooks/${HOOK}/disabled`, value: null },
    { op: 'remove', path: '/settings/version', value: null },
    { op: 'move', path: '/baseUrl', value: 'x' },
    { op: 'test', path: '/baseUrl', value: 'x' },
  ];
  const TYPES = [
    replace('/features', true),
    replace('/features', { call: 'yes' }),
    replace('/features/call', 'true'),
    replace('/baseUrl', 1),
    replace('/status', 'nonsense'),
    replace('/status', 5),
    replace(`/webHooks/${HOOK}/disabled`, 'yes'),
    replace(`/webHooks/${HOOK}/triggerType`, 'hourly'),
    replace(`/webHooks/${HOOK}`, 'x'),
    replace('/settings/lang/value', false),
    { op: 'add', path: '/webHooks', value: { relativeUrl: 'x' } },
    { op: 'add', path: '/webHooks', value: { ...WEB_HOOK, id: 'x' } },
    { op: 'add', path: '/settings', value: { id: 'x', value: 1 } },
    { op: 'add', path: '/webHooks', value: null },
  ];
  const DATAS = [
    { op: 'add', path: '/webHooks', value: { ...WEB_HOOK, id: HOOK } },
    { op: 'add', path: '/settings', value: { id: 'version', value: '9.9' } },
    replace(`/webHooks/${HOOK}`, { ...WEB_HOOK, id: OTHER }),
  ];

  test.each([
    ...[...PATHS, ...OTHERS].map((operation) => ({ list: 'invalidPaths', operation })),
    ...TYPES.map((operation) => ({ list: 'invalidValueTypes', operation })),
    ...DATAS.map((operation) => ({ list: 'invalidDatas', operation })),
  ])('$operation.op $operation.path $operation.value: $list', async ({ list, operation }) => {
    const sandbox = await start();
    const before = instance(sandbox);

    const { status, body } = await patch(sandbox, replace('/baseUrl', 'new'), operation);

    expect(status).toBe(409);
    expect(body).toEqual({
      errorInfo: {
        invalidPaths: [],
        invalidValueTypes: [],
        invalidDatas: [],
        invalidConstraints: {},
        [list]: [operation],
        status: 'invalidArgs',
        message: 'Patch contains invalid operations',
      },
      isSuccessful: false,
      responseCode: 'conflict',
    });
    expect(instance(sandbox)).toEqual(before);
  });

  test('a missing value is of a wrong type', async () => {
    const { body } = await patch(await start(), { op: 'replace', path: '/baseUrl' });

    const refused = { op: 'replace', path: '/baseUrl', value: null };
    expect(body).toMatchObject({ errorInfo: { invalidValueTypes: [refused] } });
  });

  test('every operation at fault is listed', async () => {
    const faulty = [replace('/id', 1), replace('/updateInfo', 2)];

    const { body } = await patch(await start(), ...faulty, replace('/baseUrl', 3));

    expect(body).toMatchObject({
      errorInfo: { invalidPaths: faulty, invalidValueTypes: [replace('/baseUrl', 3)] },
    });
  });

  test.each([
    ['a bare array', []],
    ['no operations', {}],
    ['an operation without a path', { operations: [{ op: 'add' }] }],
    ['an operation that is none', { operations: ['add'] }],
    ['null', null],
  ])('%s is a model error', async (_what, body) => {
    const answer = await send(await start(), { body });

    expect(answer).toMatchObject({ status: 400, body: { status: 400 } });
  });

  test.each([
    ['application/json', 415],
    ['text/plain', 415],
    ['application/json-patch+json; charset=utf-8', 200],
    ['Application/JSON-Patch+JSON', 200],
  ])('content type %s: %i', async (type, status) => {
    const answer = await send(await start(), { type, body: { operations: [] } });

    expect(answer.status).toBe(status);
  });

  test('what is not installed is not found', async () => {
    const sandbox = await start({ integrations: [{ ...SEED, installed: false }] });

    expect(await patch(sandbox)).toMatchObject({ status: 409, body: { status: 'notFound' } });
  });
});
