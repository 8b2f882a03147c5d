import { type Instance, type Observed, configuredVersion } from '../domain/models.ts';
import type { DesiredState } from '../domain/desired-state.ts';
import type { PlannedStep, ReleasePlan } from '../domain/release-plan.ts';
import { untrusted, quote } from '../text/quote.ts';

/** Says in one sentence for the log what the workspace holds. */
export function describeObserved(
  { integration: name }: DesiredState,
  { alike, integration, instance }: Observed,
): string {
  if (integration === undefined) {
    return alike.length === 0
      ? `The workspace has no integration ${name} yet.`
      : `The workspace has more than one integration ${name}, or one in another spelling of case.`;
  }
  const held = `The workspace holds ${name} ${untrusted(integration.version)}`;
  return instance === undefined
    ? `${held}, not installed.`
    : `${held}, installed, ${describeInstance(instance)}.`;
}

/** Says in a few words for the log what an instance shows. */
export function describeInstance(instance: Instance): string {
  const version = configuredVersion(instance);
  return version === undefined
    ? instance.status
    : `${instance.status} at version ${quote(version)}`;
}

const IN_WORDS: Readonly<Record<PlannedStep['kind'], (words: PlannedStep['words']) => string>> = {
  create: ({ to }) => `create it at ${to}`,
  'set-version': ({ from, to }) => `set the version ${untrusted(from)} → ${to}`,
  install: () => 'install it',
  setup: () => 'set it up',
  features: ({ to }) => `switch features (${to})`,
  webhooks: ({ to }) => `set webhooks (${to})`,
  'patch-instance': ({ to }) => `patch the instance (${to})`,
};

/** Says in one sentence for the log what is going to be written, or that it must not be. */
export function describePlan({ steps, refusals }: ReleasePlan): string {
  if (refusals.length > 0) return `Plan: refused (${refusals.map(({ code }) => code).join(', ')}).`;
  if (steps.length === 0) return 'Plan: nothing to write.';
  return `Plan: ${steps.map((step) => IN_WORDS[step.kind](step.words)).join('; ')}.`;
}
