import type { StepKind } from '../domain/results.ts';

/** Each kind of step, as a heading would have it. */
export const STEP_NAMES: Readonly<Record<StepKind, string>> = {
  create: 'Create the integration',
  'set-version': 'Set the version',
  install: 'Install',
  setup: 'Set up',
  features: 'Switch the features',
  webhooks: 'Set the webhooks',
  'patch-instance': 'Patch the instance',
};
