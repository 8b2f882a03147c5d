import type { Clock } from '../clock.ts';
import type { RunLimits } from '../run-limits.ts';

/** Sleeps, but not past the end of the run's time; a cancelled run wakes up at once. */
export async function pause(
  ms: number,
  { clock, limits }: { clock: Clock; limits: RunLimits },
): Promise<void> {
  await clock.sleep(Math.min(ms, limits.remainingMs()), limits.cancelled).catch(() => undefined);
}
