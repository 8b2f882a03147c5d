import { leaksIn } from '../__tests__/leaks/forms.ts';
import type { RunOutcome } from '../runner/run-action.ts';
import type { IntegrationRecord } from '../sandbox/integration-record.ts';
import type { SandboxOptions } from '../sandbox/options.ts';
import type { Sandbox } from '../sandbox/start-sandbox.ts';

const NAME = 'acme.telephony';
const TOKEN = 'c0ffee'.repeat(10) + 'c0ff';
const SETUP_SECRET = 'a+secret/of "the" setup';

export const SANDBOX: SandboxOptions = {
  workspace: { name: 'acme' },
  token: TOKEN,
  upgradeDelayMs: 0,
};

/** The inputs of a release that creates, installs and sets up. */
export const INPUTS = {
  workspace: 'acme',
  integration: NAME,
  token: TOKEN,
  install: 'true',
  setup: JSON.stringify({ autoAnswer: true, apiToken: SETUP_SECRET }),
  'wait-timeout': '5s',
};

/** How a run has to end: with an outcome, or with the code of an error. */
export type End = { readonly outcome: string } | { readonly error: string };

/** What the workspace holds of the integration, and what it had been asked, at one moment. */
export interface Seen {
  readonly held: readonly IntegrationRecord[];
  readonly requests: number;
}

export function look(sandbox: Sandbox): Seen {
  const held = sandbox.integrations().filter(({ name }) => name === NAME);
  return { held, requests: sandbox.requests.length };
}

/** What a run has to be true to. */
export interface Truth {
  readonly sandbox: Sandbox;
  readonly before: Seen;
  readonly version: string;
  /** Left out where any end will do, as long as it is true. */
  readonly ends?: End;
  /** Further values that may not show, by their names. */
  readonly secrets?: Readonly<Record<string, string>>;
}

/** Whatever is wrong with a run: its end, what it says of its steps, or a secret that shows. */
export function judge(run: RunOutcome, truth: Truth): string[] {
  const { before, sandbox, secrets } = truth;
  const after = look(sandbox);
  const found = [
    ...judgeEnd(run, truth),
    ...judgeHeld(run, { after, version: truth.version }),
    ...judgeSteps(run, { before, after, sandbox }),
    ...judgeCreates(sandbox),
    ...leaksOf(run, secrets),
  ];
  return found.length === 0 ? [] : [...found, logOf(run)];
}

/** The error code that a run ended with; empty if it is green. */
function errorCode({ stdout }: Pick<RunOutcome, 'stdout'>): string {
  return /^::error(?: [^:\n]*)?::(?<code>[a-z-]+):/m.exec(stdout)?.groups?.code ?? '';
}

function judgeEnd(run: RunOutcome, { ends }: Truth): string[] {
  if (ends === undefined) return [];
  const { exitCode, outputs } = run;
  const seen = exitCode === 0 ? `outcome ${outputs.outcome ?? ''}` : `error ${errorCode(run)}`;
  const wanted = 'outcome' in ends ? `outcome ${ends.outcome}` : `error ${ends.error}`;
  return seen === wanted ? [] : [`ended with ${seen}, not with ${wanted} (exit ${exitCode})`];
}

/** Green means that all is there. */
function judgeHeld(
  { exitCode }: RunOutcome,
  { after, version }: { after: Seen; version: string },
): string[] {
  const [record, ...more] = after.held;
  if (more.length > 0) return [`the workspace holds ${more.length + 1} of them`];
  if (exitCode !== 0) return [];
  const isThere = record?.version === version && isSetUp(record);
  return isThere ? [] : [`green, and the workspace holds ${JSON.stringify(record ?? null)}`];
}

function isSetUp({ instance }: IntegrationRecord): boolean {
  return instance?.settings.some(({ id }) => id === 'autoAnswer') ?? false;
}

interface Step {
  readonly kind: string;
  readonly to: string;
  readonly result: string;
}

const ROUTE: Readonly<Record<string, RegExp>> = {
  create: /^POST [^?]*\/integrations$/,
  'set-version': /^PATCH [^?]*\/integrations\/[^/]+$/,
  install: /\/install$/,
  setup: /\/setup$/,
};

interface Compared {
  readonly before: Seen;
  readonly after: Seen;
  readonly sandbox: Sandbox;
}

/** `done` only if done, `not-done` only if not. */
function judgeSteps({ outputs }: RunOutcome, { before, after, sandbox }: Compared): string[] {
  const steps = JSON.parse(outputs.steps ?? '[]') as Step[];
  const arrived = sandbox.requests.slice(before.requests);
  return steps.flatMap(({ kind, to, result }) => {
    const isCarriedOut = arrived.some(
      ({ method, path, status }) =>
        ROUTE[kind]?.test(`${method} ${path}`) === true && (status === null || status < 300),
    );
    const isHeld = after.held.some((record) => shows(record, { kind, to }));
    if (result === 'done' && !isHeld) return [`says ${kind} done, and it is not`];
    if (result === 'not-done' && isCarriedOut) return [`says ${kind} not-done, and it is`];
    return [];
  });
}

function shows(record: IntegrationRecord, { kind, to }: { kind: string; to: string }): boolean {
  if (kind === 'install') return record.instance !== null;
  if (kind === 'setup') return isSetUp(record);
  return record.version === to;
}

/** A service that does not refuse a second one of a name would hold two by then. */
function judgeCreates({ requests }: Sandbox): string[] {
  const creates = requests.filter(({ method, path }) => ROUTE.create?.test(`${method} ${path}`));
  const first = creates.findIndex(({ status }) => status === null || status < 300);
  const later = first < 0 ? 0 : creates.length - first - 1;
  return later === 0 ? [] : [`${later} more creates were sent after the one that was carried out`];
}

function leaksOf({ stdout, stderr, files }: RunOutcome, secrets = {}): string[] {
  const log = stdout.replace(/^::add-mask::.*$/gm, '');
  return leaksIn({ log, stderr, ...files }, { token: TOKEN, setup: SETUP_SECRET, ...secrets });
}

/** What the run said, for whoever has to find out. */
function logOf({ stdout, stderr }: RunOutcome): string {
  const log = stdout.replace(/^::(add-mask|debug)::.*\n/gm, '');
  return `${log}${stderr}`.trimEnd().replace(/^/gm, '| ');
}
