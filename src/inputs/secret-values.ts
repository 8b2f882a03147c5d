import type { JsonValue } from '../domain/json.ts';
import { partedAtName } from './credential-values.ts';
import { declaredWords } from './declared.ts';
import { HARMLESS_WORDS } from './harmless-words.ts';
import { INPUT_NAMES, type InputName, type ReadInputs, SECRET_INPUTS } from './inputs.ts';
import { type RunInput, declaredBy } from './run-input.ts';

/** What is to be kept out of everything that is printed, and what is not although it could be. */
export interface SecretValues {
  /** Tokens and keys, which are secrets whatever they look like. */
  readonly credentials: readonly string[];
  /** The strings inside `setup`, but for those that are `open`. */
  readonly setup: readonly string[];
  /** What the workflow and this action say in the open: no secret, as a line of one either. */
  readonly openWords: ReadonlySet<string>;
  /** The strings inside `setup` that are such words. */
  readonly open: readonly StringLeaf[];
}

/** A string inside a JSON value, and the keys that lead to it. */
export interface StringLeaf {
  readonly keys: readonly string[];
  readonly value: string;
}

/**
 * Lists every secret that a run was given, valid or not: the tokens and keys, the value behind
 * the name in `integration-secret`, and each string inside `setup`. A setup that is no JSON is
 * refused later, and never shown.
 */
export function secretValues(run: RunInput): SecretValues {
  const { setup } = run.read;
  const credentials = credentialTexts(run.read);
  const openWords = wordsInTheOpen(run);
  const leaves = setup.ok && setup.value !== undefined ? stringLeaves(setup.value) : [];
  const { open = [], secret = [] } = Object.groupBy(leaves, ({ value }) =>
    openWords.has(value.trim()) ? 'open' : 'secret',
  );
  return {
    credentials,
    setup: secret.map(({ value }) => value).filter(isSome),
    openWords,
    open: open.filter(({ value }) => !credentials.includes(value.trim())),
  };
}

function credentialTexts(read: ReadInputs): string[] {
  const named = read['integration-secret'];
  // Of one that is wrong as well: what stands behind a = may be the secret all the same.
  const { value = '' } = named.ok ? (named.value ?? {}) : partedAtName(named.text);
  return [...SECRET_INPUTS.map((name) => read[name].text), value].filter(isSome);
}

/** Other inputs are no single words, or secrets. */
const INPUTS_IN_THE_OPEN = INPUT_NAMES.filter((name) => {
  const hidden: readonly InputName[] = [...SECRET_INPUTS, 'setup', 'instance-patch', 'routes'];
  return !hidden.includes(name);
});

function wordsInTheOpen(run: RunInput): Set<string> {
  const { read, tag, version } = run;
  return new Set([
    ...HARMLESS_WORDS,
    ...INPUT_NAMES,
    ...INPUTS_IN_THE_OPEN.map((name) => read[name].text),
    ...(tag === undefined ? [] : [tag.name]),
    ...(version.ok ? [version.value.version] : []),
    ...wordsOfAddress(read['api-url']),
    ...declaredWords(declaredBy(run)),
  ]);
}

/** Parts an address, also a refused one: the problem is told beside it. */
function wordsOfAddress(address: ReadInputs['api-url']): string[] {
  const url = address.ok ? address.value : URL.parse(address.text);
  return url === null ? [] : [url.origin, url.host, url.hostname];
}

function isSome(value: string): boolean {
  return value !== '';
}

/**
 * Finds the strings in a JSON value, keys left out. Numbers and booleans are no secrets:
 * masking `1` or `true` would mask half the log.
 */
export function stringLeaves(value: JsonValue, keys: readonly string[] = []): StringLeaf[] {
  if (typeof value === 'string') return [{ keys, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, JsonValue]) =>
    stringLeaves(inner, [...keys, key]),
  );
}
