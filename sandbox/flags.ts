import { parseArgs } from 'node:util';

import type { SandboxOptions } from './options.ts';

/** What the sandbox was asked for on its command line, or why that cannot be read, in a sentence. */
export type Flags =
  | { readonly kind: 'run'; readonly options: SandboxOptions }
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'problem'; readonly text: string };

const OPTIONS = {
  port: { type: 'string' },
  token: { type: 'string' },
  workspace: { type: 'string' },
  paged: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

type OptionName = keyof typeof OPTIONS;

const HELP = `npm run sandbox -- [--port N] [--token TEXT] [--workspace NAME] [--paged]

Starts a workspace that imitates the vendor's service, on this machine alone. It
forgets everything when it ends (Ctrl+C).

  --port N          the port to listen at; a free one if left out
  --token TEXT      the bearer token; a new one if left out
  --workspace NAME  the workspace's name; sandbox if left out
  --paged           the list of integrations comes in pages
  --help            this text
`;

/** What is wrong with the value of an option, where it has a form of its own. */
const FORMS: Readonly<Partial<Record<OptionName, readonly [form: RegExp, right: string]>>> = {
  port: [/^(?:[0-5]?\d{1,4}|6[0-4]\d{3}|65[0-4]\d\d|655[0-2]\d|6553[0-5])$/, 'a port, 0 to 65535'],
  token: [/^[\x21-\x7e]+$/, 'one word of printable ASCII'],
  workspace: [/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/, 'Latin letters, digits, - and _'],
};

/** The arguments behind `npm run sandbox --`. */
export function readFlags(args: readonly string[]): Flags {
  const config = { args: [...args], options: OPTIONS, strict: false, tokens: true } as const;
  const { tokens } = parseArgs({ ...config, allowPositionals: true });
  const given = new Map<OptionName, string | undefined>();
  const unknown: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') unknown.push(token.value);
    else if (token.kind === 'option' && isKnown(token.name)) given.set(token.name, token.value);
    else unknown.push(token.kind === 'option' ? token.rawName : '--');
  }
  if (unknown.length > 0) return problem(unknownArguments(unknown));
  if (given.has('help')) return { kind: 'help', text: HELP };
  const wrong = [...given].flatMap(([name, value]) => problemOf(name, value));
  return wrong[0] === undefined ? { kind: 'run', options: optionsOf(given) } : problem(wrong[0]);
}

function isKnown(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

function unknownArguments(unknown: readonly string[]): string {
  const known = Object.keys(OPTIONS).map((name) => `--${name}`);
  const named = unknown.map((arg) => JSON.stringify(arg)).join(', ');
  return `The sandbox does not know ${named}. It takes ${known.join(', ')}, or nothing.`;
}

function problemOf(name: OptionName, value: string | undefined): string[] {
  if (OPTIONS[name].type === 'boolean') {
    return value === undefined ? [] : [`--${name} takes no value.`];
  }
  const [form, right] = FORMS[name] ?? [/^/, ''];
  return value !== undefined && form.test(value) ? [] : [`--${name} needs a value: ${right}.`];
}

function optionsOf(given: ReadonlyMap<OptionName, string | undefined>): SandboxOptions {
  const token = given.get('token');
  return {
    port: Number(given.get('port') ?? 0),
    workspace: { name: given.get('workspace') ?? 'sandbox' },
    listFormat: given.has('paged') ? 'pages' : 'array',
    ...(token === undefined ? {} : { token }),
  };
}

function problem(text: string): Flags {
  return { kind: 'problem', text };
}
