// The little that the legs need of a test runner: cases one after the other or side by side, a line
// for each, and an exit code.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Something that has to hold. */
export interface Case {
  readonly title: string;
  /** Throws when it does not hold. */
  readonly run: () => Promise<void>;
}

export interface LegSettings {
  /** Such as `gateways`, for the last line. */
  readonly leg: string;
  /** How many cases may run side by side. */
  readonly atOnce: number;
}

/**
 * Runs the cases whose titles hold one of the words of the command line, all if there are none.
 * Sets the exit code: 1 if a case does not hold, or if there is none.
 */
export async function runCases(
  cases: readonly Case[],
  { leg, atOnce }: LegSettings,
): Promise<void> {
  const words = process.argv.slice(2);
  const wanted = cases.filter(
    ({ title }) => words.length === 0 || words.some((word) => title.includes(word)),
  );
  const startedAt = performance.now();
  const results = await sideBySide(wanted.map(runCase), atOnce);
  const held = results.filter(Boolean).length;
  const failed = results.length - held;
  leave(leg, { passed: held, failed });
  console.log(`${leg}: ${held} passed, ${failed} failed, ${secondsSince(startedAt)}`);
  if (failed > 0 || held === 0) process.exitCode = 1;
}

/** Leaves the counts in the folder LEG_RESULTS, for `count-tests`. */
function leave(leg: string, counts: { passed: number; failed: number }): void {
  const { LEG_RESULTS: folder } = process.env;
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${leg}.json`), JSON.stringify(counts));
}

function runCase({ title, run }: Case): () => Promise<boolean> {
  return async () => {
    const startedAt = performance.now();
    try {
      await run();
      console.log(`ok      ${secondsSince(startedAt)}  ${title}`);
      return true;
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      console.log(
        `FAILED  ${secondsSince(startedAt)}  ${title}\n${said.replace(/^/gm, '        ')}`,
      );
      return false;
    }
  };
}

/** Runs all, never more than so many at once. The results are in the order of the tasks. */
async function sideBySide<T>(tasks: readonly (() => Promise<T>)[], atOnce: number): Promise<T[]> {
  const results: T[] = [];
  const waiting = tasks.entries();
  const work = async () => {
    for (const [index, task] of waiting) results[index] = await task();
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}

function secondsSince(startedAt: number): string {
  return `${((performance.now() - startedAt) / 1000).toFixed(1).padStart(5)} s`;
}

/** Throws what a case found, one finding a line, unless it found nothing. */
export function expectNone(findings: readonly string[]): void {
  if (findings.length > 0) throw new Error(findings.join('\n'));
}

/** Says why a leg does not run; an error where the variable `required` is 1. */
export function skip(leg: string, { why, required }: { why: string; required: string }): void {
  const isRequired = process.env[required] === '1';
  console.log(`${leg}: ${isRequired ? 'cannot run' : 'skipped'}, because ${why}`);
  if (!isRequired) return;
  leave(leg, { passed: 0, failed: 1 });
  process.exitCode = 1;
}
