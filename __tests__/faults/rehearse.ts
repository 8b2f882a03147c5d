import type { ReleaseOptions } from '../../src/options.ts';
import { releaseIntegration } from '../../src/release-integration.ts';
import type { ReleaseResult } from '../../src/results.ts';
import { RunLimits } from '../../src/run-limits.ts';
import { connectWorkspace } from '../../src/workspace/connect-workspace.ts';
import { VirtualClock } from '../workspace/virtual-clock.ts';
import { NAME, TOKEN, WORKSPACE } from './release.ts';

const OPTIONS: ReleaseOptions = {
  integration: NAME,
  version: '1.2',
  install: false,
  setup: undefined,
  setupWhen: 'changed',
  instancePatch: [],
  allowDowngrade: false,
  dryRun: false,
  waitFor: 'active',
  waitTimeoutMs: 5_000,
};

export interface Rehearsal extends ReleaseResult {
  readonly lines: readonly string[];
  readonly slept: readonly number[];
}

/**
 * A whole release in this process: real sockets, but waits that take no time. The sandbox
 * behind it has to share the clock.
 */
export async function rehearse(
  { url }: { url: string },
  {
    options,
    clock = new VirtualClock(),
  }: { options?: Partial<ReleaseOptions>; clock?: VirtualClock },
): Promise<Rehearsal> {
  const lines: string[] = [];
  const say = (line: string) => lines.push(line);
  const log = { info: say, notice: say, warning: say, debug: () => undefined };
  const cancelled = new AbortController().signal;
  const limits = new RunLimits({ clock, budgetMs: 600_000, cancelled });
  const { workspace, close } = await connectWorkspace({
    options: {
      apiUrl: url,
      workspace: WORKSPACE,
      credentials: { kind: 'token', token: TOKEN },
      routes: {},
    },
    proxy: undefined,
    clock,
    limits,
    log,
    onSecret: () => undefined,
    redact: (text) => text,
  });
  try {
    const parts = { workspace, log, clock, limits };
    const result = await releaseIntegration({ ...OPTIONS, ...options }, parts);
    return { ...result, lines, slept: clock.slept };
  } finally {
    await close();
  }
}

/** The sandbox's clock that goes with a virtual one. */
export function sandboxClock(clock: VirtualClock): { now: () => number } {
  return { now: clock.wallTime };
}
