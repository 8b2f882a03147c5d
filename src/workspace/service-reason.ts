import { type JsonObject, type JsonValue, isJsonObject } from '../domain/json.ts';

/** Why a request was refused, as JSON says it. */
export interface Reason {
  /** Its words, or the beginning of JSON that has none in a form that is known. */
  readonly words: string;
  /** What in the request is wrong, by its place; never its value. */
  readonly places: string;
  readonly hasWords: boolean;
}

/**
 * Finds the reason in the JSON of an error, in the forms that the vendor documents or that
 * frameworks and gateways usually have.
 */
export function reasonIn(value: JsonValue): Reason {
  const words = joined(wordsIn(value, DEEPEST_WORDS));
  const places = isJsonObject(value) ? placesIn(value) : '';
  if (words !== '') return { words, places, hasWords: true };
  return { words: JSON.stringify(withoutValues(value, DEEPEST_SHOWN)), places, hasWords: false };
}

/** What holds words, in the order in which they are told. */
const WORDS = ['title', 'message', 'detail', 'error', 'error_description', 'errormessage'] as const;
const LESS_TELLING = ['description', 'reason', 'msg', 'text'] as const;
/** What can hold another object that has them. */
const AROUND_WORDS = ['errorinfo', 'errors'] as const;
/** What holds a word that names the kind of the error (`status` is documented). */
const KINDS = ['status', 'code', 'errorcode'] as const;

/** An error stands in an error at most so many times. */
const DEEPEST_WORDS = 4;

/** Of so many entries the first tell enough. */
const SHOWN_ENTRIES = 10;

function wordsIn(value: JsonValue | undefined, depth: number): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (depth === 0) return [];
  if (isJsonObject(value)) return wordsOf(lowerCased(value), depth);
  return Array.isArray(value) ? listed(value).flatMap((one) => wordsIn(one, depth - 1)) : [];
}

function wordsOf(fields: JsonObject, depth: number): string[] {
  const inThese = (names: readonly string[]) =>
    names.flatMap((name) =>
      name === 'errors' ? problemsIn(fields[name], depth) : wordsIn(fields[name], depth - 1),
    );
  const telling = inThese([...WORDS, ...AROUND_WORDS]);
  const words = [...new Set(telling.length > 0 ? telling : inThese(LESS_TELLING))];
  return words.length === 0 ? [] : [joined(words) + kindIn(fields, words)];
}

/** Words the problems of a list, or of the fields they are listed by (documented). */
function problemsIn(errors: JsonValue | undefined, depth: number): string[] {
  if (!isJsonObject(errors)) return wordsIn(errors, depth - 1);
  return Object.entries(errors)
    .slice(0, SHOWN_ENTRIES)
    .map(([field, problems]) => `${field}: ${wordsIn(problems, depth - 1).join(' ')}`);
}

/** Puts sentences one after the other, a semicolon where one has no end. */
function joined(words: readonly string[]): string {
  return words.reduce((told, next) => {
    if (told === '') return next;
    return told + (/[.!?:;]$/.test(told) ? ' ' : '; ') + next;
  }, '');
}

/** Finds the status word, such as ` (invalidArgs)`, where the words do not hold it. */
function kindIn(fields: JsonObject, words: readonly string[]): string {
  const kinds = KINDS.map((name) => fields[name]);
  const kind = kinds.find((one) => typeof one === 'string' && /^[\w.-]{1,60}$/.test(one));
  return typeof kind !== 'string' || words.includes(kind) ? '' : ` (${kind})`;
}

/** What a domain error names besides its message (documented), and how a sentence calls it. */
const PLACES = {
  invalidpaths: 'invalid paths',
  invalidvaluetypes: 'invalid types of values',
  invaliddatas: 'invalid data',
  invalidconstraints: 'constraints',
} as const;

function placesIn(value: JsonObject): string {
  const outer = lowerCased(value);
  const domain = isJsonObject(outer.errorinfo) ? lowerCased(outer.errorinfo) : outer;
  return Object.entries(PLACES)
    .map(([name, called]) => [called, placesOf(domain[name])] as const)
    .filter(([, places]) => places.length > 0)
    .map(([called, places]) => `${called}: ${places.join(', ')}`)
    .join('; ');
}

/** Names operations by `op` and `path`, texts as they are, fields with their texts. */
function placesOf(named: JsonValue | undefined): string[] {
  if (typeof named === 'string') return [named];
  if (Array.isArray(named)) return listed(named).flatMap(placesOf);
  if (!isJsonObject(named)) return [];
  const { op, path } = named;
  if (typeof path === 'string') return [typeof op === 'string' ? `${op} ${path}` : path];
  return Object.entries(named)
    .filter(([field]) => !VALUES.test(field))
    .slice(0, SHOWN_ENTRIES)
    .map(([field, texts]) => [field, ...wordsIn(texts, 2)].join(' '));
}

/** What is called so can be a secret of the workspace, which nothing here knows as one. */
const VALUES = /^values?$|key$|token|secret|password|settings/i;

/** Deeper ones are seldom of use, and could be without end. */
const DEEPEST_SHOWN = 6;

function withoutValues(value: JsonValue, depth: number): JsonValue {
  if (typeof value !== 'object' || value === null) return value;
  if (depth === 0) return '…';
  if (!isJsonObject(value)) return listed(value).map((one) => withoutValues(one, depth - 1));
  const shown = Object.entries(value).map(([name, held]): [string, JsonValue] => [
    name,
    VALUES.test(name) ? '…' : withoutValues(held, depth - 1),
  ]);
  return Object.fromEntries(shown);
}

function listed(list: readonly JsonValue[]): readonly JsonValue[] {
  return list.slice(0, SHOWN_ENTRIES);
}

/** Evens out names that frameworks write with a capital, such as `Message`. */
function lowerCased(object: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(object).map(([name, value]) => [name.toLowerCase(), value]),
  );
}
