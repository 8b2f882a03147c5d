import { parseJson } from '../read-body.ts';
import { invalidField } from '../refusal.ts';
import { readCreate, readSetup } from '../request-models.ts';
import type { WorkspaceState } from '../workspace-state.ts';

type Deed = (state: WorkspaceState, form: URLSearchParams) => string;

/** What each button does, by the operations of the API, and what the page says when it is done. */
const DEEDS = new Map<string | null, Deed>([
  [
    'create',
    (state, form) => {
      const wanted = { name: form.get('name'), version: form.get('version') };
      const { name, version } = state.create(readCreate(wanted));
      return `Created ${name} ${version}.`;
    },
  ],
  [
    'install',
    (state, form) => {
      state.install(idIn(form));
      return `Installed ${nameOf(state, form)}. Now set it up.`;
    },
  ],
  [
    'setup',
    (state, form) => {
      state.setup(idIn(form), readSetup(parametersIn(form)));
      return `Set up ${nameOf(state, form)}.`;
    },
  ],
  [
    'uninstall',
    (state, form) => {
      state.uninstall(idIn(form));
      return `Uninstalled ${nameOf(state, form)}.`;
    },
  ],
]);

/**
 * Does what a form of the page asks for, by its field `action`: `create` with `name` and
 * `version`; `install`, `setup` with `parameters`, or `uninstall` with the integration's `id`.
 * Returns a sentence. Throws a `Refusal` where the API would, and for another action. How the
 * vendor's page sends its forms is not known; these fields are the sandbox's own.
 */
export function perform(state: WorkspaceState, form: URLSearchParams): string {
  const deed = DEEDS.get(form.get('action'));
  if (deed === undefined) throw invalidField('action', 'The field action is invalid.');
  return deed(state, form);
}

function idIn(form: URLSearchParams): string {
  return form.get('id') ?? '';
}

function parametersIn(form: URLSearchParams): unknown {
  return parseJson(form.get('parameters') ?? '', 'The setup parameters are not valid JSON.');
}

function nameOf(state: WorkspaceState, form: URLSearchParams): string {
  return state.records().find(({ id }) => id === idIn(form))?.name ?? '';
}
