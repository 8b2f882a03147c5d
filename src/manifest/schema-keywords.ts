import { type JsonObject, type JsonValue, isJsonObject } from '../domain/json.ts';

/** What the value of a keyword has to be: a schema or several, or something of its own. */
export type KeywordShape =
  'schema' | 'schemas' | 'schema-map' | 'reference' | 'format' | keyof typeof PLAIN_SHAPES;

const TYPES = ['null', 'boolean', 'object', 'array', 'number', 'string', 'integer'];

/** What is no schema itself: when it is right, and what is right in words. */
export const PLAIN_SHAPES = {
  any: { fits: () => true, what: 'any value' },
  text: { fits: isText, what: 'a text' },
  texts: { fits: isTextList, what: 'a list of texts' },
  'text-lists': {
    fits: (value: JsonValue) => isJsonObject(value) && Object.values(value).every(isTextList),
    what: 'an object of lists of texts',
  },
  values: { fits: (value: JsonValue) => Array.isArray(value), what: 'a list' },
  flag: { fits: (value: JsonValue) => typeof value === 'boolean', what: 'true or false' },
  number: { fits: (value: JsonValue) => typeof value === 'number', what: 'a number' },
  positive: {
    fits: (value: JsonValue) => typeof value === 'number' && value > 0,
    what: 'a number above 0',
  },
  count: {
    fits: (value: JsonValue) => Number.isSafeInteger(value) && Number(value) >= 0,
    what: 'a whole number of at least 0',
  },
  type: { fits: isType, what: `one of ${TYPES.join(', ')}, or a list of these` },
  pattern: { fits: isPattern, what: 'a regular expression (with the flag u)' },
} as const;

/** The keywords of JSON Schema 2020-12 that are checked. */
export const KEYWORDS: Readonly<Record<string, KeywordShape>> = {
  $ref: 'reference',
  $anchor: 'text',
  $defs: 'schema-map',
  definitions: 'schema-map',
  allOf: 'schemas',
  anyOf: 'schemas',
  oneOf: 'schemas',
  not: 'schema',
  if: 'schema',
  then: 'schema',
  else: 'schema',
  properties: 'schema-map',
  patternProperties: 'schema-map',
  additionalProperties: 'schema',
  unevaluatedProperties: 'schema',
  propertyNames: 'schema',
  dependentSchemas: 'schema-map',
  dependentRequired: 'text-lists',
  required: 'texts',
  minProperties: 'count',
  maxProperties: 'count',
  prefixItems: 'schemas',
  items: 'schema',
  unevaluatedItems: 'schema',
  contains: 'schema',
  minContains: 'count',
  maxContains: 'count',
  minItems: 'count',
  maxItems: 'count',
  uniqueItems: 'flag',
  type: 'type',
  const: 'any',
  enum: 'values',
  minimum: 'number',
  maximum: 'number',
  exclusiveMinimum: 'number',
  exclusiveMaximum: 'number',
  multipleOf: 'positive',
  minLength: 'count',
  maxLength: 'count',
  pattern: 'pattern',
  format: 'format',
};

/** The formats that are checked. */
export const FORMATS: readonly string[] = [
  'date',
  'time',
  'date-time',
  'duration',
  'uri',
  'uri-reference',
  'uri-template',
  'url',
  'email',
  'hostname',
  'ipv4',
  'ipv6',
  'regex',
  'uuid',
  'json-pointer',
  'json-pointer-uri-fragment',
  'relative-json-pointer',
];

/** JSON Schema knows these as well, but they would let every text through. */
export const UNCHECKED_FORMATS: readonly string[] = [
  'idn-email',
  'idn-hostname',
  'iri',
  'iri-reference',
];

/** What says something to people and editors, and checks nothing. */
export const ANNOTATIONS: ReadonlySet<string> = new Set([
  '$schema',
  '$id',
  '$comment',
  'title',
  'description',
  'default',
  'examples',
  'deprecated',
  'readOnly',
  'writeOnly',
  'contentEncoding',
  'contentMediaType',
  'contentSchema',
]);

/** What would not be checked, although its author means it to be. */
export const UNSUPPORTED: Readonly<Record<string, string>> = {
  dependencies: 'Use dependentRequired or dependentSchemas',
  additionalItems: 'Use prefixItems with items',
  id: 'Leave it out',
  $dynamicRef: 'Use $ref',
  $dynamicAnchor: 'Use $anchor',
  $recursiveRef: 'Use $ref',
  $recursiveAnchor: 'Use $anchor',
  $vocabulary: 'Leave it out',
};

function isText(value: JsonValue): value is string {
  return typeof value === 'string';
}

function isTextList(value: JsonValue): boolean {
  return Array.isArray(value) && (value as readonly JsonValue[]).every(isText);
}

function isType(value: JsonValue): boolean {
  const types = Array.isArray(value) ? (value as readonly JsonValue[]) : [value];
  return types.length > 0 && types.every((one) => isText(one) && TYPES.includes(one));
}

/** Tells only whether it is a regular expression: an engine's message quotes it. */
export function isPattern(value: JsonValue): boolean {
  if (!isText(value)) return false;
  try {
    new RegExp(value, 'u');
    return true;
  } catch {
    return false;
  }
}

/** A schema: an object of keywords, or whether anything fits. */
export type Schema = boolean | JsonObject;

export function isSchema(value: JsonValue | undefined): value is Schema {
  return typeof value === 'boolean' || isJsonObject(value);
}
