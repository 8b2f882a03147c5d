import { toReleaseError } from '../domain/thrown.ts';
import { ReleaseError } from '../domain/errors.ts';
import type { Current } from '../domain/models.ts';
import type { PlannedStep } from '../domain/release-plan.ts';
import { featuresWrite } from '../resources/features.ts';
import { installWrite } from '../resources/installation.ts';
import { patchInstanceWrite } from '../resources/instance.ts';
import { createWrite, setVersionWrite } from '../resources/integration.ts';
import { setupWrite } from '../resources/setup.ts';
import { webhooksWrite } from '../resources/webhooks.ts';
import {
  type OnlyAnswered,
  type Write,
  type WriteContext,
  knownInstance,
} from '../resources/write.ts';
import type { Dependencies } from './dependencies.ts';
import { type WriteEnding, lookUntilSeen, performWrite } from './perform-write.ts';
import type { Notify } from './run-state.ts';

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
  let unproven: Write | undefined;
  for (const [index, step] of steps.entries()) {
    const startedAt = clock.now();
    const write = writeFor(step, { ...context, current });
    // Before it is sent: some runners kill a cancelled step at once, and this line is all that stays.
    log.info(`${write.label} …`);
    const ending = await performAfter(unproven, write, { ...context, current, step });
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
    unproven = ending.isProven ? undefined : write;
  }
  return current;
}

interface StepContext extends ApplyContext {
  readonly step: PlannedStep;
}

/**
 * Does the write of a step. Where it may have come to nothing because the one before it, which was
 * only answered, has not happened, that one is looked for, and it is done again.
 */
async function performAfter(
  before: Write | undefined,
  write: Write,
  context: StepContext,
): Promise<WriteEnding> {
  const ending = await performWrite(write, context);
  const doubt = before?.ifOnlyAnswered;
  if (before === undefined || doubt === undefined || ending.result !== 'not-done') return ending;
  if (!doubt.explains(ending.error)) return ending;
  const seen = await see(before, doubt, context).catch(toReleaseError);
  if (seen instanceof ReleaseError) return { result: 'not-done', error: seen };
  return performWrite(writeFor(context.step, { ...context, current: seen }), context);
}

/**
 * Finds what is known once a write that was only answered is seen.
 *
 * @throws {ReleaseError} where it is not, or nobody can look
 */
async function see(
  write: Write,
  { unseen }: OnlyAnswered,
  context: ApplyContext,
): Promise<Current> {
  let found: Current | undefined;
  try {
    found = await lookUntilSeen(write, context);
  } finally {
    context.notify({ kind: 'instance-read', instance: found && knownInstance(found) });
  }
  if (found === undefined) throw new ReleaseError(unseen);
  return found;
}

function writeFor(step: PlannedStep, context: WriteContext): Write {
  const toWrite = WRITES[step.kind] as (step: PlannedStep, context: WriteContext) => Write;
  return toWrite(step, context);
}
