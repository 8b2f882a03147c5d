import type { PatchOperation } from '../domain/desired-state.ts';
import type { Instance } from '../domain/models.ts';
import { RequestError } from '../ports/workspace.ts';
import { option } from '../text/quote.ts';
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

/** A part of an instance that is declared, and brought to what is declared by a patch. */
export interface DeclaredPart {
  readonly label: string;
  /** Such as `features`, for the error that it is not shown. */
  readonly part: string;
  /** What makes an instance be as declared; undefined where it does not show the part. */
  readonly operationsFor: (instance: Instance) => readonly PatchOperation[] | undefined;
  /** Whether an operation may come through twice, the second time after somebody else's write. */
  readonly isRepeatable: (operation: PatchOperation) => boolean;
  /** Whether an answer that shows the part as declared is enough; else the next read counts. */
  readonly believesAnswer: boolean;
  /** Whether what a read does not show cannot have happened. */
  readonly absenceProves: boolean;
  /** Puts a refusal of these operations into better words. */
  readonly explain?: (refusal: RequestError, operations: readonly PatchOperation[]) => RequestError;
}

/**
 * Brings a part of the instance to what is declared. The operations are worked out from the
 * instance as it was read last, and again after each look: nothing is sent for what holds already,
 * whoever did it, and a lost answer is settled by what stands there and not by how often.
 */
export function reconcilingWrite(
  declared: DeclaredPart,
  { workspace, current }: Pick<WriteContext, 'workspace' | 'current'>,
): Write {
  const integration = integrationOf(current);
  const operationsFor = (seen: Seen) => seen && declared.operationsFor(seen);
  const holds = (instance: Instance) => operationsFor(instance)?.length === 0;
  return {
    label: declared.label,
    seen: knownInstance(current),
    send: async (seen) => {
      const operations = operationsFor(seen);
      if (operations === undefined) throw unseen(seen, declared);
      if (operations.length === 0) return current;
      const shown = await workspace
        .changeInstance(integration, operations)
        .catch(explaining(operations, declared));
      const isShown = shown?.id === integration.id && holds(shown);
      return declared.believesAnswer && isShown ? withStaleInstance(current) : undefined;
    },
    confirm: async () => {
      const instance = await workspace.readInstance(integration);
      return instance !== undefined && holds(instance)
        ? { done: withInstance(current, instance) }
        : { notYet: instance };
    },
    visibilityGraceMs: INSTANCE_VISIBILITY_GRACE_MS,
    absenceProves: declared.absenceProves,
    repetition: (seen) =>
      operationsFor(seen)?.every(declared.isRepeatable) === false ? 'never' : 'freely',
    adoptOnConflict: false,
    // The plan did not see an instance that this run installed, or set up since.
    confirmFirst: current.instance.kind === 'stale',
  };
}

function explaining(operations: readonly PatchOperation[], { explain }: DeclaredPart) {
  return (error: unknown): never => {
    const isRefusal = error instanceof RequestError && error.code === 'request-refused';
    throw isRefusal ? (explain?.(error, operations) ?? error) : error;
  };
}

/** Refuses to change what cannot be compared: nothing has been sent. */
function unseen(seen: Seen, { label, part }: DeclaredPart): RequestError {
  if (seen !== undefined) {
    return new RequestError({ ...partNotShown(part), outcome: 'refused' });
  }
  return new RequestError({
    code: 'not-installed',
    message: `${label}: the instance cannot be read, so that nothing was sent.`,
    hint: 'Run again; if it stays so, look whether the integration is installed.',
    outcome: 'refused',
  });
}

/** Refuses to write a part that an instance does not show: it would be done blindly. */
export function partNotShown(part: string) {
  return {
    code: 'unexpected-response',
    message: `The instance does not show its ${part}, so that they cannot be compared.`,
    hint: `Leave the ${part} undeclared; change them by ${option('instance-patch')} or by hand.`,
  } as const;
}
