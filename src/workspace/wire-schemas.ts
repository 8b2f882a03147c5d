import * as z from 'zod/mini';
import {
  INSTANCE_STATUSES,
  type InstanceStatus,
  type Integration,
  type Setting,
} from '../models.ts';

// What is read of the service's answers. Everything else in them is ignored, so that the
// vendor can add to them; what is missing is refused, because it could hide an integration.

const id = z.string();

/** A row of the list (inferred). A version may be missing in other partners' rows. */
const integrationRow = z.object({ id, name: z.string(), version: z.nullish(z.string()) });

type IntegrationRow = z.infer<typeof integrationRow>;

function toIntegration({ id, name, version }: IntegrationRow): Integration {
  return { id, name, version: version ?? '' };
}

/** What a creation answers (inferred); without an id it says nothing. */
export const createdIntegration = z.pipe(integrationRow, z.transform(toIntegration));

/** All rows at once: there can be thousands, and every schema around a row takes its time. */
const integrationRows = z.pipe(
  z.array(integrationRow),
  z.transform((rows: IntegrationRow[]) => rows.map(toIntegration)),
);

/** The list: a bare array, or a page as the documented events feed has them (inferred). */
export const integrationList = z.union([
  z.pipe(
    integrationRows,
    z.transform((items: Integration[]) => ({ items, hasMore: false, lastOffset: undefined })),
  ),
  z.object({
    items: integrationRows,
    hasMore: z._default(z.boolean(), false),
    lastOffset: z.nullish(z.union([z.string(), z.number()])),
  }),
]);

/** camelCase as documented, and PascalCase or the vendor's number. */
const status = z.pipe(
  z.union([z.string(), z.number()]),
  z.transform((shown): InstanceStatus => {
    const known = INSTANCE_STATUSES.find(
      (name, number) => number === shown || name.toLowerCase() === String(shown).toLowerCase(),
    );
    return known ?? 'unknown';
  }),
);

/** A setting or a secret: values are documented to be strings; others are taken as such. */
const setting = z.pipe(
  z.object({ id, value: z.unknown() }),
  z.transform(({ id, value }): Setting => ({ id, value: shownAs(value) })),
);

function shownAs(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const settings = z.pipe(
  z.nullish(z.array(setting)),
  z.transform((list) => list ?? []),
);

/** An instance (documented). */
export const instance = z.object({ id, status, settings, secrets: settings });

/** A change's answer, bare or wrapped; only a wrapped one can say that it failed (documented). */
export const changeResult = z.object({ isSuccessful: z._default(z.boolean(), true) });

/** What both authorizations answer (documented). */
export const authorization = z.object({
  workspace: z.nullish(z.object({ id: z.nullish(id), name: z.nullish(z.string()) })),
  accessKey: z.string(),
});

/** What a domain error says (documented), directly or as `errorInfo`. */
const domainError = z.object({ status: z.optional(z.unknown()), message: z.string() });

/** The vendor's error bodies (documented), from the most to the least telling. */
export const errorBody = z.union([
  z.object({ errorInfo: domainError }),
  domainError,
  z.object({ title: z.string(), errors: z.optional(z.record(z.string(), z.unknown())) }),
  z.string(),
]);
