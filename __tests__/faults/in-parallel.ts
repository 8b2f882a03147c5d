/** How many runs go on at once: more than cores, because most of a run is waiting. */
const AT_ONCE = 6;

/**
 * Runs all of them, a few at a time, and gives back what came of each by its name. After a
 * failure none is begun, and it rejects only when the last has ended: nothing outlives the test.
 */
export async function inParallel<T, Name extends string>(
  runs: Readonly<Record<Name, () => Promise<T>>>,
  atOnce = AT_ONCE,
): Promise<Record<Name, T>> {
  const waiting = Object.entries(runs) as [Name, () => Promise<T>][];
  const ended: Partial<Record<Name, T>> = {};
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [name, run] = next;
      try {
        ended[name] = await run();
      } catch (error) {
        waiting.length = 0;
        throw named(error, name);
      }
    }
  };
  const workers = await Promise.allSettled(Array.from({ length: atOnce }, work));
  for (const worker of workers) if (worker.status === 'rejected') throw worker.reason;
  return ended as Record<Name, T>;
}

/** Says which run it was, before the error's own message. */
function named(error: unknown, name: string): unknown {
  const { stack, message } = Object(error) as { stack?: unknown; message?: unknown };
  if (typeof message === 'string' && typeof stack === 'string') {
    Object.assign(error as object, { message: `${name}: ${message}`, stack: `${name}: ${stack}` });
  }
  return error;
}

/** The same expectation for each name. */
export function forEach<T>(
  names: readonly string[],
  value: (name: string) => T,
): Record<string, T> {
  return Object.fromEntries(names.map((name) => [name, value(name)]));
}
