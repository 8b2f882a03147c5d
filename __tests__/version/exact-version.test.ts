import { describe, expect, test } from '@jest/globals';
import { exactVersion } from '../../src/version/read-version.ts';
import { valueOf, wrongOf } from './outcome.ts';

describe('exactVersion', () => {
  test.each(['1.0', '2026.01.05', '100.1.3.256-beta40'])('takes %s as it is', (version) => {
    expect(valueOf(exactVersion(version))).toEqual({ version, rules: [] });
  });

  test('warns of a large part', () => {
    const { version, rules } = valueOf(exactVersion('1.2147483648'));
    expect(version).toBe('1.2147483648');
    expect(rules).toEqual([expect.objectContaining({ rule: 'large-part', level: 'warning' })]);
  });

  test.each([
    ['v1.2.3', '1.2.3'],
    ['1.2.3-rc.1', '1.2.3-rc1'],
    ['1.2.3+5', '1.2.3.5'],
    ['1.1.0-beta.1', '1.1.0-beta1'],
  ])('refuses %s and suggests %s', (text, suggested) => {
    const { problem, remedy } = wrongOf(exactVersion(text));
    expect(problem).toContain(`"${text}"`);
    expect(remedy).toBe(`Use "${suggested}", or give the text as tag, which converts it`);
  });

  test('refuses one number, which YAML may have made of two', () => {
    expect(wrongOf(exactVersion('1')).remedy).toBe(
      'Use "1.0" in quotation marks, without which YAML reads it as 1, or give the text as tag, which converts it',
    );
  });

  test.each([
    '',
    'latest',
    ' 1.0',
    '1.0\n',
    'telephony@1.2.3',
    '1!2.0',
    '1.0.post1',
    '1.0c',
    '1.٢',
  ])('refuses %j and suggests nothing but the form', (text) => {
    const { remedy } = wrongOf(exactVersion(text));
    expect(remedy).toBe('Use a version such as 1.2, 1.2.3, 1.2.3.4 or 1.2.3-rc1');
  });

  test('refuses more than 256 characters', () => {
    const longest = `1.${'0'.repeat(254)}`;
    expect(valueOf(exactVersion(longest)).version).toBe(longest);
    expect(wrongOf(exactVersion(`${longest}0`)).remedy).toMatch(/^Use a version such as/);
  });
});
