import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  jest,
  test,
} from '@jest/globals';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../src/shells/action/run.ts';
import { captureOutput } from './captured-output.ts';
import { rawInputs } from '../../inputs/raw-inputs.ts';
import { runnerLog } from '../../harness/runner-log.ts';
import { withSandbox } from '../../sandbox/with-sandbox.ts';
import { annotation } from '../../harness/annotation.ts';

const output = captureOutput();
const EVENTS = [
  'uncaughtException',
  'unhandledRejection',
  'SIGINT',
  'SIGTERM',
  'SIGHUP',
  'SIGBREAK',
] as const;
const former = { env: process.env, exitCode: process.exitCode };
const listeners = EVENTS.map((event) => [event, process.listeners(event as 'SIGINT')] as const);
let directory = '';

// The toolkit keeps the path of the summary for good, so all tests of this file share it.
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'run-test-'));
});

afterAll(async () => {
  await rm(directory, { recursive: true });
});

beforeEach(async () => {
  for (const file of ['output', 'summary']) await writeFile(join(directory, file), '');
});

afterEach(() => {
  process.env = former.env;
  process.exitCode = former.exitCode;
  for (const [event, before] of listeners) {
    for (const listener of addedTo(event, before)) process.off(event, listener);
  }
});

type Listener = (...args: unknown[]) => void;

function addedTo(event: string, before: readonly unknown[]): Listener[] {
  return (process.listeners(event as 'SIGINT') as Listener[]).filter(
    (listener) => !before.includes(listener),
  );
}

function addedFor(event: (typeof EVENTS)[number]): Listener[] {
  return addedTo(event, listeners.find(([name]) => name === event)?.[1] ?? []);
}

interface Environment {
  readonly inputs?: Parameters<typeof rawInputs>[0];
  readonly env?: Record<string, string>;
}

function setEnvironment({ inputs, env }: Environment): void {
  const variables = Object.entries(rawInputs(inputs)).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ]);
  process.env = {
    ...(Object.fromEntries(variables) as Record<string, string>),
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REF: 'refs/tags/v1.2.3',
    GITHUB_OUTPUT: join(directory, 'output'),
    GITHUB_STEP_SUMMARY: join(directory, 'summary'),
    ...env,
  };
}

async function runWith(environment: Environment) {
  setEnvironment(environment);
  await run();
  const left = (name: string) => readFile(join(directory, name), 'utf8');
  const log = runnerLog(output.text());
  const errors = log.commands.filter(({ name }) => name === 'error').map(({ data }) => data);
  return { log, errors, output: await left('output'), summary: await left('summary') };
}

describe('run, in this process', () => {
  test('releases, and tells it in the log, the outputs and the summary', async () => {
    const sandbox = await withSandbox();
    const { workspace, token, url } = sandbox;
    const ended = await runWith({
      inputs: { workspace: workspace.name, token, 'api-url': url, install: 'true' },
      env: { GITHUB_REF: 'refs/tags/v1.2.3-rc.1+abc' },
    });
    expect(process.exitCode).toBe(former.exitCode);
    expect(ended.errors).toEqual([]);
    expect(ended.log.shown).toContain('Version 1.2.3-rc1, from tag "v1.2.3-rc.1+abc".');
    expect(ended.log.shown.slice(-3)).toEqual([
      'my.integration 1.2.3-rc1 in sandbox: created, but not set up.',
      expect.stringMatching(/^👉 Next: give setup /),
      expect.stringMatching(/^👉 Then: my\.integration is installed in sandbox for the first time/),
    ]);
    expect(ended.log.commands.filter(({ name }) => name === 'warning')).toHaveLength(1);
    expect(ended.output).toContain('created');
    expect(ended.summary).toMatch(/^### ⚠️ Created, but not set up:/);
    expect(sandbox.integration('my.integration').version).toBe('1.2.3-rc1');
  });

  test('masks the access key that an api-key is exchanged for', async () => {
    const { workspace, apiKey, url, requests } = await withSandbox();
    const inputs = { workspace: workspace.name, token: '', 'api-key': apiKey, 'api-url': url };
    const { log } = await runWith({ inputs: { ...inputs, 'dry-run': 'true' } });
    const masks = log.commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data);
    expect(masks).toEqual([apiKey, requests.at(-1)?.headers['x-xcom-accesskey']]);
  });

  test('reports a failure of the release once, with the summary and exit code 1', async () => {
    const { workspace, url } = await withSandbox();
    const ended = await runWith({ inputs: { workspace: workspace.name, 'api-url': url } });
    expect(process.exitCode).toBe(1);
    expect(ended.errors).toEqual([expect.stringMatching(/^unauthorized: /)]);
    expect(ended.output).toContain('1.2.3');
    expect(ended.summary).toMatch(/^### ❌ Not released/);
  });

  test('refuses bad inputs once, with the summary and exit code 1', async () => {
    const ended = await runWith({ inputs: { workspace: '..', install: 'x' } });
    expect(process.exitCode).toBe(1);
    expect(ended.errors).toHaveLength(1);
    expect(ended.errors[0]).toMatch(
      /^invalid-input: workspace: .*\ninstall: .*\nCorrect all of them at once\. Nothing was sent/,
    );
    expect(ended.output).toMatch(/^error-code<<.*\ninvalid-input$/m);
    expect(ended.output).toMatch(/^version-changed<<.*\nfalse$/m);
    expect(ended.summary).toMatch(/^### ❌ Nothing was released/);
    expect(ended.output).toContain(ended.summary);
  });

  test('refuses a bad proxy before any connection', async () => {
    const sandbox = await withSandbox();
    const ended = await runWith({
      inputs: { 'api-url': sandbox.url },
      env: { http_proxy: 'proxy' },
    });
    expect(ended.errors).toEqual([expect.stringMatching(/environment variable http_proxy/)]);
    expect(sandbox.requests).toEqual([]);
  });

  test('warns of outputs that cannot be written, and fails for nothing else', async () => {
    const { workspace, token, url } = await withSandbox();
    const file = join(directory, 'no', 'output');
    const ended = await runWith({
      inputs: { workspace: workspace.name, token, 'api-url': url },
      env: { GITHUB_OUTPUT: file },
    });
    expect(process.exitCode).toBe(former.exitCode);
    expect(ended.errors).toEqual([]);
    const warnings = ended.log.commands.filter(({ name }) => name === 'warning');
    expect(warnings.map(({ data }) => data)).toEqual([
      `The outputs could not be written to "${file}", the file of GITHUB_OUTPUT: there is no such file.`,
    ]);
    expect(ended.summary).toMatch(/^### ✅ Created/);
  });

  test('does without a summary where there is none', async () => {
    const ended = await runWith({ inputs: { install: 'x' }, env: { GITHUB_STEP_SUMMARY: '' } });
    expect(ended.errors).toHaveLength(1);
    expect(ended.summary).toBe('');
  });

  test('warns of a summary that cannot be written, and fails for nothing else', async () => {
    const { workspace, token, url } = await withSandbox();
    const summary = join(directory, 'summary');
    await rm(summary);
    await mkdir(summary);
    setEnvironment({ inputs: { workspace: workspace.name, token, 'api-url': url } });
    await run();
    await rm(summary, { recursive: true });
    expect(process.exitCode).toBe(former.exitCode);
    expect(output.text()).toMatch(
      annotation(
        'warning',
        `The job summary could not be written to "${summary}", the file of GITHUB_STEP_SUMMARY: EISDIR.\n`,
      ),
    );
  });
});

describe('what escapes every catch', () => {
  test.each(['uncaughtException', 'unhandledRejection'] as const)(
    'ends the process with one line, by %s',
    async (event) => {
      await runWith({ inputs: { install: 'x' } });
      const before = output.text().length;
      const ended = new Promise((resolve) => {
        jest.spyOn(process, 'exit').mockImplementation((code) => {
          resolve(code);
          return undefined as never;
        });
      });
      const [listener] = addedFor(event);
      listener?.(new RangeError('secret'));
      listener?.(new RangeError('again'));
      expect(await ended).toBe(1);
      const said = output.text().slice(before);
      expect(said.match(/^::error(?: [^:\n]*)?::.*$/gm)).toEqual([
        expect.stringMatching(
          /^::error(?: [^:\n]*)?::internal: This action has a defect \(RangeError\)\./,
        ),
      ]);
      expect(said).not.toContain('secret');
    },
  );
});

test('a signal stops the run before the next write', async () => {
  const sandbox = await withSandbox({ latencyMs: 300 });
  const { workspace, token, url } = sandbox;
  setEnvironment({ inputs: { workspace: workspace.name, token, 'api-url': url } });
  const ended = run();
  while (sandbox.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  for (const listener of addedFor('SIGTERM')) listener();
  await ended;
  expect(process.exitCode).toBe(1);
  expect(output.text()).toContain('SIGTERM: stopping. No new write is begun.\n');
  expect(output.text()).toMatch(/^::error(?: [^:\n]*)?::cancelled: /m);
  expect(sandbox.requests.map(({ method }) => method)).toEqual(['GET']);
});
