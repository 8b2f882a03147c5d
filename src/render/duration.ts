const MS_PER_SECOND = 1_000;
const MS_PER_MINUTE = 60_000;

/** A duration as people say it: `120 ms`, `1.5 s`, `2 min 5 s`. */
export function duration(ms: number): string {
  if (ms < MS_PER_SECOND) return `${ms} ms`;
  const tenths = Math.round(ms / 100);
  if (tenths * 100 < MS_PER_MINUTE) return `${(tenths / 10).toFixed(1)} s`;
  const seconds = Math.round(ms / MS_PER_SECOND);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
