import type { PlannedStep } from '../plan/planned-step.ts';
import { performWrite } from './perform-write.ts';
import type { ReleaseContext } from './release-context.ts';
import type { Write } from './write.ts';
import { WRITES } from './writes.ts';

/** Carries out the steps in order and stops at the first that fails, noting how each ended. */
export async function applyPlan(
  steps: readonly PlannedStep[],
  context: ReleaseContext,
): Promise<void> {
  for (const [index, step] of steps.entries()) {
    const startedAt = context.clock.now();
    const write = writeFor(step, context);
    const ending = await performWrite(write, context);
    const durationMs = Math.round(context.clock.now() - startedAt);
    context.record.ended(index, { result: ending.result, durationMs });
    if (ending.result !== 'done') throw ending.error;
    context.log.info(`${write.label}: done in ${durationMs} ms.`);
  }
}

function writeFor(step: PlannedStep, context: ReleaseContext): Write {
  const toWrite = WRITES[step.kind] as (step: PlannedStep, context: ReleaseContext) => Write;
  return toWrite(step, context);
}
