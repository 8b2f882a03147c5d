import { DEFAULT_API_URL } from '../domain/about.ts';
import type { Parsed } from '../domain/parsed.ts';
import { credential, namedSecret } from './credential-values.ts';
import * as value from './input-values.ts';
import * as json from './json-values.ts';
import { integrationName, workspaceName } from './name-values.ts';

const OPTIONAL_FLAG = value.optional(value.flag);

/**
 * Everything that a user can set: whether it has to be, what it is where it is not, whether the
 * whole value is a secret, and what its text means. `action.yml` declares the same; a test holds
 * the two together.
 */
export const INPUTS = {
  workspace: { required: true, parse: workspaceName },
  // Has to stand here or in the manifest.
  integration: { parse: value.optional(integrationName) },
  manifest: { parse: value.optional(value.relativePath) },
  token: { secret: true, parse: credential },
  'api-key': { secret: true, parse: credential },
  'integration-secret': { secret: true, parse: value.optional(namedSecret) },
  'api-url': { default: DEFAULT_API_URL, parse: value.apiOrigin },
  // These three make one value, the version, which `releaseVersion` reads.
  tag: { parse: value.text },
  'tag-prefix': { parse: value.text },
  version: { parse: value.text },
  // Where it is empty, the manifest's counts, else false.
  install: { parse: OPTIONAL_FLAG },
  // Of whichever form: each string inside it is a secret, also where it is not the object that it
  // has to be.
  setup: { parse: value.optional(json.json) },
  'setup-when': {
    default: 'changed',
    parse: value.oneOf('changed', 'always', 'unconfigured'),
  },
  'require-setup': { default: 'false', parse: value.flag },
  'instance-patch': { parse: value.optional(json.instancePatch) },
  'allow-downgrade': { default: 'false', parse: value.downgrade },
  'dry-run': { default: 'false', parse: value.flag },
  'wait-for': { default: 'active', parse: value.oneOf('active', 'version', 'none') },
  'wait-timeout': { default: '2m', parse: value.duration },
  'fail-on': { default: 'none', parse: value.listOf('has-errors', 'changes') },
  timeout: { default: '10m', parse: value.budget },
  routes: { parse: value.optional(json.routes) },
  deployment: { parse: value.optional(value.environmentName) },
  'github-token': { secret: true, parse: credential },
  'allow-moved-tag': { default: 'false', parse: value.flag },
} as const satisfies Record<string, InputDeclaration>;

interface InputDeclaration {
  readonly required?: boolean;
  readonly default?: string;
  readonly secret?: boolean;
  readonly parse: (text: string) => Parsed<unknown> | Promise<Parsed<unknown>>;
}

export type InputName = keyof typeof INPUTS;

export const INPUT_NAMES = Object.keys(INPUTS) as InputName[];

/** The text of every input, trimmed: what was given, else the default, else nothing. */
export type RawInputs = Readonly<Record<InputName, string>>;

/** What the text of an input means. */
export type InputValue<K extends InputName> =
  Awaited<ReturnType<(typeof INPUTS)[K]['parse']>> extends Parsed<infer T> ? T : never;

/** What an input was read as, or what is wrong with it; and the text itself, to be read no more. */
export type Reading<T> = Parsed<T> & { readonly text: string };

export type ReadInputs = { readonly [K in InputName]: Reading<InputValue<K>> };

/** The texts of some inputs, for whoever asks no more of them than whether they were given. */
export type TextsOf<K extends InputName> = Readonly<Record<K, Pick<Reading<unknown>, 'text'>>>;

export function isGiven({ text }: Pick<Reading<unknown>, 'text'>): boolean {
  return text !== '';
}

/** Takes every input by the function of the shell that gets one. */
export function takeInputs(getInput: (name: string) => string): RawInputs {
  const entries = INPUT_NAMES.map((name) => {
    const { default: fallback = '' }: InputDeclaration = INPUTS[name];
    return [name, getInput(name) || fallback];
  });
  return Object.fromEntries(entries) as RawInputs;
}

/** Reads every input, each once. */
export async function readInputs(raw: RawInputs): Promise<ReadInputs> {
  const read = INPUT_NAMES.map(async (name) => {
    const text = raw[name];
    return [name, { ...(await INPUTS[name].parse(text)), text }] as const;
  });
  return Object.fromEntries(await Promise.all(read)) as unknown as ReadInputs;
}

/** The inputs that are about GitHub, which a command line does not have. */
const INPUTS_OF_GITHUB: readonly InputName[] = ['deployment', 'github-token', 'allow-moved-tag'];

/** What can be set on a command line or in the environment as well. */
export const SHARED_INPUTS = INPUT_NAMES.filter((name) => !INPUTS_OF_GITHUB.includes(name));

/** Tells whether an input is either true or false. */
export function isSwitch(name: InputName): boolean {
  const { parse }: InputDeclaration = INPUTS[name];
  return parse === value.flag || parse === OPTIONAL_FLAG;
}

/** The inputs whose whole value is a secret. */
export const SECRET_INPUTS = INPUT_NAMES.filter(
  (name) => (INPUTS[name] as InputDeclaration).secret === true,
);

/** Tells whether the value of an input is or holds a secret. */
export function isHidden(name: string): boolean {
  return name === 'setup' || SECRET_INPUTS.some((secret) => secret === name);
}

/** Names the environment variable in which a command line finds an input. */
export function variableOf(name: InputName): string {
  return `KONTUR_CRM_${name.toUpperCase().replaceAll('-', '_')}`;
}

/** The inputs that a run needs which only looks at an integration. */
export const LOOK_INPUTS = [
  'workspace',
  'integration',
  'token',
  'api-key',
  'integration-secret',
  'api-url',
  'timeout',
  'routes',
] as const satisfies readonly InputName[];
