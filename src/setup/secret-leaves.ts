import type { JsonValue } from '../json.ts';

/**
 * Every string inside a JSON value, keys left out. Numbers and booleans are no secrets:
 * masking `1` or `true` would mask half of the log.
 */
export function stringLeaves(value: JsonValue): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringLeaves);
}
