import * as z from 'zod/mini';

import { STATUSES } from './models.ts';

/** Any spelling of case or the number is taken for a status (inferred from C#'s enums). */
export const STATUS = z.pipe(
  z.pipe(
    z.union([z.string(), z.int()]),
    z.transform((value) =>
      typeof value === 'number'
        ? STATUSES[value]
        : STATUSES.find((status) => status.toLowerCase() === value.toLowerCase()),
    ),
  ),
  z.enum(STATUSES),
);

const OFF_BY_DEFAULT = z._default(z.boolean(), false);

/** A feature that is left out is off, as a missing C# boolean is (inferred). */
export const FEATURES = z.object({
  call: OFF_BY_DEFAULT,
  hangup: OFF_BY_DEFAULT,
  sendSms: OFF_BY_DEFAULT,
});

const ID = z.string().check(z.minLength(1));

export const SETTING = z.object({ id: ID, value: z.string() });

/** The value is always among the values, as in the documented secrets; else it is the only one. */
export const SECRET = z.pipe(
  z.object({ id: ID, value: z.string(), values: z.optional(z.array(z.string())) }),
  z.transform(({ id, value, values = [] }) => ({
    id,
    value,
    values: values.includes(value) ? values : [value],
  })),
);

const TEXT = z.optional(z.string());

/** The fields are documented; which of them may be left out is inferred. */
export const WEB_HOOK = z.object({
  id: z.guid(),
  relativeUrl: z.string(),
  triggerType: z.enum(['entityEvent', 'schedule']),
  filter: z._default(
    z.object({
      items: z.array(z.object({ eventType: TEXT, entityType: TEXT, changeType: TEXT })),
    }),
    { items: [] },
  ),
  schedule: z._default(z.object({ period: TEXT }), {}),
  disabled: OFF_BY_DEFAULT,
});
