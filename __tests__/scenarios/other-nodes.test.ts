// Starts what is built on Nodes that are not supported; `.ci/install-nodes` puts them there.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type RunOutcome, runAction } from '../../runner/run-action.ts';
import { runnerLog } from '../harness/runner-log.ts';
import { withSandbox } from '../sandbox/with-sandbox.ts';
import { releaseInto } from './release-into.ts';

const SANDBOX = join(import.meta.dirname, '../../sandbox');

/** The program of another Node, or none on a machine that does not have it. */
function nodeOf(major: number): string {
  const packages = join(import.meta.dirname, `../../.cache/nodes/${major}/node_modules`);
  const name = `node-${process.platform}-${process.arch}`;
  return join(packages, name, 'bin/node');
}

/** A test with another Node, which says in its title that it is skipped where there is none. */
function onNode(major: number, title: string, work: (node: string) => Promise<void>): void {
  const node = nodeOf(major);
  if (existsSync(node)) test(`on Node ${major} ${title}`, () => work(node));
  else
    test.skip(`on Node ${major}, which .ci/install-nodes did not install, ${title}`, () =>
      undefined);
}

let temp: string;
beforeEach(async () => {
  temp = await mkdtemp(join(tmpdir(), 'other-node-'));
});
afterEach(() => rm(temp, { recursive: true, force: true }));

/** Everything that a run printed is one command, with this text. */
function expectOnly(run: RunOutcome, name: string, data: RegExp): void {
  const { commands, shown } = runnerLog(run.stdout);
  expect(commands).toEqual([expect.objectContaining({ name, data: expect.stringMatching(data) })]);
  expect(shown.filter((line) => line !== '' && !line.startsWith('##['))).toEqual([]);
  expect(run.stderr).toBe('');
}

describe('a Node that is too old ends in one error with the version found and the one needed:', () => {
  for (const major of [18, 20]) {
    const refusal = new RegExp(
      `^unsupported-node: Node ${major}\\.\\d+\\.\\d+ cannot run this action\\. It needs Node 24, or 22\\.19 at least: `,
    );
    onNode(major, 'the release, which sends nothing', async (node) => {
      const sandbox = await withSandbox();
      const release = await releaseInto(sandbox, { tag: 'v1.0.0', node });
      expect([release.exitCode, release.requests]).toEqual([1, []]);
      expectOnly(release, 'error', refusal);
    });

    onNode(major, 'the start of the sandbox, and its end', async (node) => {
      const started = await runAction({ action: SANDBOX, inputs: {}, temp, node });
      expect([started.exitCode, started.state]).toEqual([1, {}]);
      expectOnly(started, 'error', refusal);
      const ended = await runAction({ action: SANDBOX, phase: 'post', inputs: {}, temp, node });
      expect(ended.exitCode).toBe(1);
      expectOnly(ended, 'error', refusal);
    });
  }
});

describe('a Node that is new enough, but not the one that is supported, is a warning:', () => {
  const said = expect.stringMatching(/^Node 22\.\d+\.\d+ is not supported\. It needs Node 24/);
  const warningsOf = ({ stdout }: RunOutcome) =>
    runnerLog(stdout)
      .commands.filter(({ name }) => name === 'warning')
      .map(({ data }) => data);

  onNode(22, 'the release is done, and its summary warns as well', async (node) => {
    const sandbox = await withSandbox({ upgradeDelayMs: 0 });
    const inputs = { install: 'true', setup: '{"key": "a-secret-value"}' };
    const release = await releaseInto(sandbox, { tag: 'v1.0.0', node, inputs });
    expect([release.exitCode, release.outputs.outcome]).toEqual([0, 'created']);
    expect(warningsOf(release)).toEqual([said]);
    expect(release.summary).toContain('is not supported. It needs Node 24');
    expect(release.stderr).toBe('');
  });

  onNode(22, 'the sandbox starts and ends', async (node) => {
    const started = await runAction({ action: SANDBOX, inputs: {}, temp, node });
    const { state } = started;
    const ended = await runAction({
      action: SANDBOX,
      phase: 'post',
      inputs: {},
      temp,
      node,
      state,
    });
    expect([started.exitCode, ended.exitCode]).toEqual([0, 0]);
    expect([warningsOf(started), warningsOf(ended)]).toEqual([[said], [said]]);
    expect(ended.stdout).toContain('The sandbox has ended');
  });
});

test('on the Node that is supported nothing is said of it', async () => {
  const release = await releaseInto(await withSandbox(), { tag: 'v1.0.0' });
  expect(release.stdout).not.toContain('supported');
});
