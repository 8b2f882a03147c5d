import * as z from 'zod';

import { STATUSES } from './models.ts';

/** Any spelling of case or the number is taken for a status (inferred from C#'s enums). */
export const STATUS = z
  .union([z.string(), z.int()])
  .transform((value) =>
    typeof value === 'number'
      ? STATUSES[value]
      : STATUSES.find((status) => status.toLowerCase() === value.toLowerCase()),
  )
  .pipe(z.enum(STATUSES));

/** A feature that is left out is off, as a missing C# boolean is (inferred). */
export const FEATURES = z.object({
  call: z.boolean().default(false),
  hangup: z.boolean().default(false),
  sendSms: z.boolean().default(false),
});

export const SETTING = z.object({ id: z.string().min(1), value: z.string() });

/** The value is always among the values, as in the documented secrets; else it is the only one. */
export const SECRET = z
  .object({
    id: z.string().min(1),
    value: z.string(),
    values: z.array(z.string()).optional(),
  })
  .transform(({ id, value, values = [] }) => ({
    id,
    value,
    values: values.includes(value) ? values : [value],
  }));

/** The fields are documented; which of them may be left out is inferred. */
export const WEB_HOOK = z.object({
  id: z.guid(),
  relativeUrl: z.string(),
  triggerType: z.enum(['entityEvent', 'schedule']),
  filter: z
    .object({
      items: z.array(
        z.object({
          eventType: z.string().optional(),
          entityType: z.string().optional(),
          changeType: z.string().optional(),
        }),
      ),
    })
    .default({ items: [] }),
  schedule: z.object({ period: z.string().optional() }).default({}),
  disabled: z.boolean().default(false),
});
