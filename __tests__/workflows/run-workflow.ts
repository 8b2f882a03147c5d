// Runs a workflow as GitHub does, as far as the workflows here need it: jobs in the order of
// `needs`, a leg for each value of a matrix, called workflows, secrets by environment.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Contexts, type Status, condition, interpolate, interpolated } from './expressions.ts';
import { type JobRun, runSteps } from './run-steps.ts';
import type { Environment, World } from './world.ts';
import { type Job, type Workflow, PLACEHOLDER, ownReference, readWorkflow } from './workflow.ts';

/** A workflow, and what its caller passed, if it has one. */
interface Call {
  readonly workflow: Workflow;
  readonly inputs: Readonly<Record<string, unknown>>;
  /**
   * The secrets by name. Those of an environment count only where the caller named them, too:
   * documented is that the environment's comes before the caller's, and reported of GitHub's
   * runner (issue 1490) that nothing else of an environment reaches a called workflow.
   */
  readonly secrets: Readonly<Record<string, string>>;
  readonly isCalled: boolean;
  /** The folder of the artifacts, which all jobs of a run share. */
  readonly artifacts: string;
}

/** Runs a workflow that an event started. */
export async function runWorkflow(workflow: Workflow, world: World): Promise<JobRun[]> {
  const { inputs = {} } = (world.github.event ?? {}) as Partial<Pick<Call, 'inputs'>>;
  const artifacts = await mkdtemp(join(tmpdir(), 'artifacts-'));
  try {
    const call = { workflow, inputs, secrets: world.secrets, isCalled: false };
    return await runCall({ ...call, artifacts }, world);
  } finally {
    await rm(artifacts, { recursive: true });
  }
}

async function runCall(call: Call, world: World): Promise<JobRun[]> {
  const runs: JobRun[] = [];
  const results: Record<string, Result> = {};
  for (const [id, job] of Object.entries(call.workflow.jobs)) {
    const needs = Object.fromEntries(
      [job.needs ?? []]
        .flat()
        .map((name) => [name, results[name] ?? { result: 'missing', outputs: {} }]),
    );
    const contexts = { github: world.github, inputs: call.inputs, vars: world.vars, needs };
    const mayRun = condition(job.if, contexts, statusOf(Object.values(needs)));
    const legs = mayRun ? await runLegs({ id, job, call, contexts }, world) : [];
    runs.push(...legs);
    const outputs = Object.assign({}, ...legs.map((leg) => leg.outputs)) as Result['outputs'];
    results[id] = { result: mayRun ? statusOf(legs) : 'skipped', outputs };
  }
  return runs;
}

/** What a later job sees of one that it needs. */
interface Result {
  readonly result: string;
  readonly outputs: JobRun['outputs'];
}

interface JobToRun {
  readonly id: string;
  readonly job: Job;
  readonly call: Call;
  readonly contexts: Contexts;
}

async function runLegs(toRun: JobToRun, world: World): Promise<JobRun[]> {
  const runs: JobRun[] = [];
  for (const matrix of legsOf(toRun.job, toRun.contexts)) {
    const leg = { ...toRun, contexts: { ...toRun.contexts, matrix } };
    runs.push(...(await (leg.job.uses === undefined ? runJob(leg, world) : callFrom(leg, world))));
  }
  return runs;
}

/** The combinations of a matrix; one without any value where there is no matrix. */
function legsOf({ strategy }: Job, contexts: Contexts): Record<string, unknown>[] {
  const axes = Object.entries(strategy?.matrix ?? {}).map(([name, values]) => {
    const found = typeof values === 'string' ? interpolate(values, contexts) : values;
    if (!Array.isArray(found) || found.length === 0)
      throw new Error(`The matrix ${name} is empty.`);
    return [name, found as unknown[]] as const;
  });
  return axes.reduce<Record<string, unknown>[]>(
    (legs, [name, values]) =>
      legs.flatMap((leg) => values.map((value) => ({ ...leg, [name]: value }))),
    [{}],
  );
}

async function runJob({ id, job, call, contexts }: JobToRun, world: World): Promise<JobRun[]> {
  const { environment: named = '' } = job;
  const name = interpolated(typeof named === 'string' ? named : named.name, contexts);
  const environment = name === '' ? NO_ENVIRONMENT : world.environments[name];
  if (environment === undefined) throw new Error(`There is no environment ${name}.`);
  const own = Object.entries(environment.secrets);
  const visible = call.isCalled ? own.filter(([secret]) => secret in call.secrets) : own;
  const run = await runSteps(job, {
    world,
    artifacts: call.artifacts,
    contexts: {
      ...contexts,
      secrets: { ...call.secrets, ...Object.fromEntries(visible) },
      vars: { ...world.vars, ...environment.vars },
      job: JOB,
    },
  });
  return [{ ...run, id, environment: name }];
}

const NO_ENVIRONMENT: Environment = { secrets: {}, vars: {} };

/** Of a workflow that stands in the repository of this action. */
const JOB = { workflow_repository: PLACEHOLDER, workflow_sha: 'f'.repeat(40) };

async function callFrom({ job, contexts, call }: JobToRun, world: World): Promise<JobRun[]> {
  const reference = ownReference(job.uses ?? '');
  if (reference === undefined) throw new Error(`${job.uses ?? ''} is not known here.`);
  const { workflow } = await readWorkflow(reference.path);
  const { on } = workflow;
  const declared = typeof on === 'object' && 'workflow_call' in on ? on.workflow_call : undefined;
  const given = Object.entries(job.with ?? {}).map(([name, value]) => [
    name,
    typeof value === 'string' ? interpolate(value, contexts) : value,
  ]);
  const defaults = Object.entries(declared?.inputs ?? {}).map(([name, { default: value }]) => [
    name,
    value ?? '',
  ]);
  if (job.secrets === 'inherit') throw new Error('Another organisation’s workflow inherits none.');
  const passed = Object.entries(job.secrets ?? {}).map(([name, value]) => {
    if (!(name in (declared?.secrets ?? {})))
      throw new Error(`The secret ${name} is not declared.`);
    return [name, interpolated(value, { ...contexts, secrets: call.secrets })];
  });
  const called: Call = {
    workflow,
    inputs: Object.fromEntries([...defaults, ...given]) as Record<string, unknown>,
    secrets: Object.fromEntries(passed) as Record<string, string>,
    isCalled: true,
    artifacts: call.artifacts,
  };
  return runCall(called, world);
}

function statusOf(parts: readonly { readonly result: string }[]): Status | 'failure' {
  return parts.every(({ result }) => result === 'success') ? 'success' : 'failure';
}
