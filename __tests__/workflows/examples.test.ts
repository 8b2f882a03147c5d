import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { testInWhole } from '../in-whole.ts';
import { isSoak, isWhole, onlyInSoak, onlyInWhole } from '../size.ts';
import { Comments } from './comments.ts';
import { outcomes, releaseOf } from './outcomes.ts';
import { FAILING, NAME, Partner, SECRET_SETUP, SETUP } from './partner.ts';
import type { JobRun } from './run-steps.ts';
import { runWorkflow } from './run-workflow.ts';
import type { World } from './world.ts';
import { readWorkflow, readWorkflows, toWorkflowFile } from './workflow.ts';

let partner: Partner;
beforeEach(async () => {
  partner = await Partner.with('my-workspace', 'our-own', 'north', 'south', 'west');
});
afterEach(() => partner.close());

/** A pushed tag in a repository with the environment that most examples name. */
function pushed(tag: string, changes: Partial<World> = {}): World {
  const environments = { production: partner.environment('my-workspace') };
  return partner.pushed(tag, { environments, ...changes });
}

const runHere = new Set<string>();

async function run(example: string, world: World): Promise<JobRun[]> {
  const { path, workflow } = await readWorkflow(`examples/${example}`);
  runHere.add(path);
  return runWorkflow(workflow, world);
}

const ACTIVE = { result: 'success', status: 'active' };
const PRODUCTION = { environment: 'production', ...ACTIVE };

test('smallest.yml creates, and updates with the next tag', async () => {
  const [first] = outcomes(await run('smallest.yml', pushed('v1.2.3')));
  const [next] = outcomes(await run('smallest.yml', pushed('v1.3.0-rc.1')));
  expect(first).toMatchObject({ result: 'success', outcome: 'created', version: '1.2.3' });
  expect(next).toMatchObject({ result: 'success', outcome: 'updated', version: '1.3.0-rc1' });
  expect(partner.workspace('my-workspace').integration(NAME)).toMatchObject({
    version: '1.3.0-rc1',
    instance: null,
  });
});

test('with-setup.yml installs, sets up and waits for the version', async () => {
  const [first] = outcomes(await run('with-setup.yml', pushed('v1.0.0')));
  const [next] = outcomes(await run('with-setup.yml', pushed('v1.1.0')));
  expect(first).toMatchObject({ ...PRODUCTION, outcome: 'created' });
  expect(next).toMatchObject({ ...PRODUCTION, outcome: 'updated' });
  expect(partner.workspace('my-workspace').integration(NAME).instance?.settings).toContainEqual({
    id: 'version',
    value: '1.1.0',
  });
});

describe('roll-back.yml', () => {
  const seed = (version: string, status: 'active' | 'failed') =>
    partner.workspace('my-workspace').seed({ name: NAME, version, status, installed: true });

  /** How each of its steps ended, and what the workspace holds then. */
  async function rollBack(world: World) {
    const [job] = await run('roll-back.yml', world);
    const { version, instance } = partner.workspace('my-workspace').integration(NAME);
    return {
      result: job?.result,
      steps: job?.steps.map(({ step, outputs }) => [
        step.id,
        outputs.version,
        [outputs['error-code'], outputs.outcome].join(''),
      ]),
      holds: [version, instance?.status],
    };
  }

  test('goes back where the instance fails, and stays red', async () => {
    seed('1.0.0', 'active');
    expect(await rollBack(pushed(`v${FAILING}`))).toEqual({
      result: 'failure',
      steps: [
        ['release', FAILING, 'instance-failed'],
        ['back', '1.0.0', 'updated'],
      ],
      holds: ['1.0.0', 'active'],
    });
  });

  test.each([
    ['all is well', 'v1.0.0', 'created'],
    ...onlyInWhole([['there was nothing before', `v${FAILING}`, 'instance-failed']] as const),
  ])('does not go back where %s', async (_what, tag, ending) => {
    expect((await rollBack(pushed(tag))).steps).toEqual([['release', tag.slice(1), ending]]);
  });

  testInWhole('leaves alone what had failed before, and the same release again', async () => {
    seed('1.0.0', 'failed');
    for (let run = 1; run <= 2; run += 1) {
      expect(await rollBack(pushed(`v${FAILING}`))).toEqual({
        result: 'failure',
        steps: [['release', FAILING, 'instance-failed']],
        holds: [FAILING, 'failed'],
      });
    }
  });

  test('leaves alone a version that somebody else has set in between', async () => {
    seed('1.0.0', 'active');
    const world = pushed(`v${FAILING}`);
    const amend: World['amend'] = (inputs) => {
      if (inputs.version) partner.workspace('my-workspace').setVersion(NAME, '1.7.0');
      return world.amend(inputs);
    };
    expect(await rollBack({ ...world, amend })).toMatchObject({
      result: 'failure',
      steps: [
        ['release', FAILING, 'instance-failed'],
        ['back', '1.0.0', 'conflict'],
      ],
      holds: ['1.7.0', 'failed'],
    });
  });

  testInWhole('releases a lower tag by hand', async () => {
    seed('1.0.0', 'active');
    const github = { event_name: 'workflow_dispatch', ref: 'refs/heads/main' };
    const world = pushed('', { github: { ...github, event: { inputs: { tag: 'v0.9.0' } } } });
    expect(await rollBack(world)).toEqual({
      result: 'success',
      steps: [['release', '0.9.0', 'updated']],
      holds: ['0.9.0', 'active'],
    });
  });
});

describe('monorepo.yml', () => {
  const rows = [
    { tag: 'telephony@1.2.3', job: 'telephony', name: NAME, version: '1.2.3' },
    ...onlyInWhole([
      { tag: 'chat@2.0.0', job: 'chat', name: 'my_workspace.chat', version: '2.0.0' },
    ]),
  ];
  test.each(rows)(
    'by the tag $tag releases the $job alone',
    async ({ tag, job, name, version }) => {
      const secrets = {
        KONTUR_CRM_TOKEN: partner.workspace('my-workspace').token,
        TELEPHONY_SETUP: SETUP,
        CHAT_SETUP: '{"greeting":"Hello there"}',
      };
      const { vars } = partner.environment('my-workspace');
      const world = pushed(tag, { environments: { production: { secrets, vars } } });
      expect(outcomes(await run('monorepo.yml', world))).toEqual([
        { ...PRODUCTION, id: job, outcome: 'created', version },
      ]);
      const own = partner
        .workspace('my-workspace')
        .integrations()
        .filter(({ name }) => name.startsWith('my_'));
      expect(own.map((record) => [record.name, record.version])).toEqual([[name, version]]);
    },
  );
});

describe('several-workspaces.yml', () => {
  const NAMES = ['our-own', 'north', 'south', 'west'];
  const all = () => partner.environments(...NAMES);

  test('releases to the canary, then to the rest, each with the secrets of its own', async () => {
    const runs = await run('several-workspaces.yml', pushed('v1.0.0', { environments: all() }));
    expect(outcomes(runs)).toEqual(
      NAMES.map((environment) => ({
        ...ACTIVE,
        id: environment === 'our-own' ? 'canary' : 'rest',
        environment,
        outcome: 'created',
        version: '1.0.0',
      })),
    );
    for (const name of NAMES)
      expect(partner.workspace(name).integration(NAME).version).toBe('1.0.0');
  });

  test('stops at a canary that fails', async () => {
    partner.workspace('our-own').seed({ name: NAME, version: '2.0.0' });
    const runs = await run('several-workspaces.yml', pushed('v1.0.0', { environments: all() }));
    expect(outcomes(runs)).toMatchObject([{ id: 'canary', result: 'failure' }]);
    expect(releaseOf(runs[0]!)?.log).toContain('downgrade-refused');
    expect(partner.workspace('north').requests).toEqual([]);
  });

  testInWhole(
    'goes on with the others where one of the rest has no token, and says so',
    async () => {
      const { north, ...others } = all();
      const environments = { ...others, north: { secrets: {}, vars: north!.vars } };
      const runs = await run('several-workspaces.yml', pushed('v1.0.0', { environments }));
      expect(outcomes(runs).map(({ environment, result }) => [environment, result])).toEqual([
        ['our-own', 'success'],
        ['north', 'failure'],
        ['south', 'success'],
        ['west', 'success'],
      ]);
      const failed = runs.find(({ environment }) => environment === 'north');
      expect(releaseOf(failed!)?.log).toContain('neither token nor api-key has a value');
    },
  );
});

test('manifest.yml releases by a file of the repository, with the secret part of the setup', async () => {
  const environments = { production: partner.environment('my-workspace', SECRET_SETUP) };
  const [first] = outcomes(await run('manifest.yml', pushed('v1.0.0', { environments })));
  const [again] = outcomes(await run('manifest.yml', pushed('v1.0.0', { environments })));
  expect(first).toMatchObject({ ...PRODUCTION, outcome: 'created', version: '1.0.0' });
  expect(again).toMatchObject({ ...PRODUCTION, version: '1.0.0' });
  const { instance } = partner.workspace('my-workspace').integration(NAME);
  expect(instance?.settings.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['autoRedirect', 'autoAnswer', 'pbx.host']),
  );
});

testInWhole(
  'manifest.yml says what is to be done where the repository is not checked out',
  async () => {
    const [release] = await run('manifest.yml', pushed('v1.0.0', { files: {} }));
    expect(release?.result).toBe('failure');
    expect(release?.steps.at(-1)?.log).toContain(
      'Check the path; in a job, check out the repository before',
    );
  },
);

describe('several-integrations.yml', () => {
  const CHAT_SETUP = '{"apiToken":"a-secret-of-the-chat"}';

  function world(changes: Partial<World> = {}): World {
    const pairs = ['north', 'south'].flatMap((workspace) => {
      const place = workspace === 'north' ? 'staging' : 'production';
      const { secrets, vars } = partner.environment(workspace, SECRET_SETUP);
      return [
        [`${place}-telephony`, { secrets, vars }],
        [`${place}-chat`, { secrets: { ...secrets, KONTUR_CRM_SETUP: CHAT_SETUP }, vars }],
      ] as const;
    });
    return pushed('v2.0.0', { environments: Object.fromEntries(pairs), ...changes });
  }

  testInWhole(
    'releases each integration into each workspace, with the secrets of the pair',
    async () => {
      const runs = outcomes(await run('several-integrations.yml', world()));
      expect(
        runs.map(({ environment, outcome, status }) => [environment, outcome, status]),
      ).toEqual(
        ['staging', 'production'].flatMap((place) =>
          ['telephony', 'chat'].map((name) => [`${place}-${name}`, 'created', 'active']),
        ),
      );
      for (const name of ['north', 'south']) {
        const own = partner.workspace(name).integrations();
        expect(
          own.filter(({ name }) => name.startsWith('my_')).map(({ version }) => version),
        ).toEqual(['2.0.0', '2.0.0']);
      }
    },
  );

  // The same as in several workspaces, with which CI is content.
  if (isSoak) {
    test('goes on with the others where one of them fails', async () => {
      const { environments } = world();
      const { vars } = environments['staging-chat']!;
      const broken = { ...environments, 'staging-chat': { secrets: {}, vars } };
      const runs = await run('several-integrations.yml', world({ environments: broken }));
      expect(runs.map(({ environment, result }) => [environment, result])).toEqual([
        ['staging-telephony', 'success'],
        ['staging-chat', 'failure'],
        ['production-telephony', 'success'],
        ['production-chat', 'success'],
      ]);
    });
  }
});

describe('plan-on-pull-requests.yml', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'comments-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  function pullRequest(branch: string, from = 'partner/integration'): World {
    const { github, ...world } = pushed('');
    return {
      ...world,
      programs: folder,
      environments: { plan: partner.environment('my-workspace') },
      github: {
        ...github,
        event_name: 'pull_request',
        ref: 'refs/pull/7/merge',
        ref_name: '7/merge',
        head_ref: branch,
        event: {
          pull_request: {
            number: 7,
            head: { repo: { full_name: from } },
            base: { repo: { full_name: 'partner/integration' } },
          },
        },
      },
    };
  }

  const plan = async (branch: string) => {
    const [job] = await run('plan-on-pull-requests.yml', pullRequest(branch));
    return job;
  };

  test('of several pushes keeps one comment, with the plan of the last', async () => {
    const comments = new Comments(folder);
    for (const version of ['1.2.3', ...onlyInSoak(['1.2.4']), '1.2.5']) {
      expect(await plan(`release/${version}`)).toMatchObject({ result: 'success' });
    }
    const [comment, ...more] = comments.written();
    expect(more).toEqual([]);
    expect(comment).toContain('📝 Planned: <code>my_workspace.telephony</code> <code>1.2.5</code>');
    const { requests } = partner.workspace('my-workspace');
    expect(requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  testInWhole('tells in it why the plan would be refused', async () => {
    partner.workspace('my-workspace').seed({ name: NAME, version: '2.0.0' });
    const comments = new Comments(folder);
    expect(await plan('release/1.2.3')).toMatchObject({ result: 'failure' });
    expect(comments.written()).toEqual([expect.stringContaining('**downgrade-refused** ')]);
  });

  testInWhole('without the permission warns, and the plan is in the summary', async () => {
    const comments = new Comments(folder, { isReadOnly: true });
    const job = await plan('release/1.2.3');
    expect(job?.result).toBe('success');
    expect(job?.steps[0]?.outputs.summary).toContain('📝 Planned:');
    expect(job?.steps[1]?.log).toContain('::warning::No comment could be written');
    expect(comments.written()).toEqual([]);
  });

  test.each([
    { what: 'a fork', branch: 'release/1.2.3', from: 'stranger/integration' },
    { what: 'another branch', branch: 'fix-typo', from: 'partner/integration' },
  ])('does not run for $what', async ({ branch, from }) => {
    expect(await run('plan-on-pull-requests.yml', pullRequest(branch, from))).toEqual([]);
  });
});

test('drift.yml is green while the workspace holds the newest tag, and red when it does not', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tags-'));
  await writeFile(
    join(folder, 'gh'),
    "#!/bin/sh\nprintf 'refs/tags/%s\\n' v1.9.0 v1.10.0 v1.11.0-rc.1 v2 vnext\n",
    { mode: 0o755 },
  );
  const environments = { drift: partner.environment('my-workspace') };
  const github = {
    event_name: 'schedule',
    ref: 'refs/heads/main',
    repository: 'partner/integration',
  };
  const world = pushed('', { environments, github, programs: folder });
  await run('with-setup.yml', pushed('v1.10.0'));
  const look = async () => {
    const [job] = await run('drift.yml', world);
    return [job?.result, job?.steps.at(-1)?.outputs['error-code']];
  };
  expect(await look()).toEqual(['success', '']);
  partner.workspace('my-workspace').setVersion(NAME, '1.9.0');
  expect(await look()).toEqual(['failure', 'drifted']);
  expect(partner.workspace('my-workspace').integration(NAME).version).toBe('1.9.0');
  await rm(folder, { recursive: true });
});

describe('a release tool and a release in one run', () => {
  let programs = '';
  beforeEach(async () => {
    programs = await mkdtemp(join(tmpdir(), 'programs-'));
  });
  afterEach(() => rm(programs, { recursive: true }));

  const github = {
    event_name: 'push',
    ref: 'refs/heads/main',
    ref_name: 'main',
    repository: 'partner/integration',
  };
  const environments = () => {
    const production = partner.environment('my-workspace');
    return { production, 'production-telephony': production, 'production-chat': production };
  };
  const merged = (actions: World['actions'] = {}) =>
    pushed('main', {
      github,
      environments: environments(),
      programs,
      actions: { 'actions/setup-node': {}, ...actions },
    });

  /** What the second job released, and where. */
  async function released(example: string, world: World) {
    const runs = outcomes(await run(example, world));
    return runs.map(({ environment, version, result }) => [environment, version, result]);
  }

  const byCommand = [
    { tool: 'semantic-release', nothing: '', some: 'tag=v1.2.0' },
    ...onlyInWhole([
      {
        tool: 'python-semantic-release',
        nothing: 'released=false\ntag=v1.1.0',
        some: 'released=true\ntag=v1.2.0',
      },
    ]),
  ];
  test.each(byCommand)('$tool.yml', async ({ tool, nothing, some }) => {
    const putOut = async (outputs: string) => {
      const script = `#!/bin/sh\n[ "$*" = ci ] || cat >> "$GITHUB_OUTPUT" <<'E'\n${outputs}\nE\n`;
      for (const name of ['npm', 'npx', 'pipx']) {
        await writeFile(join(programs, name), script, { mode: 0o755 });
      }
    };
    await putOut(nothing);
    expect(await released(`${tool}.yml`, merged())).toEqual([]);
    await putOut(some);
    expect(await released(`${tool}.yml`, merged())).toEqual([['production', '1.2.0', 'success']]);
  });

  testInWhole('changesets.yml', async () => {
    await writeFile(join(programs, 'npm'), '#!/bin/sh\n', { mode: 0o755 });
    const published = (...names: string[]) =>
      merged({
        'changesets/action': {
          'published-packages': JSON.stringify(
            names.map((name) => ({ name: `@acme/${name}`, version: '1.2.0' })),
          ),
        },
      });
    for (const names of [[], ['wire']]) {
      expect(await released('changesets.yml', published(...names))).toEqual([]);
    }
    expect(await released('changesets.yml', published('chat', 'wire', 'telephony'))).toEqual([
      ['production-chat', '1.2.0', 'success'],
      ['production-telephony', '1.2.0', 'success'],
    ]);
  });

  testInWhole('release-please.yml', async () => {
    const put = (outputs: Record<string, string>) =>
      merged({ 'googleapis/release-please-action': outputs });
    const nothing = { releases_created: 'false', paths_released: '[]' };
    expect(await released('release-please.yml', put(nothing))).toEqual([]);
    const tags = {
      'packages/telephony--tag_name': 'telephony-v1.2.0',
      'packages/chat--tag_name': 'chat-v2.0.0',
    };
    expect(await released('release-please.yml', put(tags))).toEqual([
      ['production-telephony', '1.2.0', 'success'],
      ['production-chat', '2.0.0', 'success'],
    ]);
  });
});

test('rehearsal.yml needs nothing, updates, then has nothing to do, and leaves nothing', async () => {
  const world = pushed('', {
    github: { event_name: 'workflow_dispatch', ref: 'refs/heads/main' },
    environments: {},
  });
  const [rehearsal] = await run('rehearsal.yml', world);
  expect(rehearsal?.steps.map(({ step, exitCode }) => [step.id ?? 'other', exitCode])).toEqual([
    ['other', 0],
    ['sandbox', 0],
    ['first', 0],
    ['again', 0],
    ['other', 0],
    ['sandbox', 0],
  ]);
  expect(rehearsal?.steps.at(-1)?.log).toContain('The sandbox has ended');
  expect(rehearsal?.result).toBe('success');
});

testInWhole('rehearsal.yml fails where something else comes out', async () => {
  const { text } = await readWorkflow('examples/rehearsal.yml');
  const changed = toWorkflowFile('x.yml', text.replace('"version": "1.1.0"', '"version": "1.0.0"'));
  const github = { event_name: 'workflow_dispatch', ref: 'refs/heads/main' };
  const [rehearsal] = await runWorkflow(changed.workflow, pushed('', { github }));
  expect(rehearsal?.result).toBe('failure');
  expect(rehearsal?.steps.at(-2)).toMatchObject({ exitCode: 1 });
  expect(rehearsal?.steps.at(-2)?.log).toContain('1.0.0 → 1.2.0 updated, unchanged, active');
  expect(rehearsal?.steps.at(-1)?.log).toContain('The sandbox has ended');
});

test('gitea.yml releases with the secrets of the repository, and is green where it has an outcome', async () => {
  const { secrets } = partner.environment('my-workspace');
  const jobs = await run('gitea.yml', pushed('v1.0.0', { secrets }));
  expect(outcomes(jobs)[0]).toMatchObject({ ...ACTIVE, environment: '', outcome: 'created' });
  expect(jobs.map(({ id, result }) => [id, result])).toEqual([
    ['release', 'success'],
    ['check', 'success'],
  ]);
});

test('gitea.yml is red where the runner was stopped and calls the job a success', async () => {
  const { workflow } = await readWorkflow('examples/gitea.yml');
  const stopped = { ...workflow.jobs.release, steps: [{ id: 'release', run: 'true' }] };
  const jobs = { ...workflow.jobs, release: stopped };
  const runs = await runWorkflow({ ...workflow, jobs }, pushed('v1.0.0'));
  expect(runs.map(({ id, result }) => [id, result])).toEqual([
    ['release', 'success'],
    ['check', 'failure'],
  ]);
});

test.each([
  'smallest.yml',
  'with-setup.yml',
  'manifest.yml',
  'monorepo.yml',
  'several-integrations.yml',
  'roll-back.yml',
  'semantic-release.yml',
  'release-please.yml',
  'changesets.yml',
  'python-semantic-release.yml',
])('%s lets all releases wait that come, and cancels none', async (example) => {
  const { workflow } = await readWorkflow(`examples/${example}`);
  const groups = [workflow, ...Object.values(workflow.jobs)].map(({ concurrency }) => concurrency);
  const given = groups.filter((concurrency) => concurrency !== undefined);
  expect(given.length).toBeGreaterThan(0);
  for (const concurrency of given) {
    expect(concurrency).toEqual({ group: expect.any(String) as unknown, queue: 'max' });
  }
});

/** Beside each of them `npm test` runs one of its kind. */
const LEFT_TO_CI = [
  'changesets',
  'python-semantic-release',
  'release-please',
  'several-integrations',
].map((name) => `examples/${name}.yml`);

test('every example has been run', async () => {
  const files = await readWorkflows('examples');
  expect([...runHere, ...(isWhole ? [] : LEFT_TO_CI)].sort()).toEqual(
    files.map(({ path }) => path).sort(),
  );
});
