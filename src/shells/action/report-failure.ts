import { appendFileSync } from 'node:fs';
import { getInput, setOutput } from '@actions/core';
import { type Failure, InputError, type ReleaseError } from '../../domain/errors.ts';
import { failureSummary } from '../../render/failure-summary.ts';
import { outputsOfFailure, summaryOutput } from '../common/outputs.ts';
import type { ActionLog } from './action-log.ts';
import { errorsPage, workflowFile } from './where-to-look.ts';
import { writeRunnerFile } from './runner-file.ts';

/**
 * Tells GitHub how a run failed before it came to a release: summary, outputs, annotation, exit
 * code. Of a run that broke off nobody knows how far it came.
 */
export function reportFailure(error: ReleaseError, log: ActionLog): void {
  const facts = log.shownData({
    setupIsGiven: setupIsGiven(),
    errorsPage: errorsPage(process.env),
    problems: error instanceof InputError ? error.problems : [],
  });
  const summary = failureSummary(log.shownData(error.failure), facts);
  writeSummary(summary, log);
  writeOutputs({ ...outputsOfFailure(error.failure), ...summaryOutput(summary) }, log);
  fail([error.failure], log);
}

/** By the inputs alone: whether a manifest holds one is not known where it was refused. */
function setupIsGiven(): boolean | undefined {
  if (getInput('setup') !== '') return true;
  return getInput('manifest') === '' ? false : undefined;
}

/** Outputs that cannot be written fail no release. */
export function writeOutputs(outputs: Readonly<Record<string, string>>, log: ActionLog): void {
  const write = () => {
    for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
  };
  writeRunnerFile('GITHUB_OUTPUT', { write, log });
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
  log.error(failures.map(inALine).join('\n'), workflowFile(failures, process.env));
  const page = errorsPage(process.env);
  if (page !== undefined) {
    for (const { code } of failures) log.info(`What ${code} means: ${page}#${code}`);
  }
  process.exitCode = 1;
}

/** A message of several lines, one for each wrong input, keeps its hint apart. */
function inALine({ code, message, hint }: Failure): string {
  return `${code}: ${message}${message.includes('\n') ? '\n' : ' '}${hint}`;
}
