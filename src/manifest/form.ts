import type { JsonObject, JsonValue } from '../domain/json.ts';
import type { Parsed } from '../domain/parsed.ts';
import { nearest } from '../text/nearest.ts';
import { quote } from '../text/quote.ts';
import type { Fault, ListNode, MapEntry, MapNode, YamlNode } from './yaml-node.ts';

/**
 * What one kind of value looks like: how it is read, and the same as JSON Schema, which editors
 * take. Both are made together, so that neither can say what the other does not.
 */
export interface Form<T> {
  readonly schema: JsonObject;
  /** Undefined where it is not of this form; then the faults say why. */
  readonly read: (node: YamlNode, faults: Fault[]) => T | undefined;
}

type ValueOf<F> = F extends Form<infer T> ? T : never;

/** Keys by their name, each with the form of its value. */
type Fields = Readonly<Record<string, Form<unknown>>>;

type FieldValues<F extends Fields> = { readonly [K in keyof F]: ValueOf<F[K]> | undefined };

/** Describes a map with some of these keys, no others. */
export function object<F extends Fields>(
  fields: F,
  { required = [], ...schema }: { required?: readonly (keyof F & string)[] } & JsonObject = {},
): Form<FieldValues<F>> {
  const known = Object.keys(fields);
  return {
    schema: {
      type: 'object',
      ...schema,
      ...(required.length > 0 ? { required } : {}),
      properties: Object.fromEntries(known.map((key) => [key, fields[key]?.schema ?? {}])),
      additionalProperties: false,
    },
    read: (node, faults) => {
      const map = ofKind(node, 'map', { what: `a map of ${known.join(', ')}`, faults });
      if (map === undefined) return undefined;
      const before = faults.length;
      const values = Object.fromEntries(
        map.entries.map((entry) => {
          const form = Object.hasOwn(fields, entry.key) ? fields[entry.key] : undefined;
          if (form === undefined) faults.push(unknownKey(entry, known));
          return [entry.key, form?.read(entry.value, faults)];
        }),
      );
      faults.push(...missingKeys(map, required));
      return faults.length > before ? undefined : (values as FieldValues<F>);
    },
  };
}

function unknownKey({ key, at }: MapEntry, known: readonly string[]): Fault {
  const meant = nearest(key, known);
  return {
    at,
    problem: `there is no key ${quote(key, 40)} here`,
    remedy:
      meant === undefined ? `Known here are ${known.join(', ')}` : `The nearest one is ${meant}`,
  };
}

function missingKeys({ at, entries }: MapNode, required: readonly string[]): Fault[] {
  return required
    .filter((key) => !entries.some((entry) => entry.key === key))
    .map((key) => ({ at, problem: `the key ${key} is missing`, remedy: `Add ${key}` }));
}

/** Describes a map of values of one form, by names not known beforehand. */
export function record<T>(
  name: Form<string>,
  { value, ...schema }: { readonly value: Form<T> } & Readonly<Record<string, unknown>>,
): Form<Readonly<Record<string, T>>> {
  return {
    schema: {
      type: 'object',
      ...(schema as JsonObject),
      propertyNames: name.schema,
      additionalProperties: value.schema,
    },
    read: (node, faults) => {
      const map = ofKind(node, 'map', { what: 'a map', faults });
      if (map === undefined) return undefined;
      const before = faults.length;
      const values = map.entries.map(({ key, at, value: node }) => {
        name.read({ kind: 'scalar', at, value: key }, faults);
        return [key, value.read(node, faults)];
      });
      return faults.length > before
        ? undefined
        : (Object.fromEntries(values) as Readonly<Record<string, T>>);
    },
  };
}

/** An item of a list, and where it begins. */
export interface Placed<T> {
  readonly value: T;
  readonly node: YamlNode;
}

/** Describes a list of values of one form, with places, for whoever compares them. */
export function list<T>(item: Form<T>, schema: JsonObject = {}): Form<readonly Placed<T>[]> {
  return {
    schema: { type: 'array', ...schema, items: item.schema },
    read: (node, faults) => {
      const listed = ofKind(node, 'list', { what: 'a list', faults });
      return listed?.items.flatMap((one) => {
        const value = item.read(one, faults);
        return value === undefined ? [] : [{ value, node: one }];
      });
    },
  };
}

/** Describes a text that `parse` reads; `schema` says the same. */
export function text<T>(parse: (text: string) => Parsed<T>, schema: JsonObject): Form<T> {
  return {
    schema: { type: 'string', ...schema },
    read: ({ at, ...node }, faults) => {
      if (node.kind !== 'scalar' || typeof node.value !== 'string') {
        faults.push({
          at,
          problem: 'this is no text',
          remedy: 'Write a text, in quotes if need be',
        });
        return undefined;
      }
      const read = parse(node.value);
      if (read.ok) return read.value;
      faults.push({ at, problem: read.problem, remedy: read.remedy });
      return undefined;
    },
  };
}

/** Describes true or false, as YAML 1.2 has them. */
export function flag(schema: JsonObject = {}): Form<boolean> {
  return {
    schema: { type: 'boolean', ...schema },
    read: ({ at, ...node }, faults) => {
      if (node.kind === 'scalar' && typeof node.value === 'boolean') return node.value;
      faults.push({ at, problem: 'this is neither true nor false', remedy: 'Write true or false' });
      return undefined;
    },
  };
}

/** Describes a map of whatever JSON can hold. */
export function anyObject(schema: JsonObject = {}): Form<JsonObject> {
  return {
    schema: { type: 'object', ...schema },
    read: (node, faults) => {
      const map = ofKind(node, 'map', { what: 'a map', faults });
      return map === undefined ? undefined : (toJson(map) as JsonObject);
    },
  };
}

/** Asks more of a form, or makes something else of what it reads. */
export function refined<T, U>(
  form: Form<T>,
  { schema = {}, read }: { schema?: JsonObject; read: RefinedReader<T, U> },
): Form<U> {
  return {
    schema: { ...form.schema, ...schema },
    read: (node, faults) => {
      const value = form.read(node, faults);
      return value === undefined ? undefined : read(value, { node, faults });
    },
  };
}

type RefinedReader<T, U> = (
  value: T,
  context: { readonly node: YamlNode; readonly faults: Fault[] },
) => U | undefined;

function toJson(node: YamlNode): JsonValue {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(toJson);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, toJson(value)]));
}

interface NodesByKind {
  readonly map: MapNode;
  readonly list: ListNode;
}

function ofKind<K extends keyof NodesByKind>(
  node: YamlNode,
  kind: K,
  { what, faults }: { what: string; faults: Fault[] },
): NodesByKind[K] | undefined {
  if (node.kind === kind) return node as NodesByKind[K];
  const isEmpty = node.kind === 'scalar' && node.value === null;
  faults.push({
    at: node.at,
    problem: isEmpty ? 'there is nothing here' : `this is not ${what}`,
    remedy: isEmpty ? `Write ${what}, or leave the key out` : `Write ${what}`,
  });
  return undefined;
}
