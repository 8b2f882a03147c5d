import { workspacePage } from '../../domain/about.ts';
import { releaseSummary } from '../../render/release-summary.ts';
import { type ReleaseResult, failuresOf, lacksSetup } from '../../domain/results.ts';
import { isPrerelease } from '../../version/grammar.ts';
import { versionChange } from '../../version/version-change.ts';
import type { ActionLog } from './action-log.ts';
import type { ReleaseInputs } from '../../inputs/parse-inputs.ts';
import { fail, summaryOutput, writeOutputs, writeSummary } from './report-failure.ts';

/** Loads what the outputs are going to need: the toolkit parts them by a random line. */
export function prepareReport(): void {
  process.getBuiltinModule('node:crypto');
}

/** Tells GitHub how a release went: outputs, summary, the last line, the exit code. */
export function reportRelease(
  release: ReleaseResult,
  { inputs, log }: { inputs: ReleaseInputs; log: ActionLog },
): void {
  const { workspace } = inputs.settings;
  const { integration } = inputs.desired;
  const { source } = inputs.source;
  const result = log.shownData(release);
  const facts = log.shownData({
    integration,
    workspace,
    workspaceUrl: workspacePage(inputs.settings),
    source,
    setupIsGiven: inputs.desired.setup !== undefined,
    remarks: log.remarks,
  });
  // Before the outputs, which no one reads by eye: the summary tells of everything that was done.
  const summary = releaseSummary(result, facts);
  writeSummary(summary, log);
  writeOutputs(outputsOf(result, { workspaceUrl: facts.workspaceUrl, summary }), log);
  if (release.failure !== undefined) fail(failuresOf(release), log);
  else log.info(`${integration} ${release.version} in ${workspace}: ${outcomeIn(release, facts)}.`);
}

function outcomeIn(release: ReleaseResult, { setupIsGiven }: { setupIsGiven: boolean }): string {
  const outcome = release.outcome ?? '';
  return lacksSetup(release, setupIsGiven) ? `${outcome}, but not set up` : outcome;
}

/** Every output that `action.yml` declares; what is not known is empty. */
export function outputsOf(
  result: ReleaseResult,
  { workspaceUrl, summary }: { workspaceUrl: string; summary: string },
): Record<string, string> {
  return {
    version: result.version,
    prerelease: String(isPrerelease(result.version)),
    change: versionChange(result.previousVersion, result.version),
    'previous-version': result.previousVersion ?? '',
    'version-changed': String(result.versionChanged ?? 'unknown'),
    'integration-id': result.integrationId ?? '',
    outcome: result.outcome ?? '',
    'error-code': result.failure?.code ?? '',
    installed: result.installed === undefined ? '' : String(result.installed),
    status: result.status ?? '',
    'previous-status': result.previousStatus ?? '',
    steps: JSON.stringify(result.steps),
    plan: result.plan === undefined ? '' : JSON.stringify(result.plan),
    ...summaryOutput(summary),
    'workspace-url': workspaceUrl,
  };
}
