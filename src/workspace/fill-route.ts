import { type JsonValue, isJsonObject } from '../domain/json.ts';

/** What a route's placeholders stand for, without the braces. */
export type RouteValues = Readonly<Record<string, JsonValue>>;

/** Names, versions and ids are allow-listed, because escaping leaves `..` as it is. */
const SAFE_SEGMENT = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/**
 * Puts values into a route's path.
 *
 * @throws {RangeError} where a value is missing or could change the path's shape
 */
export function fillPath(path: string, values: RouteValues): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (typeof value !== 'string' || !SAFE_SEGMENT.test(value)) {
      throw new RangeError(`The path has no safe value for {${name}}.`);
    }
    return value;
  });
}

/** Puts values into a body's shape, wherever a string of it holds a placeholder. */
export function fillBody(shape: JsonValue, values: RouteValues): JsonValue {
  if (typeof shape === 'string') return fillString(shape, values);
  if (Array.isArray(shape)) return shape.map((item: JsonValue) => fillBody(item, values));
  if (!isJsonObject(shape)) return shape;
  return Object.fromEntries(
    Object.entries(shape).map(([key, value]) => [key, fillBody(value, values)]),
  );
}

function fillString(shape: string, values: RouteValues): JsonValue {
  const whole = /^\{(\w+)\}$/.exec(shape)?.[1];
  if (whole !== undefined && values[whole] !== undefined) return values[whole];
  return shape.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name];
    return typeof value === 'string' ? value : placeholder;
  });
}

/** Names the type of a body by the method; for a PATCH as documented. */
export function contentType(method: string): string {
  return method === 'PATCH' ? 'application/json-patch+json' : 'application/json';
}
