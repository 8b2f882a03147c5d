import { describe, expect, test } from '@jest/globals';

import type { SandboxOptions } from '../../sandbox/options.ts';
import { withSandbox } from './with-sandbox.ts';
import { Visitor } from './visitor.ts';

const PAGE = '/api/sandbox/integrations';

const OURS = { name: 'ours', version: '1.0', id: 'our-id' };

const INSTALLED = { ...OURS, installed: true };

async function visitorTo(options: SandboxOptions = {}) {
  const sandbox = await withSandbox(options);
  return { sandbox, visitor: await Visitor.inside(sandbox) };
}

function messageIn(html: string): string | undefined {
  return /<p class="message \w+" role="\w+">(.*?)<\/p>/s.exec(html)?.[1];
}

describe('logging in to the pages of the sandbox', () => {
  test.each(['/workspaces', '/app/sandbox/main', PAGE, '/api/sandbox/private-integrations'])(
    'stands in the place of %s, shows nothing of it, and leads to it',
    async (path) => {
      const sandbox = await withSandbox({ integrations: [OURS] });
      const visitor = new Visitor(sandbox);

      const before = await visitor.visit(`GET ${path}`);
      const [, to = ''] = /name="to" value="([^"]*)"/.exec(before.html) ?? [];
      const entered = await visitor.visit('POST /', { form: { password: sandbox.password, to } });
      const after = await visitor.visit(`GET ${entered.location!}`);

      expect(before.status).toBe(401);
      expect(before.html).toContain('<h1>Log in</h1>');
      expect(before.html).not.toContain(sandbox.token);
      expect(before.html).not.toContain('ours');
      expect(entered).toMatchObject({ status: 303, location: path });
      expect(after.status).toBe(200);
      expect(after.html).not.toContain('<h1>Log in</h1>');
    },
  );

  test('begins at /, and then leads to the workspace', async () => {
    const sandbox = await withSandbox();
    const visitor = new Visitor(sandbox);

    expect(await visitor.visit('GET /')).toMatchObject({ status: 200 });
    await visitor.visit('POST /', { form: { password: sandbox.password } });

    expect(await visitor.visit('GET /')).toMatchObject({ location: '/app/sandbox/main' });
  });

  test('by the link leads to the integrations', async () => {
    const sandbox = await withSandbox();
    const visitor = new Visitor(sandbox);

    const entered = await visitor.visit(`GET ${new URL(sandbox.logInUrl).pathname}`);

    expect(entered).toMatchObject({ status: 303, location: new URL(sandbox.pageUrl).pathname });
    expect(entered.headers['set-cookie']).toEqual([
      expect.stringMatching(/^sandbox-session-\d+=[0-9a-f]{32}; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
    expect(await visitor.look()).toMatchObject({ status: 200 });
  });

  test.each([
    ['POST /', { form: { password: 'wrong' } }],
    ['POST /', { form: {} }],
    ['GET /log-in/wrong', {}],
  ])('%s with %j is refused', async (route, options) => {
    const visitor = new Visitor(await withSandbox());

    const { status, html } = await visitor.visit(route, options);

    expect(status).toBe(401);
    expect(messageIn(html)).toBe('This is not the sandbox’s password.');
    expect(visitor.cookie).toBeUndefined();
  });

  test.each(['https://example.com/', '//example.com/', '/log-in/x', '/api/other/integrations'])(
    'does not lead to %s',
    async (to) => {
      const sandbox = await withSandbox();
      const form = { password: sandbox.password, to };

      expect(await new Visitor(sandbox).visit('POST /', { form })).toMatchObject({
        status: 303,
        location: '/app/sandbox/main',
      });
    },
  );

  test('a form without a session changes nothing', async () => {
    const sandbox = await withSandbox();

    const sent = await new Visitor(sandbox).send({ action: 'create', name: 'a', version: '1.0' });

    expect(sent.status).toBe(401);
    expect(sandbox.integrations().map(({ name }) => name)).not.toContain('a');
  });

  test('opens no other sandbox, and not the API', async () => {
    const { visitor } = await visitorTo();
    const other = await withSandbox();
    const [, key = ''] = visitor.cookie!.split('=');
    const headers = { cookie: `sandbox-session-${new URL(other.url).port}=${key}` };

    expect(await new Visitor(other).visit(`GET ${PAGE}`, { headers })).toMatchObject({
      status: 401,
    });
    expect(await visitor.visit('GET /api/v1/sandbox/integrations')).toMatchObject({
      status: 401,
      html: '"Unauthorized"',
    });
  });

  test('a password made up by the sandbox is not to be guessed', async () => {
    const [one, two] = [await withSandbox(), await withSandbox()];

    expect(one.password).toMatch(/^[\w-]{12}$/);
    expect(two.password).not.toBe(one.password);
  });
});

describe('on the other pages of the sandbox,', () => {
  test('the workspace is chosen from a list, and leads on', async () => {
    const { visitor } = await visitorTo({ workspace: { title: 'Рога & Копыта' } });

    const { html } = await visitor.visit('GET /workspaces');
    const main = await visitor.visit('GET /app/sandbox/main');

    expect(html).toContain('<a href="/app/sandbox/main"><bdi>Рога &amp; Копыта</bdi></a>');
    expect(main.html).toContain(`<a href="${PAGE}">`);
  });

  test('the private integrations show the token, no other page does', async () => {
    const { sandbox, visitor } = await visitorTo({ integrations: [INSTALLED] });
    const show = async (path: string) => (await visitor.visit(`GET ${path}`)).html;

    expect(await show('/api/sandbox/private-integrations')).toContain(sandbox.token);
    for (const path of ['/workspaces', '/app/sandbox/main', PAGE]) {
      expect(await show(path)).not.toContain(sandbox.token);
    }
  });

  test('the workspace goes by its id too; another one is not there', async () => {
    const { sandbox, visitor } = await visitorTo();
    const page = (ws: string) => visitor.visit(`GET /api/${ws}/integrations`);

    expect(await page(sandbox.workspace.id)).toMatchObject({ status: 200 });
    const { status, html } = await page('another');
    expect(status).toBe(404);
    expect(messageIn(html)).toBe('You have no such workspace.');
  });
});

describe('the sandbox’s page of the integrations', () => {
  test('creates, and then shows the row and once what was done', async () => {
    const { sandbox, visitor } = await visitorTo();

    const sent = await visitor.send({ action: 'create', name: 'my.own', version: '1.0-rc1' });
    const [after, later] = [await visitor.look(), await visitor.look()];

    expect(sent).toMatchObject({ status: 303, location: PAGE });
    expect(messageIn(after.html)).toBe('Created my.own 1.0-rc1.');
    expect(messageIn(later.html)).toBeUndefined();
    const { id } = sandbox.integration('my.own');
    expect(rowsIn(later.html)).toEqual([`my.own ${id} 1.0-rc1 not installed Install`]);
  });

  test('installs, sets up and uninstalls', async () => {
    const { sandbox, visitor } = await visitorTo({ integrations: [OURS] });
    const steps = [
      { action: 'install', id: 'our-id' },
      { action: 'setup', id: 'our-id', parameters: '{"autoAnswer":true,"token":"hush-hush"}' },
      { action: 'uninstall', id: 'our-id' },
    ];

    const seen: (string | undefined)[] = [];
    for (const step of steps) {
      expect(await visitor.send(step)).toMatchObject({ status: 303, location: PAGE });
      const { html } = await visitor.look();
      seen.push(messageIn(html), ...rowsIn(html));
      expect(html).not.toContain('hush-hush');
    }

    const parts = 'call off hangup off sendSms off no webhooks';
    const uninstall = 'Uninstall … Its setup, features and webhooks are forgotten. Uninstall';
    const buttons = `${parts} setup parameters, JSON SetUp ${uninstall}`;
    expect(seen).toEqual([
      'Installed ours. Now set it up.',
      `ours our-id 1.0 NotConfigured not set up yet ${buttons}`,
      'Set up ours.',
      `ours our-id 1.0 Active configured at 1.0 ${buttons}`,
      'Uninstalled ours.',
      'ours our-id 1.0 not installed Install',
    ]);
    expect(sandbox.integration('ours').instance).toBeNull();
  });

  test('a setup by hand leaves what one by the API leaves', async () => {
    const { sandbox, visitor } = await visitorTo({ integrations: [INSTALLED] });

    await visitor.send({ action: 'setup', id: 'our-id', parameters: '{"a":true,"token":"t"}' });

    expect(sandbox.integration('ours').instance).toMatchObject({
      settings: [
        { id: 'a', value: 'True' },
        { id: 'version', value: '1.0' },
      ],
      secrets: [{ id: 'token', value: 't', values: ['t'] }],
    });
  });

  test('shows other partners’ integrations, and no private ones', async () => {
    const { visitor } = await visitorTo({
      integrations: [
        { name: 'theirs', version: '2.0', id: 'x', ofOtherPartner: true },
        { name: 'hidden', version: '1.0', isPrivate: true },
      ],
    });

    expect(rowsIn((await visitor.look()).html)).toEqual([
      'theirs x another partner’s 2.0 not installed Install',
    ]);
  });

  test('says that there is none', async () => {
    const { visitor } = await visitorTo();

    expect((await visitor.look()).html).toContain('There is none yet.');
  });

  const refusals = [
    {
      what: 'a name out of form',
      form: { action: 'create', name: '1<b>', version: '1.0' },
      refused: [400, 'The field name is invalid: it has to begin with a Latin letter.'],
    },
    {
      what: 'a version out of form',
      form: { action: 'create', name: 'a', version: 'v1' },
      refused: [400, 'The field version is invalid: it has to begin with a digit.'],
    },
    {
      what: 'a form without its fields',
      form: { action: 'create' },
      refused: [
        400,
        'The name field is missing or of the wrong type. The version field is missing or of the wrong type.',
      ],
    },
    {
      what: 'a name that is taken',
      form: { action: 'create', name: 'ours', version: '1.0' },
      refused: [409, 'Integration already exists.'],
    },
    {
      what: 'a second install',
      form: { action: 'install', id: 'our-id' },
      refused: [409, 'Integration already installed.'],
    },
    {
      what: 'an uninstall of what is not installed',
      form: { action: 'uninstall', id: 'fresh-id' },
      refused: [409, 'Integration not installed.'],
    },
    {
      what: 'a setup of what is not installed',
      form: { action: 'setup', id: 'fresh-id', parameters: '{}' },
      refused: [409, 'Integration not found.'],
    },
    {
      what: 'a setup that is no JSON',
      form: { action: 'setup', id: 'our-id', parameters: '{"a":' },
      refused: [400, 'The setup parameters are not valid JSON.'],
    },
    {
      what: 'an empty setup',
      form: { action: 'setup', id: 'our-id' },
      refused: [400, 'The setup parameters are not valid JSON.'],
    },
    {
      what: 'a setup that is no object',
      form: { action: 'setup', id: 'our-id', parameters: '[1]' },
      refused: [400, 'The setup parameters are not a JSON object.'],
    },
    {
      what: 'an integration that is not there',
      form: { action: 'install', id: 'nowhere' },
      refused: [409, 'Integration not found.'],
    },
    {
      what: 'another action',
      form: { action: 'constructor' },
      refused: [400, 'The field action is invalid.'],
    },
  ];

  test.each(refusals)('refuses $what with a message, and keeps the list', async (row) => {
    const { sandbox, visitor } = await visitorTo({
      integrations: [INSTALLED, { name: 'fresh', version: '1.0', id: 'fresh-id' }],
    });
    const before = sandbox.integrations();

    const { status, html } = await visitor.send(row.form);

    expect([status, messageIn(html)]).toEqual(row.refused);
    expect(rowsIn(html)).toHaveLength(2);
    expect(sandbox.integrations()).toEqual(before);
  });

  test.each([
    ['name', '', 'it is empty'],
    ['name', 'my-own', 'a dash is not allowed'],
    ['name', 'my own', 'a space is not allowed'],
    ['name', 'a+b', '“+” is not allowed'],
    ['name', 'my.tеlephony', 'the letter “е” at place 5 is not a Latin one'],
    ['version', '', 'it is empty'],
    ['version', '1', 'it needs a minor number, such as 1.0'],
    ['version', '1.2.3.4.5', 'it has more than four numbers'],
    ['version', '1.0-1', 'behind the dash come a Latin letter, then Latin letters and digits'],
    ['version', '1.x', 'between the dots are numbers, and nothing else'],
  ])('says why it takes no %s %j: %s', async (field, text, why) => {
    const { visitor } = await visitorTo();

    const form = { action: 'create', name: 'a', version: '1.0', [field]: text };

    expect(messageIn((await visitor.send(form)).html)).toBe(
      `The field ${field} is invalid: ${why}.`,
    );
  });

  test('shows one’s own integrations first', async () => {
    const { visitor } = await visitorTo({
      integrations: [
        { name: 'theirs', version: '2.0', ofOtherPartner: true },
        { name: 'ours', version: '1.0' },
        { name: 'ours.too', version: '1.0' },
      ],
    });

    const rows = rowsIn((await visitor.look()).html);

    expect(rows.map((row) => row.split(' ')[0])).toEqual(['ours', 'ours.too', 'theirs']);
  });

  test('shows what a patch names: features, and webhooks with their ids', async () => {
    const filter = { items: [{ eventType: 'change', entityType: 'contact' }, {}] };
    const webHooks = [
      { id: 'hook-1' },
      { id: 'hook-2', relativeUrl: '<b>', triggerType: 'entityEvent', filter, disabled: true },
      { id: 'hook-3', relativeUrl: 'odd', schedule: {} },
    ] as const;
    const { visitor } = await visitorTo({
      integrations: [{ ...INSTALLED, features: { call: true }, webHooks }],
    });

    const [row] = rowsIn((await visitor.look()).html);

    expect(row).toContain('call on hangup off sendSms off');
    expect(row).toContain('setup/upgrade every 00:05:00 hook-1');
    expect(row).toContain('&lt;b&gt; on change contact, anything , disabled hook-2');
    expect(row).toContain('odd every ? hook-3');
  });

  test.each([
    ['while the instance is behind', { upgradeDelayMs: 2_500 }, '3'],
    ['not while nothing is to come', { upgradeDelayMs: 0 }, undefined],
    ['not for what never comes', { upgradeDelayMs: Infinity }, undefined],
  ])('is loaded anew %s', async (_, options, seconds) => {
    const nowMs = Date.now();
    const { sandbox, visitor } = await visitorTo({
      integrations: [INSTALLED],
      clock: { now: () => nowMs },
      ...options,
    });
    sandbox.setVersion('ours', '2.0');

    const { html } = await visitor.look();

    const [, found] = /http-equiv="refresh" content="(\d+)"/.exec(html) ?? [];
    expect(found).toBe(seconds);
  });

  test('keeps in their boxes what was typed and refused', async () => {
    const { visitor } = await visitorTo({
      integrations: [INSTALLED, { ...INSTALLED, name: 'b', id: 'b' }],
    });

    const create = await visitor.send({ action: 'create', name: '"a"', version: '<1>' });
    const setup = await visitor.send({
      action: 'setup',
      id: 'our-id',
      parameters: '\n{</textarea>',
    });

    expect(create.html).toContain('value="&quot;a&quot;"');
    expect(create.html).toContain('value="&lt;1&gt;"');
    expect(setup.html).toContain('>\n\n{&lt;/textarea&gt;</textarea>');
    expect(setup.html.split('&lt;/textarea&gt;')).toHaveLength(2);
  });

  test('takes plain forms only', async () => {
    const { visitor } = await visitorTo();
    const headers = { 'content-type': 'text/plain' };

    const sent = await visitor.visit(`POST ${PAGE}`, { headers });

    expect(sent.status).toBe(415);
    expect(messageIn(sent.html)).toBe('The workspace refused this: unsupported-media-type.');
    expect(await visitor.visit('POST /', { headers })).toMatchObject({ status: 415 });
  });

  test('takes no form that is longer than anybody’s', async () => {
    const { sandbox, visitor } = await visitorTo({ integrations: [INSTALLED] });
    const tooLong = 'x'.repeat(256 * 1024);

    const sent = await visitor.send({ action: 'setup', id: 'our-id', parameters: tooLong });
    const logIn = await new Visitor(sandbox).visit('POST /', {
      form: { password: 'x'.repeat(4 * 1024) },
    });

    for (const { status, html } of [sent, logIn]) {
      expect([status, messageIn(html)]).toEqual([413, 'This form is too long.']);
    }
  });

  test.each(['/nowhere', '/api/sandbox/nothing', '/api/v2/sandbox/integrations'])(
    'says with a page to a browser that there is none at %s',
    async (path) => {
      const { visitor } = await visitorTo();

      const { status, html } = await visitor.visit(`GET ${path}`, {
        headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
      });

      expect([status, messageIn(html)]).toEqual([404, 'There is no such page.']);
    },
  );

  test('a failure inside shows no stack', async () => {
    const clock = { now: () => Date.now() };
    const { visitor } = await visitorTo({ clock });
    clock.now = () => {
      throw new Error('at inside.ts:1');
    };

    const { status, html } = await visitor.look();

    expect(status).toBe(500);
    expect(messageIn(html)).toBe('The sandbox failed.');
    expect(html).not.toContain('inside.ts');
  });
});

describe('the sandbox’s pages are safe from other sites:', () => {
  const CREATE = { action: 'create', name: 'evil', version: '1.0' };

  test.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    { origin: 'null' },
    { origin: 'https://example.com' },
    { origin: 'http://127.0.0.1:1' },
    { 'sec-fetch-site': 'same-origin', origin: 'http://127.0.0.1:1' },
  ])('a form with %j is refused', async (headers) => {
    const { sandbox, visitor } = await visitorTo();

    const { status, html } = await visitor.send(CREATE, headers);
    const entered = await visitor.visit('POST /', {
      form: { password: sandbox.password },
      headers,
    });

    expect(status).toBe(403);
    expect(messageIn(html)).toBe('This form came from another site.');
    expect(entered.status).toBe(403);
    expect(sandbox.integrations().map(({ name }) => name)).not.toContain('evil');
  });

  test('a form of the page itself is taken, by each name of this machine', async () => {
    const { sandbox, visitor } = await visitorTo();
    const { port } = new URL(sandbox.url);

    for (const [index, name] of ['127.0.0.1', 'localhost', 'LOCALHOST', '[::1]'].entries()) {
      const host = `${name}:${port}`;
      const headers = { host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' };
      const { status } = await visitor.send({ ...CREATE, name: `own${index}` }, headers);
      expect({ name, status }).toEqual({ name, status: 303 });
    }
  });

  test.each(['example.com', 'localhost.example.com', '127.0.0.1.example.com', '10.0.0.1'])(
    'no page is to be had by the name %s',
    async (name) => {
      const { sandbox, visitor } = await visitorTo();
      const headers = { host: `${name}:${new URL(sandbox.url).port}` };

      for (const route of ['GET /', 'GET /workspaces', `GET ${PAGE}`, `GET /log-in/x`]) {
        const { status, html } = await visitor.visit(route, { headers });
        expect(status).toBe(403);
        expect(html).toContain('only to be had as 127.0.0.1');
      }
      const route = 'POST /api/v1/authorization/authorize-private-integration';
      const key = { 'x-xcom-integration-apikey': sandbox.apiKey };
      expect(await visitor.visit(route, { headers: { ...headers, ...key } })).toMatchObject({
        status: 403,
      });
    },
  );

  test('every page forbids whatever is loaded, run or framed elsewhere, and is not kept', async () => {
    const { visitor } = await visitorTo();

    for (const route of [`GET ${PAGE}`, 'GET /workspaces', 'GET /api/another/integrations']) {
      const { headers, html } = await visitor.visit(route);
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'; .*frame-ancestors/);
      expect(headers['cache-control']).toBe('no-store');
      expect(html).not.toMatch(/<script|https?:/);
    }
  });
});

/** Each row's text, words parted by single spaces. */
function rowsIn(html: string): string[] {
  const [, body = ''] = /<tbody>(.*)<\/tbody>/s.exec(html) ?? [];
  return body
    .split('</tr>')
    .slice(0, -1)
    .map((row) =>
      row
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    );
}
