import type { Current } from '../domain/models.ts';
import type { PlannedStep } from '../domain/release-plan.ts';
import { featuresWrite } from '../resources/features.ts';
import { installWrite } from '../resources/installation.ts';
import { patchInstanceWrite } from '../resources/instance.ts';
import { createWrite, setVersionWrite } from '../resources/integration.ts';
import { setupWrite } from '../resources/setup.ts';
import { webhooksWrite } from '../resources/webhooks.ts';
import type { Write, WriteContext } from '../resources/write.ts';
import type { Dependencies } from './dependencies.ts';
import { type WriteEnding, performWrite } from './perform-write.ts';
import type { Notify } from './run-state.ts';
import { mayLackInstance, seeInstallation } from './unseen-installation.ts';

/** How each kind of step is written. */
const WRITES: {
  readonly [K in PlannedStep['kind']]: (
    step: Extract<PlannedStep, { kind: K }>,
    context: WriteContext,
  ) => Write;
} = {
  create: createWrite,
  'set-version': setVersionWrite,
  install: installWrite,
  setup: setupWrite,
  features: featuresWrite,
  webhooks: webhooksWrite,
  'patch-instance': patchInstanceWrite,
};

export interface ApplyContext extends Dependencies, WriteContext {
  readonly notify: Notify;
}

/**
 * Carries out the steps in order and stops at the first that fails, telling of each what is about
 * to be written, and how it ended.
 *
 * @returns what is known after the last
 */
export async function applyPlan(
  steps: readonly PlannedStep[],
  context: ApplyContext,
): Promise<Current> {
  const { clock, log, notify } = context;
  let { current } = context;
  for (const [index, step] of steps.entries()) {
    const startedAt = clock.now();
    const write = writeFor(step, { ...context, current });
    // Before it is sent: some runners kill a cancelled step at once, and this line is all that stays.
    log.info(`${write.label} …`);
    const ending = await performOnInstance(write, {
      ...context,
      current,
      step,
      stepBefore: steps[index - 1],
    });
    const durationMs = Math.round(clock.now() - startedAt);
    const known = ending.result === 'done' ? ending.current : undefined;
    const isAdopted = ending.result === 'done' && ending.isAdopted;
    notify({
      kind: 'step-ended',
      step: { index, result: ending.result, durationMs, current: known, isAdopted },
    });
    if (ending.result !== 'done') throw ending.error;
    log.info(`${write.label}: done in ${durationMs} ms.`);
    current = ending.current;
  }
  return current;
}

interface StepContext extends ApplyContext {
  readonly step: PlannedStep;
  readonly stepBefore: PlannedStep | undefined;
}

/**
 * Does the write of a step. Where it may have come to nothing because the installation before it
 * is not there yet, of which only an answer has told, that is looked for, and it is done again.
 */
async function performOnInstance(write: Write, context: StepContext): Promise<WriteEnding> {
  const { current, step, stepBefore } = context;
  const ending = await performWrite(write, context);
  const isUnseen = stepBefore?.kind === 'install' && current.instance.kind === 'stale';
  if (!isUnseen || !mayLackInstance(ending)) return ending;
  const seen = await seeInstallation(installWrite(stepBefore, context), context);
  if (seen.result !== 'done') return seen;
  return performWrite(writeFor(step, { ...context, current: seen.current }), context);
}

function writeFor(step: PlannedStep, context: WriteContext): Write {
  const toWrite = WRITES[step.kind] as (step: PlannedStep, context: WriteContext) => Write;
  return toWrite(step, context);
}
