import * as core from '@actions/core';
import { workspacePage } from '../about.ts';
import { releaseSummary } from '../render/release-summary.ts';
import { type ReleaseResult, failuresOf } from '../results.ts';
import type { ActionLog } from './action-log.ts';
import type { ParsedInputs } from './parse-inputs.ts';
import { fail, writeSummary } from './report-failure.ts';

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

/** Every output that `action.yml` declares; what is not known is empty. */
export function outputsOf(result: ReleaseResult, workspaceUrl: string): Record<string, string> {
  return {
    version: result.version,
    'previous-version': result.previousVersion ?? '',
    'integration-id': result.integrationId ?? '',
    outcome: result.outcome ?? '',
    installed: result.installed === undefined ? '' : String(result.installed),
    status: result.status ?? '',
    steps: JSON.stringify(result.steps),
    plan: result.plan === undefined ? '' : JSON.stringify(result.plan),
    'workspace-url': workspaceUrl,
  };
}
