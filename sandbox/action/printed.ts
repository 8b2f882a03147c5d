import { readFileSync } from 'node:fs';

/** The end of what was printed says why a process died; a stack is no longer. */
const SHOWN_LENGTH = 8_000;

/**
 * What a sandbox's process has printed, to be shown while its file is still there: it is gone with
 * the job. Behind the bar the runner takes no line for a command, and the older syntax, which it
 * finds anywhere in a line, is broken up.
 */
export function printedTo(logFile: string): string[] {
  const text = read(logFile).slice(-SHOWN_LENGTH).replaceAll('##[', '## [').trim();
  const lines = text === '' ? ['(nothing)'] : text.split(/\r\n|\r|\n/);
  return ['The sandbox printed:', ...lines.map((line) => `  | ${line}`)];
}

function read(logFile: string): string {
  try {
    return readFileSync(logFile, 'utf8');
  } catch {
    return '';
  }
}
