import { appendFileSync, statSync, truncateSync } from 'node:fs';
import { setOutput } from '@actions/core';
import { errorCode } from '../../domain/thrown.ts';
import { quote } from '../../text/quote.ts';
import type { ActionLog } from './action-log.ts';
import type { Job } from './job.ts';

/** Who is told, and of which job. */
export interface Reporting {
  readonly job: Job;
  readonly log: ActionLog;
}

/** Writes the outputs; that they cannot be written fails no release. */
export function writeOutputs(
  outputs: Readonly<Record<string, string>>,
  reporting: Reporting,
): void {
  const write = () => {
    for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
  };
  writeRunnerFile('GITHUB_OUTPUT', { write, ...reporting });
}

/** Writes the summary where the runner has one; that it cannot be written fails no release. */
export function writeSummary(markdown: string, reporting: Reporting): void {
  if (!reporting.job.env.GITHUB_STEP_SUMMARY) return;
  const write = (file: string) => {
    appendFileSync(file, markdown);
  };
  writeRunnerFile('GITHUB_STEP_SUMMARY', { write, ...reporting });
}

/** What the runner's files hold, by the variable that names each. */
const CONTENTS = {
  GITHUB_OUTPUT: 'The outputs',
  GITHUB_STEP_SUMMARY: 'The job summary',
} as const;

/**
 * Writes to one of the runner's files. One that cannot be written is a warning: the release has
 * ended as it has. What was written by then is taken back, since the runner fails a step for half
 * an output.
 */
export function writeRunnerFile(
  variable: keyof typeof CONTENTS,
  { write, job, log }: Reporting & { readonly write: (file: string) => void },
): void {
  const file = job.env[variable] ?? '';
  const sizeBefore = sizeOf(file);
  try {
    write(file);
  } catch (error) {
    takeBack(file, sizeBefore);
    log.warning(
      `${CONTENTS[variable]} could not be written to ${quote(file)}, the file of ${variable}: ` +
        `${reasonOf(error)}.`,
    );
  }
}

function sizeOf(file: string): number | undefined {
  try {
    const stats = statSync(file);
    return stats.isFile() ? stats.size : undefined;
  } catch {
    return undefined;
  }
}

function takeBack(file: string, sizeBefore: number | undefined): void {
  if (sizeBefore === undefined) return;
  try {
    truncateSync(file, sizeBefore);
  } catch {
    // What cannot be written cannot be cut either; then nothing has been added.
  }
}

/** Finds the system's own word, such as ENOSPC; for a missing file the toolkit gives none. */
function reasonOf(error: unknown): string {
  return errorCode(error) ?? 'there is no such file';
}
