import type { Checked } from '../domain/errors.ts';
import type { JsonValue } from '../domain/json.ts';
import { OWN_WORDS } from '../domain/own-words.ts';
import {
  INPUT_NAMES,
  type InputName,
  type RawInputs,
  type ReadInputs,
  SECRET_INPUTS,
} from './inputs.ts';
import { type ReleaseVersion, releaseTag } from './release-version.ts';
import type { RunContext } from './run-context.ts';

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

/** What the inputs are read with. */
interface SecretContext {
  readonly read: Pick<ReadInputs, 'setup'>;
  readonly context: RunContext;
  readonly version: Checked<Pick<ReleaseVersion, 'version'>>;
  /** The words of a manifest that the run says in the open. */
  readonly declared?: readonly string[];
}

/**
 * Every secret among the inputs, whether they are valid or not: the tokens and keys, the value
 * behind the name in `integration-secret`, and each string inside `setup`. A setup that is no
 * JSON is refused later, and never shown.
 */
export function secretValues(
  raw: RawInputs,
  { read: { setup }, context, version, declared = [] }: SecretContext,
): SecretValues {
  const [, namedValue = ''] = raw['integration-secret'].split(/=(.*)/s);
  const credentials = [...SECRET_INPUTS.map((name) => raw[name]), namedValue].filter(isGiven);
  const openWords = new Set([...wordsInTheOpen(raw, { context, version }), ...declared]);
  const leaves = setup.ok && setup.value !== undefined ? stringLeaves(setup.value) : [];
  const { open = [], secret = [] } = Object.groupBy(leaves, ({ value }) =>
    openWords.has(value.trim()) ? 'open' : 'secret',
  );
  return {
    credentials,
    setup: secret.map(({ value }) => value).filter(isGiven),
    openWords,
    open: open.filter(({ value }) => !credentials.includes(value.trim())),
  };
}

/** Other inputs are no single words, or secrets. */
const INPUTS_IN_THE_OPEN = INPUT_NAMES.filter((name) => {
  const hidden: readonly InputName[] = [...SECRET_INPUTS, 'setup', 'instance-patch', 'routes'];
  return !hidden.includes(name);
});

function wordsInTheOpen(
  raw: RawInputs,
  { context, version }: Pick<SecretContext, 'context' | 'version'>,
): Set<string> {
  const tag = releaseTag(raw, context);
  const url = URL.canParse(raw['api-url']) ? new URL(raw['api-url']) : undefined;
  return new Set([
    ...OWN_WORDS,
    ...INPUT_NAMES,
    ...INPUTS_IN_THE_OPEN.map((name) => raw[name]),
    ...(tag === undefined ? [] : [tag]),
    ...(version.ok ? [version.value.version] : []),
    ...(url === undefined ? [] : [url.origin, url.host, url.hostname]),
  ]);
}

function isGiven(value: string): boolean {
  return value !== '';
}

/**
 * Every string inside a JSON value, keys left out. Numbers and booleans are no secrets:
 * masking `1` or `true` would mask half of the log.
 */
export function stringLeaves(value: JsonValue, keys: readonly string[] = []): StringLeaf[] {
  if (typeof value === 'string') return [{ keys, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, JsonValue]) =>
    stringLeaves(inner, [...keys, key]),
  );
}
