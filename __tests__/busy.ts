/**
 * How long something keeps a processor busy, in milliseconds: other work on the machine does not
 * count, nor what happens but once in several times, such as compiling or collecting garbage.
 */
export async function busyMs(work: () => unknown, times = 3): Promise<number> {
  let least = Infinity;
  for (let time = 0; time < times; time += 1) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1_000);
  }
  return least;
}
