import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { type Sandbox, startSandbox } from '../sandbox/start-sandbox.ts';
import { CERTIFICATE, startDistantServer } from './distant-server.ts';
import type { Program } from './program.ts';
import { type Framing, startService } from './service.ts';

const FLOOR = join(import.meta.dirname, 'floor');
const NODE = process.execPath;
const NAME = 'my_workspace.telephony';
const ROUND_TRIP_MS = 50;

const ACTION: Program = {
  name: 'this action',
  command: [NODE, join(import.meta.dirname, '../dist/index.js')],
};

const HTTP_FLOOR = floor('no-op.mjs', 'node:http floor');
const HTTPS_FLOOR = floor('first-release.mjs', 'node:https floor');
const SHELL = shell('first-release.sh', 'bash, curl and jq');

/** Another program that does the same, and how close the action has to come to it. */
export interface Baseline {
  readonly program: Program;
  /** How many times as long as the baseline the action may take. */
  readonly goal?: number;
  /** How many MB more than the baseline it may hold at its peak. */
  readonly memoryGoalMb?: number;
}

/** A piece of work, and what the action is compared with. */
export interface Case {
  readonly title: string;
  readonly candidate: Program;
  readonly baselines: readonly Baseline[];
  /** Sets the scene for one run: the environment, and how to clear up. */
  readonly scene: () => Promise<Scene>;
}

export interface Scene {
  readonly env: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
}

export const CASES: readonly Case[] = [
  {
    title: 'no-op release over loopback, chunked answers',
    candidate: ACTION,
    baselines: [{ program: HTTP_FLOOR, goal: 1.5 }],
    scene: () => loopback({ integrations: [HELD] }, 'chunked'),
  },
  {
    title: 'no-op release over loopback, answers of a stated length',
    candidate: ACTION,
    baselines: [{ program: HTTP_FLOOR, goal: 1.5 }],
    scene: () => loopback({ integrations: [HELD] }, 'content-length'),
  },
  {
    title: 'load, fail at a missing input',
    candidate: { ...ACTION, exitCode: 1 },
    baselines: [{ program: { name: 'node -e 0', command: [NODE, '-e', '0'] }, goal: 1.7 }],
    scene: () => Promise.resolve({ env: {}, close: () => Promise.resolve() }),
  },
  {
    title: 'the help of the command line',
    candidate: {
      name: 'the command line',
      command: [NODE, join(import.meta.dirname, '../dist/cli.js'), 'help'],
    },
    baselines: [{ program: { name: 'node -e 0', command: [NODE, '-e', '0'] }, goal: 1.6 }],
    scene: () => Promise.resolve({ env: {}, close: () => Promise.resolve() }),
  },
  {
    title: `first release over TLS, ${ROUND_TRIP_MS} ms round trips`,
    candidate: ACTION,
    baselines: [
      { program: HTTPS_FLOOR, goal: 1.08 },
      ...(hasTools('curl', 'jq') ? [{ program: SHELL, goal: 0.55 }] : []),
    ],
    scene: distant,
  },
  {
    title: 'no-op release among 10,000 integrations, in pages',
    candidate: ACTION,
    baselines: [{ program: HTTP_FLOOR, goal: 1.45 }],
    scene: amongMany,
  },
  {
    // In runs of their own: to look at the memory takes time.
    title: 'the same: peak memory',
    candidate: withPeakMemory(ACTION),
    baselines: [{ program: withPeakMemory(HTTP_FLOOR), memoryGoalMb: 20 }],
    scene: amongMany,
  },
];

const HELD = { name: NAME, version: '1.0.0', installed: true, status: 'active' } as const;
const MANY = Array.from({ length: 10_000 }, (_, index) => ({
  name: `partner${index}.integration`,
  version: '1.0.0',
  ofOtherPartner: true,
}));

function amongMany(): Promise<Scene> {
  const integrations = [HELD, ...MANY];
  return loopback({ integrations, listFormat: 'pages', pageSize: 500 }, 'chunked');
}

async function loopback(
  options: Parameters<typeof startSandbox>[0],
  framing: Framing,
): Promise<Scene> {
  const sandbox = await startSandbox({ ...options, upgradeDelayMs: 0 });
  const service = await startService(sandbox.url, framing);
  return {
    env: inputs(sandbox, service.url),
    close: async () => {
      service.close();
      await sandbox.close();
    },
  };
}

async function distant(): Promise<Scene> {
  const sandbox = await startSandbox({ upgradeDelayMs: 0 });
  const service = await startService(sandbox.url, 'chunked');
  const server = await startDistantServer(Number(new URL(service.url).port), ROUND_TRIP_MS);
  return {
    env: { ...inputs(sandbox, server.url), NODE_EXTRA_CA_CERTS: CERTIFICATE },
    close: async () => {
      server.close();
      service.close();
      await sandbox.close();
    },
  };
}

function inputs({ workspace, token }: Sandbox, url: string): Record<string, string> {
  return {
    'INPUT_API-URL': url,
    INPUT_WORKSPACE: workspace.name,
    INPUT_INTEGRATION: NAME,
    INPUT_TOKEN: token,
    INPUT_INSTALL: 'true',
    INPUT_SETUP: '{"autoRedirect":true,"autoAnswer":true}',
    'INPUT_SETUP-WHEN': 'unconfigured',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REF: 'refs/tags/v1.0.0',
  };
}

function floor(script: string, name: string): Program {
  return { name, command: [NODE, join(FLOOR, script)] };
}

function shell(script: string, name: string): Program {
  return { name, command: ['bash', join(FLOOR, script)] };
}

function withPeakMemory({ name, command: [file, ...args] }: Program): Program {
  const hook = join(import.meta.dirname, 'peak-memory.mjs');
  return { name, command: [file, '--import', hook, ...args] };
}

/** Whether the tools that the shell script needs are on this machine. */
export function hasTools(...tools: readonly string[]): boolean {
  try {
    for (const tool of tools) execFileSync(tool, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
