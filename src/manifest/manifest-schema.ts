import type { JsonObject } from '../domain/json.ts';
import { MANIFEST } from './manifest.ts';

/** The published JSON Schema of a manifest, which is made of the very forms that read one. */
export function manifestSchema(): JsonObject {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A manifest of an integration',
    ...MANIFEST.schema,
  };
}
