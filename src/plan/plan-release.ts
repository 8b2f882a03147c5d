import type { DesiredState, Policy } from '../domain/desired-state.ts';
import type { Observed } from '../domain/models.ts';
import type { ReleasePlan } from '../domain/release-plan.ts';
import { type Evidence, NO_EVIDENCE } from '../ports/ledger.ts';
import { featureChanges, featureRefusals, featureSteps } from '../resources/features.ts';
import { installationRefusals, installationSteps } from '../resources/installation.ts';
import { instanceChange, instanceSteps, operationsLeft } from '../resources/instance.ts';
import { integrationRefusals, integrationSteps, plannedVersion } from '../resources/integration.ts';
import { plannedSetup, setupSteps } from '../resources/setup.ts';
import {
  addedBesideWarnings,
  webhookChanges,
  webhookRefusals,
  webhookSteps,
  webhookWarnings,
} from '../resources/webhooks.ts';
import type { VersionOrigin } from '../version/explain-order.ts';

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
 * installation, setup, features and webhooks, what else is patched of its instance; and all that
 * speaks against it. Nothing to write is an empty list of steps. The steps of a plan with refusals
 * say what was asked for; of an ambiguous name nothing can be said.
 */
export function planRelease(input: PlanInput): ReleasePlan {
  const { integration, alike } = input.observed;
  return integration === undefined && alike.length > 0 ? ambiguous(input) : planned(input);
}

function planned({
  desired,
  policy,
  observed,
  evidence: { setupProven, refusals } = NO_EVIDENCE,
  origin,
}: PlanInput): ReleasePlan {
  const { instance } = observed;
  const moving = [...integrationSteps(desired, observed), ...installationSteps(desired, observed)];
  const moves = moving.length > 0;
  const setup = plannedSetup(desired, { observed, policy, setupProven, moves });
  const features = featureChanges(desired, instance);
  const webhooks = webhookChanges(desired, instance);
  const operations = operationsLeft(desired, observed);
  const isInstalled = instance !== undefined;
  return {
    steps: [
      ...moving,
      ...setupSteps(desired, { observed, planned: setup }),
      ...featureSteps(desired, features),
      ...webhookSteps(desired, webhooks),
      ...instanceSteps(operations),
    ],
    changes: {
      version: plannedVersion(desired, observed),
      installed: { from: isInstalled, to: isInstalled || desired.install },
      setup,
      features,
      webhooks,
      instance: operations.map(instanceChange),
    },
    refusals: [
      ...refusals,
      ...integrationRefusals(desired, { observed, policy, origin }),
      ...installationRefusals(desired, observed),
      ...featureRefusals(desired, observed),
      ...webhookRefusals(desired, observed),
    ],
    warnings: [
      ...webhookWarnings(desired, observed),
      ...addedBesideWarnings(operations, desired, observed),
    ],
  };
}

function ambiguous({
  desired,
  policy,
  observed,
  evidence: { refusals } = NO_EVIDENCE,
  origin,
}: PlanInput): ReleasePlan {
  return {
    steps: [],
    changes: {
      version: { from: '', to: desired.version },
      installed: { from: false, to: false },
      setup: null,
      features: [],
      webhooks: [],
      instance: [],
    },
    refusals: [...refusals, ...integrationRefusals(desired, { observed, policy, origin })],
    warnings: [],
  };
}
