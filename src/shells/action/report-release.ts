import { plainMarkup } from '../../render/markdown.ts';
import { releaseLog } from '../../render/release-log.ts';
import { releaseSummary } from '../../render/release-summary.ts';
import { type ReleaseResult, failuresOf } from '../../domain/results.ts';
import type { ReleaseInputs } from '../../inputs/release-inputs.ts';
import { inWorkflow } from '../../text/quote.ts';
import { outputsOf } from '../common/outputs.ts';
import { summaryFacts } from '../common/summary-facts.ts';
import { codeFacts } from './code-facts.ts';
import { fail } from './report-failure.ts';
import { type Reporting, writeOutputs, writeSummary } from './runner-files.ts';

/** Tells GitHub how a release went: summary, outputs, the last lines, the exit code. */
export function reportRelease(
  release: ReleaseResult,
  { inputs, job, log }: Reporting & { readonly inputs: ReleaseInputs },
): void {
  const code = codeFacts(job.env, { ...release, tag: inputs.tag });
  const { errorsPage } = job;
  const { remarks } = log;
  const result = log.shownData(release);
  const facts = log.shownData(summaryFacts(inputs, { code, errorsPage, remarks }));
  // Before the outputs, which no one reads by eye: the summary tells of everything that was done.
  const summary = releaseSummary(result, facts);
  writeSummary(summary, { job, log });
  writeOutputs(outputsOf(release, { result, workspaceUrl: facts.workspaceUrl, summary }), {
    job,
    log,
  });
  for (const passage of releaseLog(result, facts, plainMarkup(inWorkflow))) log.passage(passage);
  if (release.failure !== undefined) fail(failuresOf(release), { job, log });
}
