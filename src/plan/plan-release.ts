import { ReleaseError } from '../errors.ts';
import type { Observed } from '../models.ts';
import type { ReleaseOptions } from '../options.ts';
import { keysShownOtherwise, keysThatDiffer } from '../setup/setup-differs.ts';
import { quote } from '../text/quote.ts';
import { compareVersions } from '../version/compare-versions.ts';
import { isVersion } from '../version/grammar.ts';
import type { PlannedStep } from './planned-step.ts';
import { remainingOperations } from './remaining-operations.ts';

/**
 * Decides what is to be written, in this order: the integration and its version, its
 * installation, its setup, its instance. Nothing to write is an empty list.
 *
 * @throws {ReleaseError} for everything that must not be done, before any of it is done
 */
export function planRelease(options: ReleaseOptions, observed: Observed): PlannedStep[] {
  refuseDowngrade(options, observed);
  refuseWithoutInstance(options, observed);
  const moved = [...versionStep(options, observed), ...installStep(options, observed)];
  return [
    ...moved,
    ...setupStep(options, { observed, moves: moved.length > 0 }),
    ...patchStep(options, observed),
  ];
}

function refuseDowngrade({ version, allowDowngrade }: ReleaseOptions, { integration }: Observed) {
  if (allowDowngrade || integration === undefined) return;
  const held = integration.version;
  if (!isVersion(held)) {
    throw new ReleaseError({
      code: 'downgrade-refused',
      message: `The workspace holds the version ${quote(held)}, which cannot be compared with ${version}.`,
      hint: 'Set allow-downgrade to true for this run if it is to be replaced.',
    });
  }
  if (compareVersions(version, held) >= 0) return;
  throw new ReleaseError({
    code: 'downgrade-refused',
    message: `The workspace holds the version ${held}, which is higher than ${version}.`,
    hint: 'If the lower version is meant, set allow-downgrade to true for this run.',
  });
}

function refuseWithoutInstance(options: ReleaseOptions, { instance }: Observed) {
  if (instance !== undefined || options.install) return;
  const asked = [
    ...(options.setup === undefined ? [] : ['setup']),
    ...(options.instancePatch.length === 0 ? [] : ['instance-patch']),
  ];
  if (asked.length === 0) return;
  throw new ReleaseError({
    code: 'not-installed',
    message: `The input ${asked.join(' and ')} needs an installed integration, and it is not installed.`,
    hint: 'Set install to true, or install the integration on the admin page first.',
  });
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

/** `moves`: this run creates, installs or re-versions. */
function setupStep(
  { setup, setupWhen }: ReleaseOptions,
  { observed, moves }: { observed: Observed; moves: boolean },
): PlannedStep[] {
  if (setup === undefined) return [];
  const { instance, setupProven } = observed;
  const differing = setupProven === true ? keysShownOtherwise : keysThatDiffer;
  const status = instance?.status ?? 'notConfigured';
  const unconfigured = status === 'notConfigured';
  const wanted = {
    always: () => true,
    unconfigured: () => unconfigured,
    changed: () =>
      moves || unconfigured || (instance !== undefined && differing(setup, instance).length > 0),
  };
  return wanted[setupWhen]() ? [{ kind: 'setup', from: status, to: 'active', setup }] : [];
}

/** A fresh installation is read before it is patched; what holds then is left out there. */
function patchStep({ instancePatch }: ReleaseOptions, { instance }: Observed): PlannedStep[] {
  const operations =
    instance === undefined ? instancePatch : remainingOperations(instancePatch, instance.document);
  if (operations.length === 0) return [];
  const to = operations.map(({ op, path }) => `${op} ${path}`).join(', ');
  return [{ kind: 'patch-instance', from: '', to, operations }];
}
