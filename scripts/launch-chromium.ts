import { type Browser, chromium } from 'playwright-core';
import { CHROMIUM_FLAGS } from './chromium-flags.ts';
import { findChromium } from './find-chromium.ts';

/** Starts the Chromium or Chrome of this machine; throws where there is none. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error('There is no Chromium here. Install it, or name it in CHROMIUM_PATH.');
  }
  return chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
}
