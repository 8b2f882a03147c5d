import type { ConnectionSettings } from '../../http/connection.ts';
import type { ReleaseInputs } from '../../inputs/parse-inputs.ts';
import { systemClock } from '../../ports/clock.ts';
import { Deadline } from '../../ports/deadline.ts';
import { releaseIntegration } from '../../release/release-integration.ts';
import { connectWorkspace } from '../../workspace/connect-workspace.ts';
import type { ActionLog } from './action-log.ts';
import type { OpenLedgerDependencies, OpenedLedger } from './open-ledger.ts';
import { prepareReport, reportRelease } from './report-release.ts';

export interface RunDependencies {
  /** How to get to the service. */
  readonly route: Omit<ConnectionSettings, 'origin'>;
  readonly cancelled: AbortSignal;
  readonly log: ActionLog;
}

/** Releases what the inputs describe into their workspace, and tells GitHub how it went. */
export async function releaseAndReport(
  inputs: ReleaseInputs,
  { route, cancelled, log }: RunDependencies,
): Promise<void> {
  const clock = systemClock;
  const deadline = new Deadline({ clock, budgetMs: inputs.budgetMs, cancelled });
  const { workspace, close } = await connectWorkspace({
    settings: inputs.settings,
    route,
    clock,
    deadline,
    log,
    onSecret: (secret) => {
      log.mask(secret);
    },
  });
  // While the first answer is on its way.
  setImmediate(prepareReport);
  let opened: OpenedLedger | undefined;
  try {
    opened = await openLedgerIfWanted(inputs, { proxy: route.proxy, log, clock, deadline });
    const dependencies = { workspace, log, clock, deadline, ledger: opened?.ledger };
    reportRelease(await releaseIntegration({ ...inputs, origin: inputs.source }, dependencies), {
      inputs,
      log,
    });
  } finally {
    // After the report, which need not wait for it; nobody waits for its end.
    void close();
    void opened?.close();
  }
}

/** Nothing of GitHub's client is loaded where releases are not recorded. */
async function openLedgerIfWanted(
  inputs: ReleaseInputs,
  dependencies: Omit<OpenLedgerDependencies, 'inputs' | 'deployment' | 'env'>,
): Promise<OpenedLedger | undefined> {
  const { deployment } = inputs;
  if (deployment === undefined) return undefined;
  const { openLedger } = await import('./open-ledger.ts');
  return openLedger({ ...dependencies, inputs, deployment, env: process.env });
}
