import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { type RunOutcome, type RunRequest, runAction } from '../../runner/run-action.ts';
import { runnerLog } from '../harness/runner-log.ts';
import { testInWhole } from '../in-whole.ts';
import { onlyInWhole } from '../size.ts';
import { callUrl } from './call.ts';
import { annotation } from '../harness/annotation.ts';

const ACTION = join(import.meta.dirname, '../../sandbox');

let temp: string;
beforeEach(async () => {
  temp = await mkdtemp(join(tmpdir(), 'rehearsal-'));
});
// A sandbox that a failed test leaves behind ends by itself when its files are gone.
afterEach(() => rm(temp, { recursive: true, force: true }));

function start(inputs: RunRequest['inputs'] = {}, env: RunRequest['env'] = {}) {
  return runAction({ action: ACTION, inputs, temp, env });
}

function stop({ state }: RunOutcome): Promise<RunOutcome> {
  return runAction({ action: ACTION, phase: 'post', inputs: {}, temp, state });
}

function release({ outputs }: RunOutcome, tag: string, more = {}): Promise<RunOutcome> {
  const inputs = { ...outputs, integration: 'my.telephony', install: 'true', setup: '{"a":1}' };
  return runAction({ tag, inputs: { ...inputs, ...more } });
}

/** The number of the sandbox's process, which its file holds. */
async function pidIn(directory: string): Promise<number> {
  const [folder = ''] = await readdir(directory);
  return Number(await readFile(join(directory, folder, 'alive'), 'utf8'));
}

/** A process that nobody has collected yet has ended all the same. */
async function runs(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    return !stat.includes(') Z ');
  } catch {
    return false;
  }
}

async function endsSoon(pid: number): Promise<boolean> {
  for (let look = 0; look < 50 && (await runs(pid)); look += 1) await sleep(100);
  return !(await runs(pid));
}

describe('a rehearsal in one job', () => {
  test('starts, is released into twice, and stops', async () => {
    const started = await start();
    expect(started).toMatchObject({ exitCode: 0, stderr: '' });
    expect(started.outputs).toEqual({
      'api-url': expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      token: expect.stringMatching(/^[0-9a-f]{64}$/),
      workspace: 'rehearsal',
    });
    const pid = await pidIn(temp);
    expect(await runs(pid)).toBe(true);

    const first = await release(started, 'v1.0.0');
    const again = await release(started, 'v1.0.0');
    expect([first.outputs.outcome, again.outputs.outcome]).toEqual(['created', 'unchanged']);
    expect(first.outputs.status).toBe('active');

    const stopped = await stop(started);
    expect(stopped.stdout).toBe('The sandbox has ended, and has forgotten everything.\n');
    expect(stopped).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await endsSoon(pid)).toBe(true);
    const afterwards = await release(started, 'v1.0.0', { timeout: '1s' });
    expect(afterwards.stdout).toMatch(annotation('error', 'connection-failed'));
  });

  test('masks the token before anything else, and shows it nowhere but in the output', async () => {
    const started = await start();
    const { token = '' } = started.outputs;
    const [first, ...others] = started.stdout.split('\n');
    expect(first).toBe(`::add-mask::${token}`);
    expect(others.join('\n')).not.toContain(token);
    expect(JSON.stringify(started.state)).not.toContain(token);
    expect(runnerLog(started.stdout).shown.join('\n')).toContain('The workspace rehearsal answers');
    await stop(started);
  });

  test('holds what the inputs say, and gives each run another token', async () => {
    const integrations = [
      { name: 'my.telephony', version: '1.0.0', installed: true, status: 'active' },
      { name: 'their.chat', version: '2.0', ofOtherPartner: true },
    ];
    const inputs = { workspace: 'mine', integrations: JSON.stringify(integrations) };
    const [one, two] = await Promise.all([start(inputs), start()]);
    const { 'api-url': url, token } = one.outputs;
    const list = await callUrl(`${url}/api/v1/mine/integrations`, 'GET', {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(list.body).toEqual(
      expect.arrayContaining(
        integrations.map(({ name, version }) => expect.objectContaining({ name, version })),
      ),
    );
    const updated = await release(one, 'v1.1.0');
    expect(updated.outputs).toMatchObject({ outcome: 'updated', 'previous-version': '1.0.0' });
    expect(two.outputs.token).not.toBe(token);
    expect(two.outputs['api-url']).not.toBe(url);
    await Promise.all([stop(one), stop(two)]);
  });
});

describe('whatever becomes of the job', () => {
  test('the sandbox ends when the runner empties its temporary directory', async () => {
    await start();
    const pid = await pidIn(temp);
    await rm(temp, { recursive: true });
    expect(await endsSoon(pid)).toBe(true);
  });

  const onLinux = process.platform === 'linux' ? test : test.skip;
  onLinux(
    'the sandbox is not told the secrets of the job, but keeps what the runner knows it by',
    async () => {
      const started = await start({}, { A_SECRET: 'hush-hush', RUNNER_TRACKING_ID: 'github_1' });
      const environment = await readFile(`/proc/${await pidIn(temp)}/environ`, 'utf8');
      expect(environment).not.toContain('hush-hush');
      expect(environment).toContain('RUNNER_TRACKING_ID=github_1');
      await stop(started);
    },
  );

  test('a sandbox that has ended is a warning below what it printed', async () => {
    const started = await start();
    const pid = await pidIn(temp);
    process.kill(pid, 'SIGKILL');
    expect(await endsSoon(pid)).toBe(true);
    const { stdout, exitCode } = await stop(started);
    expect(stdout).toBe(
      'The sandbox printed:\n  | (nothing)\n' +
        '::warning::The sandbox had ended before the job. What it printed is above.\n',
    );
    expect(exitCode).toBe(0);
  });

  testInWhole('a sandbox that hangs is killed', async () => {
    const started = await start();
    const pid = await pidIn(temp);
    process.kill(pid, 'SIGSTOP');
    const { exitCode } = await stop(started);
    expect(exitCode).toBe(0);
    expect(await endsSoon(pid)).toBe(true);
  });

  test('nothing to stop is no failure', async () => {
    const { stdout, exitCode } = await runAction({ action: ACTION, phase: 'post', inputs: {} });
    expect({ stdout, exitCode }).toEqual({ stdout: 'No sandbox was started.\n', exitCode: 0 });
  });
});

describe('a start of the sandbox that cannot be,', () => {
  const SECRET = 'do-not-quote-me';
  type Row = [what: string, inputs: RunRequest['inputs'], message: string];
  const rows: Row[] = [
    ['a name with a slash', { workspace: `../${SECRET}` }, 'The input workspace is not the name'],
    ...onlyInWhole<Row>([
      ['no JSON', { integrations: `[${SECRET}` }, 'The input integrations is not JSON.'],
      [
        'no list',
        { integrations: '{}' },
        'The input integrations is wrong at the whole, which is no array.',
      ],
      [
        'an unknown key',
        { integrations: `[{"name": "a.b", "version": "1.0", "instaled": "${SECRET}"}]` },
        'The input integrations is wrong at 0, which has the unknown key "instaled".',
      ],
    ]),
    [
      'a wrong version and a wrong status',
      { integrations: `[{"name": "a.b", "version": "${SECRET}", "status": "${SECRET}"}]` },
      'The input integrations is wrong at 0.version, 0.status.',
    ],
  ];
  test.each(rows)('for %s ends in one error that says what to do', async (_, inputs, message) => {
    const { exitCode, stdout, outputs, state } = await start(inputs);
    expect(exitCode).toBe(1);
    const errors = runnerLog(stdout).commands.filter(({ name }) => name === 'error');
    expect(errors.map(({ data }) => data)).toEqual([expect.stringContaining(message)]);
    expect(stdout).not.toContain(SECRET);
    expect({ outputs, state }).toEqual({ outputs: {}, state: {} });
    expect(await readdir(temp)).toEqual([]);
  });

  testInWhole('without a place to write to says so', async () => {
    const { exitCode, stdout } = await start({}, { RUNNER_TEMP: join(ACTION, 'action.yml') });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('::error::RUNNER_TEMP cannot be written to. ');
  });

  test('without a place for its files says so', async () => {
    const { exitCode, stdout } = await start({}, { RUNNER_TEMP: '' });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('::error::RUNNER_TEMP is not set. Run this action in a job');
  });

  test('because its process dies shows what it printed, none of it as a command', async () => {
    const { exitCode, stdout } = await runAction({
      action: ACTION,
      inputs: {},
      temp,
      entry: await withoutServer(),
    });
    expect(exitCode).toBe(1);
    const { shown, commands } = runnerLog(stdout);
    expect(shown).toContain('The sandbox printed:');
    expect(shown).toContainEqual(expect.stringMatching(/^ {2}\| .*Error: broken$/));
    expect(shown).toContain('  | ::error::x ## [error]y');
    expect(commands.filter(({ name }) => name === 'error').map(({ data }) => data)).toEqual([
      'The sandbox did not start. What it printed is above.',
    ]);
  });
});

/** A copy of the start program with a server beside it that ends at once. */
async function withoutServer(): Promise<string> {
  const directory = join(temp, 'broken');
  await cp(join(ACTION, 'dist'), directory, { recursive: true });
  await writeFile(
    join(directory, 'serve.js'),
    'throw new Error("broken\\n::error::x ##[error]y");\n',
  );
  return join(directory, 'start.js');
}
