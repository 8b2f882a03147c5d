import { placesOf, toReleaseError } from '../../domain/thrown.ts';
import type { ReleaseError } from '../../domain/errors.ts';
import type { ShellLog } from './shell-log.ts';

/** Reports uncaught errors once, and ends the process. */
export function onCrash(report: (thrown: unknown) => void): void {
  let crashed = false;
  for (const event of ['uncaughtException', 'unhandledRejection']) {
    process.on(event, (thrown: unknown) => {
      if (crashed) return;
      crashed = true;
      report(thrown);
      process.exit(1);
    });
  }
}

/** Makes an error to report of what was thrown; where in the code, a debug log tells. */
export function errorOf(thrown: unknown, log: ShellLog): ReleaseError {
  const error = toReleaseError(thrown);
  if (error.code === 'internal') log.debug(placesOf(error.cause));
  return error;
}
