import type { PatchOperation } from '../domain/desired-state.ts';
import type { Current, Instance } from '../domain/models.ts';
import { RequestError } from '../ports/workspace.ts';
import { option } from '../text/quote.ts';
import {
  INSTANCE_VISIBILITY_GRACE_MS,
  type Write,
  type WriteContext,
  integrationOf,
  knownInstance,
  withStaleInstance,
} from './write.ts';

/** A part of an instance that is declared, and brought to what is declared by a patch. */
export interface DeclaredPart {
  readonly label: string;
  /** Such as `features`, for the error that it is not shown. */
  readonly part: string;
  /** What makes an instance be as declared; undefined where it does not show the part. */
  readonly operationsFor: (instance: Instance) => readonly PatchOperation[] | undefined;
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
  const operationsFor = (instance: Instance | undefined) =>
    instance && declared.operationsFor(instance);
  const holds = (instance: Instance | undefined) => operationsFor(instance)?.length === 0;
  let held = knownInstance(current);
  return {
    label: declared.label,
    send: async () => {
      const operations = operationsFor(held);
      if (operations === undefined) throw unseen(held, declared);
      if (operations.length === 0) return current;
      const shown = await workspace
        .changeInstance(integration, operations)
        .catch(explaining(operations, declared));
      const isShown = shown?.id === integration.id && holds(shown);
      return declared.believesAnswer && isShown ? withStaleInstance(current) : undefined;
    },
    confirm: async (): Promise<Current | undefined> => {
      held = await workspace.readInstance(integration);
      return holds(held) ? { ...current, instance: { kind: 'read', instance: held } } : undefined;
    },
    visibilityGraceMs: INSTANCE_VISIBILITY_GRACE_MS,
    absenceProves: declared.absenceProves,
    /** An element that is added twice stands there twice. */
    get repetition() {
      return operationsFor(held)?.some(({ op }) => op === 'add') === true ? 'never' : 'freely';
    },
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

/** What cannot be compared is not changed: nothing has been sent. */
function unseen(held: Instance | undefined, { label, part }: DeclaredPart): RequestError {
  if (held !== undefined) {
    return new RequestError({ ...partNotShown(part), delivery: 'not-sent' });
  }
  return new RequestError({
    code: 'not-installed',
    message: `${label}: the instance cannot be read, so that nothing was sent.`,
    hint: 'Run again; if it stays so, look whether the integration is installed.',
    delivery: 'not-sent',
  });
}

/** Why a part that an instance does not show at all is not written: it would be done blindly. */
export function partNotShown(part: string) {
  return {
    code: 'unexpected-response',
    message: `The instance does not show its ${part}, so that they cannot be compared.`,
    hint: `Leave the ${part} undeclared; change them by ${option('instance-patch')} or by hand.`,
  } as const;
}
