import { afterEach, describe, expect, test } from '@jest/globals';
import type { SandboxOptions } from '../../sandbox/options.ts';
import { type Sandbox, startSandbox } from '../../sandbox/start-sandbox.ts';
import { onlyInSoak, onlyInWhole } from '../size.ts';
import { CREATE, INSTANCE, LIST, NAME, releaseInto } from './release-into.ts';
import { annotation } from '../harness/annotation.ts';

let sandbox: Sandbox;
afterEach(() => sandbox.close());

const OTHERS = Array.from({ length: 7 }, (_, index) => ({
  name: `partner${index}.reports`,
  version: '3.1',
  ofOtherPartner: true,
}));
const HELD = { name: NAME, version: '1.0.0', installed: true, status: 'active' } as const;
const NEW_SETUP = { install: 'true', setup: '{"a":1}' };

describe('what the workspace lists', () => {
  test('is read to its last page before anything is decided', async () => {
    sandbox = await startSandbox({
      listFormat: 'pages',
      pageSize: 3,
      otherPartnersIntegrations: OTHERS,
      integrations: [HELD],
    });
    const release = await releaseInto(sandbox, { tag: 'v1.0.0' });
    expect(release.requests.filter((request) => request.includes('offset='))).toHaveLength(2);
    expect(release.outputs.outcome).toBe('unchanged');
  });

  test('of other partners is never written to', async () => {
    sandbox = await startSandbox({ otherPartnersIntegrations: OTHERS });
    const before = sandbox.integrations().filter(({ name }) => name !== NAME);
    await releaseInto(sandbox, { tag: 'v1.0.0', inputs: NEW_SETUP });
    await releaseInto(sandbox, { tag: 'v1.1.0', inputs: NEW_SETUP });
    expect(sandbox.integrations().filter(({ name }) => name !== NAME)).toEqual(before);
  });

  test.each([
    ...onlyInSoak([
      { title: 'twice', names: [NAME, NAME] },
      { title: 'in another case', names: [NAME.toUpperCase()] },
    ]),
    { title: 'in this and in another case', names: [NAME, NAME.toUpperCase()] },
  ])('with the name $title is refused', async ({ names }) => {
    const integrations = names.map((name) => ({ name, version: '1.0.0' }));
    sandbox = await startSandbox({ integrations });
    const release = await releaseInto(sandbox, { tag: 'v2.0.0' });
    expect(release.exitCode).toBe(1);
    expect(release.stdout).toMatch(annotation('error', 'ambiguous-name: '));
    expect(release.requests).toEqual([LIST]);
  });
});

describe('the reader of answers is tolerant of', () => {
  const VARIANTS: readonly SandboxOptions[] = [
    // Several at a time; the soak has each by itself.
    { statusFormat: 'PascalCase', listFormat: 'pages', pageSize: 1 },
    ...onlyInWhole<SandboxOptions>([{ statusFormat: 'number', patchResult: 'bare' }]),
    ...onlyInSoak<SandboxOptions>([
      { statusFormat: 'PascalCase' },
      { statusFormat: 'number' },
      { patchResult: 'bare' },
      { listFormat: 'pages', pageSize: 1 },
    ]),
  ];

  test.each(VARIANTS)('%j', async (variant) => {
    sandbox = await startSandbox({ ...variant, upgradeDelayMs: 0, integrations: [HELD] });
    const patch = '[{"op":"Replace","path":"/features/call","value":true}]';
    const inputs = { ...NEW_SETUP, 'instance-patch': patch };
    const release = await releaseInto(sandbox, { tag: 'v1.1.0', inputs });
    expect(release.exitCode).toBe(0);
    expect(release.outputs).toMatchObject({ outcome: 'updated', status: 'active' });
  });
});

describe('instance-patch', () => {
  const WEBHOOK = {
    id: '00000000-0000-0000-0000-000000000000',
    relativeUrl: 'setup/upgrade',
    triggerType: 'schedule',
    filter: { items: [] },
    schedule: { period: '00:05:00' },
    disabled: false,
  };
  const patch = JSON.stringify({
    operations: [
      { op: 'add', path: '/webHooks', value: WEBHOOK },
      { op: 'replace', path: '/features', value: { call: true, hangup: true } },
    ],
  });

  test('changes the instance once, and the same tag again writes nothing', async () => {
    sandbox = await startSandbox({ upgradeDelayMs: 0 });
    const inputs = { ...NEW_SETUP, 'instance-patch': patch };
    const first = await releaseInto(sandbox, { tag: 'v1.0.0', inputs });
    expect(first.exitCode).toBe(0);
    const second = await releaseInto(sandbox, { tag: 'v1.0.0', inputs });
    expect(second.requests).toEqual([LIST, INSTANCE]);
    expect(second.outputs.outcome).toBe('unchanged');
    expect(sandbox.integration(NAME).instance?.webHooks).toHaveLength(1);
  });

  test('is sent with the vendor’s content type and body', async () => {
    sandbox = await startSandbox({ upgradeDelayMs: 0, integrations: [HELD] });
    await releaseInto(sandbox, { tag: 'v1.0.0', inputs: { 'instance-patch': patch } });
    const sent = sandbox.requests.find(({ method }) => method === 'PATCH');
    expect(sent?.headers['content-type']).toBe('application/json-patch+json');
    expect(JSON.parse(sent?.body ?? '')).toEqual(JSON.parse(patch));
  });
});

describe('every request', () => {
  test('says what it accepts and who sends it, over one connection', async () => {
    sandbox = await startSandbox();
    await releaseInto(sandbox, { tag: 'v1.0.0', inputs: NEW_SETUP });
    expect(sandbox.requests.length).toBeGreaterThan(3);
    for (const { headers } of sandbox.requests) {
      expect(headers).toMatchObject({
        accept: 'application/json',
        'accept-encoding': 'identity',
        authorization: `Bearer ${sandbox.token}`,
      });
      expect(headers['user-agent']).toMatch(/^kontur-crm-release\/\d+\.\d+\.\d+$/);
    }
  });
});

describe('the routes', () => {
  test('are replaced one by one, body included', async () => {
    sandbox = await startSandbox();
    const routes = JSON.stringify({
      create: {
        request: 'POST /api/v1/{ws}/integrations',
        body: { name: '{name}', version: '{version}', title: 'The {name}' },
      },
    });
    const release = await releaseInto(sandbox, { tag: 'v1.0.0', inputs: { routes } });
    expect(release.requests).toEqual([LIST, CREATE]);
    expect(JSON.parse(release.bodies[1]!)).toEqual({
      name: NAME,
      version: '1.0.0',
      title: `The ${NAME}`,
    });
  });

  test('that were replaced say so when the service does not know them', async () => {
    sandbox = await startSandbox();
    const routes = '{"create":"PUT /api/v1/{ws}/integrations/new"}';
    const release = await releaseInto(sandbox, { tag: 'v1.0.0', inputs: { routes } });
    expect(release.stdout).toMatch(annotation('error', 'route-missing: '));
    expect(release.stdout).toContain('comes from routes, key "create": correct it there');
    expect(release.stdout).not.toContain('inferred');
  });
});
