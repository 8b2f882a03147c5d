import type { DesiredState, FailOn, Policy } from '../domain/desired-state.ts';
import type { Checked, InputProblem } from '../domain/errors.ts';
import { type JsonValue, isJsonObject } from '../domain/json.ts';
import type { Credentials, WorkspaceSettings } from '../workspace/settings.ts';
import { credentialProblems } from './credential-problems.ts';
import { type DeploymentInputs, deploymentProblems } from './deployment-inputs.ts';
import {
  INPUTS,
  INPUT_NAMES,
  type InputName,
  type InputValue,
  type RawInputs,
  type ReadInputs,
} from './inputs.ts';
import { type ReleaseVersion, releaseTag, releaseVersion } from './release-version.ts';
import type { RunContext } from './run-context.ts';

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

type Values = { readonly [K in InputName]: InputValue<K> };

/** Puts together what was read of the inputs, or names every input that is wrong. */
export function checkInputs(
  raw: RawInputs,
  { read, context }: { read: ReadInputs; context: RunContext },
): Checked<ReleaseInputs> {
  const tag = releaseTag(raw, context);
  const source = releaseVersion(raw, { tag, context });
  const problems = [
    ...missingProblems(raw),
    ...credentialProblems(raw, context),
    ...deploymentProblems(raw, read),
    ...setupProblems(raw, read),
    ...failOnProblems(read),
    ...valueProblems(read),
    ...(source.ok ? [] : source.problems),
  ];
  if (problems.length > 0 || !source.ok) return { ok: false, problems: firstOfEach(problems) };
  const values = valuesOf(read);
  return {
    ok: true,
    value: {
      ...toRequest(values, source.value),
      settings: toSettings(values),
      budgetMs: values.timeout,
      source: source.value,
      deployment: toDeployment(values, tag),
    },
  };
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

function toRequest(
  values: Values,
  { version }: ReleaseVersion,
): Pick<ReleaseInputs, 'desired' | 'policy'> {
  return {
    desired: {
      integration: values.integration,
      version,
      install: values.install,
      setup: isJsonObject(values.setup) ? values.setup : undefined,
      features: {},
      webhooks: [],
      instancePatch: values['instance-patch'] ?? [],
    },
    policy: {
      setupWhen: values['setup-when'],
      allowDowngrade: values['allow-downgrade'],
      dryRun: values['dry-run'],
      waitFor: values['wait-for'],
      waitTimeoutMs: values['wait-timeout'],
      failOn: values['fail-on'],
    },
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

function missingProblems(raw: RawInputs): InputProblem[] {
  return INPUT_NAMES.filter((name) => 'required' in INPUTS[name] && raw[name] === '').map(
    (name) => ({ input: name, problem: 'it is missing', remedy: `Set it under with: ${name}` }),
  );
}

/** An empty secret would quietly leave out what is to be done in every run. */
function setupProblems(
  raw: RawInputs,
  { setup, 'require-setup': requireSetup }: ReadInputs,
): InputProblem[] {
  if (setup.ok && setup.value !== undefined && !isJsonObject(setup.value)) {
    return [
      {
        input: 'setup',
        problem: 'it is JSON, but not an object',
        remedy: 'Use an object such as {"autoAnswer": true}, from a secret',
      },
    ];
  }
  const isRequired = requireSetup.ok && requireSetup.value;
  if (isRequired && setup.ok && isEmpty(setup.value)) {
    return [emptySetup('require-setup: true asks for one', 'require-setup')];
  }
  if (raw['setup-when'] !== 'always' || raw.setup !== '') return [];
  return [emptySetup('setup-when: always is to send it', 'setup-when')];
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
        problem:
          'has-errors contradicts wait-for: none, with which nothing that the instance shows fails the run',
        remedy: 'Leave one of the two out',
      },
    ];
  }
  if (!isAskedFor('changes') || !dryRun.ok || dryRun.value) return [];
  return [
    {
      input: 'fail-on',
      problem: 'changes is for a dry run, because a release is there to make them',
      remedy: 'Set dry-run: true, or leave changes out',
    },
  ];
}

/** An object without keys sets up nothing, as no object does. */
function isEmpty(setup: JsonValue | undefined): boolean {
  return setup === undefined || (isJsonObject(setup) && Object.keys(setup).length === 0);
}

function emptySetup(why: string, by: InputName): InputProblem {
  return {
    input: 'setup',
    problem: `it has no value, and ${why}`,
    remedy: `Check the name of the secret and the environment of the job, or leave ${by} out`,
  };
}

/** One problem for each input, in the order in which the inputs are documented. */
function firstOfEach(problems: readonly InputProblem[]): InputProblem[] {
  return INPUT_NAMES.flatMap((name: InputName) =>
    problems.filter((problem) => problem.input === name).slice(0, 1),
  );
}
