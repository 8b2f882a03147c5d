import type { Operation } from './patch-operations.ts';
import { Refusal } from './refusal.ts';

/** An operation as the workspace repeats it when it refuses it (documented). */
export interface RefusedOperation {
  op: string;
  path: string;
  value: unknown;
}

/**
 * The lists of the documented `errorInfo` that the sandbox fills. Only a refused path is shown in
 * the documentation; which faults go into the other two is inferred from their names.
 */
export type PatchFault = 'invalidPaths' | 'invalidValueTypes' | 'invalidDatas';

/** What was wrong with an operation, or null when it is applied. */
export type Outcome = PatchFault | null;

/**
 * Applies operations in their order. Throws a `Refusal` that lists every one at fault (documented:
 * the form of the refusal; inferred: that it lists them all, and null for a missing value).
 */
export function applyInOrder(
  operations: readonly Operation[],
  apply: (operation: Operation) => Outcome,
): void {
  const faults: Record<PatchFault, RefusedOperation[]> = {
    invalidPaths: [],
    invalidValueTypes: [],
    invalidDatas: [],
  };
  let isRefused = false;
  for (const operation of operations) {
    const fault = apply(operation);
    if (fault === null) continue;
    isRefused = true;
    const { op, path, value = null } = operation;
    faults[fault].push({ op, path, value });
  }
  if (isRefused) throw new Refusal({ kind: 'invalid-patch', faults });
}
