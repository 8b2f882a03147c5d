/**
 * How long something keeps a processor busy, in milliseconds: other work on the machine does not
 * count, nor what happens but once in several times, such as compiling or collecting garbage.
 */
export function busyMs(work: () => void, times = 3): number {
  return Math.min(...Array.from({ length: times }, () => measured(work)));
}

function measured(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
