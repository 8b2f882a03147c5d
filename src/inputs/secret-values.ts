import type { JsonValue } from '../domain/json.ts';
import { type RawInputs, type ReadInputs, SECRET_INPUTS } from './inputs.ts';

/**
 * Every secret among the inputs, whether they are valid or not: the tokens and keys, the value
 * behind the name in `integration-secret`, and each string inside `setup`. A setup that is no
 * JSON is refused later, and never shown.
 */
export function secretValues(raw: RawInputs, { setup }: Pick<ReadInputs, 'setup'>): string[] {
  const [, namedValue = ''] = raw['integration-secret'].split(/=(.*)/s);
  const leaves = setup.ok && setup.value !== undefined ? stringLeaves(setup.value) : [];
  return [...SECRET_INPUTS.map((name) => raw[name]), namedValue, ...leaves].filter(
    (value) => value !== '',
  );
}

/**
 * Every string inside a JSON value, keys left out. Numbers and booleans are no secrets:
 * masking `1` or `true` would mask half of the log.
 */
export function stringLeaves(value: JsonValue): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringLeaves);
}
