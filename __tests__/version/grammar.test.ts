import { describe, expect, test } from '@jest/globals';
import { isVersion, splitVersion } from '../../src/version/grammar.ts';

describe('isVersion', () => {
  test.each([
    '1.0',
    '1.0.1',
    '0.0.1.146',
    '1.12-pre2020',
    '1.2.3-alpha',
    '100.1.3.256-beta40',
    '2026.01.05',
    '1.01.111',
    '0.0',
    '1.0-a',
    '1.0-A1b2',
    '1.2.3.4-rc1',
    `${'9'.repeat(200)}.0`,
  ])('%s is a version', (text) => {
    expect(isVersion(text)).toBe(true);
  });

  test.each([
    '',
    '1',
    '1.',
    '.1',
    '1..0',
    '1.2.3.4.5',
    'v1.0',
    '1.0-',
    '1.0-1',
    '1.0-1a',
    '1.0-rc.1',
    '1.0-rc-1',
    '1.0-rc_1',
    '1.0+5',
    '1.0rc1',
    ' 1.0',
    '1.0 ',
    '1.0\n',
    '\n1.0',
    '1.0\n1.0',
    '-1.0',
    '1.-1',
    '1,0',
    '١.٢',
    '１.２',
    '1.0-рс1',
    '1.0-ſ',
    '1.0-\u212A',
    '1e3.0',
    '0x1.0',
  ])('%j is none', (text) => {
    expect(isVersion(text)).toBe(false);
  });
});

describe('splitVersion', () => {
  test.each([
    ['1.0', { parts: ['1', '0'], prerelease: '' }],
    ['100.1.3.256-beta40', { parts: ['100', '1', '3', '256'], prerelease: 'beta40' }],
  ])('takes %s apart', (version, pieces) => {
    expect(splitVersion(version)).toEqual(pieces);
  });

  test('throws a RangeError for what is not a version', () => {
    expect(() => splitVersion('v1.0')).toThrow(RangeError);
  });
});
