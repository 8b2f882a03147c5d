import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareVersions, versionChange } from '../../src/version/compare-versions.ts';
import { isPrerelease } from '../../src/version/grammar.ts';

test.each([
  ['1.2.3', '2.0.0', 'major'],
  ['1.2.3', '2.0.0-rc1', 'major'],
  ['1.2.3', '1.3.0', 'minor'],
  ['1.2', '1.10', 'minor'],
  ['1.2.3', '1.2.4', 'patch'],
  ['1.2', '1.2.1', 'patch'],
  ['1.2.3', '1.2.4-alpha', 'patch'],
  ['1.2.3', '1.2.3.1', 'build'],
  ['2026.11.28', '2026.11.28.1', 'build'],
  ['1.2.3-rc1', '1.2.3-rc2', 'prerelease'],
  ['1.2.3-rc1', '1.2.3', 'prerelease'],
  ['1.2-pre1', '1.2.0-beta0', 'prerelease'],
  ['1.2.3', '1.2.3-rc1', 'lower'],
  ['1.2.3', '1.2.2', 'lower'],
  ['2.0.0', '1.9.9.9', 'lower'],
  ['1.2.3', '1.2.3', 'none'],
  ['1.2', '1.2.0', 'none'],
  ['1.2-rc01', '1.2-rc1', 'none'],
  [undefined, '1.2.3', ''],
  ['', '1.2.3', ''],
  ['latest', '1.2.3', 'unknown'],
  ['1.2.3-rc.1', '1.2.3', 'unknown'],
])('the change from %s to %s: %s', (previous, version, change) => {
  expect(versionChange(previous, version)).toBe(change);
});

test('what is higher changes something, and what is not does not', () => {
  const version = fc.stringMatching(/^[0-2]\.[0-2](\.[0-2]){0,2}(-(rc|a|dev)[0-2]?)?$/);
  fc.assert(
    fc.property(version, version, (previous, next) => {
      const change = versionChange(previous, next);
      const ORDERS = { lower: -1, none: 0 } as Record<string, number>;
      expect(ORDERS[change] ?? 1).toBe(compareVersions(next, previous));
    }),
  );
});

describe('whether a version is a prerelease:', () => {
  test.each([
    ['1.0', false],
    ['1.2.3.4', false],
    ['1.2.3-rc1', true],
    ['1.0-pre1', true],
    ['a-b', false],
    ['1.2.3-rc.1', false],
  ])('%s: %s', (version, expected) => {
    expect(isPrerelease(version)).toBe(expected);
  });
});
