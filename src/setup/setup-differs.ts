import type { Instance, Setting } from '../models.ts';
import { type JsonObject, type JsonValue, isJsonObject } from '../json.ts';

/**
 * The keys of the setup whose value the instance does not show: it shows another, or none.
 *
 * The vendor shows every value as a string, as C# writes it: `False`, `0` (documented by its
 * examples). How it shows objects and arrays is not documented; they count as shown when they
 * stand there as JSON, or an object as one value for each field, under `key.field`. A null
 * shows as an empty value or not at all.
 */
export function keysThatDiffer(setup: JsonObject, instance: Instance): string[] {
  const shown = [...instance.settings, ...instance.secrets];
  return Object.entries(setup)
    .filter(([key, value]) => !isShown(key, { value, shown }))
    .map(([key]) => key);
}

/** Whether the instance shows another value for a key that differs, or none at all. */
export function shownInstead(key: string, instance: Instance): 'another' | 'none' {
  const wanted = key.toLowerCase();
  const isOfKey = ({ id, value }: Setting) =>
    value !== undefined && `${id}.`.toLowerCase().startsWith(`${wanted}.`);
  return [...instance.settings, ...instance.secrets].some(isOfKey) ? 'another' : 'none';
}

/**
 * The keys of the setup of which the instance shows another value. What it does not show is
 * left out: for a caller who knows otherwise that it was applied.
 */
export function keysShownOtherwise(setup: JsonObject, instance: Instance): string[] {
  const shown = [...instance.settings, ...instance.secrets];
  return Object.entries(setup)
    .filter(([key, value]) => isShownOtherwise(key, { value, shown }))
    .map(([key]) => key);
}

function isShownOtherwise(
  key: string,
  { value, shown }: { value: JsonValue; shown: readonly Setting[] },
): boolean {
  if (isShown(key, { value, shown })) return false;
  if (shownValue(shown, key) !== undefined) return true;
  const fields = isJsonObject(value) ? Object.entries(value) : [];
  return fields.some(([name, field]) =>
    isShownOtherwise(`${key}.${name}`, { value: field, shown }),
  );
}

function isShown(
  key: string,
  { value, shown }: { value: JsonValue; shown: readonly Setting[] },
): boolean {
  if (isShownAs(value, shownValue(shown, key))) return true;
  const fields = isJsonObject(value) ? Object.entries(value) : [];
  return (
    fields.length > 0 &&
    fields.every(([name, field]) => isShown(`${key}.${name}`, { value: field, shown }))
  );
}

/** The vendor's JSON is camelCase, whatever the case of the key that was sent. */
function shownValue(shown: readonly Setting[], key: string): string | undefined {
  const setting =
    shown.find(({ id }) => id === key) ??
    shown.find(({ id }) => id.toLowerCase() === key.toLowerCase());
  return setting?.value;
}

function isShownAs(wanted: JsonValue, shown: string | undefined): boolean {
  if (wanted === null) return shown === undefined || shown === '';
  if (shown === undefined) return false;
  if (typeof wanted === 'string') return shown === wanted;
  if (typeof wanted === 'boolean') return shown.toLowerCase() === String(wanted);
  if (typeof wanted === 'number') return shown.trim() !== '' && Number(shown) === wanted;
  return shown === JSON.stringify(wanted);
}
