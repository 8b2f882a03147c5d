import { type JsonValue, isJsonObject } from '../domain/json.ts';
import type { Fault } from './faults.ts';
import { type KnownValues, labelsOf } from './labels.ts';

/** A body with placeholders, and why it cannot be printed as it is. */
export interface Shaped {
  readonly shape: JsonValue;
  readonly faults: readonly Fault[];
}

/** Stands for a value that is not printed. */
const UNSAID = '{…}';

/**
 * The words that a body can hold as they are: those of patches, and those that say what is to be
 * done. Any other text may have been typed, or be a secret.
 */
const WORDS = new Set(
  (
    'add replace remove test copy move create created install installed installation uninstall ' +
    'setup setUp set-up set update upgrade save apply new list read integration integrations ' +
    'instance public private json name version id workspace true false'
  ).split(' '),
);

/** Tells whether a text is not among the printed words. */
export function isOwn(text: string): boolean {
  return !WORDS.has(text.replace(/^\//, ''));
}

/** Puts placeholders into a body, and takes out what may be somebody's. */
export function shapeOf(value: JsonValue, known: KnownValues, key = ''): Shaped {
  if (typeof value === 'string') return textShape(value, { known, key });
  if (typeof value === 'number') return said(value, value === 0 || value === 1);
  if (typeof value !== 'object' || value === null) return said(value, true);
  if (!isJsonObject(value)) {
    const items = value.map((item: JsonValue) => shapeOf(item, known, key));
    return {
      shape: items.map(({ shape }) => shape),
      faults: items.flatMap(({ faults }) => faults),
    };
  }
  const members = Object.entries(value).map(
    ([name, inner]) => [name, shapeOf(inner, known, name)] as const,
  );
  const keys = members.filter(([name]) => !isKey(name));
  return {
    shape: Object.fromEntries(
      members.map(([name, { shape }]) => [isKey(name) ? name : UNSAID, shape]),
    ),
    faults: [
      ...(keys.length > 0 ? (['own-key'] as const) : []),
      ...members.flatMap(([, { faults }]) => faults),
    ],
  };
}

function said(value: JsonValue, isSaid: boolean): Shaped {
  return isSaid ? { shape: value, faults: [] } : { shape: UNSAID, faults: ['own-value'] };
}

/** Keys that the input `routes` refuses, since careless code stumbles over them. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Tells whether a key can be a field's name; more digits may be of an id or a secret. */
function isKey(name: string): boolean {
  return (
    /^[A-Za-z_$][\w$.-]{0,39}$/.test(name) &&
    (name.match(/\d/g) ?? []).length <= 2 &&
    !FORBIDDEN_KEYS.has(name)
  );
}

/** Placeholders that stand for a whole, and were put there before. */
const WHOLES = new Set(['{setup}', '{operations}']);

function textShape(text: string, { known, key }: { known: KnownValues; key: string }): Shaped {
  const labels = labelsOf(text, known);
  const [label] = labels.filter((one) => one === key.toLowerCase()).concat(labels);
  if (label !== undefined) {
    const isClear = labels.length === 1 || label === key.toLowerCase();
    return { shape: `{${label}}`, faults: isClear ? [] : ['same-value'] };
  }
  return said(text, WHOLES.has(text) || !isOwn(text));
}
