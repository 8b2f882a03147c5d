/**
 * Whether every case of the slow proofs runs, as in `npm run test:soak`. In `npm test` examples of
 * them do: one at least of each kind of assertion.
 */
export const isSoak = process.env.SOAK === '1';

/** These cases in the soak, none in `npm test`: they stand beside the examples. */
export function onlyInSoak<T>(cases: readonly T[]): readonly T[] {
  return isSoak ? cases : [];
}

/** How often a property is tried: so often in `npm test`, ten times as often in the soak. */
export function tries(usual: number): number {
  return isSoak ? usual * 10 : usual;
}
