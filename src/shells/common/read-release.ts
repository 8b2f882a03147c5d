import { type Checked, InputError, type InputProblem } from '../../domain/errors.ts';
import { type ProxySettings, proxyFrom, proxySecrets } from '../../http/proxy.ts';
import type { Declared } from '../../inputs/declared.ts';
import { type RawInputs, isGiven } from '../../inputs/inputs.ts';
import { type ReleaseInputs, releaseInputs } from '../../inputs/release-inputs.ts';
import type { RunContext } from '../../inputs/run-context.ts';
import { type RunInput, declaredBy, readRun } from '../../inputs/run-input.ts';
import { type SecretValues, secretValues } from '../../inputs/secret-values.ts';
import { setupSentence } from '../../render/failure-summary.ts';
import { isMaskable } from '../../secrets/secrets.ts';
import { option, quote } from '../../text/quote.ts';
import type { NodeVerdict } from './judge-node.ts';
import type { ShellLog } from './shell-log.ts';

/** What a shell was given, as texts. */
export interface ShellInput {
  readonly raw: RawInputs;
  readonly context: RunContext;
  /** What is wrong with inputs that this server can do nothing with. */
  readonly unserved: readonly InputProblem[];
  readonly env: NodeJS.ProcessEnv;
  /** An older Node was refused before anything was loaded. */
  readonly node: NodeVerdict;
  /** The folder that a manifest is looked for in, and may not lead out of. */
  readonly root: string;
}

/** What was made of it by a check, and the proxy of the environment. */
export interface Understood<T> {
  readonly inputs: T;
  readonly proxy: ProxySettings | undefined;
}

/** What is needed of all that was given, and what is told of it. */
export interface Understanding<T> {
  readonly log: ShellLog;
  readonly check: (run: RunInput) => Checked<T>;
  /** Says what there is to say of the setup. */
  readonly tells?: (run: RunInput, log: ShellLog) => void;
}

/**
 * Reads what is needed for a release.
 *
 * @throws {InputError} that names everything that is wrong
 */
export function readRelease(input: ShellInput, log: ShellLog): Promise<Understood<ReleaseInputs>> {
  return understand(input, { log, check: releaseInputs, tells: tellSetup });
}

/**
 * Reads everything once, masks every secret in it before anything is printed, and checks it.
 *
 * @throws {InputError} that names everything that is wrong
 */
export async function understand<T>(
  input: ShellInput,
  { log, check, tells }: Understanding<T>,
): Promise<Understood<T>> {
  const { context, env, node } = input;
  const run = await readRun(input.raw, { context, readManifest: readerOfManifests(input) });
  const secrets = secretValues(run);
  maskAll(secrets, { env, log });
  if (node.kind !== 'supported') log.warning(node.message);
  tells?.(run, log);
  tellOpen(secrets, log);
  return orRefuse(check(run), input);
}

/**
 * Makes the reader of a manifest; without one nothing of YAML is loaded. It reads before the
 * secrets are masked, because its words are none, and nothing is printed in between.
 */
function readerOfManifests({ root }: ShellInput) {
  return async (path: string, workspace: string): Promise<Checked<Declared>> => {
    const { readManifest } = await import('./read-manifest.ts');
    return readManifest({ path, root, workspace });
  };
}

function maskAll(
  { credentials, setup, openWords }: SecretValues,
  { env, log }: { env: NodeJS.ProcessEnv; log: ShellLog },
): void {
  for (const secret of [...credentials, ...proxySecrets(env)]) log.mask(secret);
  for (const secret of setup) log.mask(secret, openWords);
}

function tellSetup(run: RunInput, log: ShellLog): void {
  const { setup, manifest } = run.read;
  const declared = declaredBy(run);
  log.info(setupSentence(isGiven(setup) || declared.setup !== undefined));
  if (!isGiven(manifest) || !run.manifest.ok) return;
  const { part } = declared;
  log.info(`The manifest is ${quote(manifest.text)}.${part === undefined ? '' : ` ${part}`}`);
}

/** So many are enough to see what kind of values they are. */
const SHOWN_KEYS = 5;

/** Tells whoever gave such a value for a secret that it stays readable. */
function tellOpen({ open }: SecretValues, log: ShellLog): void {
  const keys = open
    .filter(({ value }) => isMaskable(value))
    .map((leaf) => quote(leaf.keys.join('.'), 80));
  if (keys.length === 0) return;
  const [shown, others] = [keys.slice(0, SHOWN_KEYS).join(', '), keys.length - SHOWN_KEYS];
  log.notice(
    `${option('setup')}: not masked is the value of ${shown}${others > 0 ? ` and ${others} more` : ''}, ` +
      'which this run says in the open anyway: a name, a version, an address or a word of this action.',
  );
}

function orRefuse<T>(
  inputs: Checked<T>,
  { unserved, env }: Pick<ShellInput, 'unserved' | 'env'>,
): Understood<T> {
  const proxy = proxyFrom(env);
  if (inputs.ok && proxy.ok && unserved.length === 0) {
    return { inputs: inputs.value, proxy: proxy.value };
  }
  // What an input needs that is to be left out is no problem of its own.
  const others = problemsOf(inputs).filter(
    ({ input }) => unserved.length === 0 || input !== 'github-token',
  );
  throw new InputError([...unserved, ...others, ...problemsOf(proxy)]);
}

function problemsOf(checked: Checked<unknown>): readonly InputProblem[] {
  return checked.ok ? [] : checked.problems;
}
