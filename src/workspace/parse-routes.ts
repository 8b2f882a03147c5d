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

/** What is sent again and again must change nothing, so that it has not every method. */
const READS: ReadonlySet<Operation> = new Set(['list', 'read-instance']);
const EXCHANGES: ReadonlySet<Operation> = new Set([
  'authorize-private-integration',
  'authorize-integration',
]);

/**
 * Reads routes that replace built-in ones: an object of operation → `"METHOD /path"`, or →
 * `{"request": "METHOD /path", "body": …, "safe": true}`; only with `safe` is a read a POST. An unknown operation, method, key or placeholder is
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
  const problem =
    wrongKey(operation, others) ??
    wrongPath(operation, path) ??
    wrongBody(operation, body) ??
    wrongMethod(operation, method, others.safe);
  if (problem !== undefined) return refused(problem);
  return parsed({ method, path, ...(body === undefined ? {} : { body }) });
}

function wrongKey(operation: Operation, { safe, ...others }: JsonObject): string | undefined {
  const isRead = READS.has(operation);
  const [other] = Object.keys(isRead || safe === undefined ? others : { safe });
  if (other !== undefined) {
    const known = isRead ? 'request, body and safe' : 'request and body';
    return `${operation} has the key ${quote(other, 40)}; it can have ${known}`;
  }
  if (safe === undefined || typeof safe === 'boolean') return undefined;
  return `the safe of ${operation} is neither true nor false`;
}

function wrongMethod(
  operation: Operation,
  method: string,
  safe: JsonValue | undefined,
): string | undefined {
  if (method === 'GET') return undefined;
  if (READS.has(operation) && !(method === 'POST' && safe === true)) {
    return `${operation} only reads: it is a GET, or {"request": "POST /path", "safe": true}`;
  }
  return EXCHANGES.has(operation) && method !== 'POST'
    ? `${operation} only exchanges keys: it is a POST or a GET`
    : undefined;
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
  return wrong(problem, 'See what it takes on the page docs/routes.md');
}
