import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { findOnPath } from './tools.ts';

/** A program of somebody else's, in the foreground, until it is stopped. */
export interface Program {
  readonly signal: (signal: NodeJS.Signals) => void;
  /** Ends it by its own process id, and waits for the end. */
  readonly stop: () => Promise<void>;
}

const START_MS = 10_000;
const STOP_MS = 5_000;

/** Starts a program and waits until it listens at this port of 127.0.0.1. */
export async function startProgram(
  [command = '', ...flags]: readonly string[],
  port: number,
): Promise<Program> {
  const child = spawn(findOnPath(command) ?? command, flags, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-4000)));
  }
  child.on('error', (error) => (said += error.message));
  const deadline = performance.now() + START_MS;
  while (!(await listens(port))) {
    if (hasEnded(child) || performance.now() > deadline) {
      await stop(child);
      throw new Error(`${command} did not start: ${said}`);
    }
    await sleep(20);
  }
  return { signal: (signal) => child.kill(signal), stop: () => stop(child) };
}

function hasEnded({ exitCode, signalCode, pid }: ChildProcess): boolean {
  return pid === undefined || exitCode !== null || signalCode !== null;
}

async function stop(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const impatient = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  await ended;
  clearTimeout(impatient);
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => {
      resolve(false);
    });
  });
}

/** A port that nobody listens at, for programs that cannot choose one themselves. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
