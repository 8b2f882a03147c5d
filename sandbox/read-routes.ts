import * as z from 'zod/mini';

import { OPERATIONS, type GivenRoutes } from './route-table.ts';

const REQUEST = z
  .string()
  .check(z.regex(/^(?:GET|POST|PUT|PATCH|DELETE) (?:\/(?:[A-Za-z0-9_~.-]|\{[a-z]+\})+)+$/));

const ROUTE = z.union([
  REQUEST,
  z.strictObject({
    request: REQUEST,
    body: z.optional(z.json()),
    safe: z.optional(z.boolean()),
  }),
]);

const ROUTES = z.partialRecord(z.enum(OPERATIONS), ROUTE);

/**
 * The value of `--routes`, which is the value of the action's input `routes`; undefined for what
 * is none. Which placeholder may stand where, the action checks.
 */
export function readRoutes(text: string): GivenRoutes | undefined {
  try {
    const read = ROUTES.safeParse(JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}
