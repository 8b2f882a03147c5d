import type { DesiredState, Policy } from '../src/domain/desired-state.ts';
import type { ReleaseRequest } from '../src/release/release-integration.ts';

/** What a test can want of a release. */
export type Wishes = Partial<DesiredState & Policy>;

const DESIRED: DesiredState = {
  integration: 'acme.telephony',
  version: '1.1',
  install: false,
  setup: undefined,
  features: {},
  webhooks: [],
  instancePatch: [],
};

const POLICY: Policy = {
  setupWhen: 'changed',
  allowDowngrade: false,
  dryRun: false,
  waitFor: 'active',
  waitTimeoutMs: 120_000,
  failOn: [],
};

/** A release that asks for nothing but a version, with what a test wishes besides. */
export function requestFor(wishes: Wishes = {}): ReleaseRequest {
  return { desired: wished(DESIRED, wishes), policy: wished(POLICY, wishes) };
}

/** The same fields, each as it is wished or else as it is. */
function wished<T extends object>(defaults: T, wishes: Partial<T>): T {
  const fields = Object.entries(defaults).map(([name, value]) => [
    name,
    wishes[name as keyof T] ?? (value as unknown),
  ]);
  return Object.fromEntries(fields) as T;
}
