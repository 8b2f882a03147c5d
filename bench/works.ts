import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { type Sandbox, startSandbox } from '../sandbox/start-sandbox.ts';
import type { Contender } from './contender.ts';
import { CERTIFICATE, startDistantServer } from './distant-server.ts';

const FLOOR = join(import.meta.dirname, 'floor');
const NODE = process.execPath;
const NAME = 'my_workspace.telephony';
const ROUND_TRIP_MS = 50;

const ACTION: Contender = {
  name: 'this action',
  command: [NODE, join(import.meta.dirname, '../dist/index.js')],
};

/** Somebody else who does the same work. The goals are the most that may be missed. */
export interface Rival {
  readonly contender: Contender;
  /** How many times as long as the rival the action may take. */
  readonly goal?: number;
  /** How many MB more than the rival it may hold at its peak. */
  readonly memoryGoalMb?: number;
}

/** A piece of work, who competes at it, and how close the action has to come. */
export interface Work {
  readonly title: string;
  readonly action: Contender;
  readonly rivals: readonly Rival[];
  /** Sets the scene for one run: the environment, and how to clear up. */
  readonly scene: () => Promise<Scene>;
}

export interface Scene {
  readonly env: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
}

export const WORKS: readonly Work[] = [
  {
    title: 'no-op release over loopback',
    action: ACTION,
    rivals: [{ contender: floor('no-op.mjs', 'node:http floor'), goal: 1.25 }],
    scene: () => loopback({ integrations: [HELD] }),
  },
  {
    title: 'load, fail at a missing input',
    action: { ...ACTION, exitCode: 1 },
    rivals: [{ contender: { name: 'node -e 0', command: [NODE, '-e', '0'] }, goal: 1.8 }],
    scene: () => Promise.resolve({ env: {}, close: () => Promise.resolve() }),
  },
  {
    title: `first release over TLS, ${ROUND_TRIP_MS} ms round trips`,
    action: ACTION,
    rivals: [
      { contender: floor('first-release.mjs', 'node:https floor'), goal: 1.1 },
      ...(hasTools('curl', 'jq')
        ? [{ contender: shell('first-release.sh', 'bash, curl and jq'), goal: 0.6 }]
        : []),
    ],
    scene: distant,
  },
  {
    title: 'no-op release among 10,000 integrations, in pages',
    action: ACTION,
    rivals: [{ contender: floor('no-op.mjs', 'node:http floor'), goal: 1.4 }],
    scene: amongMany,
  },
  {
    // In runs of their own: to look at the memory takes time.
    title: 'the same: peak memory',
    action: withPeakMemory(ACTION),
    rivals: [
      { contender: withPeakMemory(floor('no-op.mjs', 'node:http floor')), memoryGoalMb: 40 },
    ],
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
  return loopback({ integrations: [HELD, ...MANY], listFormat: 'pages', pageSize: 500 });
}

async function loopback(options: Parameters<typeof startSandbox>[0]): Promise<Scene> {
  const sandbox = await startSandbox({ ...options, upgradeDelayMs: 0 });
  return { env: inputs(sandbox, sandbox.url), close: () => sandbox.close() };
}

async function distant(): Promise<Scene> {
  const sandbox = await startSandbox({ upgradeDelayMs: 0 });
  const server = await startDistantServer(Number(new URL(sandbox.url).port), ROUND_TRIP_MS);
  return {
    env: { ...inputs(sandbox, server.url), NODE_EXTRA_CA_CERTS: CERTIFICATE },
    close: async () => {
      server.close();
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

function floor(script: string, name: string): Contender {
  return { name, command: [NODE, join(FLOOR, script)] };
}

function shell(script: string, name: string): Contender {
  return { name, command: ['bash', join(FLOOR, script)] };
}

function withPeakMemory({ name, command: [program, ...args] }: Contender): Contender {
  const hook = join(import.meta.dirname, 'peak-memory.mjs');
  return { name, command: [program, '--import', hook, ...args] };
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
