// A small stand-in for GitHub's runner: it starts the action as a process, gives it inputs and
// the event as the runner does, and reads what the action leaves in the runner's files.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { declaredDefaults, readManifest } from './action-manifest.ts';

const ROOT = join(import.meta.dirname, '..');

/** What starts a run: a pushed tag unless it says otherwise. */
export interface RunRequest {
  readonly inputs: Readonly<Record<string, string>>;
  /** A tag that was pushed; sets the ref. */
  readonly tag?: string;
  readonly eventName?: string;
  readonly payload?: object;
  /** The files of the repository, by their path in GITHUB_WORKSPACE. */
  readonly checkedOut?: Readonly<Record<string, string>>;
  /** Further environment variables. */
  readonly env?: Readonly<Record<string, string>>;
  /** The directory of the action, with its `action.yml`; this repository's own if left out. */
  readonly action?: string;
  /** Which of the action's programs runs; `main` if left out. */
  readonly phase?: 'main' | 'post';
  /** The program to run instead of one of the action's, and its arguments. */
  readonly entry?: string;
  readonly args?: readonly string[];
  /** What the program can read from standard input; nothing if left out. */
  readonly stdin?: string;
  /** What the main program saved for the post program. */
  readonly state?: Readonly<Record<string, string>>;
  /**
   * The directory that the steps of one job share as RUNNER_TEMP. If left out, the step gets one
   * of its own, which is removed afterwards.
   */
  readonly temp?: string;
  /** The Node that runs it; the one that runs this file if left out. */
  readonly node?: string;
  /** Called with the process, so that it can be sent signals. */
  readonly onStart?: (process: StartedProcess) => void;
}

export interface StartedProcess {
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Closes the pipe that it prints to, as a reader does that has ended. */
  readonly stopReading: () => void;
  /**
   * Resolves to all that the process has printed, as soon as this text is in it, or the process
   * has ended without it.
   */
  readonly printed: (text: string) => Promise<string>;
}

/** What a run left behind. */
export interface RunOutcome {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
  /**
   * The text of every file that the run left, by its path: the runner's files `output`,
   * `summary`, `state`, `env` and `path`, and whatever it wrote below `temp/`, `home/` (where
   * TMPDIR, RUNNER_TEMP and HOME point) or `workspace/` (where it ran). A shared `temp` is not
   * among them.
   */
  readonly files: Readonly<Record<string, string>>;
  readonly durationMs: number;
}

/** Runs the action to its end. */
export async function runAction(request: RunRequest): Promise<RunOutcome> {
  const directory = await mkdtemp(join(tmpdir(), 'run-action-'));
  try {
    const places = await makeRunnerDirectories(directory, request.temp);
    await writeFilesBelow(places.GITHUB_WORKSPACE, request.checkedOut ?? {});
    const runnerFiles = await writeRunnerFiles(directory, request);
    const env = { ...places, ...runnerFiles, ...(await variables(request)) };
    const program = await programOf(request);
    const startedAt = performance.now();
    const { onStart, node = process.execPath, args = [], stdin = '' } = request;
    const settings = { onStart, node, env, stdin, cwd: places.GITHUB_WORKSPACE };
    const ended = await runProcess([program, ...args], settings);
    const durationMs = performance.now() - startedAt;
    const files = await readFilesBelow(directory);
    const { output = '', state = '', summary = '' } = files;
    const commands = { outputs: parseFileCommands(output), state: parseFileCommands(state) };
    return { ...ended, ...commands, summary, files, durationMs };
  } finally {
    await rm(directory, { recursive: true });
  }
}

async function makeRunnerDirectories(directory: string, temp = join(directory, 'temp')) {
  const places = {
    TMPDIR: temp,
    RUNNER_TEMP: temp,
    HOME: join(directory, 'home'),
    GITHUB_WORKSPACE: join(directory, 'workspace'),
  };
  for (const place of Object.values(places)) await mkdir(place, { recursive: true });
  return places;
}

async function writeFilesBelow(
  directory: string,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), text);
  }
}

/** By path below the directory; the event, which the runner writes itself, is left out. */
async function readFilesBelow(directory: string): Promise<Record<string, string>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name !== 'event.json')
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(
      paths.map(async (path) => [relative(directory, path), await readFile(path, 'utf8')] as const),
    ),
  );
}

async function writeRunnerFiles(directory: string, { payload = {} }: RunRequest) {
  const files = {
    GITHUB_OUTPUT: join(directory, 'output'),
    GITHUB_STEP_SUMMARY: join(directory, 'summary'),
    GITHUB_STATE: join(directory, 'state'),
    GITHUB_ENV: join(directory, 'env'),
    GITHUB_PATH: join(directory, 'path'),
    GITHUB_EVENT_PATH: join(directory, 'event.json'),
  };
  for (const file of Object.values(files)) await writeFile(file, '');
  await writeFile(files.GITHUB_EVENT_PATH, JSON.stringify(payload));
  return files;
}

async function variables(request: RunRequest) {
  const { inputs, tag, eventName = 'push', env, state = {} } = request;
  const given = { ...declaredDefaults(await readManifest(directoryOf(request))), ...inputs };
  const inputVariables = Object.entries(given).map(([name, value]) => [
    `INPUT_${name.toUpperCase().replaceAll(' ', '_')}`,
    value,
  ]);
  const stateVariables = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]);
  return {
    ...passedOn,
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'octocat',
    GITHUB_EVENT_NAME: eventName,
    GITHUB_REPOSITORY: 'octo-org/octo-repo',
    GITHUB_REF: tag === undefined ? 'refs/heads/main' : `refs/tags/${tag}`,
    ...(Object.fromEntries([...inputVariables, ...stateVariables]) as Record<string, string>),
    ...env,
  };
}

function directoryOf({ action = ROOT }: RunRequest): string {
  return action;
}

async function programOf(request: RunRequest): Promise<string> {
  if (request.entry !== undefined) return request.entry;
  const { runs } = await readManifest(directoryOf(request));
  const program = runs[request.phase ?? 'main'];
  if (program === undefined) throw new Error(`The action has no ${request.phase ?? 'main'}.`);
  return join(directoryOf(request), program);
}

/** Where programs are, and where Node keeps what it has compiled, if it does. */
const passedOn = Object.fromEntries(
  ['PATH', 'NODE_COMPILE_CACHE'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  }),
);

interface ProcessSettings {
  readonly onStart: RunRequest['onStart'];
  readonly node: string;
  readonly env: Record<string, string>;
  readonly cwd: string;
  readonly stdin: string;
}

function runProcess(
  command: readonly string[],
  { onStart, node, env, cwd, stdin }: ProcessSettings,
): Promise<Pick<RunOutcome, 'exitCode' | 'stdout' | 'stderr'>> {
  return new Promise((resolve, reject) => {
    const child = spawn(node, command, { env, cwd, stdio: 'pipe' });
    // A program that reads nothing may be gone before this is written.
    child.stdin.on('error', () => undefined).end(stdin);
    const printed = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (printed.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (printed.stderr += text));
    child.on('error', reject);
    child.on('close', (exitCode) => {
      resolve({ exitCode, ...printed });
    });
    const hasPrinted = async (text: string) => {
      while (!printed.stdout.includes(text) && !child.stdout.closed) {
        await Promise.race([once(child.stdout, 'data'), once(child.stdout, 'close')]);
      }
      return printed.stdout;
    };
    onStart?.({
      kill: (signal) => child.kill(signal),
      stopReading: () => child.stdout.destroy(),
      printed: hasPrinted,
    });
  });
}

/** The file commands that set outputs or state: `name<<delimiter`, the value's lines, the delimiter. */
function parseFileCommands(file: string): Record<string, string> {
  const blocks = file.matchAll(/^(?<name>[^\n<]+)<<(?<end>\S+)\r?\n(?<value>.*?)\r?\n\k<end>$/gms);
  return Object.fromEntries(
    [...blocks].map(({ groups }) => [groups?.name ?? '', groups?.value ?? '']),
  );
}
