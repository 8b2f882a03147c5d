import type { Parsed } from '../src/domain/parsed.ts';
import { plain } from '../src/text/quote.ts';

/** The value that a text is expected to have. */
export function valueIn<T>(outcome: Parsed<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(`Not read: ${plain(outcome.problem)}`);
}

/** The problem that a text is expected to have, as it is read. */
export function problemIn(outcome: Parsed<unknown>): string {
  if (!outcome.ok) return plain(outcome.problem);
  throw new Error(`Read as ${JSON.stringify(outcome.value)}`);
}
