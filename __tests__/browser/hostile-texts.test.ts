// Names and values that would be more than text, if the page let them.
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';

import { type Sandbox, startSandbox } from '../../sandbox/start-sandbox.ts';
import { testInWhole } from '../in-whole.ts';
import {
  follow,
  openAdminPage,
  press,
  rowOf,
  seenMessage,
  seenRow,
  uninstall,
} from './admin-page.ts';
import { describeInBrowser } from './in-browser.ts';

const HOSTILE = [
  '<img src=x onerror="document.title=1">',
  '"><script>document.title=1</script>',
  "' autofocus onfocus='document.title=1",
  '</bdi></th></table><h1>Log in</h1>',
  '&lt;b&gt;&amp;nbsp;',
  '${name}{{7*7}}',
];

const ALL_OF_THEM = HOSTILE.join(' ');

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({
    workspace: { title: ALL_OF_THEM },
    otherPartnersIntegrations: HOSTILE.map((text) => ({
      name: text,
      version: text,
      installed: true,
      status: 'active',
      settings: { [text]: text, version: text },
    })),
  });
});
afterEach(() => sandbox.close());

describeInBrowser('hostile texts on the admin page are shown as text', (openWindow) => {
  test('in rows, messages and text boxes', async () => {
    const page = await openWindow();
    await openAdminPage(page, sandbox);

    for (const text of HOSTILE) {
      expect(await seenRow(page, text)).toEqual({
        version: text,
        status: `Active configured at ${text}`,
        buttons: ['SetUp'],
      });
    }
    expect(await elementsOf(page)).toEqual(HARMLESS);

    const [first = ''] = HOSTILE;
    const parameters = ['</textarea>', ...HOSTILE].join('\n');
    await rowOf(page, first).getByRole('textbox').fill(parameters);
    await press(page, { name: first, button: 'SetUp' });
    expect(await rowOf(page, first).getByRole('textbox').inputValue()).toBe(parameters);
    expect(await elementsOf(page)).toEqual(HARMLESS);

    const boxes = ['name', 'version'].map((label) => page.getByLabel(label, { exact: true }));
    for (const box of boxes) await box.fill(ALL_OF_THEM);
    await follow(page, () => page.getByRole('button', { name: 'Create' }).click());
    for (const box of boxes) expect(await box.inputValue()).toBe(ALL_OF_THEM);
    expect(await elementsOf(page)).toEqual(HARMLESS);

    await uninstall(page, first);
    expect(await seenMessage(page)).toBe(`Uninstalled ${first}.`);
    expect(await elementsOf(page)).toEqual(HARMLESS);
  });

  testInWhole('in links, headings and the title', async () => {
    const page = await openWindow();
    await openAdminPage(page, sandbox);

    await page.goto(`${sandbox.url}/workspaces`);
    expect(await page.getByRole('link').innerText()).toBe(ALL_OF_THEM);
    await follow(page, () => page.getByRole('link').click());
    expect(await page.getByRole('heading').allInnerTexts()).toEqual([ALL_OF_THEM]);
    expect(await page.title()).toBe(`${ALL_OF_THEM} – Kontur.CRM sandbox`);
  });
});

const HARMLESS = {
  foreign: 0,
  handlers: 0,
  headings: 1,
  rows: 1 + HOSTILE.length,
  title: 'Integrations – Kontur.CRM sandbox',
};

/** What a text could have brought in, counted after the browser has parsed the page. */
async function elementsOf(page: Page): Promise<typeof HARMLESS> {
  return {
    foreign: await page.locator('script, img, iframe, object, b').count(),
    handlers: await page.locator('[onerror], [onfocus], [autofocus]').count(),
    headings: await page.locator('h1').count(),
    rows: await page.getByRole('row').count(),
    title: await page.title(),
  };
}
