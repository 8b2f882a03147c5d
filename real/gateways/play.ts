import { setTimeout as sleep } from 'node:timers/promises';
import { type RunOutcome, runAction } from '../../runner/run-action.ts';
import type { SeedIntegration } from '../../sandbox/seed.ts';
import { type Sandbox, startSandbox } from '../../sandbox/start-sandbox.ts';
import type { Authority } from '../certificates.ts';
import { expectNone } from '../cases.ts';
import { type Asked, type Conduct, type Relay, startRelay } from '../relay.ts';
import { type End, INPUTS, SANDBOX, judge, look } from '../release.ts';
import type { Front, Gateway } from './gateway.ts';
import { PROXY_PASSWORD, WRONG_PASSWORD } from './squid.ts';

const SECRETS = { 'the proxy password': PROXY_PASSWORD, 'a wrong one': WRONG_PASSWORD };

/** Releases through one gateway into one workspace, one after the other. */
export interface GatewayCase {
  readonly title: string;
  readonly front: Front;
  /** What the workspace holds at first. */
  readonly holds?: readonly SeedIntegration[];
  /** How long the service holds back each answer. */
  readonly latencyMs?: number;
  /** What becomes of the first creation that reaches the service; `pass` if left out. */
  readonly firstCreate?: Conduct;
  readonly releases: readonly Release[];
}

export interface Release {
  /** `v1.0.0` if left out. */
  readonly tag?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly ends: End;
  /** Something that the log says. */
  readonly says?: RegExp;
  /** What the gateway gets as soon as the first creation has reached the service. */
  readonly signal?: NodeJS.Signals;
  /** Begins with a new gateway of the same kind. */
  readonly anew?: boolean;
  /** Whatever is wrong with what the gateway has logged since it started. */
  readonly logged?: (log: string) => string[];
}

/** Plays one case. Throws whatever is wrong with it. */
export async function play(gatewayCase: GatewayCase, authority: Authority): Promise<void> {
  const { front, holds = [], latencyMs = 0, firstCreate = 'pass', releases } = gatewayCase;
  const sandbox = await startSandbox({ ...SANDBOX, integrations: holds, latencyMs });
  const relay = await startRelay({ target: () => sandbox.url, conduct: once(firstCreate) });
  const behind = { port: relay.port, authority };
  let gateway = await front(behind);
  try {
    for (const [index, release] of releases.entries()) {
      if (release.anew === true) {
        await gateway.stop();
        gateway = await front(behind);
      }
      const found = await playRelease(release, { sandbox, gateway, relay });
      expectNone(found.map((finding) => `release ${index + 1}: ${finding}`));
    }
  } finally {
    await gateway.stop();
    await relay.close();
    await sandbox.close();
  }
}

function once(firstCreate: Conduct): (request: Asked) => Conduct {
  let isFirst = true;
  return ({ method, path }) => {
    if (!isFirst || method !== 'POST' || !path.endsWith('/integrations')) return 'pass';
    isFirst = false;
    return firstCreate;
  };
}

interface Scene {
  readonly sandbox: Sandbox;
  readonly gateway: Gateway;
  readonly relay: Relay;
}

async function playRelease(
  release: Release,
  { sandbox, gateway, relay }: Scene,
): Promise<string[]> {
  const { tag = 'v1.0.0', inputs, ends, says, logged, signal } = release;
  const before = look(sandbox);
  const running = runAction({
    tag,
    inputs: { ...INPUTS, 'api-url': gateway.url, timeout: '60s', ...inputs },
    env: gateway.env,
  });
  if (signal !== undefined && (await arrives(sandbox, { before: running }))) gateway.signal(signal);
  const run = await running;
  await relay.settled();
  const truth = { sandbox, before, ends, version: tag.slice(1) };
  return [
    ...judge(run, { ...truth, secrets: SECRETS }),
    ...(says === undefined || says.test(run.stdout)
      ? []
      : [`does not say ${says.source}`, said(run)]),
    ...(logged?.(gateway.log()) ?? []),
  ];
}

/** Waits for the first write. False if the run ends without one. */
function arrives(sandbox: Sandbox, { before }: { before: Promise<unknown> }): Promise<boolean> {
  return Promise.race([before.then(() => false), firstWrite(sandbox)]);
}

async function firstWrite({ requests }: Sandbox): Promise<boolean> {
  const stopped = AbortSignal.timeout(60_000);
  while (!requests.some(({ method }) => method === 'POST')) {
    await sleep(5, undefined, { signal: stopped, ref: false });
  }
  return true;
}

function said({ stdout }: RunOutcome): string {
  return stdout
    .split('\n')
    .filter((line) => /^::error(?: [^:\n]*)?::/.test(line))
    .join('\n');
}
