import type { Locator, Page } from 'playwright-core';

import type { Sandbox } from '../../sandbox/start-sandbox.ts';

/** What a person sees of one integration. */
export interface SeenRow {
  readonly version: string;
  /** The status, and below it the version that the instance is configured at, on one line. */
  readonly status: string;
  /** The words on the buttons. */
  readonly buttons: readonly string[];
}

/** Does what leads to another page, and waits until that is there. */
export async function follow(page: Page, act: () => Promise<void>): Promise<void> {
  await Promise.all([page.waitForEvent('load'), act()]);
}

/** Logs in with the password, from whichever page asks for it. */
export async function logIn(page: Page, { password }: Sandbox): Promise<void> {
  await page.getByLabel('password').fill(password);
  await follow(page, () => page.getByRole('button', { name: 'Log in' }).click());
}

/** Opens the page of the integrations by its address, logging in where it is asked for. */
export async function openAdminPage(page: Page, sandbox: Sandbox): Promise<void> {
  await page.goto(sandbox.pageUrl);
  if (await page.getByLabel('password').isVisible()) await logIn(page, sandbox);
}

/** The row of the integration of exactly that name. */
export function rowOf(page: Page, name: string): Locator {
  const itsName = page
    .locator('th > bdi')
    .filter({ hasText: new RegExp(`^${RegExp.escape(name)}$`) });
  return page.getByRole('row').filter({ has: itsName });
}

/** Presses the button of a row and waits for the page that follows. */
export async function press(page: Page, { name, button }: { name: string; button: string }) {
  await follow(page, () => rowOf(page, name).getByText(button, { exact: true }).click());
}

/** Uninstalls in a row, as it is asked whether that is meant. */
export async function uninstall(page: Page, name: string): Promise<void> {
  await rowOf(page, name).getByText('Uninstall …', { exact: true }).click();
  await press(page, { name, button: 'Uninstall' });
}

/** The row of an integration as it is read. */
export async function seenRow(page: Page, name: string): Promise<SeenRow> {
  const row = rowOf(page, name);
  const [version = '', status = ''] = await row.getByRole('cell').allInnerTexts();
  return {
    version,
    status: status.replace(/\s+/g, ' '),
    buttons: await row.getByRole('button').allInnerTexts(),
  };
}

/** What the page says about the last form; undefined if it says nothing. */
export async function seenMessage(page: Page): Promise<string | undefined> {
  const [message] = await page.locator('.message').allInnerTexts();
  return message;
}
