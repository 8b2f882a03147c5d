import { expect, test } from '@jest/globals';

import { findChromium } from '../../scripts/find-chromium.ts';

test('CHROMIUM_PATH comes before the usual places', () => {
  expect(findChromium({ CHROMIUM_PATH: process.execPath })).toBe(process.execPath);
});

test('an empty CHROMIUM_PATH is none', () => {
  expect(findChromium({ CHROMIUM_PATH: '' })).toBe(findChromium({}));
});

test('a CHROMIUM_PATH at which there is nothing is an error, not a reason to skip', () => {
  expect(() => findChromium({ CHROMIUM_PATH: '/no/such/chromium' })).toThrow(
    'CHROMIUM_PATH names no file.',
  );
});
