import type { JobRun, StepRun } from './run-steps.ts';

/** How the last step of a job ended that released. */
export interface Outcome {
  readonly id: string;
  readonly environment: string;
  readonly result: string;
  readonly outcome: string;
  readonly version: string;
  readonly status: string;
}

/** Of each job that released, in order. */
export function outcomes(runs: readonly JobRun[]): Outcome[] {
  return runs.flatMap((run) => {
    const { outputs } = releaseOf(run) ?? {};
    if (outputs === undefined) return [];
    const { outcome = '', version = '', status = '' } = outputs;
    const { id, environment, result } = run;
    return [{ id, environment, result, outcome, version, status }];
  });
}

/** The last step of a job that released, or tried to. */
export function releaseOf({ steps }: JobRun): StepRun | undefined {
  return steps.findLast(({ outputs }) => 'error-code' in outputs);
}
