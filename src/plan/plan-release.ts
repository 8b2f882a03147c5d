import type { DesiredState, Policy } from '../domain/desired-state.ts';
import type { Observed } from '../domain/models.ts';
import type { ReleasePlan } from '../domain/release-plan.ts';
import { type Evidence, NO_EVIDENCE } from '../ports/ledger.ts';
import { installationRefusals, installationSteps } from '../resources/installation.ts';
import { instanceChange, instanceSteps, operationsLeft } from '../resources/instance.ts';
import { integrationRefusals, integrationSteps } from '../resources/integration.ts';
import type { VersionOrigin } from '../version/explain-order.ts';
import { plannedSetup, setupSteps } from '../resources/setup.ts';

export interface PlanInput {
  readonly desired: DesiredState;
  readonly policy: Policy;
  readonly observed: Observed;
  /** What the ledger says; nothing, if it is left out. */
  readonly evidence?: Evidence;
  /** What the version was made of, if that is known. */
  readonly origin?: VersionOrigin | undefined;
}

/**
 * Decides what is to be written, in this order: the integration and its version, its
 * installation, its setup, its instance; and everything that speaks against it. Nothing to
 * write is an empty list of steps. The steps of a plan with refusals say what was asked for;
 * of a name that is ambiguous nothing can be said.
 */
export function planRelease({
  desired,
  policy,
  observed,
  evidence: { setupProven, refusals } = NO_EVIDENCE,
  origin,
}: PlanInput): ReleasePlan {
  const { alike, integration, instance } = observed;
  const isAmbiguous = integration === undefined && alike.length > 0;
  const moving = isAmbiguous
    ? []
    : [...integrationSteps(desired, observed), ...installationSteps(desired, observed)];
  const setup = isAmbiguous
    ? null
    : plannedSetup(desired, { observed, policy, setupProven, moves: moving.length > 0 });
  const operations = isAmbiguous ? [] : operationsLeft(desired, observed);
  const isInstalled = instance !== undefined;
  return {
    steps: [
      ...moving,
      ...setupSteps(desired, { observed, planned: setup }),
      ...instanceSteps(operations),
    ],
    changes: {
      version: { from: integration?.version ?? '', to: desired.version },
      installed: { from: isInstalled, to: isInstalled || (desired.install && !isAmbiguous) },
      setup,
      instance: operations.map(instanceChange),
    },
    refusals: [
      ...refusals,
      ...integrationRefusals(desired, { observed, policy, origin }),
      ...(isAmbiguous ? [] : installationRefusals(desired, observed)),
    ],
  };
}
