import { ReleaseError } from './errors.ts';

/**
 * Takes what nobody foresaw for a defect of this action. What was thrown may quote anything,
 * secrets not known yet as well, so nothing of it is shown but its kind.
 */
export function toReleaseError(thrown: unknown): ReleaseError {
  if (thrown instanceof ReleaseError) return thrown;
  return new ReleaseError({
    code: 'internal',
    message: `This action has a defect (${kindOf(thrown)}).`,
    hint: 'Run it again with debug logging, and report what it shows.',
    cause: thrown,
  });
}

/** Lists the places in the code that led to an error, one a line, without its message. */
export function placesOf(thrown: unknown): string {
  const stack: unknown = thrown instanceof Error ? thrown.stack : undefined;
  if (typeof stack !== 'string') return '';
  return stack
    .split('\n')
    .filter((line) => /^ {4}at \S.*:\d+:\d+\)?$/.test(line))
    .join('\n');
}

function kindOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return typeof thrown;
  const name: unknown = thrown.name;
  return typeof name === 'string' && /^\w{1,60}$/.test(name) ? name : 'Error';
}

/**
 * Reads the code of an error of Node or of a library. Nothing else is taken from errors of others:
 * their messages can quote what was sent. An error is not asked for its class, which is another
 * for each realm of a process.
 */
export function errorCode(thrown: unknown): string | undefined {
  const { code } = Object(thrown) as { code?: unknown };
  return typeof code === 'string' && /^[A-Z0-9_/]{1,60}$/.test(code) ? code : undefined;
}
