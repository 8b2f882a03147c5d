import { SHARED_INPUTS, LOOK_INPUTS } from '../../inputs/inputs.ts';
import { type Command, EXIT, type OwnFlag } from './command.ts';

const JSON_FLAG: Readonly<Record<string, OwnFlag>> = {
  json: { says: 'Print one JSON document; what happens is told on standard error.' },
};

const DEBUG_FLAG: Readonly<Record<string, OwnFlag>> = {
  debug: { says: 'Tell of every request.' },
};

/** Everything that the program does, in the order of the help. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  plan: {
    says: 'what a release would write: a diff',
    inputs: SHARED_INPUTS.filter((name) => name !== 'dry-run'),
    flags: { ...JSON_FLAG, ...DEBUG_FLAG },
    exits: [[EXIT.changes, '--fail-on changes found something to write']],
    load: async () => (await import('./release.ts')).plan,
  },
  release: {
    says: 'the release',
    inputs: SHARED_INPUTS,
    flags: { ...JSON_FLAG, ...DEBUG_FLAG },
    load: async () => (await import('./release.ts')).release,
  },
  export: {
    says: 'the live instance as a manifest, on standard output',
    inputs: LOOK_INPUTS,
    flags: DEBUG_FLAG,
    load: async () => (await import('./export.ts')).exportManifest,
  },
  sandbox: {
    says: 'the embedded workspace and its page, until Ctrl+C',
    inputs: [],
    flags: {
      port: { says: 'Where it listens; a free port if left out.', value: 'NUMBER' },
      workspace: { says: 'The name of the workspace (default: sandbox).', value: 'NAME' },
      paged: { says: 'List integrations in pages, instead of all at once.' },
      routes: { says: 'Other routes, in the form that release takes.', value: 'JSON' },
    },
    load: async () => (await import('./sandbox.ts')).sandbox,
  },
  routes: {
    says: 'the routes of the service, out of a recording of the manual procedure',
    inputs: [],
    words: ['FILE'],
    flags: {
      name: { says: 'The name that was typed on the page.', value: 'NAME' },
      version: { says: 'The version that was typed first.', value: 'VERSION' },
      'api-url': { says: 'The address of a service elsewhere.', value: 'URL' },
      ...JSON_FLAG,
    },
    load: async () => (await import('./routes.ts')).routes,
  },
  help: {
    says: 'this, or more about a command',
    inputs: [],
    flags: {},
    words: ['[COMMAND]'],
    load: async () => (await import('./help.ts')).help,
  },
};
