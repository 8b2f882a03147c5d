import type { Operation } from './patch-operations.ts';
import { type PatchFault, Refusal, type RefusedOperation } from './refusal.ts';

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
