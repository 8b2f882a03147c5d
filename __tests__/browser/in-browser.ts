import { afterAll, afterEach, beforeAll, describe } from '@jest/globals';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

import { CHROMIUM_FLAGS } from '../../scripts/chromium-flags.ts';
import { findChromium } from '../../scripts/find-chromium.ts';

const PATIENCE_MS = 10_000;

/** Opens a new window without a past; it closes with the test. */
export type OpenWindow = () => Promise<Page>;

/** The same, recording what it requests into a HAR file, which is there when its context is closed. */
export type OpenRecordedWindow = (
  recordHar: NonNullable<BrowserContextOptions['recordHar']>,
) => Promise<Page>;

/**
 * Tests in one headless Chromium, which starts before the first of them. Where there is none on
 * this machine, they are skipped, and a sentence says so.
 */
export function describeInBrowser(
  title: string,
  tests: (openWindow: OpenWindow, openRecordedWindow: OpenRecordedWindow) => void,
): void {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    const how = 'Install Chromium or Chrome, or name it in CHROMIUM_PATH.';
    process.stderr.write(`Skipped for want of a browser: ${title}. ${how}\n`);
  }
  const describeOrSkip = executablePath === undefined ? describe.skip : describe;

  describeOrSkip(title, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({
        executablePath: executablePath!,
        args: [...CHROMIUM_FLAGS],
      });
    });
    afterEach(async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
    });
    afterAll(() => browser.close());

    const open = async (options: BrowserContextOptions) => {
      const context = await browser.newContext({ locale: 'en-GB', ...options });
      context.setDefaultTimeout(PATIENCE_MS);
      return context.newPage();
    };
    tests(
      () => open({}),
      (recordHar) => open({ recordHar }),
    );
  });
}
