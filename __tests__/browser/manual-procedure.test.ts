// The vendor's manual procedure by hand, and releases by the action before and after it.
import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { type Sandbox, startSandbox } from '../../sandbox/start-sandbox.ts';
import * as seen from '../scenarios/release-into.ts';
import { NAME, releaseInto } from '../scenarios/release-into.ts';
import { testInWhole } from '../in-whole.ts';
import {
  follow,
  logIn,
  openAdminPage,
  press,
  rowOf,
  seenMessage,
  seenRow,
  uninstall,
} from './admin-page.ts';
import { describeInBrowser } from './in-browser.ts';

const SETUP_JSON = '{"autoRedirect":true,"autoAnswer":true}';

/** That which uninstalls is hidden until it is asked for. */
const INSTALLED_BUTTONS = ['SetUp'];

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({ upgradeDelayMs: 0 });
});
afterEach(() => sandbox.close());

describeInBrowser('the admin page in a browser', (openWindow) => {
  test('the manual procedure, step by step, and then a release over it', async () => {
    const page = await openWindow();

    await page.goto(`${sandbox.url}/workspaces`);
    await logIn(page, sandbox);
    expect(new URL(page.url()).pathname).toBe('/workspaces');
    await follow(page, () => page.getByRole('link', { name: 'Sandbox' }).click());
    const here = new URL(page.url());
    expect(here.pathname).toBe('/app/sandbox/main');
    here.pathname = here.pathname.replace('app', 'api').replace('main', 'integrations');
    await page.goto(here.href);
    expect(await seenRow(page, 'northwind.telephony')).toMatchObject({ version: '2.4.1' });

    await page.getByLabel('name').fill(NAME);
    await page.getByLabel('version').fill('1.0');
    await follow(page, () => page.getByRole('button', { name: 'Create' }).click());
    expect(await seenMessage(page)).toBe(`Created ${NAME} 1.0.`);
    expect(await seenRow(page, NAME)).toEqual({
      version: '1.0',
      status: 'not installed',
      buttons: ['Install'],
    });

    await press(page, { name: NAME, button: 'Install' });
    expect(await seenRow(page, NAME)).toEqual({
      version: '1.0',
      status: 'NotConfigured not set up yet',
      buttons: INSTALLED_BUTTONS,
    });

    await rowOf(page, NAME).getByLabel('setup parameters, JSON').fill(SETUP_JSON);
    await press(page, { name: NAME, button: 'SetUp' });
    expect(await seenMessage(page)).toBe(`Set up ${NAME}.`);
    expect(await seenRow(page, NAME)).toEqual({
      version: '1.0',
      status: 'Active configured at 1.0',
      buttons: INSTALLED_BUTTONS,
    });
    const byHand = sandbox.integration(NAME);
    expect(byHand.instance?.settings).toEqual([
      { id: 'autoRedirect', value: 'True' },
      { id: 'autoAnswer', value: 'True' },
      { id: 'version', value: '1.0' },
    ]);

    const inputs = { install: 'true', setup: SETUP_JSON };
    const release = await releaseInto(sandbox, { tag: 'v1.1.0', inputs });
    expect(release.requests).toEqual([
      seen.LIST,
      seen.INSTANCE,
      seen.SET_VERSION,
      seen.SETUP,
      seen.INSTANCE,
    ]);
    expect(release.outputs).toMatchObject({
      outcome: 'updated',
      'previous-version': '1.0',
      'integration-id': byHand.id,
      'workspace-url': page.url(),
    });

    await page.goto(release.outputs['workspace-url']!);
    expect(await seenRow(page, NAME)).toEqual({
      version: '1.1.0',
      status: 'Active configured at 1.1.0',
      buttons: INSTALLED_BUTTONS,
    });
    expect(await rowOf(page, NAME).getByRole('rowheader').innerText()).toContain(byHand.id);
  });

  testInWhole('a release, an uninstall by hand, and a release that installs again', async () => {
    const page = await openWindow();
    const inputs = { install: 'true', setup: SETUP_JSON };
    const first = await releaseInto(sandbox, { tag: 'v1.0.0', inputs });
    expect(first.outputs).toMatchObject({ outcome: 'created', status: 'active' });

    await openAdminPage(page, sandbox);
    expect(await seenRow(page, NAME)).toEqual({
      version: '1.0.0',
      status: 'Active configured at 1.0.0',
      buttons: INSTALLED_BUTTONS,
    });

    await uninstall(page, NAME);
    expect(await seenMessage(page)).toBe(`Uninstalled ${NAME}.`);
    expect(await seenRow(page, NAME)).toMatchObject({
      status: 'not installed',
      buttons: ['Install'],
    });

    const second = await releaseInto(sandbox, { tag: 'v1.0.0', inputs });
    expect(second.requests).toEqual([
      seen.LIST,
      seen.NO_INSTANCE,
      seen.INSTALL,
      seen.SETUP,
      seen.INSTANCE,
    ]);
    expect(second.outputs).toMatchObject({
      outcome: 'updated',
      installed: 'true',
      status: 'active',
      'integration-id': first.outputs['integration-id'],
    });

    await page.reload();
    expect(await seenRow(page, NAME)).toEqual({
      version: '1.0.0',
      status: 'Active configured at 1.0.0',
      buttons: INSTALLED_BUTTONS,
    });
  });

  testInWhole(
    'the token for the action is read off the page of the private integrations',
    async () => {
      const page = await openWindow();
      await openAdminPage(page, sandbox);

      await follow(page, () => page.getByRole('link', { name: 'private integrations' }).click());
      const token = await page.getByRole('group', { name: 'Token' }).innerText();
      const release = await releaseInto(sandbox, { tag: 'v1.0.0', inputs: { token } });

      expect(new URL(page.url()).pathname).toBe('/api/sandbox/private-integrations');
      expect(release.outputs.outcome).toBe('created');
    },
  );

  testInWhole(
    'a refusal is said on the page, what was typed stays, and the repaired form is taken',
    async () => {
      const page = await openWindow();
      await openAdminPage(page, sandbox);

      await page.getByLabel('name').fill('2much');
      await page.getByLabel('version').fill('1.0');
      await follow(page, () => page.keyboard.press('Enter'));
      expect(await page.getByRole('alert').innerText()).toBe(
        'The field name is invalid: it has to begin with a Latin letter.',
      );
      expect(page.url()).toBe(sandbox.pageUrl);
      expect(await page.getByLabel('version').inputValue()).toBe('1.0');

      await page.getByLabel('name').fill('much2');
      await follow(page, () => page.keyboard.press('Enter'));
      expect(await page.getByRole('status').innerText()).toBe('Created much2 1.0.');

      await press(page, { name: 'much2', button: 'Install' });
      await rowOf(page, 'much2').getByRole('textbox').fill('{"a":');
      await press(page, { name: 'much2', button: 'SetUp' });
      expect(await page.getByRole('alert').innerText()).toBe(
        'The setup parameters are not valid JSON.',
      );
      const parameters = rowOf(page, 'much2').getByRole('textbox');
      await parameters.fill(`${await parameters.inputValue()}1}`);
      await press(page, { name: 'much2', button: 'SetUp' });
      expect(await seenRow(page, 'much2')).toMatchObject({ status: 'Active configured at 1.0' });
    },
  );

  testInWhole('the page wears its style, light or dark as the browser prefers', async () => {
    const page = await openWindow();
    await openAdminPage(page, sandbox);
    const ground = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');

    await page.emulateMedia({ colorScheme: 'light' });
    expect(await ground()).toBe('rgb(245, 246, 249)');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await ground()).toBe('rgb(18, 22, 31)');
  });
});
