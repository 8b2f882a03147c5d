import { test } from '@jest/globals';
import { isWhole } from './size.ts';

/**
 * A test of CI and of the soak. In `npm test` there is none of this name, so that none is shown as
 * skipped; another test there has an example of what it asserts.
 */
export const testInWhole: (...definition: Parameters<typeof test>) => void = isWhole
  ? test
  : () => undefined;
