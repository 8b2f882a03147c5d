// Runs the steps of one job on the runner's stand-in, and their post programs afterwards.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readManifest } from '../../runner/action-manifest.ts';
import { type RunOutcome, runAction } from '../../runner/run-action.ts';
import { type Contexts, type Status, condition, interpolated } from './expressions.ts';
import type { World } from './world.ts';
import { type Job, ROOT, type Step, ownReference } from './workflow.ts';

/** How one job went: its name in the workflow, its environment, and its steps that ran. */
export interface JobRun {
  readonly id: string;
  readonly environment: string;
  readonly result: 'success' | 'failure';
  /** Those that the job declares. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly steps: readonly StepRun[];
}

export interface StepRun {
  readonly step: Step;
  readonly exitCode: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  /** What it printed on both streams. */
  readonly log: string;
  /** What a script wrote into the summary of the job. */
  readonly summary?: string;
}

interface Surroundings {
  readonly world: World;
  /** A folder that holds the artifacts of the run, a folder each. */
  readonly artifacts: string;
  readonly contexts: Contexts;
}

interface Place extends Surroundings {
  /** The job's RUNNER_TEMP. */
  readonly temp: string;
  /** The job's working directory, into which `actions/checkout` writes. */
  readonly workspace: string;
  /** Of steps that have run and want to run once more at the end, the last one first. */
  readonly posts: (() => Promise<StepRun>)[];
}

/** Runs a job's steps in order, with whatever `if` says, then every post program. */
export async function runSteps(job: Job, around: Surroundings) {
  const temp = await mkdtemp(join(tmpdir(), 'job-temp-'));
  const workspace = await mkdtemp(join(tmpdir(), 'job-workspace-'));
  const place: Place = { ...around, temp, workspace, posts: [] };
  try {
    const runs: StepRun[] = [];
    const steps: Record<string, { outputs: StepRun['outputs'] }> = {};
    for (const step of job.steps ?? []) {
      const contexts = { ...around.contexts, steps };
      if (!condition(step.if, contexts, statusOf(runs))) continue;
      const run = await runStep(step, { ...place, contexts });
      runs.push(run);
      if (step.id !== undefined) steps[step.id] = { outputs: run.outputs };
    }
    for (const post of place.posts) runs.push(await post());
    const outputs = texts(job.outputs, { ...around.contexts, steps });
    return { result: statusOf(runs), outputs, steps: runs };
  } finally {
    await rm(temp, { recursive: true, force: true });
    await rm(workspace, { recursive: true, force: true });
  }
}

function statusOf(runs: readonly StepRun[]): Extract<Status, 'success' | 'failure'> {
  return runs.every(({ exitCode }) => exitCode === 0) ? 'success' : 'failure';
}

function runStep(step: Step, place: Place): Promise<StepRun> {
  if (step.run !== undefined) return runScript(step, place);
  const others = OTHERS.find(([name]) => step.uses?.startsWith(`${name}@`) === true);
  if (others !== undefined) return others[1](step, place);
  const outputs = place.world.actions?.[step.uses?.replace(/@.*$/, '') ?? ''];
  if (outputs !== undefined) return Promise.resolve({ step, exitCode: 0, outputs, log: '' });
  return runOwnAction(step, place);
}

/** What does the work of other people's actions. */
const OTHERS: readonly (readonly [string, (step: Step, place: Place) => Promise<StepRun>])[] = [
  ['actions/checkout', checkOut],
  ['actions/upload-artifact', upload],
  ['actions/download-artifact', download],
];

/** As the runner starts bash where nothing else is said. */
async function runScript(
  step: Step,
  { world, contexts, workspace, temp }: Place,
): Promise<StepRun> {
  const files = { output: join(temp, 'script-output'), summary: join(temp, 'script-summary') };
  for (const file of Object.values(files)) await writeFile(file, '');
  const child = spawn('bash', ['-e', '-c', step.run ?? ''], {
    cwd: workspace,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: `${world.programs ?? ''}:${process.env.PATH ?? ''}`,
      GITHUB_OUTPUT: files.output,
      GITHUB_STEP_SUMMARY: files.summary,
      GITHUB_REF_NAME: typeof world.github.ref_name === 'string' ? world.github.ref_name : '',
      ...texts(step.env, contexts),
    },
  });
  let log = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (log += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
  const [exitCode] = (await once(child, 'close')) as [number | null];
  const lines = (await readFile(files.output, 'utf8')).matchAll(/^(?<name>[^=]+)=(?<value>.*)$/gm);
  const outputs = Object.fromEntries([...lines].map(([, name = '', value = '']) => [name, value]));
  return { step, exitCode, outputs, log, summary: await readFile(files.summary, 'utf8') };
}

/** Keeps a folder as an artifact; another of its name is overwritten. */
async function upload(step: Step, { contexts, workspace, artifacts }: Place): Promise<StepRun> {
  const { name = '', path = '' } = texts(step.with, contexts);
  if (!/^[\w.-]+$/.test(name)) throw new Error(`${name} is no name for an artifact.`);
  await rm(join(artifacts, name), { recursive: true, force: true });
  await cp(join(workspace, path), join(artifacts, name), { recursive: true });
  return { step, exitCode: 0, outputs: {}, log: '' };
}

/** Puts all artifacts whose names begin as the pattern into one folder. */
async function download(step: Step, { contexts, workspace, artifacts }: Place): Promise<StepRun> {
  const { pattern = '', path = '' } = texts(step.with, contexts);
  for (const name of await readdir(artifacts)) {
    if (!name.startsWith(pattern.replace(/\*$/, ''))) continue;
    await cp(join(artifacts, name), join(workspace, path), { recursive: true });
  }
  return { step, exitCode: 0, outputs: {}, log: '' };
}

/**
 * A checkout: of the partner's repository, or of this one. The latter as the called workflow does
 * it: the files at the root and the folders of `sparse-checkout`, and no others.
 */
async function checkOut(step: Step, { world, contexts, workspace }: Place): Promise<StepRun> {
  const inputs = texts(step.with, contexts);
  if (inputs.repository === undefined) {
    for (const [path, text] of Object.entries(world.files)) {
      await mkdir(dirname(join(workspace, path)), { recursive: true });
      await writeFile(join(workspace, path), text);
    }
    return { step, exitCode: 0, outputs: {}, log: '' };
  }
  const { job } = contexts as { job: { workflow_repository: string; workflow_sha: string } };
  if (inputs.repository !== job.workflow_repository || inputs.ref !== job.workflow_sha) {
    throw new Error('It checks out something else than the repository of the workflow.');
  }
  const folders = (inputs['sparse-checkout'] ?? '').split('\n').filter((name) => name !== '');
  const target = join(workspace, inputs.path ?? '');
  const files = (await readdir(ROOT, { withFileTypes: true })).filter((entry) => entry.isFile());
  for (const name of [...files.map((file) => file.name), ...folders]) {
    await cp(join(ROOT, name), join(target, name), { recursive: true });
  }
  return { step, exitCode: 0, outputs: {}, log: '' };
}

async function runOwnAction(step: Step, place: Place): Promise<StepRun> {
  const { world, contexts, temp, workspace, posts } = place;
  const action = actionDirectory(step.uses ?? '', place);
  const { runs } = await readManifest(action);
  const { github } = world;
  const request = {
    action,
    temp,
    inputs: world.amend(texts(step.with, contexts)),
    eventName: github.event_name,
    payload: github.event ?? {},
    env: {
      ...world.env,
      GITHUB_REF: github.ref,
      GITHUB_WORKSPACE: workspace,
      ...texts(step.env, contexts),
    },
  };
  const main = await runAction(request);
  if (runs.post !== undefined) {
    posts.unshift(async () =>
      toStepRun(step, await runAction({ ...request, phase: 'post', state: main.state })),
    );
  }
  return toStepRun(step, main);
}

function actionDirectory(uses: string, { workspace }: Place): string {
  if (uses.startsWith('./.kontur-crm-release')) return join(workspace, uses);
  const own = ownReference(uses);
  if (own === undefined) throw new Error(`${uses} is not known here.`);
  return join(ROOT, own.path);
}

function toStepRun(step: Step, { exitCode, outputs, stdout, stderr }: RunOutcome): StepRun {
  return { step, exitCode, outputs, log: stdout + stderr };
}

function texts(values: Step['with'], contexts: Contexts): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values ?? {}).map(([name, value]) => [name, interpolated(value, contexts)]),
  );
}
