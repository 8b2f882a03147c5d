import { type JsonObject, type JsonValue, isJsonObject } from '../domain/json.ts';
import type { PatchOperation } from '../domain/desired-state.ts';
import { covers, sameElement } from './patch-equality.ts';

/**
 * What an operation makes of a value: the same, another (undefined: it is removed), or
 * something that only the service can tell.
 */
type Effect = 'none' | 'unclear' | { readonly becomes: JsonValue | undefined };

/**
 * Keeps the operations that still change something: a replace that holds already, an added element
 * that is there, a removed one that is gone are left out. If together they change nothing,
 * none remains. What an unclear operation may have touched is left to the service, too.
 *
 * The vendor applies operations in order, all or none; elements of arrays are named by their
 * id, never by index (documented).
 */
export function remainingOperations(
  operations: readonly PatchOperation[],
  document: JsonObject,
): PatchOperation[] {
  const remaining: PatchOperation[] = [];
  const unclear: PatchOperation[] = [];
  let state: JsonValue = document;
  for (const operation of operations) {
    const isUnclear: boolean =
      isFromUnknownField(operation, state) ||
      unclear.some((before) => mayDependOn(operation, before));
    const effect: Effect = isUnclear
      ? 'unclear'
      : effectOf(operation, { node: state, segments: segmentsOf(operation.path) });
    if (effect === 'none') continue;
    remaining.push(operation);
    if (effect === 'unclear') unclear.push(operation);
    else state = effect.becomes ?? state;
  }
  return unclear.length === 0 && covers(document, state) ? [] : remaining;
}

/**
 * Finds the operations that the document contradicts: it shows something else at their place. What
 * it does not show at all speaks neither for nor against them.
 */
export function contradictedOperations(
  operations: readonly PatchOperation[],
  document: JsonObject,
): PatchOperation[] {
  return remainingOperations(operations, document).filter(({ op, path }) => {
    const shown = segmentsOf(path).reduce<JsonValue | undefined>(childOf, document);
    return op === 'add' ? Array.isArray(shown) : shown !== undefined;
  });
}

/** The fields that an instance may have (documented); one that is not shown holds nothing. */
const FIELDS = ['baseUrl', 'features', 'secrets', 'settings', 'status', 'webHooks'];

/** Tells whether a removal is from a field neither documented nor shown, such as a misspelt one. */
function isFromUnknownField({ op, path }: PatchOperation, document: JsonValue): boolean {
  const [root = ''] = segmentsOf(path);
  const isKnown = FIELDS.some((field) => isSameName(field, root));
  return op === 'remove' && !isKnown && childOf(document, root) === undefined;
}

/**
 * Tells whether an operation may touch what is unclear. An added element is compared with the
 * others; what is unclear inside one leaves it there.
 */
function mayDependOn({ op, path }: PatchOperation, before: PatchOperation): boolean {
  return isWithin(path, before.path) || (op !== 'add' && isWithin(before.path, path));
}

function isWithin(path: string, outer: string): boolean {
  return `${path}/`.toLowerCase().startsWith(`${outer}/`.toLowerCase());
}

interface Cursor {
  readonly node: JsonValue | undefined;
  /** The rest of the path, below the node. */
  readonly segments: readonly string[];
}

function effectOf(operation: PatchOperation, { node, segments }: Cursor): Effect {
  const [segment, ...rest] = segments;
  if (segment === undefined) return EFFECTS[operation.op](node, operation.value ?? null);
  const child = childOf(node, segment);
  // An element that is gone is removed with all that it held; a field may only not be shown.
  const isGone = Array.isArray(node) || rest.length === 0;
  if (child === undefined && operation.op === 'remove') return isGone ? 'none' : 'unclear';
  // A field that is missing can be set; an element that is missing cannot.
  if (child === undefined && !isJsonObject(node)) return 'unclear';
  const effect = effectOf(operation, { node: child, segments: rest });
  if (typeof effect === 'string') return effect;
  return { becomes: withChild(node, { segment, child: effect.becomes }) };
}

const EFFECTS: Readonly<
  Record<PatchOperation['op'], (node: JsonValue | undefined, value: JsonValue) => Effect>
> = {
  remove: () => ({ becomes: undefined }),
  replace: (node, value) =>
    node !== undefined && covers(node, value) ? 'none' : { becomes: value },
  add: (node, value) => {
    if (!Array.isArray(node)) return 'unclear';
    const items = node as readonly JsonValue[];
    return items.some((item) => sameElement(item, value)) ? 'none' : { becomes: [...items, value] };
  },
};

function childOf(node: JsonValue | undefined, segment: string): JsonValue | undefined {
  if (Array.isArray(node)) {
    return (node as readonly JsonValue[]).find((item) => hasId(item, segment));
  }
  if (!isJsonObject(node)) return undefined;
  const field = fieldOf(node, segment);
  return field === undefined ? undefined : node[field];
}

/** Finds a field in any case, as ASP.NET takes its name (inferred). */
function fieldOf(node: JsonObject, segment: string): string | undefined {
  if (Object.hasOwn(node, segment)) return segment;
  return Object.keys(node).find((key) => isSameName(key, segment));
}

function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function withChild(
  node: JsonValue | undefined,
  { segment, child }: { segment: string; child: JsonValue | undefined },
): JsonValue {
  if (Array.isArray(node)) {
    const items = node as readonly JsonValue[];
    const at = items.findIndex((item) => hasId(item, segment));
    return items.toSpliced(at, 1, ...(child === undefined ? [] : [child]));
  }
  const fields = isJsonObject(node) ? node : {};
  const field = fieldOf(fields, segment) ?? segment;
  if (child !== undefined) return { ...fields, [field]: child };
  return Object.fromEntries(Object.entries(fields).filter(([key]) => key !== field));
}

/** Compares an id in any case: ids are GUIDs (documented). */
function hasId(item: JsonValue, id: string): boolean {
  return isJsonObject(item) && typeof item.id === 'string' && isSameName(item.id, id);
}

/** Splits the path of a patch operation, written as RFC 6901 has it. */
export function segmentsOf(path: string): string[] {
  return path
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}
