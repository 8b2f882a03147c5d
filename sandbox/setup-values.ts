import type { Secret, Setting } from './models.ts';

/** Which setup keys hold secrets: whole keys, or patterns found anywhere in a key. */
export type SecretKeys = readonly (string | RegExp)[];

export const DEFAULT_SECRET_KEYS: SecretKeys = [/secret|token|apikey|password/i];

export interface SetupValues {
  readonly settings: Setting[];
  readonly secrets: Secret[];
}

/**
 * What an instance shows after a setup with these parameters. Documented: values are strings,
 * written as C# writes them, and secrets stand apart. Inferred: nested objects become ids with
 * dots (as the documented `telephony.apiKey`), a null is not shown, and a setup cannot choose
 * `version`, which belongs to the service.
 */
export function setupValues(parameters: object, secretKeys: SecretKeys): SetupValues {
  const shown = leaves(parameters).filter(({ id, value }) => value !== null && id !== 'version');
  const isSecret = ({ id }: Leaf): boolean => secretKeys.some((key) => matches(key, id));
  return {
    settings: shown.filter((leaf) => !isSecret(leaf)).map(toSetting),
    secrets: shown.filter(isSecret).map(toSecret),
  };
}

interface Leaf {
  readonly id: string;
  readonly value: unknown;
}

function leaves(parameters: object, prefix = ''): Leaf[] {
  return Object.entries(parameters).flatMap(([key, value]: [string, unknown]) => {
    const id = `${prefix}${key}`;
    return isPlainObject(value) ? leaves(value, `${id}.`) : [{ id, value }];
  });
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function matches(key: string | RegExp, id: string): boolean {
  return typeof key === 'string' ? key === id : new RegExp(key.source, key.flags).test(id);
}

function toSetting({ id, value }: Leaf): Setting {
  return { id, value: asCSharpWrites(value) };
}

/** A list keeps its elements in `values`; a single value is its own list (documented). */
function toSecret({ id, value }: Leaf): Secret {
  const values = Array.isArray(value) ? value.map(asCSharpWrites) : [asCSharpWrites(value)];
  return { id, value: values[0] ?? '', values };
}

function asCSharpWrites(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return String(value).replace('e', 'E');
  return JSON.stringify(value);
}
