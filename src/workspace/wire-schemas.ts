import * as z from 'zod/mini';
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

const text = z.string();

/** It becomes a part of the next page's address. */
const LONGEST_OFFSET = 1_000;

/** It becomes a header; the keys that are inputs can be as long. */
const LONGEST_KEY = 4_096;

/** A row of the list (inferred). A version may be missing in other partners' rows. */
const integrationRow = z.object({ id: text, name: text, version: z.nullish(text) });

type IntegrationRow = z.infer<typeof integrationRow>;

function toIntegration({ id, name, version }: IntegrationRow): Integration {
  return { id, name, version: version ?? '' };
}

/**
 * What a creation, or a new version, answers (inferred); without an id, or with a text that is too
 * long, it shows nothing.
 */
export const changedIntegration = once(() =>
  z.pipe(
    z.object({
      id: upTo(LONGEST.id),
      name: upTo(LONGEST.name),
      version: z.nullish(upTo(LONGEST.version)),
    }),
    z.transform(toIntegration),
  ),
);

function upTo(length: number) {
  return z.string().check(z.maxLength(length));
}

/**
 * The list: a bare array, or a page as the documented events feed has them (inferred). Its
 * rows are made to integrations together, since every schema around a row takes its time.
 */
export const integrationList = once(() => {
  const rows = z.array(integrationRow);
  const page = z.object({
    items: rows,
    count: z.nullish(z.number()),
    hasMore: z.nullish(z.boolean()),
    lastOffset: z.nullish(z.union([upTo(LONGEST_OFFSET), z.number()])),
  });
  return z.pipe(z.union([rows, page]), z.transform(toListPage));
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
  const settings = z.nullish(z.array(z.object({ id: text, value: z.unknown() })));
  const status = z.union([text, z.number()]);
  return z.pipe(
    z.object({ id: text, status, settings, secrets: settings }),
    z.transform(({ id, status, settings, secrets }): Omit<Instance, 'document'> => ({
      id,
      status: toStatus(status),
      settings: toSettings(settings),
      secrets: toSettings(secrets),
    })),
  );
});

/** camelCase as documented, and PascalCase or the vendor's number. */
function toStatus(shown: string | number): InstanceStatus {
  const known = INSTANCE_STATUSES.find(
    (name, number) => number === shown || name.toLowerCase() === String(shown).toLowerCase(),
  );
  return known ?? 'unknown';
}

/** Settings or secrets: values are documented to be strings; others are taken as such. */
function toSettings(shown: readonly { id: string; value: unknown }[] | null | undefined) {
  return (shown ?? []).map(({ id, value }): Setting => ({ id, value: shownAs(value) }));
}

function shownAs(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** What both authorizations answer (documented). */
export const authorization = once(() =>
  z.object({
    workspace: z.nullish(z.object({ id: z.nullish(text), name: z.nullish(text) })),
    accessKey: upTo(LONGEST_KEY),
  }),
);

/** The vendor's error bodies (documented), from the most to the least telling. */
export const errorBody = once(() => {
  /** What a domain error says, directly or as `errorInfo`. */
  const domainError = z.object({ status: z.optional(z.unknown()), message: text });
  return z.union([
    z.object({ errorInfo: domainError }),
    domainError,
    z.object({ title: text, errors: z.optional(z.record(text, z.unknown())) }),
    text,
  ]);
});

// Every release needs these, and they are made sooner while the first answer is on its way.
integrationList();
instance();

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
