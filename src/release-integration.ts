import type { Clock } from './clock.ts';
import { NO_HISTORY, type ReleaseHistory } from './deployment/release-history.ts';
import { ReleaseError } from './errors.ts';
import type { Log } from './log.ts';
import type { ReleaseOptions } from './options.ts';
import { planRelease } from './plan/plan-release.ts';
import type { Failure, PhaseReport, ReleaseResult } from './results.ts';
import type { RunLimits } from './run-limits.ts';
import { applyPlan } from './steps/apply-plan.ts';
import { describeObserved, describePlan } from './steps/describe.ts';
import { observe } from './steps/observe.ts';
import type { ReleaseContext } from './steps/release-context.ts';
import { ReleaseRecord } from './steps/release-record.ts';
import { verifyInstance } from './steps/verify-instance.ts';
import type { Workspace } from './workspace/workspace.ts';

export interface ReleaseParts {
  readonly workspace: Workspace;
  readonly log: Log;
  readonly clock: Clock;
  readonly limits: RunLimits;
  /** Where releases are recorded; nowhere, if it is left out. */
  readonly history?: ReleaseHistory | undefined;
}

/**
 * Brings the workspace to the release that the options describe: observes what it holds,
 * plans what is to be written, applies that, and verifies the instance. Where releases are
 * recorded, what was released before is read first, and the work is recorded as it ends.
 *
 * A failure that a user can act upon is part of the result, together with what was done
 * before it; anything else is a defect and is thrown.
 */
export async function releaseIntegration(
  options: ReleaseOptions,
  { history = NO_HISTORY, ...parts }: ReleaseParts,
): Promise<ReleaseResult> {
  const record = new ReleaseRecord(options);
  try {
    await release({ ...parts, options, record }, history);
    return record.toResult(undefined);
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    const { code, message, hint } = error;
    return record.toResult({ code, message, hint });
  }
}

async function release(context: ReleaseContext, history: ReleaseHistory): Promise<void> {
  const { options, workspace, record, log } = context;

  const recalled = await history.recall();

  const observed = await timed('observe', context, () => observe(workspace, options.integration));
  record.observed(observed);
  log.info(describeObserved(options, observed));

  const plan = planRelease(options, observed, recalled);
  record.planned(plan);
  log.info(describePlan(plan));
  refuse(plan.refusals);
  if (options.dryRun) return;

  await history.record({ writes: plan.steps.length > 0 }, async () => {
    await applyPlan(plan.steps, context);

    if (observed.instance !== undefined || record.hasDone('install')) {
      await timed('verify', context, () => verifyInstance(context));
    }
  });
}

/** A release with any refusal fails with the first; the plan tells them all. */
function refuse([first]: readonly Failure[]): void {
  if (first !== undefined) throw new ReleaseError(first);
}

/** Notes how a part that only reads ended, and after how long. */
async function timed<T>(
  phase: PhaseReport['phase'],
  { clock, record }: ReleaseContext,
  work: () => Promise<T>,
): Promise<T> {
  const startedAt = clock.now();
  let result: PhaseReport['result'] = 'failed';
  try {
    const value = await work();
    result = 'done';
    return value;
  } finally {
    record.passed({ phase, result, durationMs: Math.round(clock.now() - startedAt) });
  }
}
