/**
 * How much of the slow proofs runs. `npm test` has examples of them: one at least of each kind of
 * assertion. The whole is what CI runs, and the soak is the whole with every case and many more tries.
 */
const SIZES = ['examples', 'whole', 'soak'];

const name = process.env.TEST_SIZE ?? 'examples';
const size = SIZES.indexOf(name);
if (size < 0) throw new Error(`TEST_SIZE is one of ${SIZES.join(', ')}, and not "${name}".`);

/** Whether more than examples run: in CI, and in the soak. */
export const isWhole = size >= SIZES.indexOf('whole');

/** Whether every case runs, as in `npm run test:soak`. */
export const isSoak = size >= SIZES.indexOf('soak');

/** These cases in CI and in the soak, none in `npm test`: they stand beside the examples. */
export function onlyInWhole<T>(cases: readonly T[]): readonly T[] {
  return isWhole ? cases : [];
}

/** These cases in the soak alone: they stand beside the examples. */
export function onlyInSoak<T>(cases: readonly T[]): readonly T[] {
  return isSoak ? cases : [];
}

/**
 * Says of each thing that comes by whether it is its turn: of the first in a file, and of every so
 * many-th after it, in CI of more of them. In the soak it is always.
 */
export function oneIn(count: number, inWhole = count): () => boolean {
  const every = isWhole ? inWhole : count;
  let seen = 0;
  return () => isSoak || seen++ % every === 0;
}

/**
 * How often a property is tried: so often in CI, a quarter of it in `npm test`, and in the soak ten
 * times as often or more.
 */
export function tries(usual: number, inSoak = usual * 10): number {
  if (isSoak) return inSoak;
  return isWhole ? usual : Math.ceil(usual / 4);
}
