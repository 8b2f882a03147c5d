// The manual procedure recorded in a browser, what is learned of it, and a release by that.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { GivenRoutes } from '../../sandbox/route-table.ts';
import { type Sandbox, startSandbox } from '../../sandbox/start-sandbox.ts';
import type { RoutesFinding } from '../../src/recording/finding.ts';
import { readRecording } from '../../src/shells/cli/routes.ts';
import { plain } from '../../src/text/quote.ts';
import { valueIn } from '../parsed-value.ts';
import { testInWhole } from '../in-whole.ts';
import { onlyInSoak } from '../size.ts';
import { NAME, releaseInto } from '../scenarios/release-into.ts';
import { follow, openAdminPage, press, rowOf, seenRow } from './admin-page.ts';
import { describeInBrowser } from './in-browser.ts';

const PROBE = 'my_workspace.probe';

let folder: string;
let sandbox: Sandbox | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recorded-'));
});
afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
  await rm(folder, { recursive: true });
});

/** Where the page calls the API, it is done when that has answered. */
async function settled(page: Page, routes: GivenRoutes | undefined): Promise<void> {
  if (routes !== undefined) await page.waitForSelector('main[data-read]');
}

async function create(page: Page, version: string): Promise<void> {
  await page.getByLabel('name').fill(PROBE);
  await page.getByLabel('version').fill(version);
  await follow(page, () => page.getByRole('button', { name: 'Create' }).click());
}

describeInBrowser('a recording of the procedure', (_, recordedWindow) => {
  /** Does the procedure, and once more a create with a new version, and learns from it. */
  async function learnedFrom(routes: GivenRoutes | undefined) {
    const file = join(folder, 'recording.har');
    const here = await startSandbox({
      upgradeDelayMs: 0,
      ...(routes === undefined ? {} : { routes }),
    });
    sandbox = here;
    const page = await recordedWindow({ path: file, content: 'embed' });
    await openAdminPage(page, here);
    await settled(page, routes);
    await create(page, '1.0');
    await settled(page, routes);
    await press(page, { name: PROBE, button: 'Install' });
    await settled(page, routes);
    await rowOf(page, PROBE).getByRole('textbox').fill('{"probe": true}');
    await press(page, { name: PROBE, button: 'SetUp' });
    await settled(page, routes);
    expect(await seenRow(page, PROBE)).toMatchObject({ status: 'Active configured at 1.0' });
    if (routes?.['set-version'] !== undefined) await create(page, '1.1');
    await page.context().close();
    return readRecording(file, { name: PROBE, version: '1.0', apiUrl: undefined });
  }

  /** A release of another integration by what was learned. */
  async function releaseBy({ routes }: RoutesFinding) {
    const inputs = { install: 'true', setup: '{"a":1}', routes: JSON.stringify(routes) };
    const first = await releaseInto(sandbox!, { tag: 'v1.0.0', inputs });
    const second = await releaseInto(sandbox!, { tag: 'v1.1.0', inputs });
    return [first.outputs.outcome, second.outputs.outcome];
  }

  testInWhole('by the built-in routes replaces none', async () => {
    const finding = valueIn(await learnedFrom({}));
    expect(finding.routes).toEqual({});
    expect(finding.operations.filter(({ same }) => same).map(({ operation }) => operation)).toEqual(
      ['list', 'create', 'install', 'setup', 'read-instance'],
    );
    expect(finding.problems.map(({ operation }) => operation)).toEqual(['set-version']);
    expect(await releaseBy(finding)).toEqual(['created', 'updated']);
  });

  test.each<[string, GivenRoutes]>([
    ...onlyInSoak<[string, GivenRoutes]>([
      [
        'with words that tell',
        {
          list: 'GET /crm/{ws}/integration-list.json',
          create: {
            request: 'PUT /crm/{ws}/create',
            body: { title: '{name}', data: { no: '{version}' } },
          },
          'set-version': {
            request: 'PUT /crm/{ws}/create',
            body: { title: '{name}', data: { no: '{version}' } },
          },
          install: { request: 'POST /crm/install/{id}', body: {} },
          setup: {
            request: 'POST /crm/setup',
            body: { id: '{id}', of: '{ws}', parameters: '{setup}' },
          },
          'read-instance': 'GET /crm/{ws}/state/{id}',
        },
      ],
    ]),
    [
      'with words that tell nothing',
      {
        list: { request: 'POST /a/{ws}', body: { all: true }, safe: true },
        create: { request: 'PATCH /b', body: ['{ws}', '{name}', '{version}'] },
        install: { request: 'PUT /c/{ws}/{id}', body: { version: '{version}' } },
        setup: 'POST /d/{id}/{ws}',
        'set-version': { request: 'PATCH /b', body: ['{ws}', '{name}', '{version}'] },
      },
    ],
  ])(
    'by other routes, %s, gives them back, and the action releases by them',
    async (_how, routes) => {
      const finding = valueIn(await learnedFrom(routes));
      expect(finding.problems).toEqual([]);
      expect(finding.routes).toEqual(routes);
      expect(await releaseBy(finding)).toEqual(['created', 'updated']);
      expect(sandbox!.integration(NAME)).toMatchObject({ version: '1.1.0' });
    },
  );

  testInWhole('by forms and a cookie says that routes cannot say it', async () => {
    const { routes, operations, problems } = valueIn(await learnedFrom(undefined));
    expect(routes).toEqual({});
    expect(
      operations.filter(({ same }) => same === false).map(({ operation }) => operation),
    ).toEqual(['create', 'install', 'setup']);
    for (const operation of ['create', 'install', 'setup']) {
      expect(problems.filter((one) => one.operation === operation)).toEqual([
        expect.objectContaining({ problem: 'it sends its body as a form, not as JSON' }),
        expect.objectContaining({ problem: expect.stringContaining('a cookie') }),
      ]);
    }
  });

  test('without content is refused', async () => {
    const file = join(folder, 'recording.har');
    sandbox = await startSandbox();
    const page = await recordedWindow({ path: file, content: 'omit' });
    await openAdminPage(page, sandbox);
    await page.context().close();
    const read = await readRecording(file, { name: PROBE, version: '1.0', apiUrl: undefined });
    expect(read).toMatchObject({ ok: false });
    if (!read.ok) expect(plain(read.problem)).toMatch(/^it holds no bodies of answers$/);
  });
});
