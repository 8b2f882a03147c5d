import { describe, expect, jest, test } from '@jest/globals';

let payload: () => object = () => ({});
jest.unstable_mockModule('@actions/github', () => ({
  context: {
    get payload() {
      return payload();
    },
  },
}));
const { readRunContext } = await import('../../../src/shells/action/run-context.ts');

/** A pull request of a repository into another, or into the same. */
function pullRequest(head: string | null, { baseIsFork = false } = {}): object {
  const from = head === null ? null : { full_name: head, fork: head !== 'org/repo' || baseIsFork };
  return {
    pull_request: {
      head: { repo: from },
      base: { repo: { full_name: 'org/repo', fork: baseIsFork } },
    },
  };
}

test('what GitHub’s variables say is taken', async () => {
  const env = { GITHUB_EVENT_NAME: 'push', GITHUB_ACTOR: 'octocat', GITHUB_REF: 'refs/tags/v1' };
  expect(await readRunContext(env)).toEqual({
    eventName: 'push',
    actor: 'octocat',
    ref: 'refs/tags/v1',
    releaseTag: undefined,
    isFromFork: false,
  });
});

test('outside a workflow nothing is known', async () => {
  expect(await readRunContext({})).toMatchObject({ eventName: '', actor: '', ref: '' });
});

describe('the tag of a release event', () => {
  const rows: [what: string, eventName: string, event: () => object, tag: string | undefined][] = [
    ['is taken', 'release', () => ({ release: { tag_name: 'v1.2.3' } }), 'v1.2.3'],
    ['is no tag where it is no text', 'release', () => ({ release: { tag_name: 1 } }), undefined],
    ['may be missing', 'release', () => ({}), undefined],
    ['may be in an event that is no object', 'release', () => [], undefined],
    [
      'counts in a release event only',
      'push',
      () => ({ release: { tag_name: 'v1.2.3' } }),
      undefined,
    ],
    [
      'may be in an event that cannot be read',
      'release',
      () => {
        throw new Error('unreadable');
      },
      undefined,
    ],
  ];
  test.each(rows)('%s', async (...[, eventName, event, tag]) => {
    payload = event;
    expect((await readRunContext({ GITHUB_EVENT_NAME: eventName })).releaseTag).toBe(tag);
  });
});

describe('a pull request', () => {
  const rows: [what: string, event: object, isFromFork: boolean][] = [
    ['of another repository is from a fork', pullRequest('somebody/repo'), true],
    ['of the same repository is not', pullRequest('org/repo'), false],
    [
      'of the same repository is not, if this is a fork itself',
      pullRequest('org/repo', { baseIsFork: true }),
      false,
    ],
    ['of a repository that is gone is from a fork', pullRequest(null), true],
    ['of which nothing is known is not', {}, false],
  ];
  test.each(rows)('%s', async (_, event, isFromFork) => {
    payload = () => event;
    for (const name of ['pull_request', 'pull_request_target']) {
      expect((await readRunContext({ GITHUB_EVENT_NAME: name })).isFromFork).toBe(isFromFork);
    }
  });
});
