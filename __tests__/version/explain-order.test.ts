import { describe, expect, test } from '@jest/globals';
import { compareVersions } from '../../src/version/compare-versions.ts';
import { explainLower, explainSame } from '../../src/version/explain-order.ts';
import { converted } from './outcome.ts';

function explained(tag: string, held: string) {
  const lower = { ...converted(tag), held, fromInput: false };
  expect(compareVersions(lower.version, held)).toBe(-1);
  return explainLower(lower);
}

describe('a version of an input that YAML may have cut', () => {
  const explain = (version: string, held: string) =>
    explainLower({ version, held, rules: [], fromInput: true });

  test.each([
    ['1.1', '1.10', '1.10'],
    ['1.1', '1.9', '1.10'],
    ['1.2', '1.11.4', '1.20'],
    ['1.1', '1.99', '1.100'],
    ['2.3', '2.30-rc1', '2.30'],
    ['0.1', '0.10.0', '0.10'],
  ])('%s below %s is explained by %s', (version, held, meant) => {
    expect(explain(version, held)).toEqual({
      because: `YAML may have cut it: without quotation marks it reads ${version}0 as ${version}.`,
      remedy: `If ${meant} is meant, write it in quotation marks.`,
    });
  });

  test.each([
    ['1.1.0', '1.10'],
    ['1.10', '1.11'],
    ['1.0', '1.1'],
    ['1.1', '2.0'],
    ['1.1-rc1', '1.10'],
    ['1.1', '1.200'],
  ])('%s below %s is not: no zeros at its end make it higher', (version, held) => {
    expect(compareVersions(version, held)).toBe(-1);
    expect(explain(version, held)).toBeUndefined();
  });

  test('is not looked for in the tag of an event, which YAML has never read', () => {
    expect(explained('1.1', '1.10')).toBeUndefined();
  });
});

describe('a version that is lower by its capitals is explained by them', () => {
  test.each([
    ['v1.2.3-RC.1', '1.2.3-rc1'],
    ['v1.2.3-RC.2', '1.2.3-rc1'],
    ['v1.2.3-Beta.1', '1.2.3-alpha1'],
  ])('%s below %s', (tag, held) => {
    expect(explained(tag, held)).toEqual({
      because: 'In what follows the numbers, capital letters come before small ones.',
      remedy: `Write the words of the tag as ${held} has them, or raise a number.`,
    });
  });

  test.each([
    ['v1.2.3-RC.1', '1.2.3-RC2'],
    ['v1.2.3-ALPHA.1', '1.2.3-beta1'],
  ])('and %s below %s is not', (tag, held) => {
    expect(explained(tag, held)).toBeUndefined();
  });
});

describe('a version that is lower than the held one is explained', () => {
  test.each([
    ['the second release of a day', 'v2026.11.28-1', '2026.11.28', '2026.11.28.1'],
    ['a hotfix', 'v1.2.3-hotfix.1', '1.2.3', '1.2.3.1'],
    ['a revision', '1.2.3-4', '1.2.3', '1.2.3.1'],
    ['one of two numbers', '1.2-2', '1.2', '1.2.0.1'],
    ['one with a fourth number', '1.2.3.9-2', '1.2.3.9', '1.2.3.10'],
  ])('%s: %s comes before %s, and %s after it', (...[, tag, held, next]) => {
    expect(explained(tag, held)).toEqual({
      because: `What follows a "-" comes before ${held}, not after it.`,
      remedy: `To release after it, raise a number, such as the fourth: ${next}.`,
    });
    expect(compareVersions(next, held)).toBe(1);
  });

  test.each([
    ['1.0.2-1', '1.0.2-beta0', /^The word "pre" is not in the tag: it was put before/],
    ['1.0.2-pre.1', '1.0.2-beta0', /^The word "pre" is below every other word but "dev"\.$/],
    ['1.0.0.dev3', '1.0.0-a1', /^The word "dev" is below every other word/],
    ['1.0.0a1.dev3', '1.0.0-a1', /^The word "dev" is below every other word/],
  ])('%s after %s', (tag, held, because) => {
    const explanation = explained(tag, held);
    expect(explanation?.because).toMatch(because);
    expect(explanation?.remedy).toBe(`Go on with the word of ${held}, or raise a number.`);
  });

  test.each([
    ['v1.2.4', '1.2.4.46', '1.2.4.47'],
    ['v1.2.4+45', '1.2.4.46', '1.2.4.47'],
    ['v1.2.4-rc.1', '1.2.4.46', '1.2.4.47'],
  ])('%s after %s, of which the fourth number counts', (tag, held, next) => {
    expect(explained(tag, held)).toEqual({
      because: `The fourth number of ${held} counts, and a version without one has 0 there.`,
      remedy: `Raise it, such as to ${next}, or raise an earlier one.`,
    });
  });

  test.each([
    ['v1.1.0', '1.2.0'],
    ['v1.2.0-rc.1', '1.2.1'],
    ['v1.2.3-rc.1', '1.2.3-rc2'],
    ['v1.2.3-1', '1.2.3-pre2'],
    ['1.2.3.dev1', '1.2.3-dev2'],
    ['1.2.3a1.dev1', '1.2.3-a1dev2'],
    ['v1.2.3-alpha.1', '1.2.3-beta1'],
  ])('but not %s after %s, where what stands there shows it', (tag, held) => {
    const shown = explained(tag, held);
    expect(shown).toBeUndefined();
  });
});

function same(tag: string): string | undefined {
  const { version, rules } = converted(tag);
  return explainSame(version, { rules, source: `tag "${tag}"`, fromInput: false });
}

describe('a version that is held already', () => {
  test.each(['v1.0.0-alpha.5+bcd', 'v1.0.0-alpha.5+6'])(
    'is explained where %s lost text',
    (tag) => {
      expect(same(tag)).toBe(
        `The workspace holds 1.0.0-alpha5 already. The tag "${tag}" became it by leaving something out: tags that differ in nothing else are one version.`,
      );
    },
  );

  test.each(['v1.0.0-alpha.5', 'v1.0.0', 'v1.0.0+5', '2.0.0-32'])('but not by %s', (tag) => {
    expect(same(tag)).toBeUndefined();
  });
});
