import { type JsonObject, type JsonValue, isJsonObject } from '../domain/json.ts';
import { type Parsed, andThen, every, parsed, wrong } from '../domain/parsed.ts';
import type { RouteOverride, RouteOverrides } from '../domain/settings.ts';
import { quote, untrusted } from '../text/quote.ts';
import {
  BODY_PLACEHOLDERS,
  CARRIED,
  EXCHANGES,
  OPERATIONS,
  type Operation,
  PATH_PLACEHOLDERS,
  isOperation,
} from './routes.ts';

const METHODS = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);
const PLACEHOLDER = /\{\w+\}/g;
/** They stand for JSON, which has no place within a text. */
const WHOLES = ['{setup}', '{operations}'] as const;
const SEGMENT = /^(?:[A-Za-z0-9_~.-]|\{[a-z]+\})+$/;

/** What is sent again and again must change nothing, so that it has not every method. */
const READS: ReadonlySet<Operation> = new Set(['list', 'read-instance']);
/**
 * Reads routes that replace built-in ones: an object of operation → `"METHOD /path"`, or →
 * `{"request": "METHOD /path", "body": …, "safe": true}`; only with `safe` is a read a POST. An
 * unknown operation, method, key or placeholder is a problem, a path that could leave the service
 * or the API, and a body that would not send what the operation is for.
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
  if (body === undefined) return undefined;
  const where = `the body of ${operation}`;
  return (
    unknownPlaceholder(JSON.stringify(body), { where, known: BODY_PLACEHOLDERS[operation] }) ??
    unfilledPlaceholder(body, where) ??
    missingPlaceholder(operation, body)
  );
}

/** Finds a placeholder that would be sent as it is: in a key, or one of JSON beside other text. */
function unfilledPlaceholder(body: JsonValue, where: string): string | undefined {
  const { keys, texts } = stringsOf(body);
  const key = keys.flatMap((one) => one.match(PLACEHOLDER) ?? [])[0];
  if (key !== undefined)
    return `${where} has ${untrusted(key, 40)} in a key, where it is not filled`;
  const beside = WHOLES.find((whole) => texts.some((one) => one !== whole && one.includes(whole)));
  if (beside === undefined) return undefined;
  return `${where} has ${beside} beside other text; it is filled as a whole only: "${beside}"`;
}

/** Tells what a write is for but does not send: it could be answered with a success. */
function missingPlaceholder(operation: Operation, body: JsonValue): string | undefined {
  const { texts } = stringsOf(body);
  const missing = CARRIED[operation].find((one) => !texts.some((text) => text.includes(one)));
  return missing === undefined
    ? undefined
    : `the body of ${operation} does not hold ${missing}, which it is to send`;
}

/** Lists the keys and the other strings of a JSON value. */
function stringsOf(json: JsonValue): { readonly keys: string[]; readonly texts: string[] } {
  if (typeof json === 'string') return { keys: [], texts: [json] };
  if (typeof json !== 'object' || json === null) return { keys: [], texts: [] };
  const keys = isJsonObject(json) ? Object.keys(json) : [];
  const within = Object.values<JsonValue>(json).map(stringsOf);
  return {
    keys: [...keys, ...within.flatMap((one) => one.keys)],
    texts: within.flatMap((one) => one.texts),
  };
}

function unknownPlaceholder(
  text: string,
  { where, known }: { where: string; known: readonly string[] },
): string | undefined {
  const unknown = (text.match(PLACEHOLDER) ?? []).find((found) => !known.includes(found));
  if (unknown === undefined) return undefined;
  return `${where} can hold ${known.join(', ')}, not ${untrusted(unknown, 40)}`;
}

function refused(problem: string): Parsed<never> {
  return wrong(problem, 'See what it takes on the page docs/routes.md');
}
