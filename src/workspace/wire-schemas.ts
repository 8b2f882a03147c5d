import {
  INSTANCE_STATUSES,
  type Instance,
  type InstanceStatus,
  type Integration,
  type Setting,
} from '../domain/models.ts';
import {
  type ShapeOf,
  anything,
  either,
  flag,
  list,
  made,
  maybe,
  number,
  object,
  text,
  textUpTo,
} from '../http/shape.ts';
import { LONGEST, type ListPage } from './list-pages.ts';

// What is read of the service's answers. Everything else in them is ignored, so that the
// vendor can add to them; what is missing is refused, because it could hide an integration.

/** It becomes a part of the next page's address. */
const LONGEST_OFFSET = 1_000;

/** It becomes a header; the keys that are inputs can be as long. */
const LONGEST_KEY = 4_096;

/** A row of the list (inferred). A version may be missing in other partners' rows. */
const integrationRow = made(object({ id: text, name: text, version: maybe(text) }), toIntegration);

/**
 * What a creation, or a new version, answers (inferred); without an id, or with a text that is too
 * long, it shows nothing.
 */
export const changedIntegration = made(
  object({
    id: textUpTo(LONGEST.id),
    name: textUpTo(LONGEST.name),
    version: maybe(textUpTo(LONGEST.version)),
  }),
  toIntegration,
);

interface Row {
  readonly id: string;
  readonly name: string;
  readonly version: string | null | undefined;
}

function toIntegration({ id, name, version }: Row): Integration {
  return { id, name, version: version ?? '' };
}

const rows = list(integrationRow);

/** The list: a bare array, or a page as the documented events feed has them (inferred). */
export const integrationList = either(
  made(rows, (items): ListPage => ({ items, hasMore: false })),
  object({
    items: rows,
    count: maybe(number),
    hasMore: maybe(flag),
    lastOffset: maybe(either(textUpTo(LONGEST_OFFSET), number)),
  }),
);

const settings = maybe(list(object({ id: text, value: anything })));

/** An instance (documented). */
export const instance = made(
  object({ id: text, status: either(text, number), settings, secrets: settings }),
  (shown): Omit<Instance, 'document'> => ({
    id: shown.id,
    status: toStatus(shown.status),
    settings: toSettings(shown.settings),
    secrets: toSettings(shown.secrets),
  }),
);

/** camelCase as documented, and PascalCase or the vendor's number. */
function toStatus(shown: string | number): InstanceStatus {
  const known = INSTANCE_STATUSES.find(
    (name, number) => number === shown || name.toLowerCase() === String(shown).toLowerCase(),
  );
  return known ?? 'unknown';
}

/** Settings or secrets: values are documented to be strings; others are taken as such. */
function toSettings(shown: ShapeOf<typeof settings>) {
  return (shown ?? []).map(({ id, value }): Setting => ({ id, value: shownAs(value) }));
}

function shownAs(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** What both authorizations answer (documented). */
export const authorization = object({
  workspace: maybe(object({ id: maybe(text), name: maybe(text) })),
  accessKey: textUpTo(LONGEST_KEY),
});

/** What a domain error says, directly or as `errorInfo`. */
const domainError = object({ status: anything, message: text });

/** The vendor's error bodies (documented) and the status word of those that have one. */
export const errorBody = either(
  either(
    made(object({ errorInfo: domainError }), ({ errorInfo }) => errorInfo),
    domainError,
  ),
  made(object({ title: text, errors: maybe(object({})) }), () => ({ status: undefined })),
);
