import { expect } from '@jest/globals';
import { join } from 'node:path';
import { type RunOutcome, type RunRequest, runAction } from '../../runner/run-action.ts';
import { byCommandLine, isForCommandLine } from '../harness/by-command-line.ts';
import { type RunnerLog, runnerLog } from '../harness/runner-log.ts';
import { oneIn } from '../size.ts';
import { leaksIn } from './forms.ts';

/** A run of the built action, and what the runner makes of what it printed. */
export interface ObservedRun extends RunOutcome {
  readonly log: RunnerLog;
  /** `host:port` of every connection that the process opened or asked for. */
  readonly connections: readonly string[];
  /** The same by the command line, wherever that is asked as well. */
  readonly alike?: ObservedRun;
}

const WATCHER = join(import.meta.dirname, 'watch-connections.mjs');
const CONNECTIONS = 'connections.txt';

/** The two ways in which every leak is looked for: as it is, and with all debugging on. */
const DEBUGGING: readonly Readonly<Record<string, string>>[] = [
  {},
  { RUNNER_DEBUG: '1', NODE_DEBUG: 'undici,http,tls' },
];

/** How the command line is asked for the same: once for its document, once for its story. */
const COMMAND_LINE_FLAGS = [['--json'], ['--debug']];

type Request = RunRequest | (() => RunRequest | Promise<RunRequest>);

/** Runs the built action quietly and with debugging, and the command line with it, all at once. */
export async function observeRuns(request: Request): Promise<ObservedRun[]> {
  return observe(request, DEBUGGING);
}

const isQuietToo = oneIn(12, 4);
const isAlikeToo = oneIn(6, 1);

/**
 * The same for the many cases of one kind. All run with debugging, which shows the most, and the
 * first in a file quietly as well; with it every twelfth after it, in CI every fourth. The
 * command line is asked with every sixth, in CI with each.
 */
export async function observeCase(request: Request): Promise<ObservedRun[]> {
  const ways = isQuietToo() ? DEBUGGING : DEBUGGING.slice(1);
  return observe(request, ways, isAlikeToo());
}

async function observe(
  request: Request,
  ways: typeof DEBUGGING,
  isAlike = true,
): Promise<ObservedRun[]> {
  return Promise.all(
    ways.map(async (debugging) => {
      const asking = async () => {
        const asked = typeof request === 'function' ? await request() : request;
        return { ...asked, env: { ...debugging, ...asked.env } };
      };
      const asked = await asking();
      if (!isAlike || !isForCommandLine(asked)) return observeRun(asked);
      const again = await asking();
      const flags = COMMAND_LINE_FLAGS[DEBUGGING.indexOf(debugging)] ?? [];
      const [run, alike] = await Promise.all([
        observeRun(asked),
        observeRun(byCommandLine(again, flags)),
      ]);
      return { ...run, alike };
    }),
  );
}

export async function observeRun(request: RunRequest): Promise<ObservedRun> {
  const { NODE_OPTIONS = '', ...env } = request.env ?? {};
  const outcome = await runAction({
    ...request,
    env: { ...env, NODE_OPTIONS: `--import=${WATCHER} ${NODE_OPTIONS}`.trim(), CONNECTIONS },
  });
  const path = `workspace/${CONNECTIONS}`;
  const { [path]: connections = '', ...files } = outcome.files;
  return {
    ...outcome,
    files,
    connections: connections.split('\n').filter((line) => line !== ''),
    log: runnerLog(outcome.stdout, outcome.stderr),
  };
}

/** Asserts that a run shows no secret anywhere but in the masks that it asks the runner for. */
export function expectNoLeak(run: ObservedRun, secrets: Readonly<Record<string, string>>): void {
  const [stdout = '', stderr = ''] = [run.stdout, run.stderr].map((text) =>
    text.replace(/^::add-mask::.*\n/gm, ''),
  );
  const said = run.log.commands.filter(({ name }) => name !== 'add-mask');
  const commands = said.map(({ data }) => data).join('\n');
  const surfaces = { ...run.files, stdout, commands, stderr };
  expect(leaksIn(surfaces, secrets)).toEqual([]);
  if (run.alike !== undefined) expectNoLeak(run.alike, secrets);
}

/** Asserts that a run failed, with one annotation, and gives its text. */
export function theErrorOf(run: ObservedRun): string {
  const errors = run.log.commands.filter(({ name }) => name === 'error');
  expect({ errors: errors.length, failed: run.exitCode !== 0 }).toEqual({
    errors: 1,
    failed: true,
  });
  return errors[0]!.data;
}

/**
 * Asserts that the runner obeys nothing but what this action says itself, and that others have
 * had it mask nothing: this action masks no text of less than 6 characters.
 */
export function expectNothingObeyed({ log, outputs, alike }: ObservedRun): void {
  const own = new Set(['add-mask', 'debug', 'notice', 'warning', 'error']);
  expect(log.commands.filter(({ name }) => !own.has(name))).toEqual([]);
  const masks = log.commands.filter(({ name }) => name === 'add-mask');
  expect(masks.map(({ data }) => data.length).filter((length) => length < 6)).toEqual([]);
  expect(Object.keys(outputs).filter((name) => !/^[a-z-]+$/.test(name))).toEqual([]);
  if (alike !== undefined) expectNothingObeyed(alike);
}
