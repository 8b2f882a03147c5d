import type * as z from 'zod/mini';

import { Refusal } from './refusal.ts';

/**
 * The body as the schema describes it. Another body is refused as a model error, a message for
 * each field; the wording is inferred, and never repeats the body.
 */
export function readModel<T>(schema: z.ZodMiniType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map(({ path }) => path.join('.') || '$');
  const errors = Object.fromEntries(
    fields.map((field) => [field, [`The ${field} field is missing or of the wrong type.`]]),
  );
  throw new Refusal({ kind: 'invalid-model', errors });
}
