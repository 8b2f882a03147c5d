import { expect } from '@jest/globals';
import { WireError, type WireFault } from '../../src/http/wire-error.ts';

/** What a failure on the wire is expected to be. */
export type Expected = Partial<WireFault>;

/** The WireError that a promise ends in. */
export async function failure(promise: Promise<unknown>): Promise<WireError> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(WireError);
  return error as WireError;
}
