import * as shapes from '../http/answer-shapes.ts';
import {
  INSTANCE_STATUSES,
  type Instance,
  type InstanceStatus,
  type Integration,
  type Setting,
} from '../domain/models.ts';
import { LONGEST, type ListPage } from './list-pages.ts';

// What is read of the service's answers. Everything else in them is ignored, so that the
// vendor can add to them; what is missing is refused, because it could hide an integration.
// The rest is made when it is first used: to make a schema takes longer than to read by it.

const text = shapes.text();

/** It becomes a part of the next page's address. */
const LONGEST_OFFSET = 1_000;

/** It becomes a header; the keys that are inputs can be as long. */
const KEY = /^[\x21-\x7e]{1,4096}$/;

/** A row of the list (inferred). A version may be missing in other partners' rows. */
const integrationRow = shapes.object({ id: text, name: text, version: shapes.nullish(text) });

type IntegrationRow = shapes.Read<typeof integrationRow>;

function toIntegration({ id, name, version }: IntegrationRow): Integration {
  return { id, name, version: version ?? '' };
}

/**
 * What a creation, or a new version, answers (inferred); without an id, or with a text that is too
 * long, it shows nothing.
 */
export const changedIntegration = once(() =>
  shapes.made(
    shapes.object({
      id: shapes.textUpTo(LONGEST.id),
      name: shapes.textUpTo(LONGEST.name),
      version: shapes.nullish(shapes.textUpTo(LONGEST.version)),
    }),
    toIntegration,
  ),
);

/**
 * The list: a bare array, or a page as the documented events feed has them (inferred). Its
 * rows are made to integrations together, since every schema around a row takes its time.
 */
export const integrationList = once(() => {
  const rows = shapes.listOf(integrationRow);
  const page = shapes.object({
    items: rows,
    count: shapes.nullish(shapes.number()),
    hasMore: shapes.nullish(shapes.boolean()),
    lastOffset: shapes.nullish(shapes.either(shapes.textUpTo(LONGEST_OFFSET), shapes.number())),
  });
  return shapes.made(shapes.either(rows, page), toListPage);
});

function toListPage(
  read:
    | IntegrationRow[]
    | {
        items: IntegrationRow[];
        count?: number | null | undefined;
        hasMore?: boolean | null | undefined;
        lastOffset?: string | number | null | undefined;
      },
): ListPage {
  if (Array.isArray(read)) return { items: read.map(toIntegration), hasMore: false };
  return { ...read, items: read.items.map(toIntegration) };
}

/** An instance (documented). */
export const instance = once(() => {
  const settings = shapes.nullish(
    shapes.listOf(shapes.object({ id: text, value: shapes.anything() })),
  );
  const status = shapes.either(text, shapes.number());
  return shapes.made(
    shapes.object({ id: text, status, settings, secrets: settings }),
    ({ id, status, settings, secrets }): Omit<Instance, 'document'> => ({
      id,
      status: toStatus(status),
      settings: toSettings(settings),
      secrets: toSettings(secrets),
    }),
  );
});

/** Reads a status: camelCase as documented, PascalCase, or the vendor's number. */
function toStatus(shown: string | number): InstanceStatus {
  const known = INSTANCE_STATUSES.find(
    (name, number) => number === shown || name.toLowerCase() === String(shown).toLowerCase(),
  );
  return known ?? 'unknown';
}

/** Reads settings or secrets: values are strings (documented); others are taken as such. */
function toSettings(shown: readonly { id: string; value: unknown }[] | null | undefined) {
  return (shown ?? []).map(({ id, value }): Setting => ({ id, value: shownAs(value) }));
}

function shownAs(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** What both authorizations answer (documented). */
export const authorization = once(() =>
  shapes.object({
    workspace: shapes.nullish(
      shapes.object({ id: shapes.nullish(text), name: shapes.nullish(text) }),
    ),
    accessKey: shapes.textLike(KEY),
  }),
);

/** The vendor's error bodies (documented), from the most to the least telling. */
export const errorBody = once(() => {
  /** What a domain error says, directly or as `errorInfo`. */
  const domainError = shapes.object({ status: shapes.optional(shapes.anything()), message: text });
  return shapes.either(
    shapes.object({ errorInfo: domainError }),
    domainError,
    shapes.object({ title: text, errors: shapes.optional(shapes.valuesOf(shapes.anything())) }),
    text,
  );
});

// Every release needs these, and they are made sooner while the first answer is on its way.
integrationList();
instance();

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
