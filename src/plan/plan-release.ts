import type { JsonObject } from '../json.ts';
import { type Instance, NOTHING_RECALLED, type Observed, type Recollection } from '../models.ts';
import type { PatchOperation, ReleaseOptions } from '../options.ts';
import type { Failure, PlannedSetup, SetupKeyChange, SetupReason } from '../results.ts';
import { keysShownOtherwise, keysThatDiffer, shownInstead } from '../setup/setup-differs.ts';
import { quote } from '../text/quote.ts';
import { compareVersions } from '../version/compare-versions.ts';
import { isVersion } from '../version/grammar.ts';
import { instanceChange } from './instance-change.ts';
import type { PlannedStep } from './planned-step.ts';
import type { ReleasePlan } from './release-plan.ts';
import { remainingOperations } from './remaining-operations.ts';

/**
 * Decides what is to be written, in this order: the integration and its version, its
 * installation, its setup, its instance; and everything that speaks against it. Nothing to
 * write is an empty list of steps. The steps of a plan with refusals say what was asked for.
 */
export function planRelease(
  options: ReleaseOptions,
  observed: Observed,
  recalled: Recollection = NOTHING_RECALLED,
): ReleasePlan {
  const moved = [...versionStep(options, observed), ...installStep(options, observed)];
  const { setupProven } = recalled;
  const setup = plannedSetup(options, { observed, setupProven, moves: moved.length > 0 });
  const operations = operationsLeft(options, observed);
  return {
    steps: [...moved, ...setupStep(options, { observed, setup }), ...patchStep(operations)],
    changes: {
      version: { from: observed.integration?.version ?? '', to: options.version },
      installed: installation(options, observed),
      setup,
      instance: operations.map(instanceChange),
    },
    refusals: [
      ...recalled.refusals,
      ...downgrade(options, observed),
      ...missingInstance(options, observed),
    ],
  };
}

function downgrade(
  { version, allowDowngrade }: ReleaseOptions,
  { integration }: Observed,
): Failure[] {
  if (allowDowngrade || integration === undefined) return [];
  const held = integration.version;
  if (!isVersion(held)) {
    return [
      {
        code: 'downgrade-refused',
        message: `The workspace holds the version ${quote(held)}, which cannot be compared with ${version}.`,
        hint: 'Set allow-downgrade to true for this run if it is to be replaced.',
      },
    ];
  }
  if (compareVersions(version, held) >= 0) return [];
  return [
    {
      code: 'downgrade-refused',
      message: `The workspace holds the version ${held}, which is higher than ${version}.`,
      hint: 'If the lower version is meant, set allow-downgrade to true for this run.',
    },
  ];
}

function missingInstance(options: ReleaseOptions, { instance }: Observed): Failure[] {
  if (instance !== undefined || options.install) return [];
  const asked = [
    ...(options.setup === undefined ? [] : ['setup']),
    ...(options.instancePatch.length === 0 ? [] : ['instance-patch']),
  ];
  if (asked.length === 0) return [];
  return [
    {
      code: 'not-installed',
      message: `The input ${asked.join(' and ')} needs an installed integration, and it is not installed.`,
      hint: 'Set install to true, or install the integration on the admin page first.',
    },
  ];
}

function versionStep({ version }: ReleaseOptions, { integration }: Observed): PlannedStep[] {
  if (integration === undefined) return [{ kind: 'create', from: '', to: version }];
  if (integration.version === version) return [];
  return [{ kind: 'set-version', from: integration.version, to: version }];
}

function installStep({ install }: ReleaseOptions, { instance }: Observed): PlannedStep[] {
  if (!install || instance !== undefined) return [];
  return [{ kind: 'install', from: '', to: 'notConfigured' }];
}

function installation({ install }: ReleaseOptions, { instance }: Observed) {
  const from = instance !== undefined;
  return { from, to: from || install };
}

interface SetupSituation {
  readonly observed: Observed;
  readonly setupProven: boolean;
  /** Whether this run creates, installs or re-versions. */
  readonly moves: boolean;
}

function plannedSetup(
  { setup, setupWhen }: ReleaseOptions,
  { observed: { instance }, setupProven, moves }: SetupSituation,
): PlannedSetup | null {
  if (setup === undefined) return null;
  const keys = setupKeyChanges(setup, { instance, setupProven });
  const applies: readonly (readonly [SetupReason, applies: boolean])[] = [
    ['always', setupWhen === 'always'],
    ['not-configured', (instance?.status ?? 'notConfigured') === 'notConfigured'],
    ['new-version', setupWhen === 'changed' && moves],
    ['values-differ', setupWhen === 'changed' && keys.length > 0],
  ];
  const because = applies.find(([, so]) => so)?.[0];
  return because === undefined ? null : { because, keys };
}

/** What an instance that is not there would show of a setup, nobody can know. */
function setupKeyChanges(
  setup: JsonObject,
  { instance, setupProven }: { instance: Instance | undefined; setupProven: boolean },
): SetupKeyChange[] {
  const differing = setupProven ? keysShownOtherwise : keysThatDiffer;
  const keys = instance === undefined ? Object.keys(setup) : differing(setup, instance);
  return keys.map((key) => ({
    key,
    instanceShows: instance === undefined ? 'not-installed' : shownInstead(key, instance),
  }));
}

function setupStep(
  { setup }: ReleaseOptions,
  { observed: { instance }, setup: planned }: { observed: Observed; setup: PlannedSetup | null },
): PlannedStep[] {
  if (setup === undefined || planned === null) return [];
  return [{ kind: 'setup', from: instance?.status ?? 'notConfigured', to: 'active', setup }];
}

/** A fresh installation is read before it is patched; what holds then is left out there. */
function operationsLeft({ instancePatch }: ReleaseOptions, { instance }: Observed) {
  return instance === undefined
    ? instancePatch
    : remainingOperations(instancePatch, instance.document);
}

function patchStep(operations: readonly PatchOperation[]): PlannedStep[] {
  if (operations.length === 0) return [];
  const to = operations.map(({ op, path }) => `${op} ${path}`).join(', ');
  return [{ kind: 'patch-instance', from: '', to, operations }];
}
