import { getInput } from '@actions/core';
import { ActionLog } from './action/action-log.ts';
import { placesOf, toReleaseError } from './action/defect.ts';
import { proxyFrom, proxySecrets } from './action/environment-proxy.ts';
import { readRawInputs } from './action/inputs.ts';
import type { OpenedHistory } from './action/open-history.ts';
import { type ParsedInputs, parseInputs } from './action/parse-inputs.ts';
import { prepareReport, reportFailure, reportRelease } from './action/report.ts';
import { readRunContext } from './action/run-context.ts';
import { secretValues } from './action/secret-values.ts';
import { type Clock, systemClock } from './clock.ts';
import { releaseIntegration } from './release-integration.ts';
import type { ReleaseResult } from './results.ts';
import { RunLimits } from './run-limits.ts';
import { Secrets } from './secrecy/secrets.ts';

/**
 * Runs the action: reads the inputs and the event, releases, reports. It never rejects; a
 * failure ends in one clear line, the summary and a non-zero exit code.
 */
export async function run(): Promise<void> {
  const log = new ActionLog(new Secrets());
  reportCrashes(log);
  // First of all, so that a signal is never met by Node's own end without a word.
  const cancelled = cancelledBySignal(log);
  try {
    const inputs = await readInputs(log);
    const result = await release(inputs, { log, cancelled });
    reportRelease(result, { inputs, log });
  } catch (error) {
    reportThrown(error, log);
  }
}

async function readInputs(log: ActionLog): Promise<ParsedInputs> {
  const raw = readRawInputs((name) => getInput(name));
  for (const secret of [...secretValues(raw), ...proxySecrets(process.env)]) log.mask(secret);
  const inputs = parseInputs(raw, await readRunContext(process.env));
  const { source, version, rules } = inputs.source;
  log.info(`Version ${version}, from ${source}.`);
  for (const { level, message } of rules) {
    if (level === 'warning') log.warning(`${message}.`);
    else log.info(`${message}.`);
  }
  return inputs;
}

async function release(
  inputs: ParsedInputs,
  { log, cancelled }: { log: ActionLog; cancelled: AbortSignal },
): Promise<ReleaseResult> {
  const clock = systemClock;
  const limits = new RunLimits({ clock, budgetMs: inputs.budgetMs, cancelled });
  const opened = await openHistoryIfWanted(inputs, { log, clock, limits });
  // Loaded only now, so that bad inputs are refused without waiting for the HTTP client.
  const { connectWorkspace } = await import('./workspace/connect-workspace.ts');
  const { workspace, close } = await connectWorkspace({
    options: inputs.connection,
    proxy: proxyFrom(process.env),
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
  try {
    const history = opened?.history;
    return await releaseIntegration(inputs.release, { workspace, log, clock, limits, history });
  } finally {
    await Promise.all([close(), opened?.close()]);
  }
}

/** Nothing of GitHub's client is loaded where releases are not recorded. */
async function openHistoryIfWanted(
  inputs: ParsedInputs,
  parts: { log: ActionLog; clock: Clock; limits: RunLimits },
): Promise<OpenedHistory | undefined> {
  const { deployment } = inputs;
  if (deployment === undefined) return undefined;
  const { openHistory } = await import('./action/open-history.ts');
  return openHistory({ ...parts, inputs, deployment, env: process.env });
}

/** The runner cancels a job with SIGINT, and with SIGTERM when that is not obeyed. */
function cancelledBySignal(log: ActionLog): AbortSignal {
  const cancelled = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.once(name, () => {
      log.info(`${name}: stopping. No new write is begun.`);
      cancelled.abort(new Error(name));
    });
  }
  return cancelled.signal;
}

/** What escapes every catch still ends in one clear line instead of a stack. */
function reportCrashes(log: ActionLog): void {
  let crashed = false;
  for (const event of ['uncaughtException', 'unhandledRejection']) {
    process.on(event, (thrown: unknown) => {
      if (crashed) return;
      crashed = true;
      reportThrown(thrown, log);
      process.exit(1);
    });
  }
}

function reportThrown(thrown: unknown, log: ActionLog): void {
  const error = toReleaseError(thrown);
  if (error !== thrown) log.debug(placesOf(thrown));
  reportFailure(error, log);
}
