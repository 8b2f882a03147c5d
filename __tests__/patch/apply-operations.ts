import type { JsonValue } from '../../src/domain/json.ts';
import type { PatchOperation } from '../../src/domain/desired-state.ts';

/**
 * What a service makes of an operation that the vendor's documentation leaves open: adding to
 * something that is no array, setting a field below one that is missing.
 */
export type Leniency = 'sets' | 'ignores';

type Fields = Record<string, unknown>;

/**
 * Carries patch operations out on a copy of a document as the vendor documents them, in place
 * and step by step. An element that is there already is not added again.
 */
export function applyOperations(
  document: JsonValue,
  operations: readonly PatchOperation[],
  leniency: Leniency,
): unknown {
  const copy = structuredClone(document) as Fields;
  for (const { op, path, value } of operations) {
    const segments = path.split('/').slice(1);
    const last = segments.pop()!;
    const parent = segments.reduce<unknown>((node, segment) => {
      if (child(node, segment) === undefined && isFields(node) && op !== 'remove') {
        if (leniency === 'sets') node[segment] = {};
      }
      return child(node, segment);
    }, copy);
    apply(parent, { op, last, value: structuredClone(value), leniency });
  }
  return copy;
}

function apply(
  parent: unknown,
  { op, last, value, leniency }: { op: string; last: string; value: unknown; leniency: Leniency },
) {
  const target = child(parent, last);
  if (op === 'remove') removeChild(parent, last);
  else if (op === 'add' && Array.isArray(target)) addElement(target, value);
  else if (op === 'replace' || leniency === 'sets') setChild(parent, last, value);
}

function addElement(items: unknown[], value: unknown) {
  if (!items.some((item) => isSame(item, value))) items.push(value);
}

function removeChild(parent: unknown, name: string) {
  if (isFields(parent)) Reflect.deleteProperty(parent, name);
  const at = indexOf(parent, name);
  if (at !== -1) (parent as unknown[]).splice(at, 1);
}

function setChild(parent: unknown, name: string, value: unknown) {
  if (isFields(parent)) parent[name] = value;
  const at = indexOf(parent, name);
  if (at !== -1) (parent as unknown[])[at] = value;
}

function indexOf(parent: unknown, id: string): number {
  return Array.isArray(parent) ? parent.findIndex((item) => isNamed(item, id)) : -1;
}

function child(node: unknown, segment: string): unknown {
  if (Array.isArray(node)) return node.find((item) => isNamed(item, segment));
  return isFields(node) ? node[segment] : undefined;
}

function isNamed(item: unknown, id: string): boolean {
  return isFields(item) && item.id === id;
}

function isFields(node: unknown): node is Fields {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}

/** A webhook by url, trigger, filter and schedule; anything else as a whole. */
function isSame(held: unknown, added: unknown): boolean {
  if (isFields(held) && isFields(added) && 'relativeUrl' in held && 'relativeUrl' in added) {
    return ['relativeUrl', 'triggerType', 'filter', 'schedule'].every(
      (field) => canonical({ field: held[field] }) === canonical({ field: added[field] }),
    );
  }
  return canonical(held) === canonical(added);
}

/** JSON in which the order of fields does not count, nor a field that holds nothing. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => {
    if (!isFields(item)) return item;
    const holdsNothing = (field: unknown) =>
      field === null || field === undefined || field === false || field === '' || isEmpty(field);
    return Object.fromEntries(
      Object.entries(item)
        .filter(([, field]) => !holdsNothing(field))
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  });
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
