/** How many runs go on at once: more than cores, because most of a run is waiting. */
const AT_ONCE = 6;

/** Runs all of them, a few at a time, and gives back what came of each by its name. */
export async function inParallel<T>(
  runs: Readonly<Record<string, () => Promise<T>>>,
  atOnce = AT_ONCE,
): Promise<Record<string, T>> {
  const waiting = Object.entries(runs);
  const ended: Record<string, T> = {};
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [name, run] = next;
      ended[name] = await run();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return ended;
}

/** The same expectation for each name. */
export function forEach<T>(
  names: readonly string[],
  value: (name: string) => T,
): Record<string, T> {
  return Object.fromEntries(names.map((name) => [name, value(name)]));
}
