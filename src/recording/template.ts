import type { JsonValue } from '../domain/json.ts';
import { ROUTES } from '../workspace/routes.ts';
import { isOwn, shapeOf } from './body-shape.ts';
import type { Exchange } from './exchange.ts';
import type { Deviation, Fault } from './faults.ts';
import { type KnownValues, LABELS, type Label, labelsOf } from './labels.ts';
import { fieldsOf } from './known-values.ts';

/** A request with placeholders in the place of the values of its recording. */
export interface Template {
  readonly method: string;
  /** Its words, and placeholders; `{…}` stands for a part that is not printed. */
  readonly path: string;
  /** Undefined where there is none, or none in JSON. */
  readonly body: JsonValue | undefined;
  readonly faults: readonly Fault[];
  readonly deviations: readonly Deviation[];
  /** What it carries, in its path, query or body. */
  readonly carries: ReadonlySet<Label>;
  /** The words of its path and of its body, from which can be guessed what it is for. */
  readonly words: string;
}

/** Replaces a request's values by placeholders. */
export function templateOf(exchange: Exchange, known: KnownValues): Template {
  const path = pathOf(exchange, known);
  const body = bodyOf(exchange, known);
  const faults = [
    ...path.faults,
    ...(exchange.query.length > 0 ? (['query'] as const) : []),
    ...body.faults,
  ];
  const { method } = exchange;
  return {
    method,
    path: path.text,
    body: body.shape,
    faults: [...new Set(faults)],
    deviations: deviationsOf(exchange, known),
    carries: carriedBy(exchange, known),
    words: [path.text, ...plainWordsOf(exchange)].join(' '),
  };
}

/** Lists fields' plain words: two buttons of a form may differ in one alone. */
function plainWordsOf(exchange: Exchange): string[] {
  return fieldsOf(exchange).flatMap(({ value }) => (isOwn(value) ? [] : [value]));
}

function carriedBy(exchange: Exchange, known: KnownValues): ReadonlySet<Label> {
  const texts = [...exchange.segments, ...fieldsOf(exchange).map(({ value }) => value)];
  const holdsId = exchange.segments.some((text) => [...known.id].some((id) => text.includes(id)));
  const labels = texts.flatMap((text) => labelsOf(decoded(text), known));
  return new Set(holdsId ? [...labels, 'id'] : labels);
}

interface PathText {
  readonly text: string;
  readonly faults: readonly Fault[];
}

function pathOf(exchange: Exchange, known: KnownValues): PathText {
  const segments = exchange.segments.map(decoded);
  const builtIn = builtInPath(exchange.method, { segments, known });
  if (builtIn !== undefined) return { text: builtIn, faults: [] };
  const parts = segments.map((segment) => partOf(segment, known));
  const workspaces = parts.filter(({ text }) => text === '{ws}').length;
  return {
    text: `/${parts.map(({ text }) => text).join('/')}`,
    faults: [
      ...parts.flatMap(({ faults }) => faults),
      ...(workspaces > 1 ? (['path-twice'] as const) : []),
    ],
  };
}

/** Finds the path of the built-in route with the same words. */
function builtInPath(
  method: string,
  { segments, known }: { segments: readonly string[]; known: KnownValues },
): string | undefined {
  const isSame = (route: { method: string; path: string }) => {
    const words = route.path.slice(1).split('/');
    return (
      route.method === method &&
      words.length === segments.length &&
      words.every((word, index) => isFilledBy(word, segments[index] ?? '', known))
    );
  };
  return Object.values(ROUTES).find(isSame)?.path;
}

function isFilledBy(word: string, segment: string, known: KnownValues): boolean {
  const label = LABELS.find((one) => `{${one}}` === word);
  return label === undefined ? word === segment : known[label].has(segment);
}

/** A word of a route, such as `integrations`, `set-up`, `v2.0` or `list.json`; more digits may be a secret's. */
const WORD = /^(?:v\d{1,2}(?:\.\d{1,2})?|[A-Za-z]{1,24}\d?(?:[-_.~][A-Za-z]{1,24}\d?){0,5})$/;

function partOf(segment: string, known: KnownValues): PathText {
  const [label] = (['ws', 'id', 'name', 'version'] as const).filter((one) =>
    known[one].has(segment),
  );
  if (label === 'ws' || label === 'id') return { text: `{${label}}`, faults: [] };
  if (label !== undefined) return { text: `{${label}}`, faults: ['path-value'] };
  const [id] = [...known.id].filter((one) => segment.includes(one));
  const isKnown = LABELS.some((one) => one !== 'id' && holdsOne(segment, known[one]));
  if (isKnown) return { text: '{…}', faults: ['path-part'] };
  if (id !== undefined) return withId(segment, id);
  return WORD.test(segment)
    ? { text: segment, faults: [] }
    : { text: '{…}', faults: ['path-part'] };
}

function withId(segment: string, id: string): PathText {
  const rest = segment.split(id);
  const isWord = rest.every(
    (part) => part === '' || WORD.test(part.replace(/^[-_.~]|[-_.~]$/g, '')),
  );
  return isWord ? { text: rest.join('{id}'), faults: [] } : { text: '{…}', faults: ['path-part'] };
}

/** Tells whether a text holds one of the values, between what is neither letter nor digit. */
function holdsOne(text: string, values: ReadonlySet<string>): boolean {
  return [...values].some((value) =>
    new RegExp(`(?<![A-Za-z0-9])${RegExp.escape(value)}(?![A-Za-z0-9])`).test(text),
  );
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

interface BodyShape {
  readonly shape: JsonValue | undefined;
  readonly faults: readonly Fault[];
}

function bodyOf({ body }: Exchange, known: KnownValues): BodyShape {
  if (body.kind === 'json') return shapeOf(body.value, known);
  return { shape: undefined, faults: body.kind === 'none' ? [] : [body.kind] };
}

function deviationsOf(exchange: Exchange, known: KnownValues): readonly Deviation[] {
  const { auth, hasOwnHeader } = exchange;
  return [
    ...(auth === 'cookie' ? (['cookie'] as const) : []),
    ...(auth === 'other' ? (['other-auth'] as const) : []),
    ...(auth === 'unknown' ? (['unknown-auth'] as const) : []),
    ...(hasOwnHeader ? (['own-header'] as const) : []),
    ...(hasOtherMediaType(exchange) ? (['media-type'] as const) : []),
    ...(hasWorkspaceId(exchange, known) ? (['workspace-id'] as const) : []),
  ];
}

/** Tells whether the action sends another type: JSON Patch for PATCH (documented), else JSON. */
function hasOtherMediaType({ method, mediaType, body }: Exchange): boolean {
  if (body.kind !== 'json') return false;
  return mediaType !== (method === 'PATCH' ? 'application/json-patch+json' : 'application/json');
}

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function hasWorkspaceId({ segments }: Exchange, { ws }: KnownValues): boolean {
  const hasName = [...ws].some((one) => !GUID.test(one));
  return hasName && segments.some((segment) => ws.has(segment) && GUID.test(segment));
}
