import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { busyMs } from '../busy.ts';
import { compareVersions, isSameVersion } from '../../src/version/compare-versions.ts';
import { isVersion } from '../../src/version/grammar.ts';
import { tries } from '../size.ts';

/** Small pieces, so that equal and nearly equal versions come up often. */
const number = fc.oneof(
  fc.constantFrom('0', '00', '1', '01', '2', '10', '9007199254740993', '9007199254740992'),
  fc.stringMatching(/^[0-9]{1,40}$/),
);
const prerelease = fc.oneof(
  fc.constantFrom('', '-rc', '-rc1', '-rc01', '-rc2', '-rc10', '-RC1', '-rc1x1', '-rc1x', '-alpha'),
  fc.stringMatching(/^-[a-cA-C][a-cA-C0-1]{0,5}$/),
  fc
    .array(fc.constantFrom('dev', 'DEV', 'pre', 'x', 'a', 'v', '1', '01', '2'), { minLength: 1 })
    .map((pieces) => `-${pieces.join('')}`),
);
const version = fc
  .tuple(fc.array(number, { minLength: 2, maxLength: 4 }), prerelease)
  .map(([parts, end]) => parts.join('.') + end)
  .filter(isVersion);

describe('compareVersions', () => {
  test.each([
    ['parts are numbers, not text', '1.9', '1.10'],
    ['the first part that differs decides', '1.9.9.9', '2.0'],
    ['the fourth part counts', '1.2.3.4', '1.2.3.5'],
    ['a fourth part is more than none', '1.2.3', '1.2.3.1'],
    ['a prerelease is below its release', '1.0-rc1', '1.0'],
    ['also where parts are missing', '1.0.0.0-rc1', '1.0'],
    ['a prerelease is above the release before', '1.2.3', '1.2.4-alpha'],
    ['words by letters', '1.0-alpha', '1.0-beta'],
    ['capitals first, as in semver', '1.0-RC1', '1.0-beta1'],
    ['digits as numbers', '1.0-rc2', '1.0-rc10'],
    ['words before numbers', '1.0-alpha9', '1.0-beta1'],
    ['fewer runs first', '1.0-beta', '1.0-beta1'],
    ['also the longer ones', '1.0-beta1', '1.0-beta1x1'],
    ['the parting x keeps runs apart', '1.0-beta1x1', '1.0-beta2'],
    ['and is not a digit', '1.0-beta1x1', '1.0-beta11'],
    ['dev before every other word', '1.0-dev3', '1.0-a1'],
    ['in capitals as well', '1.0-DEV3', '1.0-ALPHA'],
    ['also without a number', '1.0-dev', '1.0-alpha'],
    ['and before pre', '1.0-dev3', '1.0-pre1'],
    ['and with something before it, below that', '1.0-a0dev1', '1.0-a0'],
    ['above what is below that', '1.0-a0', '1.0-a1dev1'],
    ['and below what is above it', '1.0-a1dev1', '1.0-a1x1'],
    ['also behind letters', '1.0-rcdev1', '1.0-rc'],
    ['but not where it only begins a word', '1.0-alpha', '1.0-device1'],
    ['pre before every other word', '1.0-pre32', '1.0-alpha'],
    ['also without a number', '1.0-pre', '1.0-alpha'],
    ['its numbers as numbers', '1.0-pre9', '1.0-pre10'],
    ['but not where it only begins a word', '1.0-beta', '1.0-preview1'],
    ['nor further on', '1.0-rc1alpha', '1.0-rc1pre'],
    ['the parting x before every other word', '1.0-rc1x1', '1.0-rc1beta'],
    ['parts of any length', `1.${'9'.repeat(99)}`, `1.1${'0'.repeat(99)}`],
    ['beyond the exact doubles', '9007199254740992.0', '9007199254740993.0'],
    ['also in a prerelease', '1.0-rc9007199254740992', '1.0-rc9007199254740993'],
  ])('%s: %s < %s', (_why, lower, higher) => {
    expect([compareVersions(lower, higher), compareVersions(higher, lower)]).toEqual([-1, 1]);
  });

  test.each([
    ['itself', '1.2.3-rc1', '1.2.3-rc1'],
    ['leading zeros in parts', '1.01', '1.1'],
    ['leading zeros in a prerelease', '1.0-rc01', '1.0-rc1'],
    ['missing parts', '1.0', '1.0.0.0'],
    ['missing parts of a prerelease', '1.0-a', '1.0.0-a'],
    ['nothing but zeros', '0.0', '000.00'],
  ])('%s: %s = %s', (_why, a, b) => {
    expect([compareVersions(a, b), compareVersions(b, a)]).toEqual([0, 0]);
  });

  test.each([
    ['v1.0', '1.0'],
    ['1.0', 'latest'],
    ['', '1.0'],
    ['1.0', '1.0-1'],
  ])('throws a RangeError for %j and %j', (a, b) => {
    expect(() => compareVersions(a, b)).toThrow(RangeError);
  });

  test('any version equals itself', () => {
    fc.assert(fc.property(version, (a) => compareVersions(a, a) === 0));
  });

  test('the other way round it is the opposite', () => {
    fc.assert(
      fc.property(version, version, (a, b) => compareVersions(a, b) + compareVersions(b, a) === 0),
    );
  });

  test('it is transitive, equality included', () => {
    fc.assert(
      fc.property(version, version, version, (...three) => {
        const [low, middle, high] = three.sort(compareVersions);
        expect(compareVersions(low, middle)).toBeLessThanOrEqual(0);
        expect(compareVersions(middle, high)).toBeLessThanOrEqual(0);
        const both = Math.min(compareVersions(low, middle), compareVersions(middle, high));
        expect(compareVersions(low, high)).toBe(both);
      }),
      { numRuns: tries(100, 5_000) },
    );
  });

  test('parts agree with BigInt', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        const order = BigInt(a) < BigInt(b) ? -1 : Number(BigInt(a) > BigInt(b));
        expect(compareVersions(`0.${a}`, `0.${b}`)).toBe(order);
        expect(compareVersions(`0.0-p${a}`, `0.0-p${b}`)).toBe(order);
      }),
    );
  });

  test('megabytes of digits are no trouble', async () => {
    const [lower, higher] = [`1.${'1'.repeat(1_000_000)}`, `1.${'2'.repeat(1_000_000)}`];
    expect(compareVersions(lower, higher)).toBe(-1);
    expect(await busyMs(() => compareVersions(lower, higher))).toBeLessThan(500);
  });
});

describe('isSameVersion', () => {
  test.each([
    ['1.2', '1.2.0', true],
    ['1.2.0.0-rc01', '1.2-rc1', true],
    ['latest', 'latest', true],
    ['', '', true],
    ['1.2', '1.2.1', false],
    ['1.2-rc1', '1.2-RC1', false],
    ['latest', '1.2', false],
    ['1.2', '', false],
  ])('of %j and %j is %j', (a, b, same) => {
    expect(isSameVersion(a, b)).toBe(same);
  });
});
