import { type Checked, InputError, type InputProblem } from '../../domain/errors.ts';
import { type ProxySettings, proxyFrom, proxySecrets } from '../../http/proxy.ts';
import { type Declared, NOTHING_DECLARED, declaredWords } from '../../inputs/declared.ts';
import { type RawInputs, readInputs } from '../../inputs/inputs.ts';
import {
  type Given as InputsGiven,
  type ReleaseInputs,
  checkInputs,
} from '../../inputs/parse-inputs.ts';
import { releaseVersion } from '../../inputs/release-version.ts';
import type { RunContext } from '../../inputs/run-context.ts';
import { type SecretValues, secretValues } from '../../inputs/secret-values.ts';
import { setupSentence } from '../../render/failure-summary.ts';
import { isMaskable } from '../../secrets/secrets.ts';
import { option, quote } from '../../text/quote.ts';
import type { NodeVerdict } from './judge-node.ts';
import type { ShellLog } from './shell-log.ts';

/** What a shell was given, as texts. */
export interface Given {
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

/** What was given, checked by `check`, and the proxy of the environment. */
export interface Understood<T> {
  readonly inputs: T;
  readonly proxy: ProxySettings | undefined;
}

/** How the texts become values, once each was read. */
export type Check<T> = (raw: RawInputs, given: InputsGiven) => Checked<T>;

const NO_MANIFEST: Checked<Declared> = { ok: true, value: NOTHING_DECLARED };

/**
 * Masks every secret that was given, then reads what is needed for a release.
 *
 * @throws {InputError} that names everything that is wrong
 */
export function readRelease(given: Given, log: ShellLog): Promise<Understood<ReleaseInputs>> {
  return readGiven(given, { log, check: checkInputs, tells: tellSetup });
}

/**
 * The same for whatever else is to be done.
 *
 * @throws {InputError} that names everything that is wrong
 */
export async function readGiven<T>(
  { raw, context, unserved, env, node, root }: Given,
  how: {
    readonly log: ShellLog;
    readonly check: Check<T>;
    /** Says what there is to say of the setup. */
    readonly tells?: (raw: RawInputs, manifest: Checked<Declared>, log: ShellLog) => void;
  },
): Promise<Understood<T>> {
  const { log, check, tells } = how;
  const read = await readInputs(raw);
  const version = await releaseVersion(raw, context);
  const manifest = raw.manifest === '' ? NO_MANIFEST : await manifestOf(raw, root);
  const declared = manifest.ok ? declaredWords(manifest.value) : [];
  const secrets = secretValues(raw, { read, context, version, declared });
  maskAll(secrets, { env, log });
  if (node.kind !== 'supported') log.warning(node.message);
  tells?.(raw, manifest, log);
  tellOpen(secrets, log);
  const inputs = check(raw, { read, context, version, manifest });
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

/**
 * Nothing of YAML is loaded where there is no manifest. It is read before the secrets are
 * masked, because its words are none, and nothing is printed in between.
 */
async function manifestOf(
  { manifest, workspace }: RawInputs,
  root: string,
): Promise<Checked<Declared>> {
  const { readManifest } = await import('./read-manifest.ts');
  return readManifest({ path: manifest, root, workspace });
}

function tellSetup(raw: RawInputs, manifest: Checked<Declared>, log: ShellLog): void {
  const isDeclared = manifest.ok && manifest.value.setup !== undefined;
  log.info(setupSentence(raw.setup !== '' || isDeclared));
  if (raw.manifest === '' || !manifest.ok) return;
  const { part } = manifest.value;
  log.info(`The manifest is ${quote(raw.manifest)}.${part === undefined ? '' : ` ${part}`}`);
}

function maskAll(
  { credentials, setup, openWords }: SecretValues,
  { env, log }: { env: NodeJS.ProcessEnv; log: ShellLog },
): void {
  for (const secret of [...credentials, ...proxySecrets(env)]) log.mask(secret);
  for (const secret of setup) log.mask(secret, openWords);
}

/** Whoever gave such a value for a secret is to know that it stays readable. */
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

/** So many are enough to see what kind of values they are. */
const SHOWN_KEYS = 5;

function problemsOf(checked: Checked<unknown>): readonly InputProblem[] {
  return checked.ok ? [] : checked.problems;
}

/** Tells the log which version it is, and how it came about. */
export function tellVersion(
  { source: { source, version, rules, notices } }: ReleaseInputs,
  log: ShellLog,
): void {
  log.info(`Version ${version}, from ${source}.`);
  for (const { level, message } of rules) {
    if (level === 'warning') log.warning(`${message}.`);
    else log.info(`${message}.`);
  }
  for (const notice of notices) log.notice(notice);
}
