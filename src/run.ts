import { getInput } from '@actions/core';
import { ActionLog } from './action/action-log.ts';
import { placesOf, toReleaseError } from './action/defect.ts';
import { proxyFrom, proxySecrets } from './action/environment-proxy.ts';
import { readRawInputs } from './action/inputs.ts';
import { type ParsedInputs, parseInputs } from './action/parse-inputs.ts';
import { reportFailure } from './action/report-failure.ts';
import { readRunContext } from './action/run-context.ts';
import { secretValues } from './action/secret-values.ts';
import { Secrets } from './secrecy/secrets.ts';
import { EagerConnector } from './workspace/eager-connector.ts';

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
    const proxy = proxyFrom(process.env);
    const connector =
      proxy === undefined ? new EagerConnector(inputs.connection.apiUrl) : undefined;
    tellVersion(inputs, log);
    await connector?.begun();
    // Loaded while the handshakes of the connection are on their way, and only for good inputs.
    const { releaseAndReport } = await import('./release-and-report.ts');
    await releaseAndReport(inputs, { proxy, connector, cancelled, log });
  } catch (error) {
    reportThrown(error, log);
  }
}

async function readInputs(log: ActionLog): Promise<ParsedInputs> {
  const raw = readRawInputs((name) => getInput(name));
  for (const secret of [...secretValues(raw), ...proxySecrets(process.env)]) log.mask(secret);
  return parseInputs(raw, await readRunContext(process.env));
}

function tellVersion({ source: { source, version, rules } }: ParsedInputs, log: ActionLog): void {
  log.info(`Version ${version}, from ${source}.`);
  for (const { level, message } of rules) {
    if (level === 'warning') log.warning(`${message}.`);
    else log.info(`${message}.`);
  }
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
