import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { RunContext } from '../../../src/inputs/run-context.ts';
import { readRunContext } from '../../../src/shells/common/run-context.ts';

let directory = '';
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'run-context-'));
});
afterAll(() => rm(directory, { recursive: true }));

/** The context of a run whose event file holds this value, or this text as it is. */
async function contextOf(
  payload: unknown,
  env: Readonly<Record<string, string>>,
): Promise<RunContext> {
  const file = join(directory, 'event.json');
  await writeFile(file, typeof payload === 'string' ? payload : JSON.stringify(payload));
  return readRunContext({ GITHUB_EVENT_PATH: file, ...env });
}

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

test('what GitHub’s variables say is taken', () => {
  const env = { GITHUB_EVENT_NAME: 'push', GITHUB_ACTOR: 'octocat', GITHUB_REF: 'refs/tags/v1' };
  expect(readRunContext(env)).toEqual({
    writtenIn: 'workflow',
    eventName: 'push',
    actor: 'octocat',
    ref: 'refs/tags/v1',
    releaseTag: undefined,
    releaseAction: '',
    isDraft: false,
    isPrerelease: false,
    deletedTag: undefined,
    isFromFork: false,
  });
});

test('outside a workflow nothing is known', () => {
  expect(readRunContext({})).toMatchObject({ eventName: '', actor: '', ref: '' });
});

describe('the tag of a release event', () => {
  const rows: [what: string, eventName: string, event: unknown, tag: string | undefined][] = [
    ['is taken', 'release', { release: { tag_name: 'v1.2.3' } }, 'v1.2.3'],
    ['is no tag where it is no text', 'release', { release: { tag_name: 1 } }, undefined],
    ['is no tag where it is empty', 'release', { release: { tag_name: '' } }, undefined],
    ['may be missing', 'release', {}, undefined],
    ['may be in an event that is no object', 'release', [], undefined],
    ['counts in a release event only', 'push', { release: { tag_name: 'v1.2.3' } }, undefined],
    ['may be in an event that cannot be read', 'release', '{"release"', undefined],
  ];
  test.each(rows)('%s', async (...[, eventName, event, tag]) => {
    expect((await contextOf(event, { GITHUB_EVENT_NAME: eventName })).releaseTag).toBe(tag);
  });
});

test('a release event says what has happened, and of which kind the release is', async () => {
  const payload = { action: 'edited', release: { draft: true, prerelease: true } };
  const said = { releaseAction: 'edited', isDraft: true, isPrerelease: true };
  expect(await contextOf(payload, { GITHUB_EVENT_NAME: 'release' })).toMatchObject(said);
  expect(await contextOf(payload, { GITHUB_EVENT_NAME: 'pull_request' })).toMatchObject({
    releaseAction: '',
    isDraft: false,
    isPrerelease: false,
  });
});

describe('a tag was deleted', () => {
  const ZEROS = '0'.repeat(40);
  const rows: [
    what: string,
    event: unknown,
    env: Readonly<Record<string, string>>,
    tag: string | undefined,
  ][] = [
    ['where the push says so', { ref: 'refs/tags/v1', deleted: true }, {}, 'v1'],
    ['where the commit after it is none', { ref: 'refs/tags/v1', after: ZEROS }, {}, 'v1'],
    ['also with a SHA-256', { ref: 'refs/tags/v1', after: '0'.repeat(64) }, {}, 'v1'],
    ['where the run’s own commit is none', {}, { GITHUB_SHA: ZEROS }, 'v0'],
    ['and the run’s ref names it', { deleted: true }, {}, 'v0'],
    ['not with a branch', { ref: 'refs/heads/v1', deleted: true }, {}, undefined],
    [
      'not by any other push',
      { ref: 'refs/tags/v1', deleted: false, before: ZEROS },
      {},
      undefined,
    ],
    ['by its own event', { ref: 'v1', ref_type: 'tag' }, { GITHUB_EVENT_NAME: 'delete' }, 'v1'],
    [
      'not by that of a branch',
      { ref: 'v1', ref_type: 'branch' },
      { GITHUB_EVENT_NAME: 'delete' },
      undefined,
    ],
    ['not by another event', { deleted: true }, { GITHUB_EVENT_NAME: 'release' }, undefined],
  ];
  test.each(rows)('%s', async (...[, event, env, tag]) => {
    const usual = { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/tags/v0' };
    expect((await contextOf(event, { ...usual, ...env })).deletedTag).toBe(tag);
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
    for (const name of ['pull_request', 'pull_request_target']) {
      expect((await contextOf(event, { GITHUB_EVENT_NAME: name })).isFromFork).toBe(isFromFork);
    }
  });
});
