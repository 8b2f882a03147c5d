import { type Instance, type Observed, configuredVersion } from '../models.ts';
import type { ReleaseOptions } from '../options.ts';
import type { PlannedStep } from '../plan/planned-step.ts';
import type { ReleasePlan } from '../plan/release-plan.ts';
import { printable, quote } from '../text/quote.ts';

/** One sentence for the log: what the workspace holds. */
export function describeObserved(
  { integration: name }: ReleaseOptions,
  { integration, instance }: Observed,
): string {
  if (integration === undefined) return `The workspace has no integration ${name} yet.`;
  const held = `The workspace holds ${name} ${printable(integration.version)}`;
  return instance === undefined
    ? `${held}, not installed.`
    : `${held}, installed, ${describeInstance(instance)}.`;
}

/** A few words for the log: what an instance shows of itself. */
export function describeInstance(instance: Instance): string {
  const version = configuredVersion(instance);
  return version === undefined
    ? instance.status
    : `${instance.status} at version ${quote(version)}`;
}

const IN_WORDS: Readonly<Record<PlannedStep['kind'], (step: PlannedStep) => string>> = {
  create: ({ to }) => `create it at ${to}`,
  'set-version': ({ from, to }) => `set the version ${printable(from)} → ${to}`,
  install: () => 'install it',
  setup: () => 'set it up',
  'patch-instance': ({ to }) => `patch the instance (${printable(to)})`,
};

/** One sentence for the log: what is going to be written, or that it must not be. */
export function describePlan({ steps, refusals }: ReleasePlan): string {
  if (refusals.length > 0) return `Plan: refused (${refusals.map(({ code }) => code).join(', ')}).`;
  if (steps.length === 0) return 'Plan: nothing to write.';
  return `Plan: ${steps.map((step) => IN_WORDS[step.kind](step)).join('; ')}.`;
}
