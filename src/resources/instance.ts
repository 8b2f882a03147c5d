import type { DesiredState, PatchOperation } from '../domain/desired-state.ts';
import type { Instance, Observed } from '../domain/models.ts';
import type { StepOf } from '../domain/release-plan.ts';
import type { InstanceChange, InstancePart } from '../domain/results.ts';
import {
  contradictedOperations,
  remainingOperations,
  segmentsOf,
} from '../patch/remaining-operations.ts';
import { untrusted } from '../text/quote.ts';
import {
  INSTANCE_VISIBILITY_GRACE_MS,
  type Write,
  type WriteContext,
  integrationOf,
  knownInstance,
  withStaleInstance,
} from './write.ts';

/**
 * The operations that still change something. A fresh installation is read before it is
 * patched; what holds then is left out there.
 */
export function operationsLeft(
  { instancePatch }: DesiredState,
  { instance }: Observed,
): readonly PatchOperation[] {
  return instance === undefined
    ? instancePatch
    : remainingOperations(instancePatch, instance.document);
}

/** The step that patches the instance; none where nothing is left to change. */
export function instanceSteps(operations: readonly PatchOperation[]): StepOf<'patch-instance'>[] {
  if (operations.length === 0) return [];
  const to = operations.map(({ op, path }) => `${op} ${untrusted(path)}`).join(', ');
  return [{ kind: 'patch-instance', from: '', to, operations }];
}

/** The parts of an instance that hold items, each with a name or an id (documented). */
const PARTS_WITH_ITEMS: readonly InstancePart[] = ['features', 'webHooks', 'settings', 'secrets'];

/** What an operation changes, without its value. Names count in any case, as ASP.NET has it. */
export function instanceChange({ op, path }: PatchOperation): InstanceChange {
  const segments = segmentsOf(path);
  const [root = '', item = '', ...field] = segments;
  const part = PARTS_WITH_ITEMS.find((name) => name.toLowerCase() === root.toLowerCase());
  if (part === undefined) return { op, part: 'instance', item: '', field: segments.join('/') };
  return { op, part, item, field: field.join('/') };
}

export function patchInstanceWrite(
  { operations }: StepOf<'patch-instance'>,
  { workspace, current }: WriteContext,
): Write {
  const integration = integrationOf(current);
  const known = knownInstance(current);
  // A step before this one may have done some of it, and have read the instance since.
  let left = known === undefined ? operations : remainingOperations(operations, known.document);
  const isContradictedBy = ({ document }: Instance) =>
    contradictedOperations(operations, document).length > 0;
  return {
    label: 'Patch the instance',
    send: async () => {
      if (left.length === 0) return current;
      const shown = await workspace.changeInstance(integration, left);
      // The documented answer to a patch of /features shows what does not hold: then a look decides.
      if (shown?.id !== integration.id || isContradictedBy(shown)) return undefined;
      return withStaleInstance(current);
    },
    confirm: async (isAnswered) => {
      const instance = await workspace.readInstance(integration);
      if (instance === undefined) return undefined;
      left = remainingOperations(operations, instance.document);
      const isDone = left.length === 0 || (isAnswered && !isContradictedBy(instance));
      return isDone ? { ...current, instance: { kind: 'read', instance } } : undefined;
    },
    visibilityGraceMs: INSTANCE_VISIBILITY_GRACE_MS,
    // What an operation on a field that the instance does not show has done, nobody can see.
    absenceProves: false,
    // An element that is added twice stands there twice (documented).
    repetition: operations.some(({ op }) => op === 'add') ? 'never' : 'freely',
    adoptOnConflict: false,
    // The plan did not see an instance that this run installed, or set up since.
    confirmFirst: current.instance.kind === 'stale',
  };
}
