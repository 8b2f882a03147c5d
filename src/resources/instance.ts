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
  type Seen,
  type Write,
  type WriteContext,
  integrationOf,
  knownInstance,
  withInstance,
  withStaleInstance,
} from './write.ts';

/**
 * Lists operations that still change something. A fresh installation is read before its patch; what
 * holds then is left out there.
 */
export function operationsLeft(
  { instancePatch }: DesiredState,
  { instance }: Observed,
): readonly PatchOperation[] {
  return instance === undefined
    ? instancePatch
    : remainingOperations(instancePatch, instance.document);
}

/** Plans the patch of the instance; none where nothing is left to change. */
export function instanceSteps(operations: readonly PatchOperation[]): StepOf<'patch-instance'>[] {
  if (operations.length === 0) return [];
  const to = operations.map(({ op, path }) => `${op} ${untrusted(path)}`).join(', ');
  return [{ kind: 'patch-instance', words: { from: '', to }, operations }];
}

/** The parts of an instance that hold items, each with a name or an id (documented). */
const PARTS_WITH_ITEMS: readonly InstancePart[] = ['features', 'webHooks', 'settings', 'secrets'];

/** Tells what an operation changes, not its value. Names count in any case, as ASP.NET has it. */
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
  // A step before this one, or a send before, may have done some of it.
  const leftOf = (seen: Seen) =>
    seen === undefined ? operations : remainingOperations(operations, seen.document);
  const isContradictedBy = ({ document }: Instance) =>
    contradictedOperations(operations, document).length > 0;
  return {
    label: 'Patch the instance',
    seen: knownInstance(current),
    send: async (seen) => {
      const left = leftOf(seen);
      if (left.length === 0) return current;
      const shown = await workspace.changeInstance(integration, left);
      // The documented answer to a patch of /features shows what does not hold: then a look decides.
      if (shown?.id !== integration.id || isContradictedBy(shown)) return undefined;
      return withStaleInstance(current);
    },
    confirm: async ({ seen, isAnswered }) => {
      const instance = await workspace.readInstance(integration);
      // Where it cannot be read, what was seen before still says what is left.
      if (instance === undefined) return { notYet: seen };
      const isDone = leftOf(instance).length === 0 || (isAnswered && !isContradictedBy(instance));
      return isDone ? { done: withInstance(current, instance) } : { notYet: instance };
    },
    visibilityGraceMs: INSTANCE_VISIBILITY_GRACE_MS,
    // What an operation on a field that the instance does not show has done, nobody can see.
    absenceProves: false,
    // An element that is added twice stands there twice (documented).
    repetition: () => (operations.some(({ op }) => op === 'add') ? 'never' : 'freely'),
    adoptOnConflict: false,
    // The plan did not see an instance that this run installed, or set up since.
    confirmFirst: current.instance.kind === 'stale',
  };
}
