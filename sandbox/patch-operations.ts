import * as z from 'zod/mini';

import { readModel } from './read-model.ts';

/** One operation of a patch, its `op` in lower case: `Add` counts as `add` (documented). */
export interface Operation {
  readonly op: string;
  readonly path: string;
  readonly value?: unknown;
}

const BODY = z.object({
  operations: z.array(
    z.object({
      op: z.string().check(z.toLowerCase()),
      path: z.string(),
      value: z.optional(z.unknown()),
    }),
  ),
});

/**
 * The operations of a patch's body, `{operations: […]}` (documented). Anything else, a bare array
 * too, throws a `Refusal` as a model error.
 */
export function readOperations(body: unknown): readonly Operation[] {
  return readModel(BODY, body).operations;
}
