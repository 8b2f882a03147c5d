import type { JsonObject, JsonValue } from '../domain/json.ts';
import { isJsonObject } from '../domain/json.ts';
import type { Checked } from '../domain/errors.ts';
import { nearest } from '../text/nearest.ts';
import { quote } from '../text/quote.ts';
import { shortened } from './shortened.ts';
import {
  ANNOTATIONS,
  FORMATS,
  UNCHECKED_FORMATS,
  KEYWORDS,
  type KeywordShape,
  PLAIN_SHAPES,
  type Schema,
  UNSUPPORTED,
  isPattern,
  isSchema,
} from './schema-keywords.ts';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** Texts that are longer are not matched: what an expression costs grows with them. */
const LONGEST_MATCHED = 1_000;

/** A schema that was checked, of which nothing is left but what checks something. */
export interface SetupSchema {
  readonly schema: Schema;
}

/** One thing that is wrong with a schema, by the JSON Pointer of its place. */
interface SchemaFault {
  readonly at: string;
  readonly problem: string;
  readonly remedy: string;
}

/**
 * Reads a JSON Schema of 2020-12, or tells what is wrong with it. A keyword of older dialects,
 * one or a format that is almost a known one, and a reference out of the file are refused: the
 * setup would quietly not be checked by them.
 */
export function parseSetupSchema(json: JsonValue): Checked<SetupSchema> {
  const reader = new SchemaReader();
  const schema = reader.root(json);
  const faults = [...reader.faults, ...reader.lostReferences()];
  if (faults.length === 0) return { ok: true, value: { schema } };
  const problems = faults.map(({ at, problem, remedy }) => ({
    input: 'manifest',
    problem: `setup-schema, ${at === '' ? 'its root' : quote(at, 120)}: ${problem}`,
    remedy,
  }));
  return { ok: false, problems: shortened(problems) };
}

/** Goes through a schema once: gathers what is wrong, and copies what checks something. */
class SchemaReader {
  readonly faults: SchemaFault[] = [];
  /** Where schemas stand, and by which names. */
  readonly #places = new Set<string>();
  readonly #references: { readonly at: string; readonly to: string }[] = [];

  root(json: JsonValue): Schema {
    return this.#inner(json, '') ?? false;
  }

  schema(schema: Schema, at: string): Schema {
    this.#places.add(at);
    if (typeof schema === 'boolean') return schema;
    const kept = Object.entries(schema).flatMap(([keyword, value]) => {
      const shape = Object.hasOwn(KEYWORDS, keyword) ? KEYWORDS[keyword] : undefined;
      const here = `${at}/${escaped(keyword)}`;
      if (shape !== undefined)
        return [[keyword, this.#keyword(value, { shape, at: here })] as const];
      this.#unknown(keyword, { value, at, here });
      return [];
    });
    const copy = Object.fromEntries(kept);
    if (isJsonObject(copy) && typeof copy.$anchor === 'string')
      this.#places.add(`#${copy.$anchor}`);
    return withBoundedPattern(copy);
  }

  lostReferences(): SchemaFault[] {
    return this.#references
      .filter(({ to }) => !this.#places.has(to))
      .map(({ at }) => ({
        at,
        problem: 'the reference leads to no schema in this file',
        remedy: 'Use # with the path of a schema in the same file, such as #/$defs/host',
      }));
  }

  #unknown(
    keyword: string,
    { value, at, here }: { value: JsonValue; at: string; here: string },
  ): void {
    const instead = Object.hasOwn(UNSUPPORTED, keyword) ? UNSUPPORTED[keyword] : undefined;
    if (instead !== undefined) this.#fault(here, 'this keyword is not supported', instead);
    else if (keyword === '$schema' && value !== DIALECT && value !== `${DIALECT}#`) {
      this.#fault(here, 'this is another dialect', `Use ${DIALECT}`);
    } else if (keyword === '$id' && at !== '') {
      this.#fault(here, '$id stands inside the schema', 'Use $anchor there');
    } else if (!ANNOTATIONS.has(keyword)) {
      const meant = nearest(keyword, Object.keys(KEYWORDS));
      if (meant !== undefined) {
        this.#fault(here, 'there is no such keyword', `The nearest one is ${meant}`);
      }
    }
  }

  #keyword(value: JsonValue, { shape, at }: { shape: KeywordShape; at: string }): JsonValue {
    if (shape === 'schema') return this.#inner(value, at);
    if (shape === 'schemas') {
      if (!Array.isArray(value) || value.length === 0) return this.#not('a list of schemas', at);
      return (value as readonly JsonValue[]).map((one, index) =>
        this.#inner(one, `${at}/${index}`),
      );
    }
    if (shape === 'schema-map') {
      if (!isJsonObject(value)) return this.#not('an object of schemas', at);
      return this.#map(value, at);
    }
    if (shape === 'reference') return this.#reference(value, at);
    if (shape === 'format') return this.#format(value, at);
    const { fits, what } = PLAIN_SHAPES[shape];
    return fits(value) ? value : this.#not(what, at);
  }

  #inner(value: JsonValue, at: string): Schema | null {
    return isSchema(value) ? this.schema(value, at) : this.#not('a schema', at);
  }

  #map(schemas: JsonObject, at: string): JsonObject {
    const isByPattern = at.endsWith('/patternProperties');
    return Object.fromEntries(
      Object.entries(schemas).map(([name, schema]) => {
        const here = `${at}/${escaped(name)}`;
        if (isByPattern && !isPattern(name)) this.#not(PLAIN_SHAPES.pattern.what, here);
        return [name, this.#inner(schema, here)];
      }),
    );
  }

  /** Keeps references within the file alone: nothing is ever fetched. */
  #reference(value: JsonValue, at: string): JsonValue {
    const to = typeof value === 'string' ? placeNamed(value) : undefined;
    if (to === undefined)
      return this.#not('a reference within this file, such as #/$defs/host', at);
    this.#references.push({ at, to });
    return value;
  }

  /** Keeps a known format; one that nobody here knows is not checked. */
  #format(value: JsonValue, at: string): JsonValue {
    if (typeof value !== 'string') return this.#not('a text', at);
    if (FORMATS.includes(value)) return value;
    const meant = nearest(value, FORMATS);
    if (UNCHECKED_FORMATS.includes(value)) {
      this.#fault(at, 'there is no check for this format', 'Use a pattern');
    } else if (meant !== undefined) {
      this.#fault(at, 'there is no such format', `The nearest one is ${meant}`);
    }
    return null;
  }

  #not(what: string, at: string): null {
    this.#fault(at, `this is not ${what}`, `Write ${what}`);
    return null;
  }

  #fault(at: string, problem: string, remedy: string): void {
    this.faults.push({ at, problem, remedy });
  }
}

/** Reads the place that a reference names: a pointer without its #, or an anchor with it. */
function placeNamed(reference: string): string | undefined {
  if (!reference.startsWith('#')) return undefined;
  try {
    const fragment = decodeURIComponent(reference.slice(1));
    return fragment === '' || fragment.startsWith('/') ? fragment : `#${fragment}`;
  } catch {
    return undefined;
  }
}

/** Spells a name as a JSON Pointer has it (RFC 6901). */
function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Lets a long text fit a schema's pattern without being matched. */
function withBoundedPattern({ pattern, ...schema }: JsonObject): JsonObject {
  if (pattern === undefined) return schema;
  const allOf = Array.isArray(schema.allOf) ? (schema.allOf as readonly JsonValue[]) : [];
  const bounded = { if: { maxLength: LONGEST_MATCHED }, then: { pattern } };
  return { ...schema, allOf: [...allOf, bounded] };
}
