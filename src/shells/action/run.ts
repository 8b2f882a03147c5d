import { getInput } from '@actions/core';
import { takeInputs } from '../../inputs/inputs.ts';
import { Secrets } from '../../secrets/secrets.ts';
import { beginRelease } from '../common/begin-release.ts';
import { judgeNode } from '../common/judge-node.ts';
import { errorOf, onCrash } from '../common/on-crash.ts';
import { readRelease } from '../common/read-release.ts';
import { readRunContext } from '../common/run-context.ts';
import { ActionLog } from './action-log.ts';
import { jobOf } from './job.ts';
import { reportFailure } from './report-failure.ts';
import { serverProblems } from './server-words.ts';

/**
 * Runs the action: reads the inputs and the event, releases, reports. It never rejects; a
 * failure ends in one clear line, the summary and a non-zero exit code.
 */
export async function run(): Promise<void> {
  const { env } = process;
  const job = jobOf(env);
  const log = new ActionLog(new Secrets(), job.server);
  const raw = takeInputs((name) => getInput(name));
  const reportThrown = (thrown: unknown) => {
    reportFailure(errorOf(thrown, log), { raw, job, log });
  };
  onCrash(reportThrown);
  // First of all, so that a signal is never met by Node's own end without a word.
  const cancelled = cancelledBySignal(log);
  try {
    const understood = await readRelease(
      {
        raw,
        unserved: serverProblems(raw, job.server),
        root: env.GITHUB_WORKSPACE ?? '',
        context: readRunContext(env),
        env,
        node: judgeNode(process.versions.node),
      },
      log,
    );
    const { inputs } = understood;
    log.entitle(`${inputs.desired.integration} in ${inputs.settings.workspace}`);
    const reach = await beginRelease(understood, log);
    // Loaded while the handshakes of the connection are on their way, and only for good inputs.
    const { releaseAndReport } = await import('./release-and-report.ts');
    await releaseAndReport(inputs, { reach, cancelled, log, job });
  } catch (error) {
    reportThrown(error);
  }
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
