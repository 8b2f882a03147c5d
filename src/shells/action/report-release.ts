import { workspacePage } from '../../domain/about.ts';
import { releaseLog } from '../../render/release-log.ts';
import { releaseSummary } from '../../render/release-summary.ts';
import { type ReleaseResult, failuresOf } from '../../domain/results.ts';
import type { ReleaseInputs } from '../../inputs/parse-inputs.ts';
import { outputsOf } from '../common/outputs.ts';
import type { ActionLog } from './action-log.ts';
import { codeFacts } from './code-facts.ts';
import { errorsPage } from './where-to-look.ts';
import { fail, writeOutputs, writeSummary } from './report-failure.ts';

/** Tells GitHub how a release went: summary, outputs, the last lines, the exit code. */
export function reportRelease(
  release: ReleaseResult,
  { inputs, log }: { inputs: ReleaseInputs; log: ActionLog },
): void {
  const { workspace } = inputs.settings;
  const { integration } = inputs.desired;
  const { source, tagIsInput } = inputs.source;
  const result = log.shownData(release);
  const facts = log.shownData({
    integration,
    workspace,
    workspaceUrl: workspacePage(inputs.settings),
    source,
    setupIsGiven: inputs.desired.setup !== undefined,
    setupKeys: Object.keys(inputs.desired.setup ?? {}),
    code: codeFacts(process.env, { ...release, tagIsInput }),
    errorsPage: errorsPage(process.env),
    remarks: log.remarks,
  });
  // Before the outputs, which no one reads by eye: the summary tells of everything that was done.
  const summary = releaseSummary(result, facts);
  writeSummary(summary, log);
  writeOutputs(outputsOf(release, { result, workspaceUrl: facts.workspaceUrl, summary }), log);
  for (const passage of releaseLog(result, facts)) log.passage(passage);
  if (release.failure !== undefined) fail(failuresOf(release), log);
}
