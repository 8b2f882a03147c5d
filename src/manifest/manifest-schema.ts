import type { JsonObject } from '../domain/json.ts';
import { MANIFEST } from './manifest.ts';

/** Makes the published JSON Schema of a manifest, of the very forms that read one. */
export function manifestSchema(): JsonObject {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A manifest of an integration',
    ...MANIFEST.schema,
  };
}
