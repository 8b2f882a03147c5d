import { afterEach, beforeEach, jest } from '@jest/globals';

/** What the process prints on stdout while a test runs, kept from the terminal. */
export interface CapturedOutput {
  readonly text: () => string;
}

/** Catches stdout during each test of the file or the block that calls it. */
export function captureOutput(): CapturedOutput {
  let printed = '';
  beforeEach(() => {
    printed = '';
    jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
      printed += String(chunk);
      return true;
    });
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });
  return {
    text: () => printed,
  };
}
