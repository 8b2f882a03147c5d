import { statSync, truncateSync } from 'node:fs';
import { quote } from '../../text/quote.ts';
import type { ActionLog } from './action-log.ts';
import type { Job } from './job.ts';

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
  { write, job, log }: { write: (file: string) => void; job: Pick<Job, 'env'>; log: ActionLog },
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

/** The system's own word, such as ENOSPC; the toolkit throws without one for a missing file. */
function reasonOf(error: unknown): string {
  const { code } = Object(error) as { code?: unknown };
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : 'there is no such file';
}
