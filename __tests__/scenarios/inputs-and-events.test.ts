import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Sandbox, startSandbox } from '../../sandbox/start-sandbox.ts';
import { testInWhole } from '../in-whole.ts';
import { isSoak, isWhole, onlyInSoak, onlyInWhole } from '../size.ts';
import { releaseInto } from './release-into.ts';
import { annotation } from '../harness/annotation.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

const DRY = { 'dry-run': 'true' };

describe('the version comes from', () => {
  test.each([
    { source: 'a pushed tag', run: { tag: 'v1.2.3' }, version: '1.2.3' },
    {
      source: 'the tag of a release event',
      run: { eventName: 'release', payload: { release: { tag_name: 'v2.0.0-beta.1' } } },
      version: '2.0.0-beta1',
    },
    ...onlyInWhole([
      {
        source: 'the input tag before the event',
        run: { tag: 'v1.2.3', inputs: { tag: 'v3.0' } },
        version: '3.0',
      },
    ]),
    ...onlyInSoak([
      {
        source: 'the input tag as a full ref',
        run: { inputs: { tag: 'refs/tags/v3.1' } },
        version: '3.1',
      },
      {
        source: 'the input version before any tag',
        run: { tag: 'v1.2.3', inputs: { tag: 'v3.0', version: '4.0.1-rc2' } },
        version: '4.0.1-rc2',
      },
      {
        source: 'a tag with a prefix',
        run: { tag: 'telephony@v1.2.3', inputs: { 'tag-prefix': 'telephony@' } },
        version: '1.2.3',
      },
    ]),
  ])('$source', async ({ run, version }) => {
    const inputs = { ...DRY, ...('inputs' in run ? run.inputs : {}) };
    const release = await releaseInto(sandbox, { ...run, inputs });
    expect(release.outputs.version).toBe(version);
    expect(release.exitCode).toBe(0);
  });
});

describe('before the first connection', () => {
  test('a run without a tag says which event it is and what to do', async () => {
    const release = await releaseInto(sandbox, { eventName: 'workflow_dispatch' });
    expect(release.requests).toEqual([]);
    expect(release.stdout).toContain('started by the event workflow_dispatch');
    expect(release.stdout).toContain('set tag or version');
  });

  test('a tag with an unknown prefix proposes the tag-prefix', async () => {
    const release = await releaseInto(sandbox, { tag: 'telephony@1.2.3' });
    expect(release.requests).toEqual([]);
    expect(release.stdout).toContain('telephony@');
    expect(release.stdout).toContain('tag-prefix');
  });

  test('every bad input is named in one error, and no secret is shown', async () => {
    const inputs = {
      workspace: '../x',
      integration: '1telephony',
      token: 'short',
      'api-key': 'a-key-that-is-given-too',
      'api-url': 'http://crm.kontur.ru',
      'tag-prefix': 'release/',
      install: 'yes',
      setup: '{"password": "hunter2-hunter2", }',
      'setup-when': 'never',
      'instance-patch': '[{"op":"remove","path":"/webHooks/0"}]',
      'allow-downgrade': '1',
      'dry-run': 'no',
      'wait-for': 'ever',
      'wait-timeout': '2 minutes',
      timeout: '0s',
      routes: '{"uninstall":"POST /x"}',
    };
    const release = await releaseInto(sandbox, { tag: 'v1.0.0', inputs });
    expect(release.requests).toEqual([]);
    expect(release.exitCode).toBe(1);
    const errors = release.stdout.split('\n').filter((line) => annotation('error').test(line));
    expect(errors).toHaveLength(1);
    const named = errors[0]!.replace(annotation('error', 'invalid-input: '), '').split('%0A');
    expect(named.pop()).toBe('Correct all of them at once. Nothing was sent to the workspace.');
    expect(named.map((line) => line.slice(0, line.indexOf(':')))).toEqual([
      'workspace',
      'integration',
      'token',
      'api-url',
      'tag',
      'install',
      'setup',
      'setup-when',
      'instance-patch',
      'allow-downgrade',
      'dry-run',
      'wait-for',
      'wait-timeout',
      'timeout',
      'routes',
    ]);
    expect(release.stdout.replace(/^::add-mask::.*$/gm, '')).not.toMatch(/hunter2|a-key-that/);
    expect(release.summary).toContain('### ❌ Nothing was released');
  });

  testInWhole('missing required inputs are named', async () => {
    const inputs = { workspace: '', integration: '', token: '' };
    const release = await releaseInto(sandbox, { tag: 'v1.0.0', inputs });
    for (const name of ['workspace', 'integration', 'token']) {
      expect(release.stdout).toMatch(new RegExp(`(::|%0A|: )${name}: `));
    }
  });
});

describe('an event that takes a tag away releases nothing:', () => {
  const release = (action: string, more = {}) => ({
    eventName: 'release',
    payload: { action, release: { tag_name: 'v1.2.3', ...more } },
    env: { GITHUB_REF: 'refs/tags/v1.2.3' },
  });
  const push = (payload: object, env: Record<string, string> = {}) => ({
    tag: 'v1.2.3',
    payload,
    env,
  });
  const ZEROS = '0'.repeat(40);
  const EVENTS = [
    ['a deleted release', release('deleted'), 'the release of "v1.2.3" was deleted'],
    ['an unpublished one', release('unpublished'), 'the release of "v1.2.3" was unpublished'],
    ['a draft', release('created', { draft: true }), 'the release of "v1.2.3" is a draft'],
    ['a deleted draft', release('deleted', { draft: true }), 'the release of "v1.2.3" was deleted'],
    [
      'a deleted tag',
      push({ ref: 'refs/tags/v1.2.3', deleted: true }),
      'the tag "v1.2.3" was deleted',
    ],
    [
      'no commit after',
      push({ ref: 'refs/tags/v1.2.3', after: ZEROS }),
      'the tag "v1.2.3" was deleted',
    ],
    ['no commit', push({}, { GITHUB_SHA: ZEROS }), 'the tag "v1.2.3" was deleted'],
    [
      'a deleted tag, in a run on the default branch',
      { payload: { ref: 'refs/tags/v1.2.3', deleted: true } },
      'the tag "v1.2.3" was deleted',
    ],
    [
      'the event delete',
      { eventName: 'delete', payload: { ref: 'v1.2.3', ref_type: 'tag' } },
      'the tag "v1.2.3" was deleted',
    ],
  ] as const;
  const GIVEN = [{}, { tag: 'v1.2.3' }, { tag: 'refs/tags/v1.2.3' }, { version: '1.2.3' }];

  // But in the soak each event meets one of the ways to give the tag.
  const cases = EVENTS.map(([what, event, says], at) => {
    const given = isSoak ? GIVEN : [GIVEN[at % GIVEN.length]!];
    return { what, event, says, given };
  });
  test.each(cases.filter((_, at) => isWhole || at % 3 === 0))(
    '$what',
    async ({ event, says, given }) => {
      for (const inputs of given) {
        const run = await releaseInto(sandbox, { ...event, inputs });
        expect([run.exitCode, run.requests]).toEqual([1, []]);
        expect(run.stdout).toMatch(
          /^::error(?: [^:\n]*)?::invalid-input: (tag|version): this run was started /m,
        );
        expect(run.stdout).toContain(says);
        expect(run.stdout).toContain('types: [published]');
        expect(run.summary).toContain('### ❌ Nothing was released');
      }
    },
  );

  test('another tag that is given is released: a way back', async () => {
    const inputs = { ...DRY, tag: 'v1.2.2' };
    const run = await releaseInto(sandbox, { ...release('deleted'), inputs });
    expect([run.exitCode, run.outputs.version]).toEqual([0, '1.2.2']);
  });

  test.each([
    'published',
    ...onlyInWhole(['edited']),
    ...onlyInSoak(['created', 'released', 'prereleased']),
  ])('the action %s goes on as it did', async (action) => {
    const run = await releaseInto(sandbox, { ...release(action), inputs: DRY });
    expect([run.exitCode, run.outputs.version]).toEqual([0, '1.2.3']);
  });
});

test('a pre-release on GitHub with the tag of a full release gets a notice, and is released', async () => {
  const event = (tag_name: string, prerelease: boolean) => ({
    eventName: 'release',
    payload: { action: 'published', release: { tag_name, prerelease } },
    inputs: DRY,
  });
  const odd = await releaseInto(sandbox, event('v1.2.3', true));
  const notice = 'GitHub marks the release of "v1.2.3" as a pre-release, but 1.2.3';
  expect(odd.stdout).toMatch(annotation('notice', notice));
  expect(odd.summary).toContain('as a pre-release, but 1.2.3');
  expect([odd.exitCode, odd.outputs.prerelease]).toEqual([0, 'false']);
  for (const [tag, prerelease] of [
    ['v1.2.3-rc.1', true],
    ...onlyInWhole([['v1.2.3', false]] as const),
  ] as const) {
    expect((await releaseInto(sandbox, event(tag, prerelease))).stdout).not.toMatch(
      annotation('notice'),
    );
  }
});

test.each([
  ['1.0rc1', 'true'],
  ...onlyInWhole([['v1.2.3', 'false']] as const),
  ...onlyInSoak([
    ['v1.2.3+45', 'false'],
    ['v1.2.3-rc.1', 'true'],
  ] as const),
])('the output prerelease of the tag %s is %s', async (tag, prerelease) => {
  const run = await releaseInto(sandbox, { tag, inputs: DRY });
  expect(run.outputs.prerelease).toBe(prerelease);
});

testInWhole('the output prerelease is there when the release fails', async () => {
  const run = await releaseInto(sandbox, { tag: 'v1.0-rc1', inputs: { token: 'f'.repeat(64) } });
  expect([run.exitCode, run.outputs.prerelease]).toEqual([1, 'true']);
});

test('a run without a tag says what it means if the input tag is set from a tool', async () => {
  const run = await releaseInto(sandbox, { inputs: { tag: '' } });
  expect([run.exitCode, run.requests]).toEqual([1, []]);
  expect(run.stdout).toContain('If tag is set from the output of a tool, that output is empty');
});
