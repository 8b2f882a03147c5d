import type { DesiredState, FailOn, Policy } from '../domain/desired-state.ts';
import { type Checked, type InputProblem, eachOnce } from '../domain/errors.ts';
import { type JsonObject, type JsonValue, isJsonObject } from '../domain/json.ts';
import { option, place, quote } from '../text/quote.ts';
import type { Credentials, WorkspaceSettings } from '../workspace/settings.ts';
import { credentialProblems } from './credential-problems.ts';
import { type Declared, NOTHING_DECLARED } from './declared.ts';
import { type DeploymentInputs, deploymentProblems } from './deployment-inputs.ts';
import {
  INPUTS,
  INPUT_NAMES,
  type InputName,
  type InputValue,
  type RawInputs,
  type ReadInputs,
  LOOK_INPUTS,
  variableOf,
} from './inputs.ts';
import { jsonInString } from './mistaken-values.ts';
import { type MergedSetup, mergeSetup } from './merge-setup.ts';
import { type ReleaseVersion, releaseTag } from './release-version.ts';
import type { RunContext, WrittenIn } from './run-context.ts';

/** Everything that a run needs to know, checked. */
export interface ReleaseInputs {
  readonly desired: DesiredState;
  readonly policy: Policy;
  readonly settings: WorkspaceSettings;
  readonly budgetMs: number;
  readonly source: ReleaseVersion;
  /** Undefined where the release is not recorded. */
  readonly deployment: DeploymentInputs | undefined;
}

/** What there is besides the texts of the inputs. */
export interface Given {
  readonly read: ReadInputs;
  readonly context: RunContext;
  readonly version: Checked<ReleaseVersion>;
  readonly manifest: Checked<Declared>;
}

type Values = { readonly [K in InputName]: InputValue<K> };

/** Puts together what was read of the inputs, or names every input that is wrong. */
export function checkInputs(raw: RawInputs, given: Given): Checked<ReleaseInputs> {
  const { read, context, version: source, manifest } = given;
  const declared = manifest.ok ? manifest.value : NOTHING_DECLARED;
  const merged = mergeSetup(declared.setup, objectOf(read.setup));
  const problems = [
    ...missingProblems(raw, context),
    ...(manifest.ok ? integrationProblems(raw, { context, declared }) : manifest.problems),
    ...credentialProblems(raw, context),
    ...deploymentProblems(raw, read),
    ...setupProblems(raw, { read, context, declared, merged }),
    ...failOnProblems(read),
    ...valueProblems(read),
    ...(source.ok ? [] : source.problems),
  ];
  if (problems.length > 0 || !source.ok) return { ok: false, problems: tellable(problems) };
  const values = valuesOf(read);
  const { version } = source.value;
  return {
    ok: true,
    value: {
      desired: toDesired(values, { version, declared, setup: merged.setup }),
      policy: toPolicy(values),
      settings: toSettings(values),
      budgetMs: values.timeout,
      source: source.value,
      deployment: toDeployment(values, releaseTag(raw, context)),
    },
  };
}

/** What is needed to look at an integration. */
export type LookInputs = Pick<ReleaseInputs, 'settings' | 'budgetMs'> & {
  readonly integration: string;
};

/** The same for a run that only looks: it needs no version. */
export function checkLook(
  raw: RawInputs,
  { read, context }: Pick<Given, 'read' | 'context'>,
): Checked<LookInputs> {
  const problems = [
    ...missingProblems(raw, context),
    ...(raw.integration === '' ? [withoutValue('integration', context)] : []),
    ...credentialProblems(raw, context),
    ...valueProblems(read),
  ].filter(({ input }) => LOOK_INPUTS.some((name) => name === input));
  if (problems.length > 0) return { ok: false, problems: tellable(problems) };
  const values = valuesOf(read);
  const { integration = '', timeout: budgetMs } = values;
  return { ok: true, value: { integration, budgetMs, settings: toSettings(values) } };
}

function valueProblems(read: ReadInputs): InputProblem[] {
  return INPUT_NAMES.flatMap((input) => {
    const one = read[input];
    return one.ok ? [] : [{ input, problem: one.problem, remedy: one.remedy }];
  });
}

/** Of inputs that were all read well. */
function valuesOf(read: ReadInputs): Values {
  return Object.fromEntries(
    INPUT_NAMES.map((name) => {
      const one = read[name];
      return [name, one.ok ? one.value : undefined];
    }),
  ) as Values;
}

/** An input that is given wins over the manifest; without it there is a name, as was seen. */
function toDesired(
  values: Values,
  {
    version,
    declared,
    setup,
  }: { version: string; declared: Declared } & Pick<DesiredState, 'setup'>,
): DesiredState {
  return {
    integration: values.integration ?? declared.integration ?? '',
    version,
    install: values.install ?? declared.install ?? false,
    setup,
    features: declared.features,
    webhooks: declared.webhooks,
    instancePatch: values['instance-patch'] ?? [],
  };
}

function toPolicy(values: Values): Policy {
  return {
    setupWhen: values['setup-when'],
    allowDowngrade: values['allow-downgrade'],
    dryRun: values['dry-run'],
    waitFor: values['wait-for'],
    waitTimeoutMs: values['wait-timeout'],
    failOn: values['fail-on'],
  };
}

function toSettings(values: Values): WorkspaceSettings {
  return {
    apiUrl: values['api-url'],
    workspace: values.workspace,
    credentials: toCredentials(values),
    routes: values.routes ?? {},
  };
}

function toCredentials(values: Values): Credentials {
  if (values.token !== '') return { kind: 'token', token: values.token };
  const integrationSecret = values['integration-secret'] || undefined;
  return { kind: 'api-key', apiKey: values['api-key'], integrationSecret };
}

function toDeployment(values: Values, tag: string | undefined): DeploymentInputs | undefined {
  if (values.deployment === undefined) return undefined;
  return {
    environment: values.deployment,
    githubToken: values['github-token'],
    allowMovedTag: values['allow-moved-tag'],
    tag,
    tagIsInput: values.tag !== '',
  };
}

/** What to do about an input that has no value, in the words of where it is written. */
const TO_SET: Readonly<Record<WrittenIn, (name: InputName) => string>> = {
  workflow: (name) =>
    `Set it under with: ${name}; if it is set from a variable, check that the variable exists ` +
    `under this name in ${place('variables')}`,
  'command-line': (name) => `Give --${name} VALUE, or set ${variableOf(name)}`,
};

function withoutValue(input: InputName, { writtenIn }: RunContext): InputProblem {
  return { input, problem: 'it has no value', remedy: TO_SET[writtenIn](input) };
}

function missingProblems(raw: RawInputs, context: RunContext): InputProblem[] {
  return INPUT_NAMES.filter((name) => 'required' in INPUTS[name] && raw[name] === '').map((name) =>
    withoutValue(name, context),
  );
}

const NOT_AN_OBJECT = {
  problem: 'it is JSON, but not an object',
  remedy: 'Use an object such as {"autoAnswer": true}, from a secret',
};

/** Of a manifest that is wrong nobody knows whether it would have held it. */
function integrationProblems(
  raw: RawInputs,
  { context, declared }: { context: RunContext; declared: Pick<Declared, 'integration'> },
): InputProblem[] {
  if (raw.integration !== '' || declared.integration !== undefined) return [];
  const missing = withoutValue('integration', context);
  return [{ ...missing, remedy: `${missing.remedy}; it may stand in a manifest as well` }];
}

function objectOf(setup: ReadInputs['setup']): JsonObject | undefined {
  return setup.ok && isJsonObject(setup.value) ? setup.value : undefined;
}

interface GivenSetup {
  readonly read: ReadInputs;
  readonly context: RunContext;
  readonly declared: Declared;
  readonly merged: MergedSetup;
}

/** What is wrong with the input alone; if nothing is, with it and the manifest together. */
function setupProblems(raw: RawInputs, given: GivenSetup): InputProblem[] {
  const { declared, merged } = given;
  const { setup } = given.read;
  if (setup.ok && setup.value !== undefined && !isJsonObject(setup.value)) {
    const { problem, remedy } = jsonInString(setup.value) ?? NOT_AN_OBJECT;
    return [{ input: 'setup', problem, remedy }];
  }
  const missing = missingSetup(raw, given);
  if (!setup.ok || missing.length > 0) return missing;
  const doubled = merged.inBoth.map((path) => ({
    input: 'setup',
    problem: `${quote(path, 80)} stands in the manifest as well`,
    remedy: `Keep what is public in the manifest, and what is secret in ${option('setup')}`,
  }));
  return doubled.length > 0 ? doubled : [...declared.setupProblems(merged.setup ?? {})];
}

/** An empty secret would quietly leave out what is to be done in every run. */
function missingSetup(raw: RawInputs, { read, context, merged }: GivenSetup): InputProblem[] {
  const { setup, 'require-setup': requireSetup } = read;
  const { writtenIn } = context;
  const isRequired = requireSetup.ok && requireSetup.value;
  if (isRequired && setup.ok && isEmpty(setup.value)) {
    return [
      emptySetup(`${option('require-setup', 'true')} asks for one`, 'require-setup', writtenIn),
    ];
  }
  const isSent = merged.setup !== undefined || raw.setup !== '';
  if (raw['setup-when'] !== 'always' || isSent) return [];
  return [emptySetup(`${option('setup-when', 'always')} is to send it`, 'setup-when', writtenIn)];
}

/** Whoever waits for nothing has said that nothing that the instance shows is to fail the run. */
function failOnProblems({
  'fail-on': failOn,
  'wait-for': waitFor,
  'dry-run': dryRun,
}: ReadInputs): InputProblem[] {
  if (!failOn.ok) return [];
  const isAskedFor = (word: FailOn) => failOn.value.includes(word);
  if (isAskedFor('has-errors') && waitFor.ok && waitFor.value === 'none') {
    return [
      {
        input: 'fail-on',
        problem: `has-errors contradicts ${option('wait-for', 'none')}, with which nothing that the instance shows fails the run`,
        remedy: 'Leave one of the two out',
      },
    ];
  }
  if (!isAskedFor('changes') || !dryRun.ok || dryRun.value) return [];
  return [
    {
      input: 'fail-on',
      problem: 'changes is for a dry run, because a release is there to make them',
      remedy: `Set ${option('dry-run', 'true')}, or leave changes out`,
    },
  ];
}

/** An object without keys sets up nothing, as no object does. */
function isEmpty(setup: JsonValue | undefined): boolean {
  return setup === undefined || (isJsonObject(setup) && Object.keys(setup).length === 0);
}

const WHERE_SECRETS_STAND: Readonly<Record<WrittenIn, string>> = {
  workflow: 'the name of the secret and the environment of the job',
  'command-line': 'the name of the variable, or the file',
};

function emptySetup(why: string, by: InputName, writtenIn: WrittenIn): InputProblem {
  return {
    input: 'setup',
    problem: `it has no value, and ${why}`,
    remedy: `Check ${WHERE_SECRETS_STAND[writtenIn]}, or leave ${option(by)} out`,
  };
}

/** The inputs that bring many values at once, each of which can be wrong in its own way. */
const OF_MANY_VALUES: ReadonlySet<string> = new Set<InputName>(['manifest', 'setup']);

/** One problem for each other input, in the order in which the inputs are documented. */
function tellable(problems: readonly InputProblem[]): InputProblem[] {
  return INPUT_NAMES.flatMap((name: InputName) => {
    const all = problems.filter(({ input }) => input === name);
    return OF_MANY_VALUES.has(name) ? eachOnce(all) : all.slice(0, 1);
  });
}
