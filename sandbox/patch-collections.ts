import { randomUUID } from 'node:crypto';
import type * as z from 'zod/mini';

import type { Instance } from './models.ts';
import type { Outcome } from './patch-errors.ts';
import { SECRET, SETTING, WEB_HOOK } from './patch-schemas.ts';

/** What a patch may do with one of an instance's arrays. Elements go by id, never by index. */
export interface Collection {
  add(draft: Instance, value: unknown): Outcome;
  remove(draft: Instance, id: string): Outcome;
  replace(draft: Instance, id: string, value: unknown): Outcome;
  replaceField(draft: Instance, at: { id: string; field: string }, value: unknown): Outcome;
}

interface CollectionRules<T extends { id: string }> {
  readonly elements: (draft: Instance) => T[];
  readonly schema: z.ZodMiniType<T>;
  readonly fields: readonly (keyof T & string)[];
  /** Elements that every instance has. */
  readonly lasting?: readonly string[];
}

/** A new element comes with this id and gets one of its own (documented for webhooks). */
const NEW_ID = '00000000-0000-0000-0000-000000000000';

/** The arrays of an instance, by the first part of a path. */
export const COLLECTIONS: ReadonlyMap<string, Collection> = new Map([
  [
    'webHooks',
    collection({
      elements: (draft) => draft.webHooks,
      schema: WEB_HOOK,
      // `disabled` is documented; that the others can be replaced in the same way is inferred.
      fields: ['relativeUrl', 'triggerType', 'filter', 'schedule', 'disabled'],
    }),
  ],
  [
    'settings',
    collection({
      elements: (draft) => draft.settings,
      schema: SETTING,
      fields: ['value'],
      lasting: ['version'],
    }),
  ],
  [
    'secrets',
    collection({
      elements: (draft) => draft.secrets,
      schema: SECRET,
      fields: ['value'],
    }),
  ],
]);

function collection<T extends { id: string }>(rules: CollectionRules<T>): Collection {
  const { elements, schema, fields, lasting = [] } = rules;
  const indexOf = (draft: Instance, id: string): number =>
    elements(draft).findIndex((element) => element.id === id);

  /** Puts a value that fits the schema in an element's place; its id stays (inferred). */
  const put = (draft: Instance, id: string, value: unknown): Outcome => {
    const index = indexOf(draft, id);
    if (index < 0) return 'invalidPaths';
    const parsed = schema.safeParse(value);
    if (!parsed.success) return 'invalidValueTypes';
    if (parsed.data.id !== id) return 'invalidDatas';
    elements(draft)[index] = parsed.data;
    return null;
  };

  return {
    add(draft, value) {
      const parsed = schema.safeParse(value);
      if (!parsed.success) return 'invalidValueTypes';
      const id = parsed.data.id === NEW_ID ? randomUUID() : parsed.data.id;
      if (indexOf(draft, id) >= 0) return 'invalidDatas';
      elements(draft).push({ ...parsed.data, id });
      return null;
    },
    remove(draft, id) {
      const index = indexOf(draft, id);
      if (index < 0 || lasting.includes(id)) return 'invalidPaths';
      elements(draft).splice(index, 1);
      return null;
    },
    replace(draft, id, value) {
      return put(draft, id, isObject(value) ? { id, ...value } : value);
    },
    replaceField(draft, { id, field }, value) {
      const former = elements(draft)[indexOf(draft, id)];
      if (former === undefined || !fields.some((name) => name === field)) return 'invalidPaths';
      return put(draft, id, { ...former, [field]: value });
    },
  };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
