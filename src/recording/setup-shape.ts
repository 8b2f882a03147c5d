import { type JsonObject, type JsonValue, isJsonObject } from '../domain/json.ts';
import { leavesOf, objectsOf, readBodyJson } from './body-json.ts';
import { type Shaped, shapeOf } from './body-shape.ts';
import type { KnownValues } from './labels.ts';

/** The key of the setup parameters that the documentation asks to type, so that they are found. */
const MARK = 'probe';

/** Tells whether a body holds the parameters the documentation asks to type. */
export function holdsMark(body: JsonValue): boolean {
  return objectsOf(body).some((object) => Object.hasOwn(object, MARK));
}

/** Tells whether a body holds more than what was typed elsewhere and plain words. */
export function hasOwnContent(body: JsonValue, known: KnownValues): boolean {
  return (
    holdsMark(body) || leavesOf(body).some(({ value, key }) => !isPlain(value, { known, key }))
  );
}

/**
 * Puts `{setup}` in place of the parameters: the object with the mark; else the whole, if nothing
 * else can stand in it; else the only object beside what is known.
 */
export function setupShape(body: JsonValue, known: KnownValues): Shaped {
  const marked = holdsMark(body) ? replaced(body, (object) => Object.hasOwn(object, MARK)) : body;
  const shape = marked === body ? byForm(body, known) : marked;
  if (shape !== undefined) return shapeOf(shape, known);
  const isText = leavesOf(body).some(
    ({ value }) => typeof value === 'string' && isJsonObject(readBodyJson(value)),
  );
  return { shape: null, faults: [isText ? 'setup-text' : 'setup-place'] };
}

/** Puts `{setup}` in by a body's form; undefined where it cannot be told. */
function byForm(body: JsonValue, known: KnownValues): JsonValue | undefined {
  if (!isJsonObject(body)) return undefined;
  const members = Object.entries(body);
  const own = members.filter(([key, value]) => !isPlain(value, { known, key }));
  if (own.length === members.length) return isFlat(body) ? SETUP : undefined;
  const [only, ...others] = own;
  if (only === undefined || others.length > 0 || !isJsonObject(only[1])) return undefined;
  return { ...body, [only[0]]: SETUP };
}

/** Refuses a lone object in an object: it could be the parameters, or one of them. */
function isFlat(body: JsonObject): boolean {
  const values = Object.values(body);
  return values.length > 0 && (values.length > 1 || !isJsonObject(values[0])) && !hasText(values);
}

function hasText(values: readonly JsonValue[]): boolean {
  return values.some((value) => typeof value === 'string' && isJsonObject(readBodyJson(value)));
}

const SETUP = '{setup}';

/** Recognizes what was typed elsewhere, or a plain word. */
function isPlain(value: JsonValue, { known, key }: { known: KnownValues; key: string }): boolean {
  return typeof value === 'string' && shapeOf(value, known, key).faults.length === 0;
}

function replaced(value: JsonValue, isOne: (object: JsonObject) => boolean): JsonValue {
  if (Array.isArray(value)) return value.map((inner: JsonValue) => replaced(inner, isOne));
  if (!isJsonObject(value)) return value;
  if (isOne(value)) return SETUP;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, replaced(inner, isOne)]),
  );
}
