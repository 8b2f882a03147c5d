import { getInput } from '@actions/core';
import { placesOf, toReleaseError } from '../../domain/defect.ts';
import { type Checked, InputError, type InputProblem } from '../../domain/errors.ts';
import { EagerConnector } from '../../http/eager-connector.ts';
import { type ProxySettings, proxyFor, proxyFrom, proxySecrets } from '../../http/proxy.ts';
import { readInputs, takeInputs } from '../../inputs/inputs.ts';
import { type ReleaseInputs, checkInputs } from '../../inputs/parse-inputs.ts';
import { type SecretValues, secretValues } from '../../inputs/secret-values.ts';
import { setupSentence } from '../../render/failure-summary.ts';
import { Secrets, isMaskable } from '../../secrets/secrets.ts';
import { option, quote } from '../../text/quote.ts';
import { ActionLog } from './action-log.ts';
import { forgeOf } from './forge.ts';
import { judgeNode } from './judge-node.ts';
import { reportFailure } from './report-failure.ts';
import { readRunContext } from './run-context.ts';

/**
 * Runs the action: reads the inputs and the event, releases, reports. It never rejects; a
 * failure ends in one clear line, the summary and a non-zero exit code.
 */
export async function run(): Promise<void> {
  const log = new ActionLog(new Secrets(), forgeOf(process.env));
  reportCrashes(log);
  // First of all, so that a signal is never met by Node's own end without a word.
  const cancelled = cancelledBySignal(log);
  try {
    const { inputs, proxy } = readEverything(log);
    const { apiUrl } = inputs.settings;
    const isDirect = proxyFor(proxy, apiUrl) === undefined;
    const connector = isDirect ? new EagerConnector(apiUrl) : undefined;
    tellVersion(inputs, log);
    await connector?.begun();
    // Loaded while the handshakes of the connection are on their way, and only for good inputs.
    const { releaseAndReport } = await import('./release-and-report.ts');
    await releaseAndReport(inputs, { route: { proxy, connector }, cancelled, log });
  } catch (error) {
    reportThrown(error, log);
  }
}

/**
 * Reads the inputs, the event and the proxy of the environment, and masks what is secret.
 *
 * @throws {InputError} that names everything that is wrong with them
 */
function readEverything(log: ActionLog): {
  inputs: ReleaseInputs;
  proxy: ProxySettings | undefined;
} {
  const raw = takeInputs((name) => getInput(name));
  const read = readInputs(raw);
  const context = readRunContext(process.env);
  const secrets = secretValues(raw, { read, context });
  maskAll(secrets, log);
  tellNode(log);
  log.info(setupSentence(raw.setup !== ''));
  tellOpen(secrets, log);
  const inputs = checkInputs(raw, { read, context });
  const proxy = proxyFrom(process.env);
  if (inputs.ok && proxy.ok) return { inputs: inputs.value, proxy: proxy.value };
  throw new InputError([...problemsOf(inputs), ...problemsOf(proxy)]);
}

function maskAll({ credentials, setup, openWords }: SecretValues, log: ActionLog): void {
  for (const secret of [...credentials, ...proxySecrets(process.env)]) log.mask(secret);
  for (const secret of setup) log.mask(secret, openWords);
}

/** Whoever gave such a value for a secret is to know that it stays readable. */
function tellOpen({ open }: SecretValues, log: ActionLog): void {
  const keys = open
    .filter(({ value }) => isMaskable(value))
    .map((leaf) => quote(leaf.keys.join('.'), 80));
  if (keys.length === 0) return;
  const [shown, others] = [keys.slice(0, SHOWN_KEYS).join(', '), keys.length - SHOWN_KEYS];
  log.notice(
    `${option('setup')}: not masked is the value of ${shown}${others > 0 ? ` and ${others} more` : ''}, ` +
      'which this run says in the open anyway: a name, a version, an address or a word of this action.',
  );
}

/** So many are enough to see what kind of values they are. */
const SHOWN_KEYS = 5;

function problemsOf(checked: Checked<unknown>): readonly InputProblem[] {
  return checked.ok ? [] : checked.problems;
}

/** An older one was refused before anything was loaded. */
function tellNode(log: ActionLog): void {
  const verdict = judgeNode(process.versions.node);
  if (verdict.kind !== 'supported') log.warning(verdict.message);
}

function tellVersion(
  { source: { source, version, rules, notices } }: ReleaseInputs,
  log: ActionLog,
): void {
  log.info(`Version ${version}, from ${source}.`);
  for (const { level, message } of rules) {
    if (level === 'warning') log.warning(`${message}.`);
    else log.info(`${message}.`);
  }
  for (const notice of notices) log.notice(notice);
}

/**
 * GitHub's runner cancels a job with SIGINT, and with SIGTERM when that is not obeyed; on Windows
 * the second is SIGBREAK. A terminal that closes sends SIGHUP.
 */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const;

/**
 * Stops the run at the first signal. The handlers stay for those that follow, such as a second
 * Ctrl+C: without one Node ends the process in the middle of a write, and of the last words.
 */
function cancelledBySignal(log: ActionLog): AbortSignal {
  const cancelled = new AbortController();
  const seen = new Set<string>();
  for (const name of SIGNALS) {
    process.on(name, () => {
      if (seen.has(name)) return;
      seen.add(name);
      log.info(`${name}: stopping. No new write is begun.`);
      cancelled.abort(new Error(name));
    });
  }
  return cancelled.signal;
}

/** Reports uncaught errors as one annotation. */
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
  if (error.code === 'internal') log.debug(placesOf(error.cause));
  reportFailure(error.failure, log);
}
