/**
 * Whether every case of the slow proofs runs, as in `npm run test:soak`. In `npm test` examples of
 * them do: one at least of each kind of assertion.
 */
export const isSoak = process.env.SOAK === '1';

/** These cases in the soak, none in `npm test`: they stand beside the examples. */
export function onlyInSoak<T>(cases: readonly T[]): readonly T[] {
  return isSoak ? cases : [];
}

/**
 * Says of each thing that comes by whether it is its turn: of the first in a file, and of every so
 * many-th after it. In the soak it is always.
 */
export function oneIn(count: number): () => boolean {
  let seen = 0;
  return () => isSoak || seen++ % count === 0;
}

/** How often a property is tried: so often in `npm test`, and in the soak ten times as often or more. */
export function tries(usual: number, inSoak = usual * 10): number {
  return isSoak ? inSoak : usual;
}
