import * as z from 'zod/mini';

import { applyInOrder } from './patch-errors.ts';
import type { Operation } from './patch-operations.ts';
import { readModel } from './read-model.ts';
import { invalidField } from './refusal.ts';

const CREATE = z.object({ name: z.string(), version: z.string() });

/** The body of create, `{name, version}` (inferred); anything else is a model error. */
export function readCreate(body: unknown): z.infer<typeof CREATE> {
  return readModel(CREATE, body);
}

/** The setup parameters, a JSON object (documented); anything else is a model error. */
export function readSetup(body: unknown): object {
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body;
  throw invalidField('$', 'The setup parameters are not a JSON object.');
}

/**
 * The version that a patch of an integration sets: one or more `replace` of `/version` (inferred),
 * of which the last counts. What else it asks for is refused as in a patch of an instance.
 */
export function readVersionPatch(operations: readonly Operation[]): string {
  let version: string | undefined;
  applyInOrder(operations, ({ op, path, value }) => {
    if (op !== 'replace' || path !== '/version') return 'invalidPaths';
    if (typeof value !== 'string') return 'invalidValueTypes';
    version = value;
    return null;
  });
  if (version === undefined) throw invalidField('operations', 'The operations field is required.');
  return version;
}
