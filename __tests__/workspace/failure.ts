import { expect } from '@jest/globals';
import { RequestError, type RequestErrorFields } from '../../src/workspace/request-error.ts';

/** What a failure is expected to be; of its texts, parts. */
export type Expected = Partial<Omit<RequestErrorFields, 'cause'>>;

/** The RequestError that a promise ends in. */
export async function failure(promise: Promise<unknown>): Promise<RequestError> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(RequestError);
  return error as RequestError;
}
