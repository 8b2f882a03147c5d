import type { Failure, PlanReport, PlannedChanges } from '../results.ts';
import type { PlannedStep } from './planned-step.ts';

/** Everything that is decided before the first write. */
export interface ReleasePlan {
  /** What is to be written, in order, with the values to send: nothing of it is to be shown. */
  readonly steps: readonly PlannedStep[];
  readonly changes: PlannedChanges;
  /** Why it must not be done, the first reason first; none: it may be. */
  readonly refusals: readonly Failure[];
}

/** The plan as it may be shown. */
export function planReport({ steps, changes, refusals }: ReleasePlan): PlanReport {
  return { ...changes, steps: steps.map(({ kind }) => kind), refusals };
}
