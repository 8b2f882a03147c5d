import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, openSync } from 'node:fs';
import { join } from 'node:path';

import { answers } from './answers.ts';
import { printedTo } from './printed.ts';
import { Problem } from './problem.ts';
import type { RehearsalOptions } from './read-options.ts';

/** How long a sandbox may take until it answers; a loaded machine needs seconds at times. */
const START_MS = 30_000;

/** A sandbox that runs in a process of its own and stays when this one ends. */
export interface BackgroundSandbox {
  readonly pid: number;
  /** The origin, such as `http://127.0.0.1:41234`. */
  readonly url: string;
  /** The sandbox ends by itself soon after this file is gone. */
  readonly aliveFile: string;
  readonly logFile: string;
}

/** What the sandbox's process is told, over the channel that nobody else can read. */
export interface Order {
  readonly options: RehearsalOptions & { readonly token: string };
  readonly aliveFile: string;
}

/** What it answers as soon as it listens. */
export interface Listening {
  readonly url: string;
}

/** A new bearer token of the documented form, 64 hex digits. */
export function newToken(): string {
  return randomBytes(32).toString('hex');
}

/**
 * Starts a sandbox beside this process and waits until it answers.
 *
 * @throws {Problem} if it ended, or did not answer within 30 s; nothing is left running then
 */
export async function startInBackground(
  options: Order['options'],
  { program, temp }: { readonly program: string; readonly temp: string },
): Promise<BackgroundSandbox> {
  const directory = newDirectory(temp);
  const aliveFile = join(directory, 'alive');
  const logFile = join(directory, 'log.txt');
  const log = openSync(logFile, 'a');
  const child = fork(program, ['serve'], {
    cwd: temp,
    detached: true,
    windowsHide: true,
    execArgv: [],
    env: inherited(process.env),
    stdio: ['ignore', log, log, 'ipc'],
  });
  const listening = new Promise<Listening>((resolve, reject) => {
    child.once('message', resolve as (message: unknown) => void);
    child.once('error', reject);
    child.once('exit', () => {
      reject(new Error('ended'));
    });
  });
  child.send({ options, aliveFile } satisfies Order, () => undefined);
  try {
    const { url } = await within(START_MS, listening);
    const list = `${url}/api/v1/${options.workspace.name ?? ''}/integrations`;
    if ((await answers(list, options.token)) !== 200) throw new Error('silent');
    child.disconnect();
    child.unref();
    return { pid: child.pid ?? 0, url, aliveFile, logFile };
  } catch {
    child.kill('SIGKILL');
    throw new Problem(
      'The sandbox did not start.',
      'What it printed is above.',
      printedTo(logFile),
    );
  }
}

/**
 * The job's secrets are none of the sandbox's business. By `RUNNER_TRACKING_ID` the runner finds
 * the processes that a job left behind, and ends them; Windows opens no socket without
 * `SystemRoot`.
 */
const INHERITED = ['PATH', 'RUNNER_TRACKING_ID', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR'];

function inherited(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(INHERITED.map((name) => [name, env[name]]));
}

async function within<T>(limitMs: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error('late'));
    }, limitMs);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

function newDirectory(temp: string): string {
  try {
    return mkdtempSync(join(temp, 'kontur-crm-sandbox-'));
  } catch {
    throw new Problem(
      'RUNNER_TEMP cannot be written to.',
      'Free space there, or repair its rights.',
    );
  }
}
