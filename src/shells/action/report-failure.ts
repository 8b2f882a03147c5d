import { type Failure, InputError, type ReleaseError } from '../../domain/errors.ts';
import { failureSummary } from '../../render/failure-summary.ts';
import { outputsOfFailure, summaryOutput } from '../common/outputs.ts';
import type { RawInputs } from '../../inputs/inputs.ts';
import { workflowFile } from './where-to-look.ts';
import { type Reporting, writeOutputs, writeSummary } from './runner-files.ts';

/**
 * Tells GitHub how a run failed before it came to a release: summary, outputs, annotation, exit
 * code. Of a run that broke off nobody knows how far it came.
 */
export function reportFailure(
  error: ReleaseError,
  { raw, job, log }: Reporting & { readonly raw: RawInputs },
): void {
  const facts = log.shownData({
    setupIsGiven: setupIsGiven(raw),
    errorsPage: job.errorsPage,
    problems: error instanceof InputError ? error.problems : [],
  });
  const summary = failureSummary(log.shownData(error.failure), facts);
  writeSummary(summary, { job, log });
  writeOutputs({ ...outputsOfFailure(error.failure), ...summaryOutput(summary) }, { job, log });
  fail([error.failure], { job, log });
}

/** Tells by the inputs alone: whether a manifest that was refused holds one is not known. */
function setupIsGiven({ setup, manifest }: RawInputs): boolean | undefined {
  if (setup !== '') return true;
  return manifest === '' ? false : undefined;
}

/** Makes one annotation, however much is wrong; at the workflow if it is mended there. */
export function fail(failures: readonly Failure[], { job, log }: Reporting): void {
  log.error(failures.map(inALine).join('\n'), workflowFile(failures, job.env));
  const page = job.errorsPage;
  if (page !== undefined) {
    for (const { code } of failures) log.info(`What ${code} means: ${page}#${code}`);
  }
  process.exitCode = 1;
}

/** Words a failure; several lines, one for each wrong input, keep their hint apart. */
function inALine({ code, message, hint }: Failure): string {
  return `${code}: ${message}${message.includes('\n') ? '\n' : ' '}${hint}`;
}
