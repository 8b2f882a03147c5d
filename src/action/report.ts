import * as core from '@actions/core';
import { workspacePage } from '../about.ts';
import { failureSummary, releaseSummary } from '../render/release-summary.ts';
import type { Failure, ReleaseResult } from '../results.ts';
import type { ActionLog } from './action-log.ts';
import type { ParsedInputs } from './parse-inputs.ts';

/** Tells GitHub how a release went: outputs, summary, the last line, the exit code. */
export async function reportRelease(
  release: ReleaseResult,
  { inputs, log }: { inputs: ParsedInputs; log: ActionLog },
): Promise<void> {
  const { workspace } = inputs.connection;
  const { integration } = inputs.release;
  const { source } = inputs.source;
  const workspaceUrl = workspacePage(inputs.connection);
  // Before anything is escaped or cut: a secret in pieces would not be found any more.
  const result = log.withoutSecrets(release);
  const outputs = outputsOf(log.shownData(result), log.shown(workspaceUrl));
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  const facts = { integration, workspace, workspaceUrl, source, remarks: log.remarks };
  await writeSummary(releaseSummary(result, log.withoutSecrets(facts)), log);
  if (result.failure !== undefined) fail(result.failure, log);
  else log.info(`${integration} ${result.version} in ${workspace}: ${result.outcome ?? ''}.`);
}

/** The same for a run that failed before it came to a release. */
export async function reportFailure(failure: Failure, log: ActionLog): Promise<void> {
  const { code, message, hint } = failure;
  const shown = log.withoutSecrets({ code, message, hint });
  await writeSummary(failureSummary(shown), log);
  fail(shown, log);
}

/** Every output that `action.yml` declares; what is not known is empty. */
export function outputsOf(result: ReleaseResult, workspaceUrl: string): Record<string, string> {
  return {
    version: result.version,
    'previous-version': result.previousVersion ?? '',
    'integration-id': result.integrationId ?? '',
    outcome: result.outcome ?? '',
    installed: String(result.installed),
    status: result.status ?? '',
    steps: JSON.stringify(result.steps),
    'workspace-url': workspaceUrl,
  };
}

/** A summary that cannot be written does not turn a release into a failure. */
async function writeSummary(markdown: string, log: ActionLog): Promise<void> {
  if (!process.env.GITHUB_STEP_SUMMARY) return;
  try {
    await core.summary.addRaw(log.shown(markdown)).write();
  } catch {
    log.warning('The job summary could not be written.');
  }
}

function fail({ code, message, hint }: Failure, log: ActionLog): void {
  log.error(`${code}: ${message} ${hint}`);
  process.exitCode = 1;
}
