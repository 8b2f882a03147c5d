import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import semver from 'semver';
import { plain } from '../../src/text/quote.ts';
import { LONGEST_TAG, isVersion, plainVersion } from '../../src/version/grammar.ts';
import { exactVersion, versionFromTag } from '../../src/version/read-version.ts';
import { tries } from '../size.ts';
import { converted, proposedPrefix, versionOf, versionOrRefusal } from './outcome.ts';

const validVersion = fc.stringMatching(
  /^[0-9]{1,3}\.[0-9]{1,3}(\.[0-9]{1,3}){0,2}(-[A-Za-z][A-Za-z0-9]{0,8})?$/,
);

const TAG_PIECES =
  '0 1 12 2026 . . . - _ + ! @ / ~ v V x ſ ٣ a b c m r rc alpha beta dev pre post rev build Final';

/** Texts of what tags are made of, most of them behind numbers, so that many convert. */
const tagLike = fc
  .tuple(
    fc.constantFrom('', '1.2', '1.2.3-'),
    fc.array(fc.constantFrom(...TAG_PIECES.split(' ')), { maxLength: 12 }),
  )
  .map(([beginning, pieces]) => beginning + pieces.join(''));

const anyText = fc.oneof(
  tagLike,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
);

const number = fc.nat({ max: 12 }).map(String);
const core = fc.tuple(number, number, number).map((numbers) => numbers.join('.'));
const word = fc.oneof(
  fc.constantFrom('alpha', 'beta', 'rc', 'RC', 'preview', 'next', 'canary', 'snapshot'),
  fc.stringMatching(/^[a-cA-C]{1,3}$/),
);

describe('a version that is read at once', () => {
  const tag = fc.oneof(
    fc.tuple(fc.constantFrom('', 'v', 'V', 'vv'), fc.oneof(validVersion, anyText)),
    fc.tuple(fc.constantFrom('', 'v'), fc.stringMatching(/^[0-9]{1,12}(\.[0-9]{1,12}){1,4}$/)),
  );

  test('is what the long way makes of the tag, with nothing to tell', () => {
    fc.assert(
      fc.property(fc.constantFrom('', 'a@'), tag, (prefix, [v, text]) => {
        const version = plainVersion(prefix + v + text, prefix);
        if (version === undefined) return;
        const read = versionFromTag(prefix + v + text, { prefix });
        expect(read).toEqual({ ok: true, value: { version, rules: [] } });
      }),
      { numRuns: tries(500) },
    );
  });

  test('is what most tags are', () => {
    expect(plainVersion('telephony@v1.2.3', 'telephony@')).toBe('1.2.3');
    expect(plainVersion('V1.2.3.4-rc1', '')).toBe('1.2.3.4-rc1');
  });

  test.each([
    ['of another integration', 'chat@1.0', 'telephony@'],
    ['that has to be converted', 'v1.0-rc.1', ''],
    ['with a number of which a warning is to be told', '1.2147483648', ''],
    ['that is too long', `1.0-${'a'.repeat(LONGEST_TAG)}`, ''],
  ])('is not one %s', (_, given, prefix) => {
    expect(plainVersion(given, prefix)).toBeUndefined();
  });
});

describe('any text', () => {
  test('becomes a version or is refused as bad input, with a short message in plain characters', () => {
    fc.assert(
      fc.property(anyText, fc.oneof(fc.constant(''), anyText), (text, prefix) => {
        for (const convert of [
          () => versionFromTag(text, { prefix: '' }),
          () => versionFromTag(prefix + text, { prefix }),
          () => versionFromTag(text, { prefix }),
          () => exactVersion(text),
        ]) {
          const result = convert();
          if (result.ok) {
            expect(isVersion(result.value.version)).toBe(true);
            continue;
          }
          const message = plain(`${result.problem} ${result.remedy}`);
          expect(message).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
          expect(message.length).toBeLessThan(600);
        }
      }),
      { numRuns: tries(100, 5_000) },
    );
  });

  test('that is converted, converted again changes nothing', () => {
    fc.assert(
      fc.property(tagLike, (text) => {
        const version = versionOrRefusal(text);
        fc.pre(version !== undefined);
        const { version: again, rules } = converted(version);
        expect(again).toBe(version);
        expect(rules.filter(({ level }) => level === 'notice')).toEqual([]);
      }),
    );
  });

  test('means the same behind a prefix that is given', () => {
    fc.assert(
      fc.property(tagLike, fc.string({ maxLength: 20 }), (text, prefix) => {
        expect(versionOrRefusal(prefix + text, prefix)).toBe(versionOrRefusal(text));
      }),
    );
  });

  test('behind a proposed prefix is a version', () => {
    fc.assert(
      fc.property(tagLike, (text) => {
        fc.pre(versionOrRefusal(text) === undefined);
        const proposed = proposedPrefix(text);
        if (proposed !== undefined) expect(isVersion(versionOf(text, proposed))).toBe(true);
      }),
      { numRuns: tries(100, 5_000) },
    );
  });
});

test('a valid version is unchanged and no rule applies', () => {
  fc.assert(
    fc.property(validVersion, fc.constantFrom('', 'v', 'V'), (version, v) => {
      expect(converted(v + version)).toEqual({ version, rules: [] });
    }),
  );
});

/**
 * Two semver tags give the same version only if they differ in nothing but separators, `v`
 * and build metadata. Two rules insert letters that a tag could hold itself, so these
 * coincide although they differ in more, and the generator leaves them out:
 * - the `x` between digits: `beta.1.1` and `beta.1.x.1` and `beta.1x1`;
 * - the `pre` before a digit: `32` and `pre.32`.
 * And one tag coincides across pieces: `1.2.3+5` has the version of `1.2.3.5`, which no semver tag is.
 */
describe('two semver tags with the same version', () => {
  const identifier = fc
    .oneof(
      number,
      word,
      fc.tuple(word, number).map((pair) => pair.join('')),
      fc.tuple(word, number).map((pair) => pair.join('-')),
      fc.stringMatching(/^[0-2]{0,2}[ab-][0-2ab-]{0,3}$/),
    )
    .filter((text) => !text.includes('x') && !text.startsWith('pre') && !/^-*$/.test(text));
  const build = fc.oneof(
    fc.constantFrom('+abc', '+5', '+6', '+build.5', '+0.1', '+21AF26D3---117B344092BD'),
    fc.constant(''),
  );
  const semverTag = fc
    .tuple(core, fc.array(identifier, { maxLength: 3 }), build)
    .map(([release, identifiers, end]) =>
      identifiers.length > 0 ? `${release}-${identifiers.join('.')}${end}` : release + end,
    )
    .filter((tag) => semver.valid(tag) !== null);

  /** A tag and another cut from it: the same text with other separators, `v` or build. */
  const recut = semverTag.chain((tag) => {
    const [release, rest = ''] = tag.split('+')[0]!.split(/-(.*)/s);
    const letters = rest.match(/[^.-]/g) ?? [];
    return fc
      .array(fc.constantFrom('', '', '.', '-'), {
        minLength: letters.length,
        maxLength: letters.length,
      })
      .map((separators) =>
        letters.map((letter, i) => (i > 0 ? separators[i]! : '') + letter).join(''),
      )
      .map((other) => [tag, other === '' ? `v${release!}` : `v${release!}-${other}+abc`] as const);
  });

  /** What is left of a tag without separators, `v` and build metadata. */
  const bare = (tag: string) => {
    const [release, ...rest] = tag.replace(/^v/, '').replace(/\+.*/, '').split('-');
    return `${release!}-${rest.join('').replaceAll('.', '')}`;
  };

  test('differ in nothing else', () => {
    let same = 0;
    const holds = ([a, b]: readonly [string, string]) => {
      const [versionA, versionB] = [versionOrRefusal(a), versionOrRefusal(b)];
      if (versionA === undefined || versionA !== versionB) return;
      same++;
      expect(bare(a)).toBe(bare(b));
    };
    fc.assert(fc.property(fc.oneof(recut, fc.tuple(semverTag, semverTag)), holds), {
      numRuns: tries(200, 10_000),
    });
    expect(same).toBeGreaterThan(tries(20, 1_000));
  });

  test('as far as identifiers of small pieces go, all of them', () => {
    const pieces = ['1', '11', '2', 'a', 'b', 'ab', 'a1', '1a', 'a-1', '1-a', 'a11', '1-1'];
    const prereleases = pieces.flatMap((a) => [a, ...pieces.map((b) => `${a}.${b}`)]);
    const seen = new Map<string, string>();
    for (const tag of prereleases.map((prerelease) => `1.0.0-${prerelease}`)) {
      const version = versionOf(tag);
      expect(bare(seen.get(version) ?? tag)).toBe(bare(tag));
      seen.set(version, tag);
    }
  });

  test.each([
    ['the inserted x', '1.0.0-beta.1.1', '1.0.0-beta.1.x.1'],
    ['the inserted pre', '2.0.0-32', '2.0.0-pre.32'],
  ])('coincide, as the rules have it, by %s', (_why, a, b) => {
    expect(versionOf(a)).toBe(versionOf(b));
  });

  test.each([
    ['beta.1.1', 'beta.11'],
    ['beta.1.1', 'beta.1'],
    ['1.1', '11'],
    ['1-1', '11'],
  ])('are never %s and %s', (a, b) => {
    expect(versionOf(`1.0.0-${a}`)).not.toBe(versionOf(`1.0.0-${b}`));
  });
});
