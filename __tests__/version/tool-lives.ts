/** What a step with a tag comes to, after the tags before it in the same workspace. */
export type Step =
  | readonly [tag: string, comes: 'higher' | 'lower' | 'equal', version: string]
  | readonly [tag: string, comes: 'refused', problem: RegExp];

/** The tags of one integration, in the order in which a release tool makes them. */
export interface Life {
  readonly tool: string;
  /**
   * Whether the tool was run with its defaults in a repository of its own to see such tags (what
   * is refused was put between them), or only its documentation was read.
   */
  readonly tags: 'made' | 'documented';
  readonly prefix?: string;
  readonly steps: readonly Step[];
}

const ANOTHER = /: a tag of another integration\?$/;
const NO_PREFIX = /does not begin with the tag-prefix/;

/** One whole release life for each tool: first, features, prereleases, promotion, patch. */
export const LIVES: readonly Life[] = [
  {
    tool: 'semantic-release, with a branch beta and a maintenance branch',
    tags: 'made',
    steps: [
      ['v1.0.0', 'higher', '1.0.0'],
      ['v1.1.0-beta.1', 'higher', '1.1.0-beta1'],
      ['v1.1.0-beta.2', 'higher', '1.1.0-beta2'],
      ['v1.1.0', 'higher', '1.1.0'],
      ['v1.1.1', 'higher', '1.1.1'],
      ['v1.0.1', 'lower', '1.0.1'],
    ],
  },
  {
    tool: 'semantic-release, two packages',
    tags: 'documented',
    prefix: 'telephony-v',
    steps: [
      ['telephony-v1.0.0', 'higher', '1.0.0'],
      ['telephony-voice-v1.0.0', 'refused', ANOTHER],
      ['telephony-v1.1.0-alpha.1', 'higher', '1.1.0-alpha1'],
      ['telephony-v1.1.0-beta.1', 'higher', '1.1.0-beta1'],
      ['telephony-v1.1.0', 'higher', '1.1.0'],
      ['chat-v2.0.0', 'refused', NO_PREFIX],
    ],
  },
  {
    tool: 'changesets, two packages, with pre enter next',
    tags: 'made',
    prefix: '@acme/telephony@',
    steps: [
      ['@acme/telephony@1.0.0', 'higher', '1.0.0'],
      ['@acme/chat@1.0.0', 'refused', NO_PREFIX],
      ['@acme/telephony@1.1.0', 'higher', '1.1.0'],
      ['@acme/telephony@1.2.0-next.0', 'higher', '1.2.0-next0'],
      ['@acme/telephony@1.2.0-next.1', 'higher', '1.2.0-next1'],
      ['@acme/telephony@1.2.0', 'higher', '1.2.0'],
      ['@acme/telephony@1.2.1', 'higher', '1.2.1'],
      ['@acme/telephony@0.0.0-canary-20261128050345', 'lower', '0.0.0-canary20261128050345'],
    ],
  },
  {
    tool: 'lerna, one version for all',
    tags: 'documented',
    steps: [
      ['v1.0.0', 'higher', '1.0.0'],
      ['v1.1.0', 'higher', '1.1.0'],
      ['v1.2.0-alpha.0', 'higher', '1.2.0-alpha0'],
      ['v1.2.0-alpha.0.3+4d4e55b', 'higher', '1.2.0-alpha0x3'],
      ['v1.2.0-alpha.1', 'higher', '1.2.0-alpha1'],
      ['v1.2.0', 'higher', '1.2.0'],
      ['v1.2.1', 'higher', '1.2.1'],
    ],
  },
  {
    tool: 'lerna, independent versions',
    tags: 'documented',
    prefix: 'telephony@',
    steps: [
      ['telephony@1.0.0', 'higher', '1.0.0'],
      ['telephony@1.1.0-beta.0', 'higher', '1.1.0-beta0'],
      ['telephony-voice@1.0.0', 'refused', NO_PREFIX],
      ['telephony@1.1.0', 'higher', '1.1.0'],
    ],
  },
  {
    tool: 'nx release, one version for all',
    tags: 'documented',
    steps: [
      ['v1.0.0', 'higher', '1.0.0'],
      ['v1.1.0-beta.0', 'higher', '1.1.0-beta0'],
      ['v1.1.0-beta.1', 'higher', '1.1.0-beta1'],
      ['v1.1.0', 'higher', '1.1.0'],
      ['v1.1.1', 'higher', '1.1.1'],
    ],
  },
  {
    tool: 'nx release, independent projects',
    tags: 'documented',
    prefix: 'telephony@',
    steps: [
      ['telephony@1.0.0', 'higher', '1.0.0'],
      ['chat@1.0.0', 'refused', NO_PREFIX],
      ['telephony@1.1.0-0', 'higher', '1.1.0-pre0'],
      ['telephony@1.1.0', 'higher', '1.1.0'],
    ],
  },
  {
    tool: 'release-it',
    tags: 'made',
    steps: [
      ['1.0.0', 'higher', '1.0.0'],
      ['1.1.0-beta.0', 'higher', '1.1.0-beta0'],
      ['1.1.0-beta.1', 'higher', '1.1.0-beta1'],
      ['1.1.0', 'higher', '1.1.0'],
      ['1.1.1', 'higher', '1.1.1'],
    ],
  },
  {
    tool: 'bumpp',
    tags: 'made',
    steps: [
      ['v1.0.0', 'higher', '1.0.0'],
      ['v1.0.1-beta.1', 'higher', '1.0.1-beta1'],
      ['v1.0.1-beta.2', 'higher', '1.0.1-beta2'],
      ['v1.0.1', 'higher', '1.0.1'],
      ['v1.0.2', 'higher', '1.0.2'],
      ['v1.1.0', 'higher', '1.1.0'],
    ],
  },
  {
    tool: 'npm version',
    tags: 'made',
    steps: [
      ['v1.0.0', 'higher', '1.0.0'],
      ['v1.0.1-0', 'higher', '1.0.1-pre0'],
      ['v1.0.1-1', 'higher', '1.0.1-pre1'],
      ['v1.0.1', 'higher', '1.0.1'],
      ['v1.1.0-beta.0', 'higher', '1.1.0-beta0'],
      ['v1.1.0-beta.1', 'higher', '1.1.0-beta1'],
      ['v1.1.0', 'higher', '1.1.0'],
    ],
  },
  {
    tool: 'standard-version',
    tags: 'made',
    steps: [
      ['v1.0.0', 'higher', '1.0.0'],
      ['v1.0.1-0', 'higher', '1.0.1-pre0'],
      ['v1.0.1-1', 'higher', '1.0.1-pre1'],
      ['v1.0.1-beta.0', 'higher', '1.0.1-beta0'],
      ['v1.0.1-2', 'lower', '1.0.1-pre2'],
      ['v1.0.1', 'higher', '1.0.1'],
      ['v1.1.0', 'higher', '1.1.0'],
    ],
  },
  {
    tool: 'python-semantic-release',
    tags: 'made',
    steps: [
      ['v1.0.0', 'higher', '1.0.0'],
      ['v1.1.0-rc.1', 'higher', '1.1.0-rc1'],
      ['v1.1.0-rc.2', 'higher', '1.1.0-rc2'],
      ['v1.1.0', 'higher', '1.1.0'],
      ['v1.1.1', 'higher', '1.1.1'],
      ['v1.1.2-rc.1+build.45', 'higher', '1.1.2-rc1'],
      ['v1.1.2-rc.1+build.46', 'equal', '1.1.2-rc1'],
      ['v1.1.2', 'higher', '1.1.2'],
    ],
  },
  {
    tool: 'commitizen',
    tags: 'made',
    steps: [
      ['0.2.0a0', 'higher', '0.2.0-a0'],
      ['0.2.0a1', 'higher', '0.2.0-a1'],
      ['0.2.0b0', 'higher', '0.2.0-b0'],
      ['0.2.0rc0', 'higher', '0.2.0-rc0'],
      ['0.2.0', 'higher', '0.2.0'],
      ['0.2.1.dev1', 'higher', '0.2.1-dev1'],
      ['0.2.1', 'higher', '0.2.1'],
    ],
  },
  {
    tool: 'commitizen, with development releases of a prerelease',
    tags: 'documented',
    steps: [
      ['1.0.0.dev2', 'higher', '1.0.0-dev2'],
      ['1.0.0a0.dev1', 'higher', '1.0.0-a0dev1'],
      ['1.0.0a0', 'higher', '1.0.0-a0'],
      ['1.0.0a1.dev1', 'higher', '1.0.0-a1dev1'],
      ['1.0.0a1', 'higher', '1.0.0-a1'],
      ['1.0.0.dev3', 'lower', '1.0.0-dev3'],
      ['1.0.0', 'higher', '1.0.0'],
    ],
  },
  {
    tool: 'hatch version, tagged by hand',
    tags: 'made',
    steps: [
      ['1.0.0', 'higher', '1.0.0'],
      ['1.1.0.dev0', 'higher', '1.1.0-dev0'],
      ['1.1.0.dev1', 'higher', '1.1.0-dev1'],
      ['1.2.0a0', 'higher', '1.2.0-a0'],
      ['1.2.0a1', 'higher', '1.2.0-a1'],
      ['1.2.0b0', 'higher', '1.2.0-b0'],
      ['1.2.0rc0', 'higher', '1.2.0-rc0'],
      ['1.2.0rc1', 'higher', '1.2.0-rc1'],
      ['1.2.0', 'higher', '1.2.0'],
      ['1.2.0.post0', 'refused', /is a post-release/],
      ['1.2.1', 'higher', '1.2.1'],
    ],
  },
  {
    tool: 'poetry version, tagged by hand',
    tags: 'made',
    steps: [
      ['v1.0.0', 'higher', '1.0.0'],
      ['v1.1.0a0', 'higher', '1.1.0-a0'],
      ['v1.1.0a1', 'higher', '1.1.0-a1'],
      ['v1.1.0b0', 'higher', '1.1.0-b0'],
      ['v1.1.0rc0', 'higher', '1.1.0-rc0'],
      ['v1.1.0', 'higher', '1.1.0'],
      ['v1.1.1', 'higher', '1.1.1'],
      ['v1.1.2a0', 'higher', '1.1.2-a0'],
    ],
  },
  {
    tool: 'bump-my-version',
    tags: 'made',
    steps: [
      ['v1.0.1', 'higher', '1.0.1'],
      ['v1.1.0', 'higher', '1.1.0'],
      ['v2.0.0', 'higher', '2.0.0'],
    ],
  },
  {
    tool: 'bump-my-version, with the prereleases of its manual',
    tags: 'documented',
    steps: [
      ['v1.1.0-dev0', 'higher', '1.1.0-dev0'],
      ['v1.1.0-dev1', 'higher', '1.1.0-dev1'],
      ['v1.1.0-rc1', 'higher', '1.1.0-rc1'],
      ['v1.1.0', 'higher', '1.1.0'],
    ],
  },
  {
    tool: 'bumpver',
    tags: 'made',
    steps: [
      ['2026.1002-alpha', 'higher', '2026.1002-alpha'],
      ['2026.1003-beta', 'higher', '2026.1003-beta'],
      ['2026.1004', 'higher', '2026.1004'],
      ['2026.1005', 'higher', '2026.1005'],
    ],
  },
  {
    tool: 'setuptools-scm, its version given as the tag',
    tags: 'made',
    steps: [
      ['v1.2.3', 'higher', '1.2.3'],
      ['1.2.4.dev1+gce45d8c0f', 'higher', '1.2.4-dev1'],
      ['v1.2.3-1-gce45d8c', 'refused', /is how git describe calls a commit/],
      ['1.2.4rc1', 'higher', '1.2.4-rc1'],
      ['1.2.4rc2.dev1+g5eb8bacaf', 'higher', '1.2.4-rc2dev1'],
      ['v1.2.4rc1-1-g5eb8bac', 'refused', /is how git describe calls a commit/],
      ['v1.2.4', 'higher', '1.2.4'],
    ],
  },
  {
    tool: 'maven-release',
    tags: 'made',
    prefix: 'telephony-',
    steps: [
      ['telephony-1.0', 'higher', '1.0'],
      ['telephony-1.1-RC1', 'higher', '1.1-RC1'],
      ['telephony-voice-1.0', 'refused', ANOTHER],
      ['telephony-2-rc1-1.0.0', 'refused', ANOTHER],
      ['telephony-1.1', 'higher', '1.1'],
      ['telephony-1.1.1', 'higher', '1.1.1'],
    ],
  },
  {
    tool: 'dates by hand',
    tags: 'documented',
    steps: [
      ['v2026.11.28', 'higher', '2026.11.28'],
      ['v2026.11.28-1', 'lower', '2026.11.28-pre1'],
      ['2026-11-28', 'refused', /is a date with "-"/],
      ['v2026.11.28.1', 'higher', '2026.11.28.1'],
      ['v2026.12.01', 'higher', '2026.12.01'],
    ],
  },
  {
    tool: 'build numbers and hotfixes by hand',
    tags: 'documented',
    steps: [
      ['v1.2.3-rc.1+45', 'higher', '1.2.3-rc1'],
      ['v1.2.3', 'higher', '1.2.3'],
      ['v1.2.3-hotfix.1', 'lower', '1.2.3-hotfix1'],
      ['v1.2.3-45-gabcdef1', 'refused', /is how git describe calls a commit/],
      ['v1.2.3.1', 'higher', '1.2.3.1'],
      ['v1.2.4+46', 'higher', '1.2.4.46'],
      ['v1.2.4', 'lower', '1.2.4'],
      ['v1.2.4+47', 'higher', '1.2.4.47'],
      ['v1.2.5-alpha.5+abc', 'higher', '1.2.5-alpha5'],
      ['v1.2.5-alpha.5+bcd', 'equal', '1.2.5-alpha5'],
    ],
  },
];
