import { describe, expect, test } from '@jest/globals';
import { busyMs } from '../busy.ts';
import { isVersion } from '../../src/version/grammar.ts';
import { converted, proposedPrefix, rulesOf, tagProblem, versionOf } from './outcome.ts';

describe('a valid version', () => {
  test.each([
    '1.0',
    '1.0.1',
    '0.0.1.146',
    '1.12-pre2020',
    '1.2.3-alpha',
    '100.1.3.256-beta40',
    '2026.01.05',
    '1.01.111',
    '1.0-post1',
    '1.0-r1',
    '1.0-RELEASE',
    '1.0-rc1b2',
    '0.0',
    '1.2.3-b',
  ])('%s passes through unchanged, without a rule', (version) => {
    expect(converted(version)).toEqual({ version, rules: [] });
    expect(converted(`v${version}`)).toEqual({ version, rules: [] });
    expect(converted(`V${version}`)).toEqual({ version, rules: [] });
  });
});

describe('tag-prefix', () => {
  test.each([
    ['telephony@1.2.3', 'telephony@', '1.2.3'],
    ['telephony@v1.2.3', 'telephony@', '1.2.3'],
    ['release/V1.2', 'release/', '1.2'],
    ['v1.2.3', 'v', '1.2.3'],
    ['vv1.2', 'v', '1.2'],
    ['go1.21rc2', 'go', '1.21-rc2'],
    ['.*1.2', '.*', '1.2'],
    ['2026-1.2', '2026-', '1.2'],
    ['1.2', '1.', '2.0'],
  ])('%s without %s is %s', (tag, prefix, version) => {
    expect(versionOf(tag, prefix)).toBe(version);
  });

  test.each([
    ['1.2.3', 'telephony@'],
    ['vtelephony@1.2.3', 'telephony@'],
    ['Telephony@1.2.3', 'telephony@'],
    ['chat@1.2.3', 'telephony@'],
    ['', 'v'],
  ])('%s does not begin with %s, and both are shown', (tag, prefix) => {
    const { problem, remedy } = tagProblem(tag, prefix);
    expect(problem).toBe(`"${tag}" does not begin with the tag-prefix "${prefix}"`);
    expect(remedy).toContain('tag-prefix');
  });

  test('without a version behind it, the prefix is shown as taken off', () => {
    expect(tagProblem('release/latest', 'release/').problem).toBe(
      '"release/latest" without "release/" is not a version',
    );
  });
});

describe('an unknown prefix is proposed', () => {
  test.each([
    ['telephony@1.2.3', 'telephony@'],
    ['release/v1.2.3', 'release/'],
    ['go1.21', 'go'],
    ['k8s-v1.2.3', 'k8s-'],
    ['k8s-v1', 'k8s-'],
    ['release-1.2.3-rc.1', 'release-'],
    ['release-1', 'release-'],
    ['app2/1.2.3-rc.1', 'app2/'],
    ['version1.2', 'version'],
    ['rev1.2', 'rev'],
    ['dev1.2.3', 'dev'],
    ['vv1.2', 'vv'],
    ['v-1.2', 'v-'],
    ['v.1.2', 'v.'],
    ['python2-1.0', 'python2-'],
    ['my-app-2-v1.0.0', 'my-app-2-'],
    ['3scale-v1.2.3', '3scale-'],
    ['3scale@1.2.3', '3scale@'],
    ['2024/1.2', '2024/'],
    ['@acme/telephony@1.2.3', '@acme/telephony@'],
    ['интеграция-1.2', 'интеграция-'],
    ['версия1.2', 'версия'],
  ])('%s: %s', (tag, prefix) => {
    expect(proposedPrefix(tag)).toBe(prefix);
    expect(isVersion(versionOf(tag, prefix))).toBe(true);
  });

  test('it says what would remain', () => {
    expect(tagProblem('k8s-v1.2.3')).toEqual({
      ok: false,
      problem: '"k8s-v1.2.3" has "k8s-" before its version',
      remedy: 'Set tag-prefix to "k8s-" if "v1.2.3" is the version',
    });
  });

  test('not where one is given: that would release something else as this integration', () => {
    const { problem, remedy } = tagProblem('telephony-voice-v1.0.0', 'telephony-v');
    expect(problem).toBe(
      '"telephony-voice-v1.0.0" has "oice-" between the tag-prefix "telephony-v" and a version: a tag of another integration?',
    );
    expect(remedy).toBe(
      'Release only the tags of its own integration, or give those a prefix that no other name continues, such as telephony@',
    );
  });

  test.each([
    ['apps/telephony@1.2.3', 'apps/', 'telephony@'],
    ['telephony-chat-1.0.0', 'telephony-', 'chat-'],
    ['telephony-2-1.0.0', 'telephony-', '2-'],
    ['telephony-2-v1.0', 'telephony-', '2-'],
    ['telephony-2-rc1-1.0.0', 'telephony-', '2-rc1-'],
    ['telephony-2/1.0.0', 'telephony-', '2/'],
  ])('of %s with the prefix %s, %s is taken for a name', (tag, prefix, name) => {
    const { problem, remedy } = tagProblem(tag, prefix);
    expect(problem).toContain(` has "${name}" between the tag-prefix "${prefix}" and a version`);
    expect(remedy).not.toContain('Set tag-prefix');
  });

  test.each([
    ['numbers with other separators', 'curl-8_5_0'],
    ['in a longer sequence', 'release_8_5.0'],
    ['too many numbers', 'foo-1.2.3.4.5'],
    ['a date', 'nightly-2026-01-05'],
    ['a date with a dot', 'nightly-2026-01.05'],
    ['a date with a counter', 'nightly-2026-01-05.1'],
    ['a date at the beginning', '2026-Jan-05'],
    ['a date before a version', '2026-Jan-05-v1'],
    ['a date with a time', '20260105T12.30'],
    ['a later patch', 'openssl-1.1.1w'],
    ['a prerelease without a version', 'rc1'],
    ['another', 'release-beta.2'],
    ['one in capitals', 'release-BETA.2'],
    ['a number after a number', 'jdk8u392-b08'],
    ['no digit', 'latest'],
    ['no ASCII digit', '１.２.3'],
    ['nothing but a symbol', '.1.2'],
    ['a stray space', ' 1.2'],
    ['what could not be typed', '\u200Btelephony@1.2.3'],
  ])('but not for %s: %s', (_why, tag) => {
    expect(proposedPrefix(tag)).toBeUndefined();
  });
});

describe('the conversion of a tag:', () => {
  test.each<[string, string, string[]]>([
    // One number.
    ['v1', '1.0', ['minor-added']],
    ['7', '7.0', ['minor-added']],
    ['20260105', '20260105.0', ['minor-added']],
    ['v1-rc.1', '1.0-rc1', ['minor-added', 'identifiers-joined']],
    ['v1-RC1', '1.0-RC1', ['minor-added']],
    ['1-beta', '1.0-beta', ['minor-added']],
    ['1-alpha-foo', '1.0-alphafoo', ['minor-added', 'identifiers-joined']],
    ['1-a.1', '1.0-a1', ['minor-added', 'identifiers-joined']],
    ['1rc1', '1.0-rc1', ['minor-added', 'prerelease-detached']],
    // After a dash.
    ['1.2.3-rc.1', '1.2.3-rc1', ['identifiers-joined']],
    ['1.2.3-rc-1', '1.2.3-rc1', ['identifiers-joined']],
    ['1.2.3-rc_1', '1.2.3-rc1', ['identifiers-joined']],
    ['1.2.3--rc--1', '1.2.3-rc1', ['identifiers-joined']],
    ['1.2.3-rc-.1', '1.2.3-rc1', ['identifiers-joined']],
    ['1.2.3.4-rc.1', '1.2.3.4-rc1', ['identifiers-joined']],
    ['1.2-alpha.beta', '1.2-alphabeta', ['identifiers-joined']],
    ['1.0.0-beta.1.1', '1.0.0-beta1x1', ['digits-parted']],
    ['1.0.0-beta.1-1_1', '1.0.0-beta1x1x1', ['digits-parted']],
    ['1.0.0-0.3.7', '1.0.0-pre0x3x7', ['digits-parted', 'pre-added']],
    ['2.0.0-32', '2.0.0-pre32', ['pre-added']],
    ['1.0-1', '1.0-pre1', ['pre-added']],
    ['1.0-7abc', '1.0-pre7abc', ['pre-added']],
    ['1.0-r.1', '1.0-r1', ['identifiers-joined']],
    ['1.0-rev.1', '1.0-rev1', ['identifiers-joined']],
    ['1.0-postman.1', '1.0-postman1', ['identifiers-joined']],
    ['1.0-blog-post.1', '1.0-blogpost1', ['identifiers-joined']],
    // Attached.
    ['1.0rc1', '1.0-rc1', ['prerelease-detached']],
    ['1.2.3b4', '1.2.3-b4', ['prerelease-detached']],
    ['1.0.dev3', '1.0-dev3', ['prerelease-detached']],
    ['1.0_alpha', '1.0-alpha', ['prerelease-detached']],
    ['1.0a1', '1.0-a1', ['prerelease-detached']],
    ['1.0c1', '1.0-c1', ['prerelease-detached']],
    ['1.0.M2', '1.0-M2', ['prerelease-detached']],
    ['1.0.CR1', '1.0-CR1', ['prerelease-detached']],
    ['1.0.Beta3', '1.0-Beta3', ['prerelease-detached']],
    ['1.0milestone1', '1.0-milestone1', ['prerelease-detached']],
    ['1.0pre', '1.0-pre', ['prerelease-detached']],
    ['1.0preview2', '1.0-preview2', ['prerelease-detached']],
    ['1.0.SNAPSHOT', '1.0-SNAPSHOT', ['prerelease-detached']],
    ['1.0.Beta1-SNAPSHOT', '1.0-Beta1SNAPSHOT', ['prerelease-detached', 'identifiers-joined']],
    ['1.0rc.1', '1.0-rc1', ['prerelease-detached', 'identifiers-joined']],
    ['1.0a1.dev2', '1.0-a1dev2', ['prerelease-detached', 'identifiers-joined']],
    ['1.0rc1-1', '1.0-rc1x1', ['prerelease-detached', 'digits-parted']],
    // Build metadata.
    ['1.2.3+5', '1.2.3.5', ['build-as-part']],
    ['1.2.3+build.5', '1.2.3.5', ['build-as-part']],
    ['1.2.3+BUILD.05', '1.2.3.05', ['build-as-part']],
    ['1.2+5', '1.2.0.5', ['build-as-part']],
    ['v1+5', '1.0.0.5', ['minor-added', 'build-as-part']],
    ['1.2.3.4+5', '1.2.3.4', ['build-dropped']],
    ['1.2.3+abc', '1.2.3', ['build-dropped']],
    ['1.2.3+build5', '1.2.3', ['build-dropped']],
    ['1.2.3+5.6', '1.2.3', ['build-dropped']],
    ['1.2.3+a_b-c.d', '1.2.3', ['build-dropped']],
    ['1.0.0+21AF26D3---117B344092BD', '1.0.0', ['build-dropped']],
    ['1.2.3-rc1+sha.5114f85', '1.2.3-rc1', ['build-dropped']],
    // On a prerelease.
    ['1.2.3-rc1+5', '1.2.3-rc1', ['prerelease-build-dropped']],
    ['1.2-rc.1+build.5', '1.2-rc1', ['identifiers-joined', 'prerelease-build-dropped']],
    ['1.2.3-rc1+0', '1.2.3-rc1', ['prerelease-build-dropped']],
    ['1.0rc1+5', '1.0-rc1', ['prerelease-detached', 'prerelease-build-dropped']],
    ['1.2.3.4-rc1+5', '1.2.3.4-rc1', ['build-dropped']],
    // Large parts.
    ['2147483647.0', '2147483647.0', []],
    ['1.2147483648', '1.2147483648', ['large-part']],
    ['1.02147483647', '1.02147483647', []],
    ['9999999999.9999999999', '9999999999.9999999999', ['large-part', 'large-part']],
    ['1.0+20260105120000', '1.0.0.20260105120000', ['build-as-part', 'large-part']],
    ['1.0-rc20260105120000', '1.0-rc20260105120000', []],
  ])('%s becomes %s by %j', (tag, version, rules) => {
    expect([versionOf(tag), rulesOf(tag)]).toEqual([version, rules]);
    expect(versionOf(`v${tag.replace(/^v/, '')}`)).toBe(version);
  });

  test.each([
    ['v1', 'notice', 'A single number gets ".0": "1" becomes "1.0"'],
    ['1.0.dev3', 'notice', 'A prerelease is set off with a dash: ".dev3" becomes "-dev3"'],
    ['1.0-rc.1', 'notice', 'A prerelease has no separators inside: "rc.1" becomes "rc1"'],
    [
      '1.0-b.1.1',
      'notice',
      'Where digits would touch, an "x" goes between: "b.1.1" becomes "b1x1"',
    ],
    [
      '1.0-32',
      'notice',
      'A prerelease begins with a letter, so "pre" goes first, below every other word but "dev": "32" becomes "pre32"',
    ],
    ['1.2.3+5', 'notice', 'A build number becomes the fourth part: "1.2.3+5" becomes "1.2.3.5"'],
    [
      '1.2.3+x',
      'warning',
      'Build metadata that cannot become the fourth part is dropped: "1.2.3+x" becomes "1.2.3"',
    ],
    [
      '1.2.3-rc1+45',
      'warning',
      'A build number would lift a prerelease above its release, so it is dropped: "1.2.3-rc1+45" becomes "1.2.3-rc1"',
    ],
    [
      '1.2147483648',
      'warning',
      'The part "2147483648" is above "2147483647", which the workspace may refuse',
    ],
  ])('of %s the log has a %s: %s', (tag, level, message) => {
    expect(converted(tag).rules).toMatchObject([{ level, message }]);
  });
});

describe('tags that are refused:', () => {
  const EPOCH = /^has an epoch/;
  const NUMBERS = /^has 5 or more numbers/;
  const POST = /^is a post-release/;
  const BUILD = /^has something after "\+"/;
  const DESCRIBED = /^is how git describe calls a commit that comes after a tag/;
  const DATE = /^is a date with "-"/;
  const SINGLE = /^has a single number before its "-"/;
  const DASH = /^has something after "-"/;
  const ATTACHED = /^has something attached to its numbers/;
  const NONE = /^is not a version$/;

  test.each<[RegExp, string[]]>([
    [EPOCH, ['1!2.0', 'v1!2.0', '1!2.0.post1']],
    [NUMBERS, ['1.2.3.4.5', '1.2.3.4.5-rc1', '1.2.3.4.5.6+7']],
    [
      POST,
      ['1.0.post1', '1.0post1', '1.0_post1', '1.0.post', '1.0.POST1', '1.0-post.1', '1.0-post-1'],
    ],
    [POST, ['1.0.rev1', '1.0rev1', '1.0.r1', '1.0r1', '1.0_r1', '1post1', '1.0.post1.dev2']],
    [
      POST,
      ['1.0rc1.post2', '1.0rc1post2', '1.0rc1-post2', '1.0.dev1.r2', '1.0a1rev2', '1.0.post1+5'],
    ],
    [
      POST,
      ['1.0-RC1-POST2', '1.0-rc.1.post2', '1.0-rc-1-post-2', '1.0-a1.post2', '1.0-beta.post.1'],
    ],
    [
      BUILD,
      ['1.0+', '1.0+a..b', '1.0+.a', '1.0+a.', '1.0+a+b', '1.0+é', '1.0-rc1+', '1.0+5 ', '1.0+\n'],
    ],
    [
      DESCRIBED,
      [
        'v1.2.3-45-gabcdef1',
        '1.2.3-0-gabcdef1',
        '1.2.3-rc.1-5-g0b92c22a7-dirty',
        '1.0rc1-5-gabcd',
        'v1-45-gabcdef1',
        `1.2-1-g${'a'.repeat(64)}`,
      ],
    ],
    [DATE, ['2026-11-28', '2026-01-05', '2026-11', 'v2026-1-5', '2026-11-28-1']],
    [SINGLE, ['2-rc1-1.0.0', '2-rc1-v1.0', '1-1.0.0']],
    [
      SINGLE,
      [
        '1926-13-05',
        '2026-Jan-05',
        '5-Nov-2026',
        '1-1',
        '1-foo',
        '1-',
        '1-rcfoo',
        '1-.rc',
        '1-rc1x',
      ],
    ],
    [
      DASH,
      [
        '1.0-',
        '1.0--',
        '1.0-_',
        '1.0-rc..1',
        '1.0-.rc',
        '1.0-rc.',
        '1.0-rc~1',
        '1.0-rç.1',
        '1.0.0-rc.1\n',
        '1-rc..1',
      ],
    ],
    [ATTACHED, ['1.1.1w', '1.1.1a', '1.0c', '1.0m', '2024a', '1.0a.1', '1.0b-1', '1.0a']],
    [ATTACHED, ['5.3.0.RELEASE', '4.1.0.Final', '1.0.GA', '1.0.SP1', '1.0.x', '1.x', '1.2.X']],
    [
      ATTACHED,
      ['20260105T1200', '1.0foo', '1.0rcfoo', '1.0rc1foo', '1.0alpha2b', '1.0rc1..2', '1.0rc1-'],
    ],
    [
      NONE,
      [
        '',
        'v',
        'latest',
        'nightly',
        '1.',
        '1..0',
        '.1',
        '1.0~rc1',
        '1_0',
        '8_5_0',
        '1,0',
        '1.0 ',
        '1.0\n',
      ],
    ],
    [
      NONE,
      [
        '١.٢.٣',
        '１.２',
        '1.٢',
        '1.0.',
        '1.0__rc1',
        '1.0._rc1',
        '1:2.0',
        '1.0.ſnapshot',
        '-1.0-',
        ' 1.0.0-rc.1',
        '=1.0.0-rc.1',
        '\t1.0.0+5',
      ],
    ],
  ])('%s: %j', (expected, tags) => {
    for (const tag of tags) {
      const { problem, remedy } = tagProblem(tag);
      expect(problem.replace(/^"[^"]*" /, '')).toMatch(expected);
      expect(`${problem}|${remedy}`).not.toMatch(/\.(\||$)/);
    }
  });

  test.each([
    ['2026-11-28', '2026.11.28'],
    ['v2026-01-05', '2026.01.05'],
    ['2026-11-28-1', '2026.11.28.1'],
  ])('%s is told to be written %s', (tag, version) => {
    expect(tagProblem(tag).remedy).toBe(`Write it as ${version}`);
    expect(versionOf(version)).toBe(version);
  });

  test.each([
    ['too short a hash', '1.2.3-45-gabc', '1.2.3-pre45gabc'],
    ['no count', '1.2.3-gabcdef1', '1.2.3-gabcdef1'],
    ['no hash', '1.2.3-45-gamma', '1.2.3-pre45gamma'],
    ['something behind it', '1.2.3-45-gabcdef1.2', '1.2.3-pre45gabcdef1x2'],
  ])('%s is not of git describe: %s is %s', (_why, tag, version) => {
    expect(versionOf(tag)).toBe(version);
  });

  test('more than 256 characters are not looked at', () => {
    const longest = `1.${'0'.repeat(254)}`;
    expect(versionOf(longest)).toBe(longest);
    const { problem } = tagProblem(`${longest}0`);
    expect(problem).toMatch(/^"1\.0+… \(257 characters\)" is longer than 256 characters$/);
  });

  test('the length comes before the prefix', () => {
    expect(tagProblem('x'.repeat(257), 'v').problem).toMatch(/is longer than 256 characters$/);
  });

  test('a message shows no control or invisible characters and stays short', () => {
    const nasty = '\u001b[31m\u202e\u200b\r\n::error::'.repeat(14);
    const { problem, remedy } = tagProblem(nasty, '\u0000'.repeat(99));
    const message = `${problem} ${remedy}`;
    expect(message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(message.length).toBeLessThan(600);
  });

  test.each([
    ['digits', '1'.repeat(255) + '!'],
    ['numbers', '1.'.repeat(128)],
    ['dashes', `1.0${'-'.repeat(252)}!`],
    ['identifiers', `1.0-${'a.'.repeat(126)}`],
    ['words', `1.0${'rc'.repeat(126)}!`],
    ['words with numbers', `1.0${'rc1.'.repeat(63)}!`],
    ['builds', `1.0+${'1.'.repeat(125)}+`],
    ['beginnings', 'a1'.repeat(128)],
    ['beginnings with v', '-v1!'.repeat(64)],
    ['beginnings in numbers', `a${'1-'.repeat(127)}`],
    ['beginnings in symbols', `a1${'_'.repeat(253)}1`],
    ['too long', '1.'.repeat(500_000)],
  ])('many %s are refused in no time', async (_what, tag) => {
    expect(await busyMs(() => tagProblem(tag), 5)).toBeLessThan(50);
  });
});
