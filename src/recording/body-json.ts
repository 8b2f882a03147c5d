import { type JsonValue, isJsonObject } from '../domain/json.ts';

/** Deeper than any body of the service; what looks into bodies goes so deep. */
const MAX_DEPTH = 64;

/** Reads the JSON of a body; undefined for what is none, or is nested too deep to look into. */
export function readBodyJson(text: string): JsonValue | undefined {
  try {
    const value = JSON.parse(text) as JsonValue;
    return isWithin(value, MAX_DEPTH) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isWithin(value: JsonValue, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((inner: JsonValue) => isWithin(inner, depth - 1));
}

/** A value with nothing inside, and the key below which it stands. */
export interface Leaf {
  readonly key: string;
  readonly value: JsonValue;
}

/** Lists the leaves of a body. */
export function leavesOf(value: JsonValue, key = ''): Leaf[] {
  if (Array.isArray(value)) return value.flatMap((inner: JsonValue) => leavesOf(inner, key));
  if (!isJsonObject(value)) return [{ key, value }];
  return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, name));
}

/** Lists the objects of a body, outer before inner. */
export function objectsOf(value: JsonValue): Readonly<Record<string, JsonValue>>[] {
  if (Array.isArray(value)) return value.flatMap((inner: JsonValue) => objectsOf(inner));
  if (!isJsonObject(value)) return [];
  return [value, ...Object.values(value).flatMap(objectsOf)];
}
