import { DEFAULT_API_URL } from '../about.ts';

/** What `action.yml` declares of each input; a test holds the two together. */
export const INPUTS = {
  workspace: { required: true },
  integration: { required: true },
  token: { secret: true },
  'api-key': { secret: true },
  'integration-secret': { secret: true },
  'api-url': { default: DEFAULT_API_URL },
  tag: {},
  'tag-prefix': {},
  version: {},
  install: { default: 'false' },
  setup: {},
  'setup-when': { default: 'changed' },
  'instance-patch': {},
  'allow-downgrade': { default: 'false' },
  'dry-run': { default: 'false' },
  'wait-for': { default: 'active' },
  'wait-timeout': { default: '2m' },
  timeout: { default: '10m' },
  routes: {},
  deployment: {},
  'github-token': { secret: true },
  'allow-moved-tag': { default: 'false' },
} as const satisfies Record<string, InputDeclaration>;

interface InputDeclaration {
  readonly required?: boolean;
  readonly default?: string;
  /** Whether the whole value is a secret. Of `setup` each string inside is one. */
  readonly secret?: boolean;
}

export type InputName = keyof typeof INPUTS;

export const INPUT_NAMES = Object.keys(INPUTS) as InputName[];

/** Every input as the runner gave it, trimmed; empty where it gave none. */
export type RawInputs = Readonly<Record<InputName, string>>;

/** Reads every input through the function of the shell that reads one. */
export function readRawInputs(getInput: (name: string) => string): RawInputs {
  const entries = INPUT_NAMES.map((name) => {
    const { default: fallback = '' }: InputDeclaration = INPUTS[name];
    return [name, getInput(name) || fallback];
  });
  return Object.fromEntries(entries) as RawInputs;
}

/** The inputs whose whole value is a secret. */
export const SECRET_INPUTS = INPUT_NAMES.filter(
  (name) => (INPUTS[name] as InputDeclaration).secret === true,
);
