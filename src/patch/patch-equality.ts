import { type JsonObject, type JsonValue, isJsonObject } from '../domain/json.ts';

/**
 * Tells whether a replace by `wanted` would leave `held` as it is. A field that `wanted` leaves out
 * must hold nothing, because the vendor does not document whether a replaced object keeps it.
 */
export function covers(held: JsonValue, wanted: JsonValue): boolean {
  if (isJsonObject(held) && isJsonObject(wanted)) {
    return [...new Set([...Object.keys(held), ...Object.keys(wanted)])].every((key) =>
      coversField(held[key], wanted[key]),
    );
  }
  if (Array.isArray(held) && Array.isArray(wanted)) {
    const items = wanted as readonly JsonValue[];
    const heldItems = held as readonly JsonValue[];
    return (
      heldItems.length === items.length &&
      heldItems.every((item, index) => covers(item, items[index] ?? null))
    );
  }
  return held === wanted;
}

function coversField(held: JsonValue | undefined, wanted: JsonValue | undefined): boolean {
  if (wanted === undefined) return isNothing(held);
  return held === undefined ? isNothing(wanted) : covers(held, wanted);
}

function isNothing(value: JsonValue | undefined): boolean {
  const isEmptyList = Array.isArray(value) && value.length === 0;
  return isEmptyList || value === undefined || value === null || value === false || value === '';
}

/**
 * Tells whether an element to be added is there already: a webhook with the same url,
 * trigger, filter and schedule, whatever its id; of other arrays, an element that holds the same.
 * The service gives added webhooks a new id (documented), so adding twice would make two.
 */
export function sameElement(held: JsonValue, added: JsonValue): boolean {
  if (isWebHook(held) && isWebHook(added)) {
    return WEBHOOK_IDENTITY.every((field) => isSameTrait(held[field], added[field]));
  }
  return covers(held, added);
}

const WEBHOOK_IDENTITY = ['relativeUrl', 'triggerType', 'filter', 'schedule'];

/** Compares a trait; a filter without items is none, nor is a schedule without a period. */
function isSameTrait(held: JsonValue | undefined, added: JsonValue | undefined): boolean {
  return (isBlank(held) && isBlank(added)) || coversField(held, added);
}

function isBlank(value: JsonValue | undefined): boolean {
  return isJsonObject(value) ? Object.values(value).every(isBlank) : isNothing(value);
}

function isWebHook(value: JsonValue): value is JsonObject {
  return isJsonObject(value) && 'relativeUrl' in value;
}
