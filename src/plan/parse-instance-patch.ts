import { type JsonValue, isJsonObject } from '../json.ts';
import type { PatchOperation } from '../options.ts';
import { quote } from '../text/quote.ts';

/** What is wrong with the operations; the message names the operation by its place. */
export class PatchError extends Error {
  override readonly name = 'PatchError';
}

const OPS = ['add', 'replace', 'remove'] as const;
/** In lower case, because ASP.NET takes names in any case (inferred). */
const FORBIDDEN_ROOTS = new Set(['id', 'updateinfo']);

/**
 * Reads patch operations: a JSON array of them, or `{"operations": […]}` as the vendor has it.
 * The vendor names elements by their id, never by index, and refuses to patch `/id`
 * (documented).
 *
 * @throws {PatchError}
 */
export function parseInstancePatch(json: JsonValue): PatchOperation[] {
  const list = isJsonObject(json) ? json.operations : json;
  if (!Array.isArray(list)) {
    throw new PatchError('it is neither an array of operations nor {"operations": […]}');
  }
  return (list as readonly JsonValue[]).map((item, index) =>
    parseOperation(item, `operation ${index + 1}`),
  );
}

function parseOperation(item: JsonValue, place: string): PatchOperation {
  if (!isJsonObject(item)) throw new PatchError(`${place} is not an object`);
  const written = typeof item.op === 'string' ? item.op.toLowerCase() : undefined;
  const op = OPS.find((known) => known === written);
  if (op === undefined) throw new PatchError(`${place} has no op of add, replace or remove`);
  const path = parsePath(item.path, place);
  if (op === 'remove') return { op, path };
  if (item.value === undefined) throw new PatchError(`${place} has no value`);
  return { op, path, value: item.value };
}

function parsePath(path: JsonValue | undefined, place: string): string {
  if (typeof path !== 'string' || !/^(\/[^/]+)+$/.test(path)) {
    throw new PatchError(`${place} has no path such as /features or /webHooks/{id}/disabled`);
  }
  const [root = '', ...below] = path.slice(1).split('/');
  if (FORBIDDEN_ROOTS.has(root.toLowerCase())) {
    throw new PatchError(`${place} touches ${quote(`/${root}`)}, which the service keeps itself`);
  }
  if (below.some((segment) => /^(\d+|-)$/.test(segment))) {
    throw new PatchError(`${place} names an element by index; elements are named by their id`);
  }
  return path;
}
