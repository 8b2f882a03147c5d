import { describe, expect, test } from '@jest/globals';
import { type InputName } from '../../src/inputs/inputs.ts';
import { plain } from '../../src/text/quote.ts';
import { InputError } from '../../src/domain/errors.ts';
import type { RunContext } from '../../src/inputs/run-context.ts';
import { checkedInputs, rawInputs, runContext } from './raw-inputs.ts';

const RECORDED = { deployment: 'production', 'github-token': 'ghs_0123456789' };

async function deploymentOf(
  more: Partial<Record<InputName, string>>,
  context: Partial<RunContext> = {},
) {
  return (await checkedInputs(rawInputs(more), runContext(context))).deployment;
}

describe('a release is recorded', () => {
  test('only with the input deployment', async () => {
    expect(await deploymentOf({})).toBeUndefined();
    expect(await deploymentOf({ 'allow-moved-tag': 'false' })).toBeUndefined();
  });

  test.each<[InputName, string]>([
    ['github-token', 'ghs_0123456789'],
    ['allow-moved-tag', 'True'],
  ])('not with %s alone, which would be dropped in silence', async (input, value) => {
    await expect(deploymentOf({ [input]: value })).rejects.toThrow(
      'it is given without deployment, and has no effect then.',
    );
  });

  test.each(['true', 'false'])('with allow-moved-tag: %s', async (allowed) => {
    expect(await deploymentOf({ ...RECORDED, 'allow-moved-tag': allowed })).toEqual({
      environment: 'production',
      githubToken: 'ghs_0123456789',
      allowMovedTag: allowed === 'true',
    });
  });

  test.each<[string, Partial<Record<InputName, string>>, RegExp]>([
    [
      'no github-token',
      { 'github-token': '' },
      /^github-token: it has no value, and without it no deployment can be recorded\.$/,
    ],
    ['a short token', { token: 't'.repeat(19) }, /^token: it has less than 20 characters/],
    ['a short api-key', { token: '', 'api-key': 'k'.repeat(19) }, /^api-key: it has less than 20/],
    ['two lines', { deployment: 'a\nb' }, /^deployment: "a\\u\{a\}b" is not the name/],
    ['a name that is too long', { deployment: 'e'.repeat(256) }, /^deployment: "e+… \(256/],
    ['a strange flag', { 'allow-moved-tag': 'yes' }, /^allow-moved-tag: "yes" is neither/],
    [
      'a strange token',
      { 'github-token': 'with space' },
      /^github-token: its character 5 is a space/,
    ],
  ])('not with %s', async (_, more, problem) => {
    expect(await problemOf({ ...RECORDED, ...more })).toMatch(problem);
  });

  test('with a short credential if it is not recorded: nothing is keyed with it then', async () => {
    expect(await deploymentOf({ token: 't'.repeat(19) })).toBeUndefined();
  });
});

async function problemOf(more: Partial<Record<InputName, string>>): Promise<string> {
  try {
    await deploymentOf(more);
    return '';
  } catch (error) {
    if (error instanceof InputError) return plain(error.message);
    throw error;
  }
}
