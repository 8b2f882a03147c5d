import * as z from 'zod/mini';

import type { Instance } from './models.ts';
import type { Outcome } from './patch-errors.ts';
import { FEATURES, STATUS } from './patch-schemas.ts';

type ReplaceField = (draft: Instance, value: unknown) => Outcome;

/**
 * The fields of an instance that a patch may replace, by path. `/features` is documented and
 * `/id` documented as refused; that the others may be replaced is inferred. What is not here,
 * such as `/updateInfo`, is refused.
 */
export const FIELDS: ReadonlyMap<string, ReplaceField> = new Map([
  [
    '/features',
    field(FEATURES, (draft, value) => {
      draft.features = value;
    }),
  ],
  [
    '/features/call',
    field(z.boolean(), (draft, value) => {
      draft.features.call = value;
    }),
  ],
  [
    '/features/hangup',
    field(z.boolean(), (draft, value) => {
      draft.features.hangup = value;
    }),
  ],
  [
    '/features/sendSms',
    field(z.boolean(), (draft, value) => {
      draft.features.sendSms = value;
    }),
  ],
  [
    '/baseUrl',
    field(z.string(), (draft, value) => {
      draft.baseUrl = value;
    }),
  ],
  [
    '/status',
    field(STATUS, (draft, value) => {
      draft.status = value;
    }),
  ],
]);

function field<T>(
  schema: z.ZodMiniType<T>,
  assign: (draft: Instance, value: T) => void,
): ReplaceField {
  return (draft, value) => {
    const parsed = schema.safeParse(value);
    if (!parsed.success) return 'invalidValueTypes';
    assign(draft, parsed.data);
    return null;
  };
}
