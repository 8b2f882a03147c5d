import type { PlannedStep } from '../plan/planned-step.ts';
import type { StepResult } from '../results.ts';
import { RequestError } from '../workspace/request-error.ts';
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
    const end = (result: StepResult) => {
      const durationMs = Math.round(context.clock.now() - startedAt);
      context.record.ended(index, { result, durationMs });
      return durationMs;
    };
    const write = writeFor(step, context);
    try {
      await performWrite(write, context);
    } catch (error) {
      end(error instanceof RequestError && error.fate === 'unknown' ? 'unknown' : 'not-done');
      throw error;
    }
    context.log.info(`${write.label}: done in ${end('done')} ms.`);
  }
}

function writeFor(step: PlannedStep, context: ReleaseContext): Write<unknown> {
  const toWrite = WRITES[step.kind] as (
    step: PlannedStep,
    context: ReleaseContext,
  ) => Write<unknown>;
  return toWrite(step, context);
}
