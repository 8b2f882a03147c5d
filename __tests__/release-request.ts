import type { DesiredState, Policy } from '../src/domain/desired-state.ts';
import type { ReleaseRequest } from '../src/release/release-integration.ts';

/** What a test can want of a release. */
export type Wishes = Partial<DesiredState & Policy>;

/** A release that asks for nothing but a version, with what a test wishes besides. */
export function requestFor(wishes: Wishes = {}): ReleaseRequest {
  const {
    integration = 'acme.telephony',
    version = '1.1',
    install = false,
    setup,
    features = {},
    webhooks = [],
    instancePatch = [],
    setupWhen = 'changed',
    allowDowngrade = false,
    dryRun = false,
    waitFor = 'active',
    waitTimeoutMs = 120_000,
  } = wishes;
  return {
    desired: { integration, version, install, setup, features, webhooks, instancePatch },
    policy: { setupWhen, allowDowngrade, dryRun, waitFor, waitTimeoutMs },
  };
}
