import { describe, expect, test } from '@jest/globals';

import { STATUSES, type Instance } from '../../sandbox/models.ts';
import type { SandboxOptions } from '../../sandbox/options.ts';
import { configuredVersion } from '../../sandbox/integration-record.ts';
import type { Sandbox } from '../../sandbox/start-sandbox.ts';
import { call, conflict } from './call.ts';
import { FakeClock } from '../fake-clock.ts';
import { withSandbox } from './with-sandbox.ts';

const NOT_FOUND = conflict('IntegrationNotFound', 'Integration not found');

const SEED = { name: 'ours', version: '1.0', id: 'a' };

function start(options: SandboxOptions = {}, installed = true): Promise<Sandbox> {
  return withSandbox({ integrations: [{ ...SEED, installed }], ...options });
}

async function read(sandbox: Sandbox): Promise<Instance> {
  return (await call(sandbox, 'GET /integrations/instances/a')).body as Instance;
}

function setup(sandbox: Sandbox, body: unknown) {
  return call(sandbox, 'POST /integrations/a/setup', { body });
}

describe('in the sandbox, install and uninstall:', () => {
  test('install makes an instance that is not configured', async () => {
    const sandbox = await start({}, false);

    const { status, body } = await call(sandbox, 'POST /integrations/a/install');

    expect(status).toBe(200);
    expect(body).toEqual(await read(sandbox));
    expect(body).toMatchObject({
      id: 'a',
      status: 'notConfigured',
      features: { call: false, hangup: false, sendSms: false },
      secrets: [],
      settings: [{ id: 'version', value: '1.0' }],
      webHooks: [],
    });
  });

  test('install again is refused and changes nothing', async () => {
    const sandbox = await start();
    await setup(sandbox, { a: 1 });
    const before = sandbox.integrations();

    const answer = await call(sandbox, 'POST /integrations/a/install');

    expect(answer).toEqual(conflict('alreadyInstalled', 'Integration already installed'));
    expect(sandbox.integrations()).toEqual(before);
  });

  test('uninstall removes the instance, and its values do not come back', async () => {
    const sandbox = await start();
    await setup(sandbox, { a: 1 });

    const answer = await call(sandbox, 'POST /integrations/a/uninstall');

    expect(answer).toMatchObject({ status: 200, body: 'OK' });
    expect(await call(sandbox, 'GET /integrations/instances/a')).toEqual(
      conflict('notFound', 'IntegrationInstance a not found'),
    );
    await call(sandbox, 'POST /integrations/a/install');
    expect((await read(sandbox)).settings).toEqual([{ id: 'version', value: '1.0' }]);
  });

  test('uninstall of what is not installed is refused', async () => {
    const answer = await call(await start({}, false), 'POST /integrations/a/uninstall');

    expect(answer).toEqual(conflict('notInstalled', 'Integration not installed'));
  });

  test.each(['install', 'uninstall', 'setup'])(
    '%s of what is not there is refused',
    async (what) => {
      const sandbox = await withSandbox();

      expect(await call(sandbox, `POST /integrations/a/${what}`, { body: {} })).toEqual(NOT_FOUND);
    },
  );

  test('another partner’s integration can be installed', async () => {
    const sandbox = await withSandbox({ integrations: [{ ...SEED, ofOtherPartner: true }] });

    expect(await call(sandbox, 'POST /integrations/a/install')).toMatchObject({ status: 200 });
  });
});

describe('in the sandbox, setup', () => {
  test('activates the instance', async () => {
    const sandbox = await start();

    expect(await setup(sandbox, {})).toMatchObject({ status: 200, body: 'OK' });
    expect(await read(sandbox)).toMatchObject({ status: 'active' });
  });

  test('can be made to leave another status', async () => {
    const sandbox = await start({ statusAfterSetup: 'failed' });

    await setup(sandbox, {});

    expect(await read(sandbox)).toMatchObject({ status: 'failed' });
  });

  test('leaves Failed at a version that fails, as the upgrade to it does, until it is set up at another', async () => {
    const sandbox = await start({ failingVersions: ['1.1'], upgradeDelayMs: 0 });
    const statusNow = async () => (await read(sandbox)).status;

    sandbox.setVersion('a', '1.1');
    expect(await statusNow()).toBe('failed');
    await setup(sandbox, {});
    expect(await statusNow()).toBe('failed');
    sandbox.setVersion('a', '1.0');
    expect(await statusNow()).toBe('failed');
    await setup(sandbox, {});
    expect(await statusNow()).toBe('active');
  });

  test('needs an installed integration', async () => {
    expect(await setup(await start({}, false), {})).toEqual(NOT_FOUND);
  });

  test('does not apply to private integrations', async () => {
    const sandbox = await withSandbox({
      integrations: [{ ...SEED, installed: true, isPrivate: true }],
    });

    expect(await setup(sandbox, {})).toEqual(NOT_FOUND);
  });

  test.each([[[]], ['text'], [1], [null], [true]])('refuses %j', async (body) => {
    const sandbox = await start();

    expect(await setup(sandbox, body)).toMatchObject({ status: 400, body: { status: 400 } });
    expect(await read(sandbox)).toMatchObject({ status: 'notConfigured' });
  });

  test.each([
    { what: 'true', body: { a: true }, settings: [['a', 'True']] },
    { what: 'false', body: { a: false }, settings: [['a', 'False']] },
    { what: 'zero', body: { a: 0 }, settings: [['a', '0']] },
    { what: 'a fraction', body: { a: -1.5 }, settings: [['a', '-1.5']] },
    { what: 'a huge number', body: { a: 1e21 }, settings: [['a', '1E+21']] },
    { what: 'text', body: { a: ' б "' }, settings: [['a', ' б "']] },
    { what: 'empty text', body: { a: '' }, settings: [['a', '']] },
    { what: 'null', body: { a: null }, settings: [] },
    { what: 'a list', body: { a: [1, 'x'] }, settings: [['a', '[1,"x"]']] },
    { what: 'an object', body: { a: { b: { c: 1 } } }, settings: [['a.b.c', '1']] },
    { what: 'a version', body: { version: '9.9' }, settings: [] },
    { what: 'the order', body: { z: 1, b: 2 }, settings: [['z', '1'], ['b', '2']] }, // prettier-ignore
  ])('shows $what in settings', async ({ body, settings }) => {
    const sandbox = await start();

    await setup(sandbox, body);

    const shown = await read(sandbox);
    expect(shown.settings.map(({ id, value }) => [id, value])).toEqual([
      ...settings,
      ['version', '1.0'],
    ]);
    expect(shown.secrets).toEqual([]);
  });

  test('a key named __proto__ is a setting like any other', async () => {
    const sandbox = await start();

    await call(sandbox, 'POST /integrations/a/setup', { text: '{"__proto__":"x"}' });

    expect((await read(sandbox)).settings[0]).toEqual({ id: '__proto__', value: 'x' });
  });

  test.each(['SecretKey', 'token', 'telephony.apiKey', 'PASSWORD'])(
    'shows %s in secrets',
    async (id) => {
      const sandbox = await start();

      await setup(sandbox, { [id]: 'x1' });

      expect(await read(sandbox)).toMatchObject({
        secrets: [{ id, value: 'x1', values: ['x1'] }],
        settings: [{ id: 'version' }],
      });
    },
  );

  test('shows nested secrets and lists of secrets in secrets', async () => {
    const sandbox = await start();

    await setup(sandbox, { telephony: { apiKey: 'k' }, tokens: ['x', 'y'], secret: null });

    expect((await read(sandbox)).secrets).toEqual([
      { id: 'telephony.apiKey', value: 'k', values: ['k'] },
      { id: 'tokens', value: 'x', values: ['x', 'y'] },
    ]);
  });

  test('which keys are secret is an option', async () => {
    const sandbox = await start({ secretKeys: ['url', /^x/g] });

    await setup(sandbox, { url: '1', xa: '2', xb: '3', urls: '4', token: '5' });

    const { settings, secrets } = await read(sandbox);
    expect(secrets.map(({ id }) => id)).toEqual(['url', 'xa', 'xb']);
    expect(settings.map(({ id }) => id)).toEqual(['urls', 'token', 'version']);
  });

  test('again replaces the values and keeps the rest', async () => {
    const sandbox = await withSandbox({
      integrations: [{ ...SEED, installed: true, webHooks: [{}], features: { call: true } }],
    });
    await setup(sandbox, { a: 1, token: 'x' });
    const first = await read(sandbox);

    await setup(sandbox, { b: 2 });

    expect(await read(sandbox)).toEqual({
      ...first,
      secrets: [],
      settings: [
        { id: 'b', value: '2' },
        { id: 'version', value: '1.0' },
      ],
      updateInfo: expect.anything(),
    });
  });
});

describe('in the sandbox, the version that an instance is configured at', () => {
  async function bump(sandbox: Sandbox, value: string): Promise<void> {
    const operations = [{ op: 'replace', path: '/version', value }];
    await call(sandbox, 'PATCH /integrations/a', { body: { operations } });
  }

  async function shown(sandbox: Sandbox): Promise<string | undefined> {
    return configuredVersion(await read(sandbox));
  }

  test('follows the integration’s version after a delay', async () => {
    const clock = new FakeClock();
    const sandbox = await start({ clock: clock.calendar, upgradeDelayMs: 1000 });
    await setup(sandbox, { a: 1 });

    await bump(sandbox, '1.1');
    clock.move(999);
    expect(await shown(sandbox)).toBe('1.0');
    clock.move(1);

    const instance = await read(sandbox);
    expect(instance.settings).toEqual([
      { id: 'a', value: '1' },
      { id: 'version', value: '1.1' },
    ]);
    expect(instance.updateInfo).toMatchObject({
      updatedAt: '2026-03-01T12:00:01.000+00:00',
      updatedWith: 'Integration.ours',
    });
    expect(instance.updateInfo).not.toHaveProperty('updatedByUserId');
  });

  test('reaches each version in turn when nobody looks', async () => {
    const clock = new FakeClock();
    const sandbox = await start({ clock: clock.calendar, upgradeDelayMs: 1000 });

    await bump(sandbox, '1.1');
    clock.move(1000);
    await bump(sandbox, '1.2');

    expect(await shown(sandbox)).toBe('1.1');
  });

  test.each([
    ['setup', ['POST /integrations/a/setup']],
    ['a new install', ['POST /integrations/a/uninstall', 'POST /integrations/a/install']],
  ])('is the present one after %s', async (_what, routes) => {
    const sandbox = await start({ upgradeDelayMs: Infinity });
    await bump(sandbox, '1.1');
    expect(await shown(sandbox)).toBe('1.0');

    for (const route of routes) await call(sandbox, route, { body: {} });

    expect(await shown(sandbox)).toBe('1.1');
  });

  test('a new install does not inherit the upgrade of the former one', async () => {
    const clock = new FakeClock();
    const sandbox = await start({ clock: clock.calendar, upgradeDelayMs: 1000 });
    await bump(sandbox, '1.1');
    await call(sandbox, 'POST /integrations/a/uninstall');

    await call(sandbox, 'POST /integrations/a/install');
    const fresh = await read(sandbox);
    clock.move(1000);

    expect(await read(sandbox)).toEqual(fresh);
  });

  test('can be seeded as an old one', async () => {
    const clock = new FakeClock();
    const sandbox = await withSandbox({
      clock: clock.calendar,
      upgradeDelayMs: 1000,
      integrations: [{ ...SEED, installed: true, settings: { version: '0.9' } }],
    });

    expect(await shown(sandbox)).toBe('0.9');
    clock.move(1000);
    expect(await shown(sandbox)).toBe('1.0');
  });

  test('follows when somebody else sets the version', async () => {
    const clock = new FakeClock();
    const sandbox = await start({ clock: clock.calendar, upgradeDelayMs: 1000 });

    sandbox.setVersion('ours', '3.0');
    clock.move(1000);

    expect(await shown(sandbox)).toBe('3.0');
  });
});

describe('the status of an instance on the wire', () => {
  const EXPECTED = {
    camelCase: ['notConfigured', 'active', 'paused', 'hasErrors', 'failed'],
    PascalCase: ['NotConfigured', 'Active', 'Paused', 'HasErrors', 'Failed'],
    number: [0, 1, 2, 3, 4],
  };

  test.each(['camelCase', 'PascalCase', 'number'] as const)('as %s', async (statusFormat) => {
    const sandbox = await start({ statusFormat });
    const shown: unknown[] = [];

    for (const status of STATUSES) {
      sandbox.setStatus('ours', status);
      shown.push((await read(sandbox)).status);
    }

    expect(shown).toEqual(EXPECTED[statusFormat]);
  });
});
