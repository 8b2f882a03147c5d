import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { redactDeep } from '../../src/secrets/redact-deep.ts';
import { Secrets } from '../../src/secrets/secrets.ts';

const secrets = new Secrets();
secrets.add('QWERTZ');

describe('redactDeep', () => {
  test.each<[unknown, unknown]>([
    ['a QWERTZ b', 'a *** b'],
    [
      ['QWERTZ', ['x', 'QWERTZ']],
      ['***', ['x', '***']],
    ],
    [
      { a: 'QWERTZ', b: { c: ['QWERTZ'] } },
      { a: '***', b: { c: ['***'] } },
    ],
    [null, null],
    [undefined, undefined],
    [0, 0],
    [false, false],
    [
      { a: undefined, b: null, c: 1, d: true },
      { a: undefined, b: null, c: 1, d: true },
    ],
    [[], []],
    [{}, {}],
  ])('%j', (value, redacted) => {
    expect(redactDeep(value, secrets)).toStrictEqual(redacted);
  });

  test('keeps what stands in the fields that are kept, and in lists there, but not below them', () => {
    const value = {
      kind: 'QWERTZ',
      other: 'QWERTZ',
      kinds: ['QWERTZ', { other: 'QWERTZ', kind: 'QWERTZ' }],
    };
    expect(redactDeep(value, secrets, new Set(['kind', 'kinds']))).toStrictEqual({
      kind: 'QWERTZ',
      other: '***',
      kinds: ['QWERTZ', { other: '***', kind: 'QWERTZ' }],
    });
  });

  test('leaves the original as it is', () => {
    const original = { a: ['QWERTZ'] };
    redactDeep(original, secrets);
    expect(original).toEqual({ a: ['QWERTZ'] });
  });

  test('copies plain data without a secret exactly', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        fc.pre(!JSON.stringify(value).includes('QWERTZ'));
        expect(redactDeep(value, secrets)).toStrictEqual(value);
      }),
    );
  });
});
