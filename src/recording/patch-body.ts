import { type JsonValue, isJsonObject } from '../domain/json.ts';

/** Finds lists of patch operations in a body, `{op, path, …}`, wherever they stand. */
export function operationsIn(value: JsonValue): (readonly JsonValue[])[] {
  if (Array.isArray(value)) {
    return isOperationList(value) ? [value] : value.flatMap((one: JsonValue) => operationsIn(one));
  }
  return isJsonObject(value) ? Object.values(value).flatMap(operationsIn) : [];
}

/** Puts `{operations}` in the place of a body's patch operations. */
export function withoutOperations(value: JsonValue): JsonValue {
  if (Array.isArray(value)) {
    return isOperationList(value)
      ? '{operations}'
      : value.map((one: JsonValue) => withoutOperations(one));
  }
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withoutOperations(inner)]),
  );
}

function isOperationList(value: readonly JsonValue[]): boolean {
  return (
    value.length > 0 &&
    value.every(
      (one) => isJsonObject(one) && typeof one.op === 'string' && typeof one.path === 'string',
    )
  );
}
