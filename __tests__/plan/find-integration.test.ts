import { describe, expect, test } from '@jest/globals';
import { findIntegration } from '../../src/plan/find-integration.ts';
import { releaseErrorOf } from './release-error.ts';

const row = (name: string, id = `id of ${name}`) => ({ id, name, version: '1.0' });

describe('findIntegration', () => {
  test('is the only one of exactly that name', () => {
    const ours = row('acme.telephony');
    expect(findIntegration([ours], 'acme.telephony')).toBe(ours);
    expect(findIntegration([], 'acme.telephony')).toBeUndefined();
  });

  test('refuses a name that differs in case only', () => {
    const { code, message, hint } = releaseErrorOf(() =>
      findIntegration([row('Acme.Telephony')], 'acme.telephony'),
    );
    expect(code).toBe('ambiguous-name');
    expect(message).toBe(
      'The workspace has no "acme.telephony", but "Acme.Telephony", which differs in case only.',
    );
    expect(hint).toBe(
      'Write the input integration as the workspace does, or have the spare one removed.',
    );
  });

  test.each([
    ['twice', [row('acme.telephony', 'a'), row('acme.telephony', 'b')]],
    ['beside another case of it', [row('acme.telephony', 'a'), row('ACME.telephony', 'b')]],
    ['behind another case of it', [row('ACME.telephony', 'a'), row('acme.telephony', 'b')]],
    ['in two other cases', [row('ACME.telephony', 'a'), row('acme.Telephony', 'b')]],
  ])('refuses a name that stands there %s, and names each', (_how, list) => {
    const { code, message } = releaseErrorOf(() => findIntegration(list, 'acme.telephony'));
    const named = list.filter(({ id }) => id.length === 1).map(({ name, id }) => `"${name}" ${id}`);
    expect(code).toBe('ambiguous-name');
    expect(message).toBe(`The workspace lists "acme.telephony" 2 times: ${named.join(', ')}.`);
  });

  test('shows a hostile id escaped and cut', () => {
    const list = [row('a', `x\n::error::${'y'.repeat(5_000)}`), row('A', '\u202e##[error]')];
    const { message } = releaseErrorOf(() => findIntegration(list, 'a'));
    expect(message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(message.length).toBeLessThan(400);
  });
});
