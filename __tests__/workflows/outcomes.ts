import type { JobRun } from './run-steps.ts';

/** How the last step of a job ended that released. */
export interface Outcome {
  readonly id: string;
  readonly environment: string;
  readonly result: string;
  readonly outcome: string;
  readonly version: string;
  readonly status: string;
}

/** Of each job that ran, in order. */
export function outcomes(runs: readonly JobRun[]): Outcome[] {
  return runs.map(({ id, environment, result, steps }) => {
    const { outcome = '', version = '', status = '' } = steps.at(-1)?.outputs ?? {};
    return { id, environment, result, outcome, version, status };
  });
}
