import { describe, expect, test } from '@jest/globals';
import type { Failure } from '../../src/domain/errors.ts';
import type { Integration } from '../../src/domain/models.ts';
import { integrationNamed, integrationRefusals } from '../../src/resources/integration.ts';
import { plain } from '../../src/text/quote.ts';
import { requestFor } from '../release-request.ts';

const row = (name: string, id = `id of ${name}`) => ({ id, name, version: '1.0' });

/** The one refusal of a release of that name. */
function refusalOf(alike: readonly Integration[], name: string): Failure {
  const { desired, policy } = requestFor({ integration: name });
  const observed = { alike, integration: integrationNamed(name, alike), instance: undefined };
  expect(observed.integration).toBeUndefined();
  const refusals = integrationRefusals(desired, { observed, policy, origin: undefined });
  expect(refusals).toHaveLength(1);
  return refusals[0]!;
}

describe('the integration of a name', () => {
  test('is the only one of exactly that name', () => {
    const ours = row('acme.telephony');
    expect(integrationNamed('acme.telephony', [ours])).toBe(ours);
    expect(integrationNamed('acme.telephony', [])).toBeUndefined();
  });

  test('refuses a name that differs in case only', () => {
    const { code, message, hint } = refusalOf([row('Acme.Telephony')], 'acme.telephony');
    expect(code).toBe('ambiguous-name');
    expect(plain(message)).toBe(
      'The workspace has no "acme.telephony", but "Acme.Telephony", which differs in case only.',
    );
    expect(plain(hint)).toBe(
      'Write integration as the workspace does, or have the spare one removed.',
    );
  });

  test.each([
    ['twice', [row('acme.telephony', 'a'), row('acme.telephony', 'b')]],
    ['beside another case of it', [row('acme.telephony', 'a'), row('ACME.telephony', 'b')]],
    ['behind another case of it', [row('ACME.telephony', 'a'), row('acme.telephony', 'b')]],
    ['in two other cases', [row('ACME.telephony', 'a'), row('acme.Telephony', 'b')]],
  ])('refuses a name that stands there %s, and names each', (_how, list) => {
    const { code, message } = refusalOf(list, 'acme.telephony');
    const named = list.filter(({ id }) => id.length === 1).map(({ name, id }) => `"${name}" ${id}`);
    expect(code).toBe('ambiguous-name');
    expect(plain(message)).toBe(
      `The workspace lists "acme.telephony" 2 times: ${named.join(', ')}.`,
    );
  });

  test('names a few of very many', () => {
    const list = Array.from({ length: 50_000 }, (_, at) => row('acme.telephony', `id-${at}`));
    const named = ['id-0', 'id-1', 'id-2'].map((id) => `"acme.telephony" ${id}`).join(', ');
    expect(plain(refusalOf(list, 'acme.telephony').message)).toBe(
      `The workspace lists "acme.telephony" more than 3 times, among them ${named}.`,
    );
  });

  test('shows a hostile id escaped and cut', () => {
    const list = [row('a', `x\n::error::${'y'.repeat(5_000)}`), row('A', '\u202e##[error]')];
    const message = plain(refusalOf(list, 'a').message);
    expect(message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(message.length).toBeLessThan(400);
  });
});
