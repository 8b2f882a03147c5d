import {
  type Job,
  type OwnReference,
  type Step,
  type WorkflowFile,
  ownManifest,
  ownReference,
  readWorkflow,
} from './workflow.ts';

/** What every workflow here keeps to, and how to see that one does not. */
export interface Rule {
  readonly name: string;
  /** What breaks the rule, in words; empty if nothing does. */
  readonly violations: (file: WorkflowFile) => Promise<string[]> | string[];
}

export const RULES: readonly Rule[] = [
  { name: 'what others made is pinned by its full SHA, with the version', violations: unpinned },
  { name: 'permissions stand on top, and give no write', violations: broadPermissions },
  { name: 'a checkout keeps no credentials', violations: keptCredentials },
  { name: 'nothing runs for pull_request_target', violations: dangerousTriggers },
  { name: 'no expression stands inside a script', violations: expressionsInScripts },
  { name: 'these actions get the inputs that they declare', violations: wrongInputs },
];

function unpinned({ text, path }: WorkflowFile): string[] {
  const lines = text.matchAll(
    /^[ -]*uses: +['"]?(?<uses>[^\s'"]+)['"]?(?: +# *(?<comment>.*))?$/gm,
  );
  return [...lines].flatMap(({ groups }) => {
    const { uses = '', comment = '' } = groups ?? {};
    const own = ownReference(uses);
    if (own !== undefined) return isRightOwn(own, path) ? [] : [uses];
    const isPinned = /@[0-9a-f]{40}$/.test(uses) && /^v\d+\.\d+\.\d+$/.test(comment);
    return isPinned ? [] : [uses];
  });
}

/** Examples take this action by its major version, its own workflows from the checked-out files. */
function isRightOwn({ ref }: OwnReference, path: string): boolean {
  return path.startsWith('examples/') ? ref === 'v1' : ref === undefined;
}

function broadPermissions({ workflow: { permissions } }: WorkflowFile): string[] {
  if (permissions === undefined) return ['there are none'];
  if (typeof permissions === 'string') return [permissions];
  return Object.entries(permissions).flatMap(([scope, access]) =>
    access === 'write' ? [`${scope}: ${access}`] : [],
  );
}

function keptCredentials({ workflow }: WorkflowFile): string[] {
  return stepsOf(workflow)
    .filter(({ uses = '' }) => uses.startsWith('actions/checkout@'))
    .filter((step) => step.with?.['persist-credentials'] !== false)
    .map(({ name, uses = '' }) => name ?? uses);
}

function dangerousTriggers({ workflow: { on } }: WorkflowFile): string[] {
  const events = typeof on === 'string' ? [on] : on instanceof Array ? on : Object.keys(on);
  return events.filter((event) => event === 'pull_request_target');
}

function expressionsInScripts({ workflow }: WorkflowFile): string[] {
  return stepsOf(workflow).flatMap(({ run = '' }) => run.match(/\$\{\{.*?\}\}/gs) ?? []);
}

async function wrongInputs({ workflow }: WorkflowFile): Promise<string[]> {
  const users: readonly (Step | Job)[] = [...stepsOf(workflow), ...Object.values(workflow.jobs)];
  const wrong = await Promise.all(
    users.map(async ({ uses = '', with: given = {} }) => {
      const declared = await declaredInputs(uses);
      if (declared === undefined) return [];
      const unknown = Object.keys(given).filter((name) => !(name in declared));
      const missing = Object.entries(declared).filter(
        ([name, input]) => input.required === true && !(name in given),
      );
      return [...unknown, ...missing.map(([name]) => `no ${name}`)];
    }),
  );
  return wrong.flat();
}

type Declared = Readonly<Record<string, { readonly required?: boolean }>>;

/** What an action or a workflow of this repository declares; undefined for those of others. */
async function declaredInputs(uses: string): Promise<Declared | undefined> {
  const own = ownReference(uses);
  if (own === undefined) return undefined;
  if (!own.path.endsWith('.yml')) return (await ownManifest(own)).inputs ?? {};
  const { on } = (await readWorkflow(own.path)).workflow;
  return typeof on === 'object' && 'workflow_call' in on ? (on.workflow_call?.inputs ?? {}) : {};
}

function stepsOf({ jobs }: WorkflowFile['workflow']): Step[] {
  return Object.values(jobs).flatMap(({ steps = [] }) => steps);
}
