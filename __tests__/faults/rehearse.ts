import { releaseIntegration } from '../../src/release/release-integration.ts';
import type { ReleaseResult } from '../../src/domain/results.ts';
import { Deadline } from '../../src/time/deadline.ts';
import { connectWorkspace } from '../../src/workspace/connect-workspace.ts';
import { plain } from '../../src/text/quote.ts';
import { FakeClock } from '../fake-clock.ts';
import { plainData } from '../plain-data.ts';
import { type Wishes, requestFor } from '../release-request.ts';
import { NAME, TOKEN, WORKSPACE } from './release.ts';

export interface Rehearsal extends ReleaseResult {
  readonly lines: readonly string[];
  readonly slept: readonly number[];
}

/**
 * A whole release in this process: real sockets, but waits that take no time. The sandbox
 * behind it has to share the clock's calendar.
 */
export async function rehearse(
  { url }: { url: string },
  { options, clock = new FakeClock() }: { options?: Wishes; clock?: FakeClock },
): Promise<Rehearsal> {
  const lines: string[] = [];
  const say = (line: string) => lines.push(plain(line));
  const log = { info: say, notice: say, warning: say, debug: () => undefined };
  const cancelled = new AbortController().signal;
  const deadline = new Deadline({ clock, budgetMs: 600_000, cancelled });
  const { workspace, close } = await connectWorkspace({
    settings: {
      apiUrl: url,
      workspace: WORKSPACE,
      credentials: { kind: 'token', token: TOKEN },
      routes: {},
    },
    reach: { proxy: undefined },
    clock,
    deadline,
    log,
    onSecret: () => undefined,
  });
  try {
    const parts = { workspace, log, clock, deadline };
    const result = await releaseIntegration(
      requestFor({ integration: NAME, version: '1.2', waitTimeoutMs: 5_000, ...options }),
      parts,
    );
    return { ...plainData(result), lines, slept: clock.sleeps };
  } finally {
    await close();
  }
}
