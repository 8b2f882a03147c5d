import type { ActionLog } from './action/action-log.ts';
import type { OpenHistoryParts, OpenedHistory } from './action/open-history.ts';
import type { ParsedInputs } from './action/parse-inputs.ts';
import { prepareReport, reportRelease } from './action/report-release.ts';
import { systemClock } from './clock.ts';
import { releaseIntegration } from './release-integration.ts';
import { RunLimits } from './run-limits.ts';
import { connectWorkspace } from './workspace/connect-workspace.ts';
import type { EagerConnector } from './workspace/eager-connector.ts';
import type { ProxySettings } from './workspace/proxy-settings.ts';

export interface RunParts {
  readonly proxy: ProxySettings | undefined;
  readonly connector: EagerConnector | undefined;
  readonly cancelled: AbortSignal;
  readonly log: ActionLog;
}

/** Releases what the inputs describe into their workspace, and tells GitHub how it went. */
export async function releaseAndReport(
  inputs: ParsedInputs,
  { proxy, connector, cancelled, log }: RunParts,
): Promise<void> {
  const clock = systemClock;
  const limits = new RunLimits({ clock, budgetMs: inputs.budgetMs, cancelled });
  const { workspace, close } = await connectWorkspace({
    options: inputs.connection,
    proxy,
    connector,
    clock,
    limits,
    log,
    onSecret: (secret) => {
      log.mask(secret);
    },
    redact: (text) => log.withoutSecrets(text),
  });
  // While the first answer is on its way.
  setImmediate(prepareReport);
  let opened: OpenedHistory | undefined;
  try {
    opened = await openHistoryIfWanted(inputs, { proxy, log, clock, limits });
    const parts = { workspace, log, clock, limits, history: opened?.history };
    reportRelease(await releaseIntegration(inputs.release, parts), { inputs, log });
  } finally {
    // After the report, which need not wait for it; nobody waits for its end.
    void close();
    void opened?.close();
  }
}

/** Nothing of GitHub's client is loaded where releases are not recorded. */
async function openHistoryIfWanted(
  inputs: ParsedInputs,
  parts: Omit<OpenHistoryParts, 'inputs' | 'deployment' | 'env'>,
): Promise<OpenedHistory | undefined> {
  const { deployment } = inputs;
  if (deployment === undefined) return undefined;
  const { openHistory } = await import('./action/open-history.ts');
  return openHistory({ ...parts, inputs, deployment, env: process.env });
}
