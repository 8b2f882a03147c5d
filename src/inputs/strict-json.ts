import type { JsonObject, JsonValue } from '../domain/json.ts';
import { type Parsed, type Problem, parsed, wrong } from '../domain/parsed.ts';
import { type JsonMistake, jsonMistake, stringMistake, typographicEnd } from './json-mistakes.ts';

/** The limits of a JSON input. GitHub's own limit for a secret is 48 KiB. */
export const JSON_LIMITS = { bytes: 48 * 1024, depth: 64, keys: 1000 } as const;

/** So many digits a number keeps, whichever they are. */
const SAFE_DIGITS = 15;

/** Keys that change an object's prototype in careless code, here or at the other end. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set([
  '__proto__',
  'constructor',
  'prototype',
]);

/**
 * Reads JSON as RFC 8259 has it, within the limits, and refuses what `JSON.parse` lets pass:
 * duplicate keys, keys that touch prototypes, numbers beyond a double. `JSON.parse` would quote
 * the text, which may be a secret; a problem names the mistake with line and column alone.
 */
export function parseStrictJson(text: string): Parsed<JsonValue> {
  if (Buffer.byteLength(text) > JSON_LIMITS.bytes) {
    return unusable({
      problem: `it is longer than ${JSON_LIMITS.bytes / 1024} KiB`,
      remedy: SHORTEN,
    });
  }
  try {
    return parsed(new StrictJsonReader(text).document());
  } catch (error) {
    if (!(error instanceof JsonTextError)) throw error;
    const { problem, remedy, offset } = error.mistake;
    const place = offset === undefined ? '' : ` (${placeIn(text, offset)})`;
    return unusable({ problem: `${problem}${place}`, remedy });
  }
}

const SHORTEN = 'Leave out what is not needed';
const CORRECT = 'Correct the JSON';

function unusable({ problem, remedy }: Problem): Parsed<never> {
  return wrong(`it is not usable JSON: ${problem}`, remedy);
}

function placeIn(text: string, offset: number): string {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  const column = offset - before.lastIndexOf('\n');
  return `line ${line}, column ${column}`;
}

/** Leaves the reader from however deep. */
class JsonTextError extends Error {
  override readonly name = 'JsonTextError';
  readonly mistake: JsonMistake;

  constructor(mistake: JsonMistake) {
    super(mistake.problem);
    this.mistake = mistake;
  }
}

const SPACE = /[ \t\n\r]*/y;

/** A string without its end; what does not go on so is wrong. */
const STRING_BEGINNING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const WORDS: Readonly<Record<string, JsonValue>> = { true: true, false: false, null: null };

class StrictJsonReader {
  readonly #text: string;
  #offset = 0;
  #depth = 0;
  #keys = 0;
  /** Where the last string begins. */
  #stringStart = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): JsonValue {
    const value = this.#value();
    if (this.#peek() !== '') this.#refuse('there is something after the end of the JSON');
    return value;
  }

  #value(): JsonValue {
    const start = this.#peek();
    if (start === '{') return this.#nested(() => this.#object());
    if (start === '[') return this.#nested(() => this.#array());
    if (start === '"') return this.#string();
    const word = this.#match(WORD);
    return word === undefined ? this.#number() : (WORDS[word] ?? null);
  }

  #nested<T>(read: () => T): T {
    this.#depth += 1;
    if (this.#depth > JSON_LIMITS.depth) {
      this.#fail(`it is nested deeper than ${JSON_LIMITS.depth} levels`);
    }
    this.#offset += 1;
    const value = read();
    this.#depth -= 1;
    return value;
  }

  #object(): JsonObject {
    const members: Record<string, JsonValue> = {};
    if (this.#take('}')) return members;
    do {
      if (this.#peek() !== '"') this.#refuse('a key in double quotes is missing');
      const key = this.#key(members);
      if (!this.#take(':')) this.#refuse('a colon is missing after a key');
      members[key] = this.#value();
    } while (this.#take(','));
    if (!this.#take('}')) this.#refuse('a comma or } is missing');
    return members;
  }

  #key(members: object): string {
    const start = this.#offset;
    const key = this.#string();
    this.#keys += 1;
    const problem = FORBIDDEN_KEYS.has(key)
      ? `the key ${key} is not allowed`
      : Object.hasOwn(members, key)
        ? 'a key stands twice in one object'
        : this.#keys > JSON_LIMITS.keys
          ? `it has more than ${JSON_LIMITS.keys} keys`
          : undefined;
    if (problem !== undefined) this.#fail(problem, start);
    return key;
  }

  #array(): JsonValue[] {
    const items: JsonValue[] = [];
    if (this.#take(']')) return items;
    do items.push(this.#value());
    while (this.#take(','));
    if (!this.#take(']')) this.#refuse('a comma or ] is missing');
    return items;
  }

  #string(): string {
    const start = (this.#stringStart = this.#offset);
    const token = this.#match(STRING);
    if (token !== undefined) return JSON.parse(token) as string;
    this.#match(STRING_BEGINNING);
    throw new JsonTextError(stringMistake(this.#text, this.#offset, start));
  }

  #number(): number {
    const start = this.#offset;
    const token = this.#match(NUMBER);
    if (token === undefined) this.#refuse('a value is missing or not JSON');
    const number = Number(token);
    if (!Number.isFinite(number)) this.#fail('a number is too large', start);
    // Such as an id of 64 bits: another one would be sent, and nobody would see it.
    if (token.length > SAFE_DIGITS && /^-?\d+$/.test(token) && String(number) !== token) {
      this.#fail('a whole number has too many digits to be sent as it is', start);
    }
    return number;
  }

  /** Finds the next character past white space; empty at the end. */
  #peek(): string {
    this.#match(SPACE);
    return this.#text.charAt(this.#offset);
  }

  #take(char: string): boolean {
    if (this.#peek() !== char) return false;
    this.#offset += 1;
    return true;
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#offset;
    const token = pattern.exec(this.#text)?.[0];
    this.#offset += token?.length ?? 0;
    return token;
  }

  /** Names the mistake where JSON cannot go on, or else says what is missing there. */
  #refuse(missing: string): never {
    const string = this.#text.slice(this.#stringStart, this.#offset);
    throw new JsonTextError(
      jsonMistake(this.#text, this.#offset) ??
        typographicEnd(string, this.#stringStart) ?? {
          problem: missing,
          remedy: CORRECT,
          offset: this.#offset,
        },
    );
  }

  #fail(problem: string, offset = this.#offset): never {
    throw new JsonTextError({ problem, remedy: CORRECT, offset });
  }
}
