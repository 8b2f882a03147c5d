import { createContext, runInContext } from 'node:vm';

/** How long the check of a setup by its schema may take; a good one takes a hundredth of it. */
const LIMIT_MS = 400;

/**
 * Runs something that may never end by itself, such as a regular expression of others; undefined
 * where it was stopped or threw. Node's own limit also stops an expression while it is matched,
 * and whatever is called from the script.
 */
export function withinTime<T>(work: () => T): T | undefined {
  let result: { readonly value: T } | undefined;
  const context = createContext({
    work: () => {
      result = { value: work() };
    },
  });
  try {
    runInContext('work()', context, { timeout: LIMIT_MS });
  } catch {
    return undefined;
  }
  return result?.value;
}
