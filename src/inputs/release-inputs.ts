import type { DesiredState, Policy } from '../domain/desired-state.ts';
import type { Checked } from '../domain/errors.ts';
import type { Credentials, WorkspaceSettings } from '../domain/settings.ts';
import type { Declared } from './declared.ts';
import { lookProblems, releaseProblems } from './input-problems.ts';
import { INPUT_NAMES, type InputName, type InputValue, type ReadInputs } from './inputs.ts';
import type { ReleaseVersion, RunTag } from './release-version.ts';
import { type RunInput, declaredBy } from './run-input.ts';
import { wholeSetup } from './setup-problems.ts';

/** Everything that a run needs to know, checked. */
export interface ReleaseInputs {
  readonly desired: DesiredState;
  readonly policy: Policy;
  readonly settings: WorkspaceSettings;
  readonly budgetMs: number;
  readonly source: ReleaseVersion;
  /** The tag of the run, also where the version was given without one. */
  readonly tag: RunTag | undefined;
  /** Undefined where the release is not recorded. */
  readonly deployment: DeploymentInputs | undefined;
}

/** How a release is recorded on GitHub. */
export interface DeploymentInputs {
  readonly environment: string;
  readonly githubToken: string;
  readonly allowMovedTag: boolean;
}

/** What is needed to look at an integration. */
export type LookInputs = Pick<ReleaseInputs, 'settings' | 'budgetMs'> & {
  readonly integration: string;
};

type Values = { readonly [K in InputName]: InputValue<K> };

/** Takes what a release needs of what a run was given, or lists all that speaks against it. */
export function releaseInputs(run: RunInput): Checked<ReleaseInputs> {
  const merged = wholeSetup(run);
  const problems = releaseProblems(run, merged);
  const { version: source, tag } = run;
  if (problems.length > 0 || !source.ok) return { ok: false, problems };
  const values = valuesOf(run.read);
  const { version } = source.value;
  return {
    ok: true,
    value: {
      desired: toDesired(values, { version, declared: declaredBy(run), setup: merged.setup }),
      policy: toPolicy(values),
      settings: toSettings(values),
      budgetMs: values.timeout,
      source: source.value,
      tag,
      deployment: toDeployment(values),
    },
  };
}

/** Takes what a run that only looks needs, or its problems. */
export function lookInputs(run: RunInput): Checked<LookInputs> {
  const problems = lookProblems(run);
  if (problems.length > 0) return { ok: false, problems };
  const values = valuesOf(run.read);
  const { integration = '', timeout: budgetMs } = values;
  return { ok: true, value: { integration, budgetMs, settings: toSettings(values) } };
}

/** Takes the values of inputs all read well. */
function valuesOf(read: ReadInputs): Values {
  return Object.fromEntries(
    INPUT_NAMES.map((name) => {
      const one = read[name];
      return [name, one.ok ? one.value : undefined];
    }),
  ) as Values;
}

/** Builds what is desired: a given input wins over the manifest; one has a name, as was seen. */
function toDesired(
  values: Values,
  { declared, ...rest }: { declared: Declared } & Pick<DesiredState, 'version' | 'setup'>,
): DesiredState {
  return {
    integration: values.integration ?? declared.integration ?? '',
    install: values.install ?? declared.install ?? false,
    features: declared.features,
    webhooks: declared.webhooks,
    instancePatch: values['instance-patch'] ?? [],
    ...rest,
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
    apiUrl: values['api-url'].origin,
    workspace: values.workspace,
    credentials: toCredentials(values),
    routes: values.routes ?? {},
  };
}

function toCredentials(values: Values): Credentials {
  if (values.token !== '') return { kind: 'token', token: values.token };
  const integrationSecret = values['integration-secret']?.pair;
  return { kind: 'api-key', apiKey: values['api-key'], integrationSecret };
}

function toDeployment(values: Values): DeploymentInputs | undefined {
  if (values.deployment === undefined) return undefined;
  return {
    environment: values.deployment,
    githubToken: values['github-token'],
    allowMovedTag: values['allow-moved-tag'],
  };
}
