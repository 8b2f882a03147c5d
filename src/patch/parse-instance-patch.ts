import { type JsonValue, isJsonObject } from '../domain/json.ts';
import type { PatchOperation } from '../domain/desired-state.ts';
import { type Parsed, andThen, every, parsed, wrong } from '../domain/parsed.ts';
import { quote } from '../text/quote.ts';

const OPS = ['add', 'replace', 'remove'] as const;
/** In lower case, because ASP.NET takes names in any case (inferred). */
const FORBIDDEN_ROOTS = new Set(['id', 'updateinfo']);

/** However .NET reads a whole number: with a sign, with spaces around it, with zeros before it. */
const INDEX = /^(?:[\s\p{Cc}]*[+−-]?\p{Nd}+[\s\p{Cc}]*|-)$/u;

/**
 * Reads patch operations: a JSON array of them, or `{"operations": […]}` as the vendor has it.
 * The vendor names elements by their id, never by index, and refuses to patch `/id`
 * (documented). A problem names the operation by its place.
 */
export function parseInstancePatch(json: JsonValue): Parsed<PatchOperation[]> {
  const list = isJsonObject(json) ? json.operations : json;
  if (!Array.isArray(list)) {
    return refused('it is neither an array of operations nor {"operations": […]}');
  }
  return every(
    (list as readonly JsonValue[]).map((item, index) =>
      parseOperation(item, `operation ${index + 1}`),
    ),
  );
}

function parseOperation(item: JsonValue, place: string): Parsed<PatchOperation> {
  if (!isJsonObject(item)) return refused(`${place} is not an object`);
  const written = typeof item.op === 'string' ? item.op.toLowerCase() : undefined;
  const op = OPS.find((known) => known === written);
  if (op === undefined) return refused(`${place} has no op of add, replace or remove`);
  return andThen(parsePath(item.path, place), (path): Parsed<PatchOperation> => {
    if (op === 'remove') return parsed({ op, path });
    if (item.value === undefined) return refused(`${place} has no value`);
    return parsed({ op, path, value: item.value });
  });
}

function parsePath(path: JsonValue | undefined, place: string): Parsed<string> {
  if (typeof path !== 'string' || !/^(\/[^/]+)+$/.test(path)) {
    return refused(`${place} has no path such as /features or /webHooks/{id}/disabled`);
  }
  const [root = '', ...below] = path.slice(1).split('/');
  if (FORBIDDEN_ROOTS.has(root.toLowerCase())) {
    return refused(`${place} touches ${quote(`/${root}`)}, which the service keeps itself`);
  }
  if (below.some((segment) => INDEX.test(segment))) {
    return refused(`${place} names an element by index; elements are named by their id`);
  }
  return parsed(path);
}

function refused(problem: string): Parsed<never> {
  return wrong(problem, 'Write [{"op": "replace", "path": "/features/call", "value": true}]');
}
