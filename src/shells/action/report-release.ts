import * as core from '@actions/core';
import { workspacePage } from '../../domain/about.ts';
import { releaseSummary } from '../../render/release-summary.ts';
import { type ReleaseResult, failuresOf, lacksSetup } from '../../domain/results.ts';
import { isPrerelease } from '../../version/grammar.ts';
import { versionChange } from '../../version/version-change.ts';
import type { ActionLog } from './action-log.ts';
import type { ReleaseInputs } from '../../inputs/parse-inputs.ts';
import { errorsPage } from './errors-page.ts';
import { fail, writeSummary } from './report-failure.ts';
import { writeRunnerFile } from './runner-file.ts';

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
    errorsPage: errorsPage(process.env),
    remarks: log.remarks,
  });
  // Before the outputs, which no one reads by eye: the summary tells of everything that was done.
  writeSummary(releaseSummary(result, facts), log);
  writeOutputs(outputsOf(result, facts.workspaceUrl), log);
  if (release.failure !== undefined) fail(failuresOf(release), log);
  else log.info(`${integration} ${release.version} in ${workspace}: ${outcomeIn(release, facts)}.`);
}

function outcomeIn(release: ReleaseResult, { setupIsGiven }: { setupIsGiven: boolean }): string {
  const outcome = release.outcome ?? '';
  return lacksSetup(release, setupIsGiven) ? `${outcome}, but not set up` : outcome;
}

function writeOutputs(outputs: Record<string, string>, log: ActionLog): void {
  const write = () => {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  };
  writeRunnerFile('GITHUB_OUTPUT', { write, log });
}

/** Every output that `action.yml` declares; what is not known is empty. */
export function outputsOf(result: ReleaseResult, workspaceUrl: string): Record<string, string> {
  return {
    version: result.version,
    prerelease: String(isPrerelease(result.version)),
    change: versionChange(result.previousVersion, result.version),
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
