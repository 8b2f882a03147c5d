import { isJsonObject, type JsonValue } from '../domain/json.ts';
import { type Parsed, parsed, wrong } from '../domain/parsed.ts';
import { option } from '../text/quote.ts';
import { isVersion } from '../version/grammar.ts';
import { leavesOf, objectsOf } from './body-json.ts';
import { type Exchange, type Field, isSuccess } from './exchange.ts';

/** What was typed while the recording was made, where that is told. */
export interface Typed {
  readonly name: string | undefined;
  readonly version: string | undefined;
}

/** The values of a recording for which a route has placeholders. */
export interface KnownValues {
  /** By its name, or its id. */
  readonly ws: ReadonlySet<string>;
  readonly id: ReadonlySet<string>;
  readonly name: ReadonlySet<string>;
  readonly version: ReadonlySet<string>;
}

const GUID = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi;

/** The addresses of the vendor's pages and routes in which the workspace stands (documented). */
const WORKSPACE_PLACES = [
  /^\/api\/([\w-]+)\/(?:private-)?integrations$/,
  /^\/app\/([\w-]+)\/main$/,
  /^\/api\/v1\/([\w-]+)\/integrations(?:\/|$)/,
];

/** Finds the values, or says what to record or give. */
export function knownValues(exchanges: readonly Exchange[], given: Typed): Parsed<KnownValues> {
  const ws = workspacesIn(exchanges);
  if (ws.size === 0) {
    return wrong(
      'the page of the integrations is not in it, so that nothing tells the name of the workspace',
      'Begin to record before the page https://…/api/{workspace}/integrations is opened',
    );
  }
  const typed = typedIn(exchanges, given);
  if (!typed.ok) return typed;
  const { name, version } = typed.value;
  const id = idsOf(exchanges, name, ws);
  const versions = new Set(version === undefined ? [] : [version]);
  return parsed({ ws, id, name: new Set([name]), version: versions });
}

function workspacesIn(exchanges: readonly Exchange[]): Set<string> {
  const paths = exchanges.flatMap(({ segments, pagePath }) => [`/${segments.join('/')}`, pagePath]);
  const found = paths.flatMap((path) => WORKSPACE_PLACES.map((place) => place.exec(path)?.[1]));
  return new Set(found.filter((one) => one !== undefined && !/^v\d+$/.test(one)) as string[]);
}

/** Reads the name and version, unless given, from a create's body or query, by fields' names. */
function typedIn(
  exchanges: readonly Exchange[],
  given: Typed,
): Parsed<{ name: string; version: string | undefined }> {
  const creations = exchanges.filter(isSuccess).flatMap((exchange) => {
    const fields = fieldsOf(exchange);
    const name = given.name ?? valueOf(fields, 'name', isName);
    const version = given.version ?? valueOf(fields, 'version', isVersion);
    const isTyped = fields.some(({ value }) => value === name);
    return name === undefined || version === undefined || !isTyped ? [] : [{ name, version }];
  });
  const names = new Set(creations.map(({ name }) => name));
  const name = given.name ?? (names.size === 1 ? [...names][0] : undefined);
  if (name === undefined) {
    return wrong(
      names.size === 0
        ? 'it does not tell which name and version were typed'
        : 'integrations of several names were created in it',
      `Give ${option('name')} and ${option('version')} as they were typed on the page`,
    );
  }
  return parsed({ name, version: given.version ?? creations[0]?.version });
}

function valueOf(
  fields: readonly Field[],
  key: string,
  isOne: (value: string) => boolean,
): string | undefined {
  return fields.find(({ name, value }) => name.toLowerCase() === key && isOne(value))?.value;
}

/** Applies the vendor's rule for names (documented). */
function isName(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9._]{0,199}$/.test(text);
}

/** Lists what a request says by names: the texts of its query and body. */
export function fieldsOf({ query, body }: Exchange): readonly Field[] {
  if (body.kind === 'form' || body.kind === 'multipart') return [...query, ...body.fields];
  if (body.kind !== 'json') return query;
  const leaves = leavesOf(body.value).flatMap(({ key, value }) =>
    typeof value === 'string' ? [{ name: key, value }] : [],
  );
  return [...query, ...leaves];
}

/**
 * Finds the ids that answers give the integration of that name. Where no answer is JSON, an id is
 * what looks like one in an answer and comes back in a later request.
 */
function idsOf(
  exchanges: readonly Exchange[],
  name: string,
  ws: ReadonlySet<string>,
): ReadonlySet<string> {
  const named = exchanges.flatMap(({ answer }) => idsNamed(answer.json, name));
  const created = exchanges
    .filter((exchange) => isSuccess(exchange) && exchange.method !== 'GET')
    .filter((exchange) => fieldsOf(exchange).some(({ value }) => value === name))
    .flatMap(({ answer }) => onlyId(answer.json));
  const found = [...named, ...created];
  const ids = found.length > 0 ? found : idsSentBack(exchanges);
  return new Set(ids.filter((id) => !ws.has(id)));
}

function idsNamed(json: JsonValue | undefined, name: string): string[] {
  if (json === undefined) return [];
  return objectsOf(json).flatMap(({ id, ...others }) =>
    typeof id === 'string' && id !== '' && Object.values(others).includes(name) ? [id] : [],
  );
}

/** Takes the only id of an answer, such as `{"id": …}` or its text. */
function onlyId(json: JsonValue | undefined): string[] {
  if (json === undefined) return [];
  const own = isJsonObject(json) && typeof json.id === 'string' ? [json.id] : guidsIn(json);
  return new Set(own).size === 1 ? own : [];
}

function guidsIn(json: JsonValue): string[] {
  return JSON.stringify(json).match(GUID) ?? [];
}

function idsSentBack(exchanges: readonly Exchange[]): string[] {
  const shown = new Set<string>();
  const sentBack: string[] = [];
  for (const exchange of exchanges) {
    const sent = [exchange.segments.join('/'), ...fieldsOf(exchange).map(({ value }) => value)];
    const isWrite = exchange.method !== 'GET' && isSuccess(exchange);
    if (isWrite) sentBack.push(...guidsOf(sent.join('\n')).filter((id) => shown.has(id)));
    for (const id of guidsOf(exchange.answer.text)) shown.add(id);
  }
  return sentBack;
}

function guidsOf(text: string): string[] {
  return text.match(GUID) ?? [];
}
