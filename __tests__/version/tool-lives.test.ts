// The tags of release tools, in the order in which they are made and would be released.
import { expect, test } from '@jest/globals';
import { compareVersions } from '../../src/version/compare-versions.ts';
import { tagProblem, versionOf } from './outcome.ts';
import { type Life, LIVES } from './tool-lives.ts';

const ORDERS = { lower: -1, equal: 0, higher: 1 } as const;

const TOOLS = [
  'semantic-release',
  'changesets',
  'lerna',
  'nx',
  'release-it',
  'bumpp',
  'npm',
  'standard-version',
  'python-semantic-release',
  'commitizen',
  'hatch',
  'poetry',
  'bump-my-version',
  'bumpver',
  'setuptools-scm',
  'maven-release',
];

/** Releases the tags in turn; what is lower is refused, so the version before stays. */
function live({ steps, prefix = '' }: Life): void {
  let held: string | undefined;
  for (const [tag, comes, expected] of steps) {
    if (comes === 'refused') {
      expect(tagProblem(tag, prefix).problem).toMatch(expected);
      continue;
    }
    const version = versionOf(tag, prefix);
    const order = held === undefined ? 1 : compareVersions(version, held);
    expect({ tag, version, order }).toEqual({ tag, version: expected, order: ORDERS[comes] });
    if (order > 0) held = version;
  }
}

test.each(LIVES.map((life) => ({ title: `${life.tool} (${life.tags})`, life })))(
  'the tags of $title come out in their order',
  ({ life }) => {
    live(life);
  },
);

test('every version of a life that is not refused is below the next higher ones, too', () => {
  for (const { steps, prefix = '' } of LIVES) {
    const higher = steps.flatMap(([tag, comes]) =>
      comes === 'higher' ? [versionOf(tag, prefix)] : [],
    );
    expect([...higher].sort(compareVersions)).toEqual(higher);
    expect([...higher].reverse().sort(compareVersions)).toEqual(higher);
  }
});

test('none of the tags that are refused is told to set another prefix', () => {
  for (const { steps, prefix = '' } of LIVES) {
    const refused = steps.filter(([, comes]) => comes === 'refused');
    const remedies = refused.map(([tag]) => tagProblem(tag, prefix).remedy);
    expect(remedies.filter((remedy) => remedy.includes('Set tag-prefix'))).toEqual([]);
  }
});

test('each tool that makes tags has a life of tags here', () => {
  const named = LIVES.map(({ tool }) => tool.replace(/[, ].*/, ''));
  expect(named).toEqual(expect.arrayContaining(TOOLS));
});
