import { appendFileSync } from 'node:fs';
import { getInput } from '@actions/core';
import type { Failure } from '../../domain/errors.ts';
import { failureSummary } from '../../render/failure-summary.ts';
import type { ActionLog } from './action-log.ts';
import { writeRunnerFile } from './runner-file.ts';
import { workflowFile } from './workflow-file.ts';

/** Tells GitHub how a run failed before it came to a release: summary, annotation, exit code. */
export function reportFailure(failure: Failure, log: ActionLog): void {
  writeSummary(failureSummary(log.shownData(failure), { setupIsGiven: setupIsGiven() }), log);
  fail([failure], log);
}

/** By the inputs alone: whether a manifest holds one is not known where it was refused. */
function setupIsGiven(): boolean | undefined {
  if (getInput('setup') !== '') return true;
  return getInput('manifest') === '' ? false : undefined;
}

/** Not every runner has a summary; one that cannot be written fails no release. */
export function writeSummary(markdown: string, log: ActionLog): void {
  if (!process.env.GITHUB_STEP_SUMMARY) return;
  const write = (file: string) => {
    appendFileSync(file, markdown);
  };
  writeRunnerFile('GITHUB_STEP_SUMMARY', { write, log });
}

/** One annotation, however much is wrong, at the workflow if that is where it can be mended. */
export function fail(failures: readonly Failure[], log: ActionLog): void {
  const lines = failures.map(({ code, message, hint }) => `${code}: ${message} ${hint}`);
  log.error(lines.join('\n'), workflowFile(failures, process.env));
  process.exitCode = 1;
}
