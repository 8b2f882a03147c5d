import type { ReleaseInputs } from '../../inputs/release-inputs.ts';
import type { Reach } from '../common/reach.ts';
import { type OpenedLedger, performRelease } from '../common/perform-release.ts';
import type { ActionLog } from './action-log.ts';
import type { Job } from './job.ts';
import type { OpenLedgerDependencies } from './open-ledger.ts';
import { reportRelease } from './report-release.ts';

export interface RunDependencies {
  /** How to get to the service. */
  readonly reach: Reach;
  readonly cancelled: AbortSignal;
  readonly log: ActionLog;
  readonly job: Job;
}

/** Releases what the inputs describe into their workspace, and tells GitHub how it went. */
export async function releaseAndReport(
  inputs: ReleaseInputs,
  { reach, cancelled, log, job }: RunDependencies,
): Promise<void> {
  await performRelease(inputs, {
    reach,
    cancelled,
    log,
    openLedger: (bounds) =>
      openLedgerIfWanted(inputs, { ...bounds, proxy: reach.proxy, env: job.env, log }),
    report: (result) => {
      reportRelease(result, { inputs, job, log });
    },
  });
}

/** Opens the record of releases; without one nothing of GitHub's client is loaded. */
async function openLedgerIfWanted(
  inputs: ReleaseInputs,
  dependencies: Omit<OpenLedgerDependencies, 'inputs' | 'deployment'>,
): Promise<OpenedLedger | undefined> {
  const { deployment } = inputs;
  if (deployment === undefined) return undefined;
  const { openLedger } = await import('./open-ledger.ts');
  return openLedger({ ...dependencies, inputs, deployment });
}
