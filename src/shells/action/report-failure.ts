import { appendFileSync } from 'node:fs';
import type { Failure } from '../../domain/errors.ts';
import { failureSummary } from '../../render/failure-summary.ts';
import type { ActionLog } from './action-log.ts';
import { workflowFile } from './workflow-file.ts';

/** Tells GitHub how a run failed before it came to a release: summary, annotation, exit code. */
export function reportFailure(failure: Failure, log: ActionLog): void {
  writeSummary(failureSummary(log.shownData(failure)), log);
  fail([failure], log);
}

/** A summary that cannot be written does not turn a release into a failure. */
export function writeSummary(markdown: string, log: ActionLog): void {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  try {
    appendFileSync(file, markdown);
  } catch {
    log.warning('The job summary could not be written.');
  }
}

/** One annotation, however much is wrong, at the workflow if that is where it can be mended. */
export function fail(failures: readonly Failure[], log: ActionLog): void {
  const lines = failures.map(({ code, message, hint }) => `${code}: ${message} ${hint}`);
  log.error(lines.join('\n'), workflowFile(failures, process.env));
  process.exitCode = 1;
}
