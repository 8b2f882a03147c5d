import { InputError, type InputProblem } from '../errors.ts';
import type { ConnectionOptions, Credentials, ReleaseOptions } from '../options.ts';
import { PatchError, parseInstancePatch } from '../plan/parse-instance-patch.ts';
import { RoutesError, parseRoutes } from '../workspace/parse-routes.ts';
import { credentialProblems } from './credential-problems.ts';
import { type DeploymentInputs, deploymentProblems, toDeployment } from './deployment-inputs.ts';
import * as value from './input-values.ts';
import { INPUTS, INPUT_NAMES, type InputName, type RawInputs } from './inputs.ts';
import { type ReleaseVersion, releaseVersion } from './release-version.ts';
import type { RunContext } from './run-context.ts';

/** Everything that a run needs to know, checked. */
export interface ParsedInputs {
  readonly release: ReleaseOptions;
  readonly connection: ConnectionOptions;
  readonly budgetMs: number;
  readonly source: ReleaseVersion;
  /** Undefined where the release is not recorded. */
  readonly deployment: DeploymentInputs | undefined;
}

/** Three inputs make one value, the version; they are read by `releaseVersion`. */
type VersionInput = 'version' | 'tag' | 'tag-prefix';

/** What the text of every other input means. Each throws a WrongValue for what means nothing. */
const PARSERS = {
  workspace: value.workspaceName,
  integration: value.integrationName,
  token: value.credential,
  'api-key': value.credential,
  'integration-secret': value.namedSecret,
  'api-url': value.apiOrigin,
  install: value.flag,
  setup: value.optional(value.jsonObject),
  'setup-when': value.oneOf('changed', 'always', 'unconfigured'),
  'instance-patch': value.optional((text) =>
    explained(() => parseInstancePatch(value.json(text)), {
      of: PatchError,
      remedy: 'Write [{"op": "replace", "path": "/features/call", "value": true}]',
    }),
  ),
  'allow-downgrade': value.flag,
  'dry-run': value.flag,
  'wait-for': value.oneOf('active', 'version', 'none'),
  'wait-timeout': value.duration,
  timeout: value.budget,
  routes: value.optional((text) =>
    explained(() => parseRoutes(value.json(text)), {
      of: RoutesError,
      remedy: 'See the section on documented and inferred routes in the README',
    }),
  ),
  deployment: value.optional(value.environmentName),
  'github-token': value.credential,
  'allow-moved-tag': value.flag,
} satisfies Record<Exclude<InputName, VersionInput>, (text: string) => unknown>;

type Values = { readonly [K in keyof typeof PARSERS]: ReturnType<(typeof PARSERS)[K]> };

/**
 * Checks every input at once.
 *
 * @throws {InputError} that names every input that is wrong
 */
export function parseInputs(raw: RawInputs, context: RunContext): ParsedInputs {
  const problems = [
    ...missingProblems(raw),
    ...credentialProblems(raw, context),
    ...deploymentProblems(raw),
    ...setupProblems(raw),
  ];
  const values = parseValues(raw, problems);
  const source = collected(() => releaseVersion(raw, context), problems);
  if (problems.length > 0 || source === undefined) throw new InputError(firstOfEach(problems));
  return { ...toParsedInputs(values, source), deployment: toDeployment(raw, { values, context }) };
}

/** What could not be parsed is missing in the result, and is added to the problems. */
function parseValues(raw: RawInputs, problems: InputProblem[]): Values {
  const entries = Object.entries(PARSERS).map(([name, parse]) => [
    name,
    collected(() => named(name, () => parse(raw[name as InputName])), problems),
  ]);
  return Object.fromEntries(entries) as Values;
}

/** Gives a WrongValue the name of its input. */
function named<T>(input: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof value.WrongValue)) throw error;
    const { message: problem, remedy } = error;
    throw new InputError([{ input, problem, remedy }]);
  }
}

/** The value, or undefined with its problems collected. */
function collected<T>(read: () => T, problems: InputProblem[]): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}

function toParsedInputs(values: Values, source: ReleaseVersion): Omit<ParsedInputs, 'deployment'> {
  const release: ReleaseOptions = {
    integration: values.integration,
    version: source.version,
    install: values.install,
    setup: values.setup,
    setupWhen: values['setup-when'],
    instancePatch: values['instance-patch'] ?? [],
    allowDowngrade: values['allow-downgrade'],
    dryRun: values['dry-run'],
    waitFor: values['wait-for'],
    waitTimeoutMs: values['wait-timeout'],
  };
  const connection: ConnectionOptions = {
    apiUrl: values['api-url'],
    workspace: values.workspace,
    credentials: toCredentials(values),
    routes: values.routes ?? {},
  };
  return { release, connection, budgetMs: values.timeout, source };
}

function toCredentials(values: Values): Credentials {
  if (values.token !== '') return { kind: 'token', token: values.token };
  const integrationSecret = values['integration-secret'] || undefined;
  return { kind: 'api-key', apiKey: values['api-key'], integrationSecret };
}

/** Gives the errors of a reader that knows nothing of inputs the remedy for this input. */
function explained<T>(
  read: () => T,
  { of, remedy }: { of: new (message: string) => Error; remedy: string },
): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof of ? new value.WrongValue(error.message, remedy) : error;
  }
}

function missingProblems(raw: RawInputs): InputProblem[] {
  return INPUT_NAMES.filter((name) => 'required' in INPUTS[name] && raw[name] === '').map(
    (name) => ({ input: name, problem: 'it is missing', remedy: `Set it under with: ${name}` }),
  );
}

/** An empty secret would quietly leave out what is to be done in every run. */
function setupProblems(raw: RawInputs): InputProblem[] {
  if (raw['setup-when'] !== 'always' || raw.setup !== '') return [];
  return [
    {
      input: 'setup',
      problem: 'it has no value, and setup-when: always is to send it',
      remedy:
        'Check the name of the secret and the environment of the job, or leave setup-when out',
    },
  ];
}

/** One problem for each input, in the order in which the inputs are documented. */
function firstOfEach(problems: readonly InputProblem[]): InputProblem[] {
  return INPUT_NAMES.flatMap((name: InputName) =>
    problems.filter((problem) => problem.input === name).slice(0, 1),
  );
}
