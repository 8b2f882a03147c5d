import { expect } from '@jest/globals';
import type { Failure } from '../../src/domain/errors.ts';
import { RequestError } from '../../src/ports/workspace.ts';
import { plain } from '../../src/text/quote.ts';

/** The RequestError that a promise ends in, with its sentences as they are read. */
export async function failure(promise: Promise<unknown>): Promise<RequestError> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(RequestError);
  return plainRequestError(error as RequestError);
}

/** A failure with its sentences as they are read. */
export function plainly({ code, message, hint }: Failure): Failure {
  return { code, message: plain(message), hint: plain(hint) };
}

/** A RequestError with its sentences as they are read. */
export function plainRequestError({
  failure: sentences,
  outcome,
  retryAfterMs,
}: RequestError): RequestError {
  return new RequestError({ ...plainly(sentences), outcome, retryAfterMs });
}
