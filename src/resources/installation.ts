import type { DesiredState } from '../domain/desired-state.ts';
import type { Failure } from '../domain/errors.ts';
import type { Observed } from '../domain/models.ts';
import type { StepOf } from '../domain/release-plan.ts';
import { option } from '../text/quote.ts';
import {
  INSTANCE_VISIBILITY_GRACE_MS,
  type Write,
  type WriteContext,
  integrationOf,
  withStaleInstance,
} from './write.ts';

/** The step that installs the integration, where that is wanted and it is not installed. */
export function installationSteps(
  { install }: DesiredState,
  { instance }: Observed,
): StepOf<'install'>[] {
  if (!install || instance !== undefined) return [];
  return [{ kind: 'install', from: '', to: 'notConfigured' }];
}

/** What is wanted of an instance that is not there, and is not to be installed either. */
export function installationRefusals(desired: DesiredState, { instance }: Observed): Failure[] {
  if (instance !== undefined || desired.install) return [];
  const asked = [
    ...(desired.setup === undefined ? [] : ['setup']),
    ...(desired.instancePatch.length === 0 ? [] : ['instance-patch']),
  ];
  if (asked.length === 0) return [];
  const needs = asked.length === 1 ? 'needs' : 'need';
  return [
    {
      code: 'not-installed',
      message: `${asked.map(option).join(' and ')} ${needs} an installed integration, and it is not installed.`,
      hint: `Set ${option('install')} to true, or install the integration on the admin page first.`,
    },
  ];
}

export function installWrite(
  _step: StepOf<'install'>,
  { workspace, current }: WriteContext,
): Write {
  const integration = integrationOf(current);
  return {
    label: 'Install',
    send: async () => {
      await workspace.install(integration);
      return withStaleInstance(current);
    },
    confirm: async () => {
      const instance = await workspace.readInstance(integration);
      return instance === undefined
        ? undefined
        : { ...current, instance: { kind: 'read', instance } };
    },
    visibilityGraceMs: INSTANCE_VISIBILITY_GRACE_MS,
    absenceProves: true,
    repetition: 'after-a-look',
    adoptOnConflict: true,
    // What somebody else has created may be in use already.
    confirmFirst: current.instance.kind === 'stale',
  };
}
