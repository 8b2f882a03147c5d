import type { ReleaseResult } from '../../domain/results.ts';
import type { ReleaseInputs } from '../../inputs/release-inputs.ts';
import { type Clock, systemClock } from '../../time/clock.ts';
import { Deadline } from '../../time/deadline.ts';
import type { Ledger } from '../../ports/ledger.ts';
import { releaseIntegration } from '../../release/release-integration.ts';
import { connectWorkspace } from '../../workspace/connect-workspace.ts';
import type { Reach } from './reach.ts';
import type { ShellLog } from './shell-log.ts';

/** A record of releases to write to, and how to hang up. */
export interface OpenedLedger {
  readonly ledger: Ledger;
  readonly close: () => Promise<void>;
}

export interface PerformDependencies {
  readonly reach: Reach;
  readonly cancelled: AbortSignal;
  readonly log: ShellLog;
  /** Called before anything is sent; undefined where releases are not recorded. */
  readonly openLedger?: (bounds: {
    clock: Clock;
    deadline: Deadline;
  }) => Promise<OpenedLedger | undefined>;
  readonly report: (result: ReleaseResult) => void;
}

/** Releases what the inputs describe into their workspace, and has it reported how it went. */
export async function performRelease(
  inputs: ReleaseInputs,
  { reach, cancelled, log, openLedger, report }: PerformDependencies,
): Promise<void> {
  const clock = systemClock;
  const deadline = new Deadline({ clock, budgetMs: inputs.budgetMs, cancelled });
  const { workspace, close } = await connectWorkspace({
    settings: inputs.settings,
    reach,
    clock,
    deadline,
    log,
    onSecret: (secret) => {
      log.mask(secret);
    },
  });
  let opened: OpenedLedger | undefined;
  try {
    opened = await openLedger?.({ clock, deadline });
    const dependencies = { workspace, log, clock, deadline, ledger: opened?.ledger };
    report(await releaseIntegration({ ...inputs, origin: inputs.source }, dependencies));
  } finally {
    // After the report, which need not wait for it; nobody waits for its end.
    void close();
    void opened?.close();
  }
}
