import { type JsonObject, type JsonValue, isJsonObject } from '../domain/json.ts';
import { type Parsed, andThen, every, parsed, wrong } from '../domain/parsed.ts';
import type { RouteOverride, RouteOverrides } from './settings.ts';
import { quote, untrusted } from '../text/quote.ts';
import {
  BODY_PLACEHOLDERS,
  OPERATIONS,
  type Operation,
  PATH_PLACEHOLDERS,
  isOperation,
} from './routes.ts';

const METHODS = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);
const SEGMENT = /^(?:[A-Za-z0-9_~.-]|\{[a-z]+\})+$/;

/**
 * Reads routes that replace built-in ones: an object of operation → `"METHOD /path"`, or →
 * `{"request": "METHOD /path", "body": …}`. An unknown operation, method, key or placeholder is
 * a problem, and a path that could leave the service or the API.
 */
export function parseRoutes(json: JsonValue): Parsed<RouteOverrides> {
  if (!isJsonObject(json)) return refused('it is not a JSON object');
  const entries = Object.entries(json).map(([operation, entry]) => {
    if (!isOperation(operation)) {
      return refused(
        `there is no operation ${quote(operation, 40)}; there are ${OPERATIONS.join(', ')}`,
      );
    }
    return andThen(parseRoute(operation, entry), (route) => parsed([operation, route] as const));
  });
  return andThen(every(entries), (routes) => parsed(Object.fromEntries(routes)));
}

function parseRoute(operation: Operation, entry: JsonValue): Parsed<RouteOverride> {
  const { request, body, ...others }: JsonObject = isJsonObject(entry) ? entry : { request: entry };
  const [, method, path] =
    /^([A-Z]+) (\/\S*)$/.exec(typeof request === 'string' ? request : '') ?? [];
  if (method === undefined || path === undefined || !METHODS.has(method)) {
    return refused(`${operation} is not "METHOD /path", such as "POST /api/v1/{ws}/…"`);
  }
  const [other] = Object.keys(others);
  const problem =
    other === undefined
      ? (wrongPath(operation, path) ?? wrongBody(operation, body))
      : `${operation} has the key ${quote(other, 40)}; it can have request and body`;
  if (problem !== undefined) return refused(problem);
  return parsed({ method, path, ...(body === undefined ? {} : { body }) });
}

function wrongPath(operation: Operation, path: string): string | undefined {
  const segments = path.slice(1).split('/');
  if (segments.some((segment) => !SEGMENT.test(segment) || /^\.+$/.test(segment))) {
    return (
      `the path of ${operation} has a part that is empty, dots only, or not of letters, ` +
      'digits, ., _, ~, - and placeholders'
    );
  }
  const where = `the path of ${operation}`;
  return unknownPlaceholder(path, { where, known: PATH_PLACEHOLDERS[operation] });
}

function wrongBody(operation: Operation, body: JsonValue | undefined): string | undefined {
  const where = `the body of ${operation}`;
  const text = JSON.stringify(body ?? null);
  return unknownPlaceholder(text, { where, known: BODY_PLACEHOLDERS[operation] });
}

function unknownPlaceholder(
  text: string,
  { where, known }: { where: string; known: readonly string[] },
): string | undefined {
  const unknown = (text.match(/\{\w+\}/g) ?? []).find((found) => !known.includes(found));
  if (unknown === undefined) return undefined;
  return `${where} can hold ${known.join(', ')}, not ${untrusted(unknown, 40)}`;
}

function refused(problem: string): Parsed<never> {
  return wrong(problem, 'See the section on documented and inferred routes in the README');
}
