import { appendFileSync } from 'node:fs';
import { getInput, setOutput } from '@actions/core';
import type { Failure } from '../../domain/errors.ts';
import { failureSummary } from '../../render/failure-summary.ts';
import { shortened } from '../../render/shorten.ts';
import type { ActionLog } from './action-log.ts';
import { writeRunnerFile } from './runner-file.ts';
import { workflowFile } from './workflow-file.ts';

/**
 * Tells GitHub how a run failed before it came to a release: summary, outputs, annotation, exit
 * code. Of a run that broke off nobody knows how far it came.
 */
export function reportFailure(failure: Failure, log: ActionLog): void {
  const setupIsGiven = getInput('setup') !== '';
  const summary = failureSummary(log.shownData(failure), { setupIsGiven });
  writeSummary(summary, log);
  const outputs = {
    'version-changed': failure.code === 'internal' ? 'unknown' : 'false',
    'error-code': failure.code,
    ...summaryOutput(summary),
  };
  writeOutputs(outputs, log);
  fail([failure], log);
}

/** A comment on GitHub takes 65,536 characters (documented), and some of them are its user's. */
const LONGEST_SUMMARY_BYTES = 60_000;

/** The summary once more, for a later step that tells it elsewhere. */
export function summaryOutput(summary: string): { readonly summary: string } {
  return { summary: shortened(summary, LONGEST_SUMMARY_BYTES) };
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
  const lines = failures.map(({ code, message, hint }) => `${code}: ${message} ${hint}`);
  log.error(lines.join('\n'), workflowFile(failures, process.env));
  process.exitCode = 1;
}
