import { getInput } from '@actions/core';
import { workspacePage } from '../../domain/about.ts';
import { releaseLog } from '../../render/release-log.ts';
import { releaseSummary } from '../../render/release-summary.ts';
import { type ReleaseResult, failuresOf } from '../../domain/results.ts';
import { isPrerelease } from '../../version/grammar.ts';
import { versionChange } from '../../version/version-change.ts';
import type { ActionLog } from './action-log.ts';
import type { ReleaseInputs } from '../../inputs/parse-inputs.ts';
import { fail, summaryOutput, writeOutputs, writeSummary } from './report-failure.ts';
import { codeFacts } from './code-facts.ts';

/** Loads what the outputs are going to need: the toolkit parts them by a random line. */
export function prepareReport(): void {
  process.getBuiltinModule('node:crypto');
}

/** Tells GitHub how a release went: summary, outputs, the last lines, the exit code. */
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
    setupKeys: Object.keys(inputs.desired.setup ?? {}),
    code: codeFacts(process.env, { ...release, tagIsInput: getInput('tag') !== '' }),
    remarks: log.remarks,
  });
  // Before the outputs, which no one reads by eye: the summary tells of everything that was done.
  const summary = releaseSummary(result, facts);
  writeSummary(summary, log);
  writeOutputs(outputsOf(result, { workspaceUrl: facts.workspaceUrl, summary }), log);
  for (const passage of releaseLog(result, facts)) log.passage(passage);
  if (release.failure !== undefined) fail(failuresOf(release), log);
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
