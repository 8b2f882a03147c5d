import { placesOf, toReleaseError } from '../domain/thrown.ts';
import type { DesiredState, Policy } from '../domain/desired-state.ts';
import { type Failure, ReleaseError } from '../domain/errors.ts';
import type { Current, Observed } from '../domain/models.ts';
import type { PhaseReport, ReleaseResult } from '../domain/results.ts';
import { type ReleasePlan, hasStep } from '../domain/release-plan.ts';
import { DRIFTED, driftOf } from '../plan/drift.ts';
import { planRelease } from '../plan/plan-release.ts';
import type { Clock } from '../time/clock.ts';
import { type Evidence, type Ledger, NO_LEDGER } from '../ports/ledger.ts';
import type { Log } from '../ports/log.ts';
import { option, quote } from '../text/quote.ts';
import type { VersionOrigin } from '../version/explain-order.ts';
import { applyPlan } from './apply-plan.ts';
import type { Dependencies } from './dependencies.ts';
import { describeObserved } from './describe.ts';
import { observe } from './observe.ts';
import { type Notify, after, initialState, toResult } from './run-state.ts';
import { tellPlan } from './tell-plan.ts';
import { verifyInstance } from './verify-instance.ts';

/** What a release is to bring about, and how. */
export interface ReleaseRequest {
  readonly desired: DesiredState;
  readonly policy: Policy;
  /** What the version was made of, if that is known; it explains refusals. */
  readonly origin?: VersionOrigin | undefined;
}

export interface ReleaseDependencies extends Dependencies {
  /** Where releases are recorded; nowhere, if it is left out. */
  readonly ledger?: Ledger | undefined;
}

/**
 * Brings the workspace to the desired state: observes what it holds, plans what is to be
 * written, applies that, and verifies the instance. Where releases are recorded, what was
 * released before is read first, and the work is recorded as it ends.
 *
 * It never rejects: whatever goes wrong becomes part of the result, together with what was
 * done before it.
 */
export async function releaseIntegration(
  { desired, policy, origin }: ReleaseRequest,
  { ledger = NO_LEDGER, ...dependencies }: ReleaseDependencies,
): Promise<ReleaseResult> {
  let state = initialState(desired, policy);
  const notify: Notify = (event) => {
    state = after(state, event);
  };
  try {
    await release({ desired, policy, origin, notify }, { ledger, ...dependencies });
    return toResult(state, undefined);
  } catch (thrown) {
    const error = toReleaseError(thrown);
    if (error.code === 'internal') dependencies.log.debug(placesOf(error.cause));
    return toResult(state, error.failure);
  }
}

async function release(
  { desired, policy, origin, notify }: ReleaseRequest & { readonly notify: Notify },
  { ledger, ...dependencies }: Dependencies & { readonly ledger: Ledger },
): Promise<void> {
  const { workspace, log, clock } = dependencies;
  const timed = phaseTimer(clock, notify);

  const { evidence, record } = await ledger.lookUp();
  notify({ kind: 'looked-up', evidence });

  const observed = await timed('observe', () => observe(workspace, desired.integration));
  notify({ kind: 'observed', observed });
  log.info(describeObserved(desired, observed));

  const plan = planRelease({ desired, policy, observed, evidence, origin });
  notify({ kind: 'planned', plan });
  tellPlan(plan, { desired, observed, origin, log });
  refuse(plan.refusals);
  if (policy.dryRun) {
    judgeDrift(plan, { policy, evidence, log });
    return;
  }

  await record({ writes: plan.steps.length > 0 }, async () => {
    const current = await applyPlan(plan.steps, {
      ...dependencies,
      name: desired.integration,
      notify,
      current: startingFrom(observed),
    });
    if (observed.instance === undefined && !hasStep(plan, 'install')) return;
    const expected = {
      version: desired.version,
      waitFor: policy.waitFor,
      waitTimeoutMs: policy.waitTimeoutMs,
      failOn: policy.failOn,
      installs: hasStep(plan, 'install'),
      setUp: hasStep(plan, 'setup'),
      statusBefore: observed.instance?.status,
    };
    await timed('verify', () => verifyInstance(current, { ...dependencies, expected, notify }));
  });
}

/** Fails with the first refusal of a release; the plan tells them all. */
function refuse([first]: readonly Failure[]): void {
  if (first !== undefined) throw new ReleaseError(first);
}

/** Fails a look that is to tell of changes where it finds some; tells what nobody can see. */
function judgeDrift(
  plan: ReleasePlan,
  { policy, evidence, log }: { policy: Policy; evidence: Evidence; log: Log },
): void {
  if (!policy.failOn.includes('changes')) return;
  const isRecorded = evidence.provenance?.former !== undefined;
  const { drifted, unseenKeys } = driftOf(plan, { isRecorded });
  if (unseenKeys.length > 0) {
    const keys = unseenKeys.map((key) => quote(key, 80)).join(', ');
    log.notice(`Cannot be seen, and counts as no change: ${option('setup')} ${keys}.`);
  }
  if (drifted) throw new ReleaseError(DRIFTED);
}

function startingFrom({ integration, instance }: Observed): Current {
  return { integration, instance: { kind: 'read', instance }, instanceBefore: instance };
}

/** Tells how a part that only reads ended, and after how long. */
function phaseTimer(clock: Clock, notify: Notify) {
  return async <T>(phase: PhaseReport['phase'], work: () => Promise<T>): Promise<T> => {
    const startedAt = clock.now();
    let result: PhaseReport['result'] = 'failed';
    try {
      const value = await work();
      result = 'done';
      return value;
    } finally {
      const durationMs = Math.round(clock.now() - startedAt);
      notify({ kind: 'phase-ended', phase: { phase, result, durationMs } });
    }
  };
}
