import { redactDeep } from '../src/secrets/redact-deep.ts';
import { plain } from '../src/text/quote.ts';

/** A copy of plain data with its sentences as they are read. */
export function plainData<T>(value: T): T {
  return redactDeep(value, { redact: plain });
}
