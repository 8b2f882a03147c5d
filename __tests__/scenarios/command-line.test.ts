import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { type RunOutcome, type StartedProcess, runAction } from '../../runner/run-action.ts';
import { ID, NAME as PROBE, TOKEN as HAR_TOKEN, har } from '../recording/recordings.ts';
import { startChaos } from '../chaos/chaos-server.ts';
import { withSandbox } from '../sandbox/with-sandbox.ts';
import type { Sandbox } from '../../sandbox/start-sandbox.ts';
import { testInWhole } from '../in-whole.ts';
import { onlyInSoak, onlyInWhole } from '../size.ts';
import { NAME } from './release-into.ts';

const ROOT = join(import.meta.dirname, '../..');
const PROGRAM = join(ROOT, 'dist/cli.js');

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await withSandbox({ upgradeDelayMs: 0 });
});

interface CommandLine {
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly onStart?: (child: StartedProcess) => void;
}

/** Runs the command line as a job does that is not GitHub's. */
function run(args: readonly string[], { env, ...more }: CommandLine = {}): Promise<RunOutcome> {
  const notGitHub = { GITHUB_ACTIONS: '', GITHUB_REF: '', GITHUB_EVENT_NAME: '' };
  return runAction({ inputs: {}, entry: PROGRAM, args, env: { ...notGitHub, ...env }, ...more });
}

const place = () => ({
  KONTUR_CRM_WORKSPACE: sandbox.workspace.name,
  KONTUR_CRM_INTEGRATION: NAME,
  KONTUR_CRM_API_URL: sandbox.url,
});
const withToken = () => ({ ...place(), KONTUR_CRM_TOKEN: sandbox.token });

describe('the exit code', () => {
  test('of a plan is 2 where it is asked to fail on changes, and there are some', async () => {
    const env = withToken();
    const asked = ['plan', '--version=1.0.0', '--fail-on', 'changes'];
    expect((await run(['plan', '--version=1.0.0'], { env })).exitCode).toBe(0);
    const planned = await run(asked, { env });
    expect([planned.exitCode, planned.stderr]).toEqual([2, '']);
    expect(planned.stdout).toContain('+ version    1.0.0');
    const byVariable = { ...env, KONTUR_CRM_FAIL_ON: 'has-errors, changes' };
    expect((await run(['plan', '--version=1.0.0'], { env: byVariable })).exitCode).toBe(2);
    expect((await run(['release', '--version=1.0.0'], { env })).exitCode).toBe(0);
    expect((await run(asked, { env })).exitCode).toBe(0);
  });

  test('of a refusal is 1, told on standard error', async () => {
    sandbox.seed({ name: NAME, version: '2.0.0' });
    const refused = await run(['release', '--version=1.0.0'], { env: withToken() });
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr).toMatch(/^downgrade-refused: .*--allow-downgrade/);
  });

  test.each<[what: string, args: string[], said: RegExp]>([
    ['an unknown command', ['plna'], /Perhaps plan is meant/],
    ...onlyInWhole<[what: string, args: string[], said: RegExp]>([
      ['a stray word', ['plan', 'hunter2-hunter2'], /word 2: it belongs to no flag/],
      [
        'a word that fail-on does not know',
        ['plan', '--fail-on=chnages'],
        /--fail-on: .*is not known/,
      ],
    ]),
    ['a secret as a flag', ['plan', '--token=hunter2-hunter2'], /Set KONTUR_CRM_TOKEN/],
    ...onlyInWhole<[what: string, args: string[], said: RegExp]>([
      ['GitHub’s inputs', ['release', '--deployment=hunter2-hunter2'], /there is no such flag/],
      ['a missing word', ['routes', '--json'], /the word FILE: it is missing/],
    ]),
    ['a file that is not there', ['plan', '--token-file=nowhere'], /it cannot be read \(ENOENT\)/],
    ...onlyInSoak<[what: string, args: string[], said: RegExp]>([
      ['an unknown flag', ['plan', '--workspce', 'x'], /^invalid-input: word 2: .*--workspace/],
      ['a flag given twice', ['plan', '--tag=a', '--tag=b'], /--tag: it is given twice/],
      ['a flag and its opposite', ['plan', '--install', '--no-install'], /--install: it is given/],
      ['a forgotten value', ['plan', '--tag', '--install'], /--tag: it has no value/],
      ['standard input twice', ['plan', '--token-file=-', '--setup-file=-'], /named twice/],
      ['nothing given', ['plan'], /--workspace: it has no value/],
    ]),
  ])('of %s is 64, and nothing is quoted', async (_what, args, said) => {
    const { exitCode, stderr, stdout } = await run(args);
    expect(exitCode).toBe(64);
    expect(stderr).toMatch(said);
    expect(stdout + stderr).not.toContain('hunter2');
  });

  test('of one that was stopped by Ctrl+C is 130, with what was done', async () => {
    const slow = await withSandbox({ latencyMs: 400 });
    const env = { ...withToken(), KONTUR_CRM_API_URL: slow.url, KONTUR_CRM_TOKEN: slow.token };
    const stopped = await run(['release', '--version=1.0.0', '--install'], {
      env,
      onStart: (child) => {
        void child.printed('Create my_workspace').then(() => {
          child.kill('SIGINT');
        });
      },
    });
    expect(stopped.exitCode).toBe(130);
    expect(stopped.stdout).toMatch(/^Create the integration: ✅ done; Install: /m);
    expect(stopped.stderr).toMatch(/^cancelled: /);
  });

  testInWhole(
    'is 130 at once where Ctrl+C is pressed again, and the log says what that means',
    async () => {
      const slow = await withSandbox({ latencyMs: 2_000 });
      const env = { ...withToken(), KONTUR_CRM_API_URL: slow.url, KONTUR_CRM_TOKEN: slow.token };
      const stopped = await run(['release', '--version=1.0.0'], {
        env,
        onStart: (child) => {
          void child.printed('Create my_workspace').then(async () => {
            child.kill('SIGINT');
            await child.printed('SIGINT: stopping');
            // What comes within 300 ms is the same press.
            await sleep(600);
            child.kill('SIGINT');
          });
        },
      });
      expect(stopped.exitCode).toBe(130);
      expect(stopped.stderr).toBe('Ended at once: what was being written may have happened.\n');
    },
  );

  test('of a sandbox that was ended by Ctrl+C is 0, and it was one to release into', async () => {
    let released: Promise<RunOutcome> | undefined;
    let byItsCommand: unknown;
    const served = await run(['sandbox', '--workspace=acme'], {
      onStart: (child) => {
        void child.printed('Or from a workflow').then(async (text) => {
          const [command = ''] = /^ *KONTUR_CRM_TOKEN=[^]*?--version 1\.0\.0/m.exec(text) ?? [];
          const shell = spawn('sh', ['-c', command], { cwd: tmpdir(), stdio: 'ignore' });
          [byItsCommand] = (await once(shell, 'close')) as [number];
          const [, apiUrl = ''] = /address +(\S+)/.exec(text) ?? [];
          const [, token = ''] = /token +(\S+)/.exec(text) ?? [];
          const env = {
            KONTUR_CRM_WORKSPACE: 'acme',
            KONTUR_CRM_INTEGRATION: NAME,
            KONTUR_CRM_API_URL: apiUrl,
            KONTUR_CRM_TOKEN: token,
          };
          released = run(['release', '--version=1.0.0'], { env });
          await released;
          child.kill('SIGINT');
        });
      },
    });
    expect(byItsCommand).toBe(0);
    expect((await released)?.stdout).toContain('created');
    expect(served.stdout).toContain('The sandbox has ended.');
    expect(served.exitCode).toBe(0);
  });
});

/** Always full, as a disk can be. */
const FULL = '/dev/full';
const onLinux = existsSync(FULL) ? test : test.skip;

onLinux.each<[what: string, args: readonly string[], exitCode: number]>([
  ['a document', ['plan', '--version=1.0.0', '--json'], 1],
  ...onlyInWhole<[what: string, args: readonly string[], exitCode: number]>([
    ['a help', ['help'], 1],
  ]),
  ['the story of a release', ['release', '--version=1.0.0'], 0],
])('%s that a full disk does not take ends as it is told: %j, %d', async (_, args, exitCode) => {
  const { PATH = '' } = process.env;
  const child = spawn('sh', ['-c', `"$@" >${FULL}`, 'sh', process.execPath, PROGRAM, ...args], {
    env: { PATH, ...withToken() },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
  expect(await once(child, 'close')).toEqual([exitCode, null]);
  const loss = 'Standard output cannot be written (ENOSPC): what it was to hold is lost.\n';
  expect(stderr.endsWith(loss)).toBe(exitCode !== 0);
});

test('secrets come from a file and from standard input', async () => {
  const stdin = `${sandbox.token}\n`;
  const args = ['release', '--version=1.0.0', '--token-file=-', '--json'];
  const { exitCode, stdout, stderr } = await run(args, { env: place(), stdin });
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ outputs: { outcome: 'created' }, failure: null });
  expect(stderr).toContain('Version 1.0.0');
  expect(stdout + stderr).not.toContain('::');
});

test('a file or standard input in which no secret stands is told to be empty', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'secrets-'));
  const setup = join(directory, 'setup.json');
  await writeFile(setup, '\n');
  const args = ['plan', '--version=1.0.0', '--token-file=-', `--setup-file=${setup}`];
  const { exitCode, stderr } = await run(args, { env: place(), stdin: '' });
  await rm(directory, { recursive: true });
  expect(exitCode).toBe(64);
  expect(stderr).toContain('--token-file: standard input is empty.');
  expect(stderr).toContain('--setup-file: the file is empty.');
});

/** A file of an encoding in which PowerShell 5 writes what `>` is to keep. */
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

test('a file with a secret that is no UTF-8 is told by its encoding', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'secrets-'));
  const [token, setup] = [join(directory, 'token'), join(directory, 'setup.json')];
  await writeFile(token, utf16('hunter2-hunter2\r\n'));
  await writeFile(setup, utf16('{"password": "hunter2"}'));
  const args = ['plan', '--version=1.0.0', `--token-file=${token}`, `--setup-file=${setup}`];
  const { exitCode, stderr } = await run(args, { env: place() });
  await rm(directory, { recursive: true });
  expect(exitCode).toBe(64);
  for (const flag of ['--token-file', '--setup-file']) {
    expect(stderr).toContain(`${flag}: it is not UTF-8 but UTF-16`);
  }
});

test('the help names every flag, and is read by nobody who is asked for a token', async () => {
  const { exitCode, stdout } = await run(['help', 'release']);
  expect(exitCode).toBe(0);
  expect(stdout).toContain('--install, --no-install');
  expect(stdout).toContain('KONTUR_CRM_SETUP');
  expect(stdout).not.toContain('--deployment');
  expect((await run(['release', '--help'])).stdout).toBe(stdout);
});

describe('a run without a workflow', () => {
  /** What there is in a workflow alone. */
  const OF_A_WORKFLOW = /(?<!-)\b(?:inputs?|workflows?|steps?|runner)\b|with:|secrets\./i;

  test('that goes well speaks of flags and variables', async () => {
    const uninstalled = await run(['release', '--version=1.0.0'], { env: withToken() });
    expect(uninstalled.stdout).toContain('Version 1.0.0, from --version.');
    expect(uninstalled.stdout).toContain('switch --install on');
    const installed = await run(['release', '--version=1.0.0', '--install'], { env: withToken() });
    expect(installed.stdout).toContain('give KONTUR_CRM_SETUP');
    for (const { exitCode, stdout, stderr } of [uninstalled, installed]) {
      expect([exitCode, stderr]).toEqual([0, '']);
      expect(stdout).not.toMatch(OF_A_WORKFLOW);
    }
  });

  test.each<[what: string, env: Record<string, string>, said: string]>([
    ['a tag of another prefix', { KONTUR_CRM_TAG: 'x@1.0', KONTUR_CRM_TAG_PREFIX: 'y@' }, '--tag-'],
    ['a token in quotation marks', { KONTUR_CRM_TOKEN: '"hunter2-hunter2"' }, 'KONTUR_CRM_TOKEN'],
    ['a token of two lines', { KONTUR_CRM_TOKEN: 'hunter2\nhunter2' }, 'KONTUR_CRM_TOKEN'],
    ['nothing at all', { KONTUR_CRM_TOKEN: '', KONTUR_CRM_INTEGRATION: '' }, '--integration'],
    ['nobody who listens', { KONTUR_CRM_API_URL: 'http://127.0.0.1:9' }, '--api-url'],
  ])('that fails for %s does so as well', async (_what, wrong, said) => {
    const env = { ...withToken(), KONTUR_CRM_VERSION: '1.0.0', KONTUR_CRM_TIMEOUT: '1s' };
    const version = 'KONTUR_CRM_TAG' in wrong ? { KONTUR_CRM_VERSION: '' } : {};
    const { exitCode, stdout, stderr } = await run(['plan'], {
      env: { ...env, ...version, ...wrong },
    });
    expect(exitCode).not.toBe(0);
    expect(stderr).toContain(said);
    expect(stdout + stderr).not.toMatch(OF_A_WORKFLOW);
  });
});

test('what is exported is a manifest by which a plan has nothing to do', async () => {
  sandbox.seed({ name: NAME, version: '1.0.0', installed: true, status: 'active' });
  const env = withToken();
  const { exitCode, stdout } = await run(['export'], { env });
  expect(exitCode).toBe(0);
  expect(stdout).toContain(`integration: ${NAME}`);
  const planned = await runAction({
    inputs: {},
    entry: PROGRAM,
    args: ['plan', '--version=1.0.0', '--manifest=crm.yml', '--fail-on=changes'],
    env,
    checkedOut: { 'crm.yml': stdout },
  });
  expect(planned.exitCode).toBe(0);
});

test('what holds a secret of the instance is not exported', async () => {
  const secret = 'hunter2-hunter2';
  const hooks = ['calls/sync', `calls/${secret}`].map((relativeUrl, at) => ({
    id: `hook-${at}`,
    relativeUrl,
    schedule: { period: '00:05:00' },
  }));
  const seed = { name: NAME, version: '1.0.0', installed: true, status: 'active' } as const;
  sandbox.seed({ ...seed, secrets: { apiToken: secret }, webHooks: hooks });
  const { exitCode, stdout, stderr } = await run(['export'], { env: withToken() });
  expect([exitCode, stderr]).toEqual([0, '']);
  expect(stdout).toContain('url: calls/sync');
  expect(stdout).toContain('# webhooks: one that holds a secret is left out');
  expect(stdout).not.toContain(secret);
});

test('an access key is shown in no error of an export', async () => {
  let accessKey = '';
  const chaos = await startChaos({
    upstream: sandbox.url,
    faults: ({ path, headers }) => {
      if (path.includes('/authorization/')) return undefined;
      accessKey = String(headers['x-xcom-accesskey']);
      return { kind: 'echo', header: 'x-xcom-accesskey', status: 400 };
    },
  });
  const keys = { KONTUR_CRM_API_URL: chaos.url, KONTUR_CRM_API_KEY: sandbox.apiKey };
  const { exitCode, stdout, stderr } = await run(['export'], { env: { ...place(), ...keys } });
  expect([exitCode, stdout]).toEqual([1, '']);
  expect(stderr).toContain('You said ***');
  expect(accessKey).toMatch(/^.{10,}$/);
  expect(stderr).not.toContain(accessKey);
});

testInWhole('an instance with a webhook twice is exported, told of, and ends with 1', async () => {
  const hook = { relativeUrl: 'calls/sync', schedule: { period: '00:05:00' } };
  const webHooks = [
    { id: 'hook-1', ...hook },
    { id: 'hook-2', ...hook },
  ];
  sandbox.seed({ name: NAME, version: '1.0.0', installed: true, status: 'active', webHooks });
  const { exitCode, stdout, stderr } = await run(['export'], { env: withToken() });
  expect(exitCode).toBe(1);
  expect(stdout.match(/calls\/sync/g)).toHaveLength(1);
  expect(stderr).toContain('calls/sync');
});

describe('gitlab-ci.yml', () => {
  interface Job {
    readonly script: readonly string[];
    readonly resource_group?: string;
  }
  const file = parse(readFileSync(join(ROOT, 'examples/gitlab-ci.yml'), 'utf8')) as {
    readonly release: Job;
    readonly plan: Job;
    readonly variables: Record<string, string>;
  };

  /** A job's script, with the built program in the place of the one that npx installs. */
  async function job(name: 'release' | 'plan', variables: Record<string, string>) {
    const script = file[name].script
      .join('\n')
      .replace('npx --yes "$KONTUR_CRM_RELEASE"', `"${process.execPath}" "${PROGRAM}"`);
    const env = { ...file.variables, ...withToken(), PATH: process.env.PATH ?? '', ...variables };
    const child = spawn('sh', ['-e', '-c', script], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let log = '';
    child.stdout.on('data', (text: Buffer) => (log += text.toString()));
    child.stderr.on('data', (text: Buffer) => (log += text.toString()));
    const [exitCode] = (await once(child, 'close')) as [number];
    return { exitCode, log };
  }

  test('plans on a merge request, and releases its tag one at a time', async () => {
    const planned = await job('plan', { CI_MERGE_REQUEST_SOURCE_BRANCH_NAME: 'release/v1.2.3' });
    expect(planned).toMatchObject({ exitCode: 0, log: expect.stringContaining('+ version') });
    expect(sandbox.integrations().some(({ name }) => name === NAME)).toBe(false);
    const released = await job('release', { CI_COMMIT_TAG: 'v1.2.3' });
    expect(released.log).toContain(`${NAME} 1.2.3 in sandbox: created`);
    expect(sandbox.integration(NAME).version).toBe('1.2.3');
    expect(file.release.resource_group).toBe('kontur-crm');
  });
});

describe('the package', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'npx-'));
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  /** Serves the tarball, and runs it by its address in an empty folder with the Node of a path. */
  async function byAddress(node: string, args: readonly string[]) {
    const packed = execFileSync('npm', ['pack', join(ROOT, 'dist/cli'), '--json'], {
      cwd: directory,
    });
    const [{ filename }] = JSON.parse(packed.toString()) as [{ filename: string }];
    const tarball = readFileSync(join(directory, filename));
    await rm(join(directory, filename));
    const server = createServer((_, response) => response.end(tarball)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const child = spawn('npx', ['--yes', `http://127.0.0.1:${port}/${filename}`, ...args], {
      cwd: directory,
      env: {
        PATH: `${dirname(node)}:${process.env.PATH ?? ''}`,
        HOME: directory,
        npm_config_cache: join(directory, 'cache'),
        npm_config_update_notifier: 'false',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (text: Buffer) => (stdout += text.toString()));
    child.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
    const [exitCode] = (await once(child, 'close')) as [number];
    server.close();
    return { exitCode, stdout, stderr };
  }

  testInWhole('runs by its address in an empty folder', async () => {
    const { exitCode, stdout } = await byAddress(process.execPath, ['help']);
    expect({ exitCode, stdout }).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('Usage: kontur-crm-release'),
    });
  });

  const old = join(
    ROOT,
    `.cache/nodes/20/node_modules/node-${process.platform}-${process.arch}/bin/node`,
  );
  const onOldNode = existsSync(old) ? test : test.skip;
  onOldNode('on Node 20, where .ci/install-nodes has put it, says unsupported-node', async () => {
    const { exitCode, stderr } = await byAddress(old, ['help']);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^unsupported-node: Node 20\.\d+\.\d+ cannot run kontur-crm-release/m);
  });

  test('has no scripts and no dependencies, and says who made what', () => {
    const manifest = JSON.parse(
      readFileSync(join(ROOT, 'dist/cli/package.json'), 'utf8'),
    ) as object;
    expect(Object.keys(manifest).sort()).toEqual([
      'bin',
      'description',
      'engines',
      'license',
      'name',
      'repository',
      'type',
      'version',
    ]);
    const licenses = readFileSync(join(ROOT, 'dist/cli/licenses.txt'), 'utf8');
    for (const name of ['hono', 'undici', 'yaml', 'zod']) expect(licenses).toContain(`${name} `);
  });
});

describe('routes', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'routes-'));
  });
  afterEach(() => rm(directory, { recursive: true }));

  test('prints what a recording tells, as a text and as one document, and nothing secret of it', async () => {
    const file = join(directory, 'recording.har');
    const row = { id: ID, name: PROBE, version: '1.0' };
    await writeFile(
      file,
      har([
        { request: 'GET /api/v1/acme/integrations', answer: [] },
        { request: 'PUT /v2/acme/made', json: { name: PROBE, version: '1.0' }, answer: row },
        { request: `POST /api/v1/acme/integrations/${ID}/install`, answer: {} },
      ]),
    );
    const text = await run(['routes', file, `--name=${PROBE}`, '--version=1.0']);
    expect([text.exitCode, text.stderr]).toEqual([0, '']);
    expect(text.stdout).toContain('PUT /v2/{ws}/made');
    const json = await run(['routes', file, '--json']);
    const { routes, operations } = JSON.parse(json.stdout) as {
      routes: Record<string, unknown>;
      operations: { operation: string; same: boolean }[];
    };
    expect(Object.keys(routes)).toEqual(['create']);
    expect(operations.find(({ operation }) => operation === 'install')?.same).toBe(true);
    for (const printed of [text.stdout, json.stdout]) expect(printed).not.toContain(HAR_TOKEN);
  });

  testInWhole('of a file that is no recording is 64, and says what to record', async () => {
    const file = join(directory, 'other.har');
    await writeFile(file, '{"hunter2": 1}');
    const { exitCode, stdout, stderr } = await run(['routes', file]);
    expect([exitCode, stdout]).toEqual([64, '']);
    expect(stderr).toMatch(/^invalid-input: the recording: it is JSON, but no recording/);
    expect(stderr).not.toContain('hunter2');
  });
});
