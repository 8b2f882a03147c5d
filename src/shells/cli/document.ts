import type { Failure } from '../../domain/errors.ts';
import type { PlanReport, ReleaseResult, StepReport } from '../../domain/results.ts';
import { outputsOf, outputsOfFailure } from '../common/outputs.ts';

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

/** Outputs that stand beside them, and the summary, which is for pages. */
const ELSEWHERE: ReadonlySet<string> = new Set(['steps', 'plan', 'summary']);

/** Makes the document of a release, and of it as it may be shown. */
export function documentOf(
  release: ReleaseResult,
  { result, workspaceUrl }: { result: ReleaseResult; workspaceUrl: string },
): ReleaseDocument {
  const { steps, plan = null, failure = null } = result;
  const all = outputsOf(release, { result, workspaceUrl, summary: '' });
  const outputs = Object.fromEntries(Object.entries(all).filter(([name]) => !ELSEWHERE.has(name)));
  return { outputs, steps, plan, failure };
}

/** Makes the document of a run that failed before it came to a release. */
export function documentOfFailure(failure: Failure): ReleaseDocument {
  return { outputs: outputsOfFailure(failure), steps: [], plan: null, failure };
}
