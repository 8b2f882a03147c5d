import { type JsonObject, type JsonValue, isJsonObject } from '../json.ts';
import type { RouteOverride, RouteOverrides } from '../options.ts';
import { printable, quote } from '../text/quote.ts';
import {
  BODY_PLACEHOLDERS,
  OPERATIONS,
  type Operation,
  PATH_PLACEHOLDERS,
  isOperation,
} from './routes.ts';

/** What is wrong with the input `routes`. */
export class RoutesError extends Error {
  override readonly name = 'RoutesError';
}

const METHODS = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);
const SEGMENT = /^(?:[A-Za-z0-9_~.-]|\{[a-z]+\})+$/;

/**
 * Reads routes that replace built-in ones: an object of operation → `"METHOD /path"`, or →
 * `{"request": "METHOD /path", "body": …}`.
 *
 * @throws {RoutesError} for an unknown operation, method, key or placeholder, and for a path
 * that could leave the service or the API
 */
export function parseRoutes(json: JsonValue): RouteOverrides {
  if (!isJsonObject(json)) throw new RoutesError('it is not a JSON object');
  return Object.fromEntries(
    Object.entries(json).map(([operation, entry]) => {
      if (isOperation(operation)) return [operation, parseRoute(operation, entry)];
      throw new RoutesError(
        `there is no operation ${quote(operation, 40)}; there are ${OPERATIONS.join(', ')}`,
      );
    }),
  );
}

function parseRoute(operation: Operation, entry: JsonValue): RouteOverride {
  const { request, body, ...others }: JsonObject = isJsonObject(entry) ? entry : { request: entry };
  const [, method, path] =
    /^([A-Z]+) (\/\S*)$/.exec(typeof request === 'string' ? request : '') ?? [];
  if (method === undefined || path === undefined || !METHODS.has(method)) {
    throw new RoutesError(`${operation} is not "METHOD /path", such as "POST /api/v1/{ws}/…"`);
  }
  const [other] = Object.keys(others);
  if (other !== undefined) {
    throw new RoutesError(
      `${operation} has the key ${quote(other, 40)}; it can have request and body`,
    );
  }
  refusePath(operation, path);
  refuseUnknown(JSON.stringify(body ?? null), {
    where: `the body of ${operation}`,
    known: BODY_PLACEHOLDERS[operation],
  });
  return { method, path, ...(body === undefined ? {} : { body }) };
}

function refusePath(operation: Operation, path: string): void {
  const segments = path.slice(1).split('/');
  if (segments.some((segment) => !SEGMENT.test(segment) || /^\.+$/.test(segment))) {
    throw new RoutesError(
      `the path of ${operation} has a part that is empty, dots only, or not of letters, ` +
        'digits, ., _, ~, - and placeholders',
    );
  }
  refuseUnknown(path, {
    where: `the path of ${operation}`,
    known: PATH_PLACEHOLDERS[operation],
  });
}

function refuseUnknown(
  text: string,
  { where, known }: { where: string; known: readonly string[] },
): void {
  const unknown = (text.match(/\{\w+\}/g) ?? []).find((found) => !known.includes(found));
  if (unknown === undefined) return;
  throw new RoutesError(`${where} can hold ${known.join(', ')}, not ${printable(unknown, 40)}`);
}
