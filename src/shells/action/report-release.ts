import { workspacePage } from '../../domain/about.ts';
import { releaseLog } from '../../render/release-log.ts';
import { releaseSummary } from '../../render/release-summary.ts';
import { type ReleaseResult, failuresOf } from '../../domain/results.ts';
import type { ReleaseInputs } from '../../inputs/release-inputs.ts';
import { outputsOf } from '../common/outputs.ts';
import { codeFacts } from './code-facts.ts';
import { fail } from './report-failure.ts';
import { type Reporting, writeOutputs, writeSummary } from './runner-files.ts';

/** Tells GitHub how a release went: summary, outputs, the last lines, the exit code. */
export function reportRelease(
  release: ReleaseResult,
  { inputs, job, log }: Reporting & { readonly inputs: ReleaseInputs },
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
    code: codeFacts(job.env, { ...release, tag: inputs.tag }),
    errorsPage: job.errorsPage,
    remarks: log.remarks,
  });
  // Before the outputs, which no one reads by eye: the summary tells of everything that was done.
  const summary = releaseSummary(result, facts);
  writeSummary(summary, { job, log });
  writeOutputs(outputsOf(release, { result, workspaceUrl: facts.workspaceUrl, summary }), {
    job,
    log,
  });
  for (const passage of releaseLog(result, facts)) log.passage(passage);
  if (release.failure !== undefined) fail(failuresOf(release), { job, log });
}
