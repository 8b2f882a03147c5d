import { appendFileSync } from 'node:fs';
import * as core from '@actions/core';
import { workspacePage } from '../about.ts';
import { failureSummary, releaseSummary } from '../render/release-summary.ts';
import { type Failure, type ReleaseResult, failuresOf } from '../results.ts';
import type { ActionLog } from './action-log.ts';
import type { ParsedInputs } from './parse-inputs.ts';
import { workflowFile } from './workflow-file.ts';

/** Loads what the outputs are going to need: the toolkit parts them by a random line. */
export function prepareReport(): void {
  process.getBuiltinModule('node:crypto');
}

/** Tells GitHub how a release went: outputs, summary, the last line, the exit code. */
export function reportRelease(
  release: ReleaseResult,
  { inputs, log }: { inputs: ParsedInputs; log: ActionLog },
): void {
  const { workspace } = inputs.connection;
  const { integration } = inputs.release;
  const { source } = inputs.source;
  const workspaceUrl = workspacePage(inputs.connection);
  // Before anything is escaped or cut: a secret in pieces would not be found any more.
  const result = log.withoutSecrets(release);
  const outputs = outputsOf(log.shownData(result), log.shown(workspaceUrl));
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  const facts = { integration, workspace, workspaceUrl, source, remarks: log.remarks };
  writeSummary(releaseSummary(result, log.withoutSecrets(facts)), log);
  if (result.failure !== undefined) fail(failuresOf(result), log);
  else log.info(`${integration} ${result.version} in ${workspace}: ${result.outcome ?? ''}.`);
}

/** The same for a run that failed before it came to a release. */
export function reportFailure(failure: Failure, log: ActionLog): void {
  const { code, message, hint } = failure;
  const shown = log.withoutSecrets({ code, message, hint });
  writeSummary(failureSummary(shown), log);
  fail([shown], log);
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
    plan: result.plan === undefined ? '' : JSON.stringify(result.plan),
    'workspace-url': workspaceUrl,
  };
}

/** A summary that cannot be written does not turn a release into a failure. */
function writeSummary(markdown: string, log: ActionLog): void {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  try {
    appendFileSync(file, log.shown(markdown));
  } catch {
    log.warning('The job summary could not be written.');
  }
}

/** One annotation, however much is wrong, at the workflow if that is where it can be mended. */
function fail(failures: readonly Failure[], log: ActionLog): void {
  const lines = failures.map(({ code, message, hint }) => `${code}: ${message} ${hint}`);
  log.error(lines.join('\n'), workflowFile(failures, process.env));
  process.exitCode = 1;
}
