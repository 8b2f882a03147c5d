import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { SandboxOptions } from '../../sandbox/options.ts';
import type { SeedIntegration } from '../../sandbox/seed.ts';
import { type Sandbox, startSandbox } from '../../sandbox/start-sandbox.ts';
import * as seen from '../scenarios/release-into.ts';
import { NAME } from '../scenarios/release-into.ts';
import { type FakeGitHub, type HeldDeployment, fakeGitHub } from '../github/fake-github.ts';
import { testInWhole } from '../in-whole.ts';
import { onlyInWhole } from '../size.ts';
import * as recorded from './recorded-release.ts';
import {
  COMMIT,
  OTHER_COMMIT,
  type RecordedRequest,
  type RecordedRun,
  recordedRelease,
} from './recorded-release.ts';
import { annotation } from '../harness/annotation.ts';

/** `hidden` is a secret that the instance will not show. */
const INPUTS = { install: 'true', setup: '{"autoAnswer":true,"hidden":"hunter2-hunter2"}' };

let sandbox: Sandbox;
let github: FakeGitHub;
let recordOfFirst: HeldDeployment | undefined;
beforeAll(async () => {
  sandbox = await startSandbox();
});
beforeEach(async () => {
  await restartSandbox();
  github = await fakeGitHub();
});
afterAll(() => sandbox.close());

/**
 * An empty workspace, or one that holds what is said, at the address of the one before, of which
 * nothing is left. With another address or token a digest would be another one.
 */
async function restartSandbox(options: SandboxOptions = {}): Promise<void> {
  const port = Number(new URL(sandbox.url).port);
  await sandbox.close();
  const usual = { port, token: 'c0ffee'.repeat(10), upgradeDelayMs: 0 };
  sandbox = await startSandbox({ ...usual, ...options });
}

function release(request: RecordedRequest = {}): Promise<RecordedRun> {
  const inputs = { ...INPUTS, ...request.inputs };
  return recordedRelease({ sandbox, github }, { ...request, inputs });
}

/**
 * Where a first release has been done and recorded. The first who asks for it does it; the others
 * get the same record and the same workspace for nothing.
 */
async function released(): Promise<void> {
  if (recordOfFirst === undefined) {
    await release();
    recordOfFirst = structuredClone(github.deployments[0]!);
  } else {
    github.seed(structuredClone(recordOfFirst));
    const shown = { settings: { autoAnswer: 'True' } };
    sandbox.seed({ name: NAME, version: '1.0.0', installed: true, status: 'active', ...shown });
  }
}

const callsOf = (run: RecordedRun) => recorded.numbered(run.github, github);

/** What the workspace was asked to change. */
const writesOf = ({ requests }: RecordedRun) => requests.filter((call) => !call.startsWith('GET'));

/**
 * The workspace at the same address as somebody else might have left it: installed, active, at
 * version 1.0.0, and showing no more of its setup than is said here.
 */
async function leaveWorkspace(
  held: Partial<SeedIntegration> = {},
  credentials: { token?: string } = {},
): Promise<void> {
  const left = {
    name: NAME,
    version: '1.0.0',
    installed: true,
    status: 'active',
    ...held,
  } as const;
  await restartSandbox({ integrations: [left], ...credentials });
}

describe('a first release that is recorded on GitHub', () => {
  test('is recorded: looked for, created before the first write, in progress, success', async () => {
    const order: string[] = [];
    github = await fakeGitHub({
      fault: ({ method, path }) => {
        order.push(`${method} ${path.replace(/\d+/, '1')}, ${sandbox.requests.length} to the CRM`);
        return undefined;
      },
    });
    const run = await release();
    expect(run.stdout).not.toMatch(annotation('error'));
    expect(run.exitCode).toBe(0);
    expect(callsOf(run)).toEqual([
      recorded.LIST,
      recorded.CREATE,
      recorded.report(1, 'in_progress'),
      recorded.report(1, 'success'),
    ]);
    expect(order).toEqual([
      'GET /deployments, 0 to the CRM',
      'POST /deployments, 1 to the CRM',
      'POST /deployments/1/statuses, 1 to the CRM',
      'POST /deployments/1/statuses, 5 to the CRM',
    ]);
    expect(run.requests).toEqual([seen.LIST, seen.CREATE, seen.INSTALL, seen.SETUP, seen.INSTANCE]);
  });

  test('says exactly what is asked for in its requests', async () => {
    const run = await release();
    const [list, create, begun, done] = github.requests;
    expect(list!.query).toEqual({ environment: 'production', per_page: '100', page: '1' });
    expect(create!.body).toEqual({
      ref: COMMIT,
      environment: 'production',
      description: `${NAME} 1.0.0 in sandbox`,
      payload: {
        workspace: 'sandbox',
        integration: NAME,
        version: '1.0.0',
        tag: 'v1.0.0',
        sha: COMMIT,
        digest: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
      },
      required_contexts: [],
      auto_merge: false,
      transient_environment: false,
    });
    const urls = {
      environment_url: run.outputs['workspace-url'],
      log_url: 'https://github.example/octo-org/octo-repo/actions/runs/42/attempts/2',
      auto_inactive: false,
    };
    expect(begun!.body).toEqual({
      state: 'in_progress',
      description: 'Being released.',
      ...urls,
    });
    expect(done!.body).toEqual({ state: 'success', description: 'Released.', ...urls });
    expect(run.stdout).toContain('GitHub has no record of a release of');
    expect(run.stdout).toMatch(/Recorded as deployment \d+ of "production"\./);
  });
});

describe('the same recorded release again', () => {
  test('writes nothing, neither to GitHub nor to the workspace', async () => {
    await released();
    const run = await release();
    expect(callsOf(run)).toEqual([recorded.LIST, recorded.statusesOf(1)]);
    expect(run.requests).toEqual([seen.LIST, seen.INSTANCE]);
    expect(run.outputs.outcome).toBe('unchanged');
  });

  test('does not set up again what the instance does not show, because the record proves it', async () => {
    await released();
    await leaveWorkspace();
    const run = await release();
    expect(writesOf(run)).toEqual([]);
    expect(callsOf(run)).toEqual([recorded.LIST, recorded.statusesOf(1)]);
  });

  test.each([
    ['another setup', { setup: '{"autoAnswer":true,"hidden":"another-value"}' }],
    ...onlyInWhole([['another rule for it', { 'setup-when': 'always' }]] as const),
  ])('with %s sets up and is recorded, and the former one is inactive', async (_, inputs) => {
    await released();
    await leaveWorkspace();
    const run = await release({ inputs });
    expect(writesOf(run)).toEqual([seen.SETUP]);
    expect(callsOf(run)).toEqual([
      recorded.LIST,
      recorded.statusesOf(1),
      recorded.CREATE,
      recorded.report(2, 'in_progress'),
      recorded.report(2, 'success'),
      recorded.report(1, 'inactive'),
    ]);
  });

  testInWhole('with another token is simply done again', async () => {
    await released();
    await leaveWorkspace({}, { token: 'rotated'.repeat(9) });
    const run = await release();
    expect(writesOf(run)).toEqual([seen.SETUP]);
    expect(run.exitCode).toBe(0);
    const digests = github.deployments.map(({ payload }) => (payload as { digest: string }).digest);
    expect(new Set(digests).size).toBe(2);
  });

  test('after a failed attempt at another setup is done again: nobody knows what was applied', async () => {
    await released();
    await leaveWorkspace();
    const payload = github.deployments[0]!.payload as object;
    github.seed({
      sha: COMMIT,
      payload: { ...payload, digest: 'e'.repeat(64) },
      states: ['failure'],
    });
    const run = await release();
    expect(writesOf(run)).toEqual([seen.SETUP]);
    expect(callsOf(run)).toEqual([
      recorded.LIST,
      recorded.statusesOf(2),
      recorded.statusesOf(1),
      recorded.CREATE,
      recorded.report(3, 'in_progress'),
      recorded.report(3, 'success'),
      recorded.report(1, 'inactive'),
    ]);
  });
});

describe('drift', () => {
  test.each<[string, Partial<SeedIntegration>, string[]]>([
    ['another version', { version: '0.9' }, [seen.SET_VERSION, seen.SETUP]],
    ...onlyInWhole<[string, Partial<SeedIntegration>, string[]]>([
      ['another value of the setup', { settings: { autoAnswer: 'False' } }, [seen.SETUP]],
    ]),
  ])('of the workspace to %s is repaired and recorded', async (_, left, writes) => {
    await released();
    await leaveWorkspace(left);
    const run = await release();
    expect(writesOf(run)).toEqual(writes);
    expect(callsOf(run).slice(2)).toEqual([
      recorded.CREATE,
      recorded.report(2, 'in_progress'),
      recorded.report(2, 'success'),
      recorded.report(1, 'inactive'),
    ]);
  });

  testInWhole(
    'a workspace that is right but has no record is recorded, and set up for what it does not show',
    async () => {
      sandbox.seed({ name: NAME, version: '1.0.0', installed: true, status: 'active' });
      const run = await recordedRelease({ sandbox, github });
      expect(run.outputs.outcome).toBe('unchanged');
      expect(writesOf(run)).toEqual([]);
      expect(callsOf(run)).toEqual([
        recorded.LIST,
        recorded.CREATE,
        recorded.report(1, 'in_progress'),
        recorded.report(1, 'success'),
      ]);
    },
  );
});

describe('a tag that was moved', () => {
  test('is refused before anything is written', async () => {
    await released();
    const run = await release({ commit: OTHER_COMMIT });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toMatch(
      annotation(
        'error',
        'moved-tag: The version 1.0.0 was released from the commit "a1b2c3d", and the tag "v1.0.0" is now at "0fedcba".',
      ),
    );
    expect(writesOf(run)).toEqual([]);
    expect(callsOf(run)).toEqual([recorded.LIST, recorded.statusesOf(1)]);
    expect(run.summary).toContain('moved-tag');
    expect(JSON.parse(run.outputs.plan ?? '')).toMatchObject({ refusals: [{ code: 'moved-tag' }] });
  });

  testInWhole('is refused in a dry run, too', async () => {
    await released();
    const run = await release({ commit: OTHER_COMMIT, inputs: { 'dry-run': 'true' } });
    expect(run.stdout).toMatch(annotation('error', 'moved-tag'));
  });

  testInWhole(
    'is recorded anew with allow-moved-tag, and the setup is not applied again',
    async () => {
      await released();
      await leaveWorkspace();
      const run = await release({ commit: OTHER_COMMIT, inputs: { 'allow-moved-tag': 'true' } });
      expect(run.exitCode).toBe(0);
      expect(writesOf(run)).toEqual([]);
      expect(callsOf(run).slice(2)).toEqual([
        recorded.CREATE,
        recorded.report(2, 'in_progress'),
        recorded.report(2, 'success'),
        recorded.report(1, 'inactive'),
      ]);
      expect(github.deployments[1]).toMatchObject({ sha: OTHER_COMMIT });
    },
  );

  test('of a new version is no moved tag', async () => {
    await released();
    const run = await release({ tag: 'v1.1.0', commit: OTHER_COMMIT });
    expect(run.outputs.outcome).toBe('updated');
    expect(github.deployments.map(({ states }) => states)).toEqual([
      ['in_progress', 'success', 'inactive'],
      ['in_progress', 'success'],
    ]);
    expect(run.summary).toContain(
      `/commit/${OTHER_COMMIT}). What it changes since <code>1.0.0</code> is on [a page of its own](https://github.example/octo-org/octo-repo/compare/v1.0.0...v1.1.0).`,
    );
  });
});

describe('a dry run of a recorded release', () => {
  test('says what it found and writes nothing', async () => {
    await released();
    const run = await release({ tag: 'v1.1.0', inputs: { 'dry-run': 'true' } });
    expect(run.exitCode).toBe(0);
    expect(callsOf(run)).toEqual([recorded.LIST, recorded.statusesOf(1)]);
    expect(writesOf(run)).toEqual([]);
    expect(run.stdout).toContain(
      `GitHub's last record of a release of ${NAME} to sandbox in the environment "production": "1.0.0" from the commit "a1b2c3d".`,
    );
    expect(run.stdout).toContain('A dry run: no deployment is created.');
  });
});

describe('a GitHub environment', () => {
  testInWhole('that two integrations share keeps the record of each', async () => {
    await released();
    const other = await release({ inputs: { integration: 'my_workspace.chat' } });
    expect(callsOf(other)).toEqual([
      recorded.LIST,
      recorded.CREATE,
      recorded.report(2, 'in_progress'),
      recorded.report(2, 'success'),
    ]);
    const again = await release();
    expect(callsOf(again)).toEqual([recorded.LIST, recorded.statusesOf(1)]);
    expect(github.deployments.map(({ states }) => states)).toEqual([
      ['in_progress', 'success'],
      ['in_progress', 'success'],
    ]);
  });

  testInWhole('of another name knows nothing of it', async () => {
    await released();
    const run = await release({ commit: OTHER_COMMIT, inputs: { deployment: 'staging & co' } });
    expect(run.exitCode).toBe(0);
    expect(run.github[0]).toBe(recorded.LIST);
    expect(github.requests.at(-4)!.query.environment).toBe('staging & co');
  });

  testInWhole(
    'full of deployments that others made is searched page by page, and their payloads are nothing',
    async () => {
      await released();
      for (const payload of ['', '{"version":1}', 'not JSON', '[]', { workspace: 'sandbox' }]) {
        github.seed({ payload, states: ['success'] });
      }
      const payload = github.deployments[0]!.payload as object;
      const forged = { ...payload, digest: 'e'.repeat(64) };
      github.seed({ sha: OTHER_COMMIT, payload: forged, states: ['success'] });
      for (let i = 0; i < 120; i += 1) github.seed({});
      const run = await release();
      expect(callsOf(run)).toEqual([recorded.LIST, recorded.LIST, recorded.statusesOf(1)]);
      expect(writesOf(run)).toEqual([]);
    },
  );

  testInWhole('whose payloads come as a text is read as well', async () => {
    await released();
    const held = github.deployments[0]!;
    github.deployments[0] = { ...held, payload: JSON.stringify(held.payload) };
    const run = await release();
    expect(callsOf(run)).toEqual([recorded.LIST, recorded.statusesOf(1)]);
  });

  test('is looked through for a thousand deployments, and no further', async () => {
    await released();
    for (let i = 0; i < 1_000; i += 1) github.seed({});
    const run = await release();
    expect(run.github.filter((call) => call === recorded.LIST)).toHaveLength(10);
    expect(run.stdout).toMatch(
      /::warning(?: [^:\n]*)?::The newest 1000 deployments hold no record of .*noticed\./,
    );
  });
});
