import { expect, test } from '@jest/globals';
import { INPUT_NAMES, isHidden } from '../../../src/inputs/inputs.ts';
import { sayHowToSet, spellOption } from '../../../src/shells/cli/flags.ts';

test.each([
  ['workspace', 'Give --workspace VALUE, or set KONTUR_CRM_WORKSPACE'],
  ['token', 'Set KONTUR_CRM_TOKEN in the environment, or give --token-file; in a job, check that '],
  ['setup', 'Set KONTUR_CRM_SETUP in the environment, or give --setup-file; in a job, check that '],
  ['api-key', 'Set KONTUR_CRM_API_KEY in the environment; in a job, check that the variable '],
])('how %s is set: %s', (name, said) => {
  expect(sayHowToSet(name).startsWith(said)).toBe(true);
});

test('no secret is said to be a flag', () => {
  const hidden = INPUT_NAMES.filter(isHidden);
  expect(hidden).toContain('integration-secret');
  for (const name of hidden) {
    for (const said of [sayHowToSet(name), spellOption(name)]) {
      expect(said).not.toMatch(new RegExp(`--${name}(?!-file)`));
    }
  }
});
