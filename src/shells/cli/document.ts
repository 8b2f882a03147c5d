import type { Failure } from '../../domain/errors.ts';
import type { PlanReport, ReleaseResult, StepReport } from '../../domain/results.ts';
import { outputsOf } from '../common/outputs.ts';

/** What `--json` prints: everything that a program could want to know of a run. */
export interface ReleaseDocument {
  /** As the action has them, but for those that are JSON themselves. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly steps: readonly StepReport[];
  /** Null where it did not come to one. */
  readonly plan: PlanReport | null;
  /** Null where nothing failed. Of several refusals the first; the plan has them all. */
  readonly failure: Failure | null;
}

export function documentOf(result: ReleaseResult, workspaceUrl: string): ReleaseDocument {
  const { steps, plan = null, failure = null } = result;
  const outputs = Object.fromEntries(
    Object.entries(outputsOf(result, workspaceUrl)).filter(([name]) => !(name in { steps, plan })),
  );
  return { outputs, steps, plan, failure };
}

/** Of a run that failed before it came to a release. */
export function documentOfFailure(failure: Failure): ReleaseDocument {
  return { outputs: {}, steps: [], plan: null, failure };
}
