import { describe, expect, test } from '@jest/globals';
import {
  type Deployments,
  type ListedDeployment,
  PAGE_SIZE,
} from '../../src/ledger/deployments.ts';
import { MAX_PAGES, readPastReleases } from '../../src/ledger/past-releases.ts';
import type { ReleasePayload } from '../../src/ledger/release-payload.ts';

const COMMIT = 'a'.repeat(40);
const OTHER_COMMIT = 'b'.repeat(40);

const RELEASE: ReleasePayload = {
  workspace: 'acme',
  integration: 'acme.telephony',
  version: '1.0',
  tag: 'v1.0',
  sha: COMMIT,
  digest: 'd'.repeat(64),
};

/** A deployment of that release, or of one that is different. */
function deployment(id: number, changes: Partial<ReleasePayload> = {}): ListedDeployment {
  const payload = { ...RELEASE, ...changes };
  return { id, sha: payload.sha, payload: { ...payload } };
}

const ofNobody = (id: number): ListedDeployment => ({ id, sha: COMMIT, payload: undefined });

/** Reads from deployments, newest first, of which some have succeeded. */
async function past(listed: readonly ListedDeployment[], succeeded: readonly number[]) {
  const asked = { pages: [] as number[], statuses: [] as number[] };
  const deployments: Pick<Deployments, 'list' | 'hasSucceeded'> = {
    list: (page) => {
      asked.pages.push(page);
      return Promise.resolve(listed.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE));
    },
    hasSucceeded: (id) => {
      asked.statuses.push(id);
      return Promise.resolve(succeeded.includes(id));
    },
  };
  return { ...(await readPastReleases(deployments, RELEASE)), asked };
}

describe('the last release of an integration to a workspace', () => {
  test('is the newest that succeeded; what was begun since is unfinished, newest first', async () => {
    const listed = [
      deployment(5, { version: '1.2' }),
      deployment(4, { version: '1.1' }),
      deployment(3),
      deployment(2),
    ];
    const { last, unfinished, isComplete, newest, asked } = await past(listed, [3, 2]);
    expect(last).toEqual({ deploymentId: 3, payload: RELEASE });
    expect(unfinished.map(({ version }) => version)).toEqual(['1.2', '1.1']);
    expect({ isComplete, newest }).toEqual({ isComplete: true, newest: [5, 4, 3, 2] });
    expect(asked).toEqual({ pages: [1], statuses: [5, 4, 3] });
  });

  test.each<[string, ListedDeployment]>([
    ['that went to another workspace', deployment(2, { workspace: 'other' })],
    ['of another integration', deployment(2, { integration: 'acme.chat' })],
    ['of another commit than it says of itself', { ...deployment(2), sha: OTHER_COMMIT }],
    ['that is not recorded by this action', ofNobody(2)],
  ])('is none %s, and such a one is not unfinished either', async (_which, listed) => {
    expect(await past([listed], [2])).toMatchObject({
      ...{ last: undefined, unfinished: [], isComplete: true, newest: [2] },
      asked: { statuses: [] },
    });
    expect(await past([listed, deployment(1)], [2, 1])).toMatchObject({
      last: { deploymentId: 1 },
      unfinished: [],
    });
  });

  test('may stand on a later page; the newest are those of the first', async () => {
    const others = Array.from({ length: PAGE_SIZE }, (_, at) => ofNobody(1_000 - at));
    const { last, newest, asked } = await past([...others, deployment(7)], [7]);
    expect(last?.deploymentId).toBe(7);
    expect(newest).toEqual(others.map(({ id }) => id));
    expect(asked.pages).toEqual([1, 2]);
  });

  test('is looked for to the end of the list, and no further than so many pages', async () => {
    const others = (length: number) => Array.from({ length }, (_, at) => ofNobody(at));
    const short = await past(others(PAGE_SIZE - 1), []);
    expect(short).toMatchObject({ isComplete: true, asked: { pages: [1] } });
    const whole = await past(others(PAGE_SIZE), []);
    expect(whole).toMatchObject({ isComplete: true, asked: { pages: [1, 2] } });
    const long = await past(others(PAGE_SIZE * MAX_PAGES), []);
    expect(long).toMatchObject({ last: undefined, isComplete: false });
    expect(long.asked.pages).toHaveLength(MAX_PAGES);
  });
});
