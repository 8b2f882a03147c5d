import { type JsonValue, isJsonObject } from '../domain/json.ts';
import { isVersion } from '../version/grammar.ts';
import { objectsOf } from './body-json.ts';
import type { Exchange } from './exchange.ts';
import { fieldsOf } from './known-values.ts';
import type { KnownValues } from './labels.ts';
import { operationsIn } from './patch-body.ts';
import { type Template, templateOf } from './template.ts';

/** What a request can be; of a `write`, others decide whether it installs or sets up. */
export type Kind =
  'list' | 'create' | 'set-version' | 'write' | 'read-instance' | 'change-instance';

/** A request of the recording, what it is, and how it looks without its values. */
export interface Classified {
  readonly kind: Kind;
  readonly exchange: Exchange;
  readonly template: Template;
}

/** What is known when a request is looked at. */
interface Scene {
  readonly known: KnownValues;
  /** The names of the fields that held the version of a create so far. */
  readonly versionFields: ReadonlySet<string>;
  readonly isCreated: boolean;
}

/** Sorts the requests, failed ones too, in the order of the recording; others are left out. */
export function classify(exchanges: readonly Exchange[], known: KnownValues): Classified[] {
  let scene: Scene = { known, versionFields: new Set(['version']), isCreated: false };
  return exchanges.flatMap((exchange) => {
    const found = versionSet(exchange, scene) ?? byTable(exchange, known);
    if (found?.kind === 'create') scene = created(scene, exchange);
    return found === undefined ? [] : [found];
  });
}

function created(scene: Scene, exchange: Exchange): Scene {
  const fields = fieldsOf(exchange)
    .filter(({ value }) => scene.known.version.has(value))
    .map(({ name }) => name);
  return { ...scene, isCreated: true, versionFields: new Set([...scene.versionFields, ...fields]) };
}

/**
 * Recognizes a request with the name or id, and another version than was typed first: the fallback
 * of a second create, or a control that the page is not known to have.
 */
function versionSet(exchange: Exchange, scene: Scene): Classified | undefined {
  const { known } = scene;
  if (exchange.method === 'GET') return undefined;
  const version =
    patchedVersion(exchange) ?? (scene.isCreated ? otherVersion(exchange, scene) : undefined);
  if (version === undefined) return undefined;
  const template = templateOf(exchange, { ...known, version: new Set([version]) });
  const isOfIt = template.carries.has('name') || template.carries.has('id');
  return isOfIt && hintOf(template) === undefined
    ? { kind: 'set-version', exchange, template }
    : undefined;
}

function patchedVersion({ body }: Exchange): string | undefined {
  if (body.kind !== 'json') return undefined;
  const values = operationsIn(body.value)
    .flat()
    .filter(isJsonObject)
    .filter(({ path }) => typeof path === 'string' && path.toLowerCase() === '/version')
    .map(({ value }) => value);
  return values.find((value): value is string => typeof value === 'string' && isVersion(value));
}

function otherVersion(exchange: Exchange, { known, versionFields }: Scene): string | undefined {
  return fieldsOf(exchange).find(
    ({ name, value }) => versionFields.has(name) && isVersion(value) && !known.version.has(value),
  )?.value;
}

type Test = (exchange: Exchange, template: Template, known: KnownValues) => boolean;

/** The first that fits. */
const TESTS: readonly (readonly [Kind, Test])[] = [
  ['create', ({ method }, { carries }) => method !== 'DELETE' && has(carries, 'name', 'version')],
  ['change-instance', ({ body }, { carries }) => isPatch(body) && carries.has('id')],
  [
    'read-instance',
    ({ method, answer }, { carries }, known) =>
      method === 'GET' && carries.has('id') && isInstance(answer.json, known),
  ],
  [
    'list',
    ({ method, answer }, { carries }, known) =>
      ['GET', 'POST'].includes(method) && !carries.has('id') && holdsRows(answer.json, known),
  ],
  [
    'write',
    ({ method }, template) =>
      has(template.carries, 'id') || has(template.carries, 'name')
        ? method !== 'GET' || hintOf(template) !== undefined
        : false,
  ],
];

const METHODS = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);

function byTable(exchange: Exchange, known: KnownValues): Classified | undefined {
  if (!METHODS.has(exchange.method)) return undefined;
  const template = templateOf(exchange, known);
  const [kind] = TESTS.find(([, test]) => test(exchange, template, known)) ?? [];
  return kind && { kind, exchange, template };
}

function has(carries: Template['carries'], ...labels: readonly ('name' | 'version' | 'id')[]) {
  return labels.every((label) => carries.has(label));
}

function isPatch(body: Exchange['body']): boolean {
  return body.kind === 'json' && operationsIn(body.value).length > 0;
}

/** Recognizes the instance in the form that the action reads (documented). */
function isInstance(json: JsonValue | undefined, known: KnownValues): boolean {
  return (
    isJsonObject(json) &&
    typeof json.id === 'string' &&
    known.id.has(json.id) &&
    ['string', 'number'].includes(typeof json.status)
  );
}

/** Tells whether a list anywhere in it has a row of the integration. */
function holdsRows(json: JsonValue | undefined, known: KnownValues): boolean {
  if (json === undefined) return false;
  if (isReadableList(json, known)) return true;
  return objectsOf(json)
    .flatMap((object) => Object.values(object))
    .some((value) => Array.isArray(value) && value.some((row: JsonValue) => isRow(row, known)));
}

/** Tells whether the action finds the integration in a list: an array, or a page with `items`. */
export function isReadableList(json: JsonValue | undefined, known: KnownValues): boolean {
  const rows = isJsonObject(json) ? json.items : json;
  return Array.isArray(rows) && rows.some((row: JsonValue) => isRow(row, known));
}

function isRow(row: JsonValue, known: KnownValues): boolean {
  return (
    isJsonObject(row) &&
    typeof row.id === 'string' &&
    typeof row.name === 'string' &&
    known.name.has(row.name)
  );
}

export type Hint = 'install' | 'setup' | 'uninstall';

/** Guesses what a request is for by its last telling word: a body's stand behind the path's. */
export function hintOf({ method, words }: Template): Hint | undefined {
  if (method === 'DELETE') return 'uninstall';
  const last = words
    .toLowerCase()
    .match(/uninstall|install|set[-_]?up/g)
    ?.at(-1);
  if (last === undefined) return undefined;
  return last === 'install' || last === 'uninstall' ? last : 'setup';
}
