import type { DesiredState } from '../domain/desired-state.ts';
import type { Failure, ReleaseError } from '../domain/errors.ts';
import type { Observed } from '../domain/models.ts';
import type { StepOf } from '../domain/release-plan.ts';
import { RequestError } from '../ports/workspace.ts';
import { option } from '../text/quote.ts';
import {
  INSTANCE_VISIBILITY_GRACE_MS,
  LOOK_YOURSELF,
  type Write,
  type WriteContext,
  integrationOf,
  withInstance,
  withStaleInstance,
} from './write.ts';

/** Plans the installation, where it is wanted and there is none. */
export function installationSteps(
  { install }: DesiredState,
  { instance }: Observed,
): StepOf<'install'>[] {
  if (!install || instance !== undefined) return [];
  return [{ kind: 'install', words: { from: '', to: 'notConfigured' } }];
}

/** Refuses what is wanted of an instance that is neither there nor to be installed. */
export function installationRefusals(desired: DesiredState, { instance }: Observed): Failure[] {
  if (instance !== undefined || desired.install) return [];
  const asked = askedOfInstance(desired);
  if (asked.length === 0) return [];
  const needs = asked.length === 1 && asked[0]?.isOne === true ? 'needs' : 'need';
  const names = asked.map(({ name }) => name).join(' and ');
  return [
    {
      code: 'not-installed',
      message: `${names} ${needs} an installed integration, and it is not installed.`,
      hint: `Set ${option('install')} to true, or install the integration on the admin page first.`,
    },
  ];
}

/** Names what is asked for that only an instance can have; an absent webhook needs none. */
function askedOfInstance({ setup, features, webhooks, instancePatch }: DesiredState) {
  return [
    { name: option('setup'), isOne: true, isAsked: setup !== undefined },
    { name: 'features', isOne: false, isAsked: Object.keys(features).length > 0 },
    { name: 'webhooks', isOne: false, isAsked: webhooks.some(({ absent }) => !absent) },
    { name: option('instance-patch'), isOne: true, isAsked: instancePatch.length > 0 },
  ].filter(({ isAsked }) => isAsked);
}

/** What a run says of an installation that was answered with a success and never shows. */
export const INSTALLATION_UNSEEN: Failure = {
  code: 'outcome-unknown',
  message: 'Install: it was answered, but it cannot be seen that it has happened.',
  hint: LOOK_YOURSELF,
};

/** An installation that was answered is looked for this long, however little else is waited for. */
export const INSTALLATION_GRACE_MS = INSTANCE_VISIBILITY_GRACE_MS;

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
        ? { notYet: undefined }
        : { done: withInstance(current, instance) };
    },
    visibilityGraceMs: INSTALLATION_GRACE_MS,
    absenceProves: true,
    repetition: () => 'after-a-look',
    adoptOnConflict: true,
    // What somebody else has created may be in use already.
    confirmFirst: current.instance.kind === 'stale',
    // What an install answers is not documented, so that a success of it proves nothing.
    ifOnlyAnswered: { explains: mayLackInstance, unseen: INSTALLATION_UNSEEN },
  };
}

/** Tells whether an instance may be missing; of a setup's answer then only 409 is documented. */
function mayLackInstance(failed: ReleaseError): boolean {
  if (!(failed instanceof RequestError)) return false;
  return failed.outcome === 'conflict' || failed.code === 'not-installed';
}
