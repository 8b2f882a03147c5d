import { ReleaseError } from '../../src/domain/errors.ts';

/** The ReleaseError that something is expected to throw. */
export function releaseErrorOf(refusing: () => unknown): ReleaseError {
  let outcome: unknown;
  try {
    outcome = refusing();
  } catch (error) {
    if (error instanceof ReleaseError) return error;
    throw error;
  }
  throw new Error(`Not refused: ${JSON.stringify(outcome)}`);
}
