// Holds our order against SemVer's, on real versions and on generated ones.
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import semver from 'semver';
import { compareVersions } from '../../src/version/compare-versions.ts';
import { testInWhole } from '../in-whole.ts';
import { tries } from '../size.ts';
import { NPM_VERSIONS } from './npm-versions.ts';
import { tagProblem, versionOf, versionOrRefusal } from './outcome.ts';

interface Ordered {
  readonly semver: semver.SemVer;
  readonly version: string;
}

/** What each of the real versions becomes, or that it is refused. */
const READ = new Map(NPM_VERSIONS.map((tag) => [tag, versionOrRefusal(tag)]));

/** The real versions that both can order. */
const ORDERED: readonly Ordered[] = NPM_VERSIONS.flatMap((tag) => {
  const version = READ.get(tag);
  return version === undefined ? [] : [{ semver: new semver.SemVer(tag), version }];
});

/** The real versions of each major.minor.patch, in SemVer's order. */
const CORES = Map.groupBy(
  [...ORDERED].sort((a, b) => a.semver.compare(b.semver)),
  ({ semver: { major, minor, patch } }) => `${major}.${minor}.${patch}`,
);

/** What is between two versions of one major.minor.patch: where they first differ, and how. */
function difference(a: Ordered, b: Ordered): string {
  const [left, right] = [a.semver.prerelease, b.semver.prerelease];
  const first = left.findIndex((identifier, i) => identifier !== right[i]);
  const at = first === -1 ? left.length : first;
  return nameOf([left[at], right[at]], { isFirst: at === 0 });
}

type Identifier = string | number | undefined;

/** The rows of the table in docs/tags-and-versions.md that may part us from SemVer. */
function nameOf(pair: readonly Identifier[], { isFirst }: { isFirst: boolean }): string {
  const texts = pair.map((identifier) => String(identifier ?? ''));
  const isWord = (text: string) => /^[A-Za-z]+$/.test(text);
  if (texts.some((text) => /dev(?![A-Za-z])/i.test(text))) return 'dev';
  if (isFirst && texts.some((text) => /^pre(?![A-Za-z])/.test(text))) return 'pre';
  if (texts.some((text) => /[^A-Za-z]/.test(text) && /[^0-9]/.test(text))) return 'mixed';
  if (texts.every(isWord) && (texts[0]!.startsWith(texts[1]!) || texts[1]!.startsWith(texts[0]!)))
    return 'border';
  return 'none';
}

/** The places of versions in our order; those that are equal share one. */
function ranksOf(members: readonly Ordered[]): Map<Ordered, number> {
  const sorted = [...members].sort((a, b) => compareVersions(a.version, b.version));
  const ranks = new Map<Ordered, number>();
  let rank = 0;
  for (const [i, member] of sorted.entries()) {
    if (i > 0 && compareVersions(sorted[i - 1]!.version, member.version) !== 0) rank++;
    ranks.set(member, rank);
  }
  return ranks;
}

describe('of the real versions that SemVer can order', () => {
  test('nearly all become a version', () => {
    expect(NPM_VERSIONS).toHaveLength(31_311);
    const refused = NPM_VERSIONS.filter((tag) => READ.get(tag) === undefined);
    const byReason = Object.groupBy(refused, (tag) =>
      tagProblem(tag).problem.slice(tag.length + 3),
    );
    expect(Object.values(byReason).map((tags) => tags!.length)).toEqual([13, 49]);
    expect(Object.keys(byReason)).toEqual([
      expect.stringMatching(/^is how git describe calls a commit/),
      expect.stringMatching(/^is a post-release/),
    ]);
  });

  test('each becomes what it became in version 1.0.0, unless git describe made it', () => {
    const lines = NPM_VERSIONS.filter((tag) => !/-g[0-9a-f]{7,9}$/.test(tag)).map(
      (tag) => `${tag} ${READ.get(tag) ?? 'refused'}\n`,
    );
    const digest = createHash('sha256').update(lines.join('')).digest('hex');
    expect(digest).toBe('bcd54f997f50083f75653fc45c27e382e1e712097bd15728729cd9c8a3e59961');
  });

  test('no two are equal for SemVer', () => {
    const same = [...CORES.values()].flatMap((members) =>
      members.filter((member, i) => i > 0 && members[i - 1]!.semver.compare(member.semver) === 0),
    );
    expect(same).toEqual([]);
  });

  /**
   * Half a billion pairs. Those of different numbers need no look at each: our order is total
   * (a property of its own), so it is enough that all of the same numbers are below all of the next.
   */
  test('all pairs of different numbers are ordered as SemVer orders them', () => {
    const ends = [...CORES.values()].map((members) => {
      const versions = members.map(({ version }) => version).sort(compareVersions);
      return { lowest: versions[0]!, highest: versions.at(-1)! };
    });
    const wrong = ends.filter(
      ({ lowest }, i) => i > 0 && compareVersions(ends[i - 1]!.highest, lowest) !== -1,
    );
    expect(ends.length).toBeGreaterThan(10_000);
    expect(wrong).toEqual([]);
  });

  /** Sorting gives each version its place in either order, so that a pair takes two integers. */
  testInWhole('all pairs of the same numbers are, except where the table says so', () => {
    const counts: Record<string, number> = { pairs: 0 };
    for (const members of CORES.values()) {
      const ranks = ranksOf(members);
      for (const [i, lower] of members.entries()) {
        for (const higher of members.slice(i + 1)) {
          counts.pairs!++;
          if (ranks.get(lower)! < ranks.get(higher)!) continue;
          const name = difference(lower, higher);
          counts[name] = (counts[name] ?? 0) + 1;
        }
      }
    }
    expect(counts).toEqual({ pairs: 560_439, dev: 63_658, pre: 7_395, mixed: 8_366, border: 1 });
  });
});

/**
 * Where SemVer's order is kept for sure: identifiers that are numbers or words, and not two
 * words in a row, of which joining loses the border.
 */
describe('of generated tags', () => {
  const number = fc.nat({ max: 12 }).map(String);
  const word = fc.oneof(
    fc.constantFrom('alpha', 'beta', 'rc', 'RC', 'preview', 'next', 'canary', 'snapshot'),
    fc.stringMatching(/^[a-cA-C]{1,3}$/),
  );
  const identifiers = fc
    .array(fc.oneof(number, word), { maxLength: 4 })
    .map((all) => all.filter((each, i) => i === 0 || /\d/.test(each) || /\d/.test(all[i - 1]!)));
  const core = fc.oneof(fc.tuple(number, number, number), fc.constant(['1', '0', '0']));
  const tag = fc
    .tuple(core, identifiers)
    .map(([parts, ends]) => parts.join('.') + (ends.length > 0 ? `-${ends.join('.')}` : ''));

  test('the order is that of SemVer, numbers against words as well', () => {
    const isKept = (a: string, b: string) => {
      expect(compareVersions(versionOf(a), versionOf(b))).toBe(semver.compare(a, b));
    };
    fc.assert(fc.property(tag, tag, isKept), { numRuns: tries(500, 30_000) });
  });

  test('it is along the example of semver.org, but for its adjacent words', () => {
    const tags = ['1.0.0-alpha', '1.0.0-alpha.1', '1.0.0-alpha.beta', '1.0.0-beta', '1.0.0-beta.2'];
    const all = [...tags, '1.0.0-beta.11', '1.0.0-rc.1', '1.0.0'];
    const versions = all.map((each) => versionOf(each));
    expect([...versions].sort(compareVersions)).toEqual(versions);
  });

  test.each([
    ['dev is below every other word', '1.0.0-beta.1', '1.0.0-dev.1'],
    ['and below what it is on the way to', '1.0.0-a.1', '1.0.0-a.1.dev.1'],
    ['pre is below every other word but dev', '1.0.0-beta.1', '1.0.0-pre.1'],
    ['adjacent words lose their border', '1.0.0-a.c', '1.0.0-ab'],
    ['digits in a word are a number', '1.0.0-rc10', '1.0.0-rc2'],
    ['also those that begin it', '1.0.0-10', '1.0.0-5a'],
  ])('it is not kept where %s: %s, %s', (_why, lower, higher) => {
    expect(semver.compare(lower, higher)).toBe(-1);
    expect(compareVersions(versionOf(lower), versionOf(higher))).toBe(1);
  });

  test.each([
    ['identifiers that are joined', '1.0.0-rc.1', '1.0.0-rc1'],
    ['the inserted x', '1.0.0-beta.1.1', '1.0.0-beta.1.x.1'],
    ['the inserted pre', '2.0.0-32', '2.0.0-pre.32'],
    ['leading zeros of a word', '1.0.0-rc01', '1.0.0-rc1'],
  ])('what SemVer tells apart is equal by %s: %s, %s', (_why, a, b) => {
    expect(semver.compare(a, b)).not.toBe(0);
    expect(compareVersions(versionOf(a), versionOf(b))).toBe(0);
  });

  test('a build number is ordered, where SemVer ignores build metadata', () => {
    expect(semver.compare('1.2.4+46', '1.2.4')).toBe(0);
    expect(compareVersions(versionOf('1.2.4+46'), versionOf('1.2.4'))).toBe(1);
  });
});
