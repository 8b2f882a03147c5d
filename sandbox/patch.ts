import type { Instance } from './models.ts';
import { COLLECTIONS, type Collection } from './patch-collections.ts';
import { applyInOrder, type Outcome } from './patch-errors.ts';
import { FIELDS } from './patch-fields.ts';
import type { Operation } from './patch-operations.ts';

/**
 * The instance after all operations, in their order; the one given is left as it is.
 * Throws a `Refusal` when any is at fault: all or none (documented).
 */
export function patchInstance(instance: Instance, operations: readonly Operation[]): Instance {
  const draft = structuredClone(instance);
  applyInOrder(operations, (operation) => apply(draft, operation));
  return draft;
}

/** Where an operation points: a path's parts with RFC 6901's escapes undone. */
interface Target {
  readonly path: string;
  readonly array: string;
  readonly id: string;
  readonly field: string;
}

type Apply = (draft: Instance, target: Target, value: unknown) => Outcome;

/**
 * What may be done, by operation and by the number of parts in the path: documented, but for the
 * replacing of a whole element, and of any field of an element other than `disabled`. That names count in one spelling of case only is inferred, and is
 * stricter than what the action reckons with.
 */
const APPLY: ReadonlyMap<string, Apply> = new Map<string, Apply>([
  ['add 1', (draft, { array }, value) => inArray(array, (it) => it.add(draft, value))],
  ['remove 2', (draft, { array, id }) => inArray(array, (it) => it.remove(draft, id))],
  ['replace 1', replaceField],
  [
    'replace 2',
    (draft, target, value) =>
      COLLECTIONS.has(target.array)
        ? inArray(target.array, (it) => it.replace(draft, target.id, value))
        : replaceField(draft, target, value),
  ],
  [
    'replace 3',
    (draft, { array, id, field }, value) =>
      inArray(array, (it) => it.replaceField(draft, { id, field }, value)),
  ],
]);

function apply(draft: Instance, { op, path, value }: Operation): Outcome {
  const [root, ...parts] = path.split('/').map(unescape);
  const [array = '', id = '', field = ''] = parts;
  const change = root === '' ? APPLY.get(`${op} ${parts.length}`) : undefined;
  return change === undefined ? 'invalidPaths' : change(draft, { path, array, id, field }, value);
}

function inArray(array: string, change: (collection: Collection) => Outcome): Outcome {
  const collection = COLLECTIONS.get(array);
  return collection === undefined ? 'invalidPaths' : change(collection);
}

function replaceField(draft: Instance, { path }: Target, value: unknown): Outcome {
  const replace = FIELDS.get(path);
  return replace === undefined ? 'invalidPaths' : replace(draft, value);
}

function unescape(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}
