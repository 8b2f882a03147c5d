import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ARTIFACTS, type Stage } from './stage.ts';

/** What starts a workflow, and the payload that GitHub sends with it. */
export interface Event {
  readonly name: string;
  readonly payload: object;
}

export interface ActRequest {
  /** The text of the workflow. */
  readonly workflow: string;
  readonly event: Event;
  readonly secrets: Readonly<Record<string, string>>;
  readonly vars: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  /** Folders of programs that come before those of this machine. */
  readonly programs: readonly string[];
  /** Where the workflow is run; a new repository with nothing else in it if left out. */
  readonly repository?: Repository;
}

/** A repository that outlives a run. */
export interface Repository {
  readonly path: string;
  /** The settings that git has everywhere on this machine. */
  readonly gitConfig: string;
}

/** How a run of act ended. */
export interface ActOutcome {
  readonly exitCode: number | null;
  readonly log: string;
}

export const REPOSITORY = 'partner/integration';

const LIMIT_S = '60';

/** Runs a workflow in a repository of its own, on this machine, as act's host mode does. */
export async function runAct(request: ActRequest, stage: Stage): Promise<ActOutcome> {
  const { path, gitConfig } = request.repository ?? {
    path: makeRepository(request.workflow, stage),
    gitConfig: '',
  };
  const files = writeFiles(request, stage);
  const { act, tree, standIns } = stage;
  const flags = [
    request.event.name,
    ...['--directory', path, '--workflows', '.github/workflows/release.yml'],
    ...['--platform', 'ubuntu-latest=-self-hosted', '--concurrent-jobs', '1'],
    ...['--local-repository', `OWNER/kontur-crm-release@v1=${tree}`],
    ...standIns.flatMap(({ uses, path }) => ['--local-repository', `${uses}=${path}`]),
    ...['--eventpath', files.event, '--secret-file', files.secrets],
    ...['--action-cache-path', stage.folder('cache'), '--no-cache-server'],
    ...pairs('--var', request.vars),
    ...pairs('--env', { ...request.env, [ARTIFACTS]: stage.folder('artifacts') }),
  ];
  // act passes its whole environment on, proxies included: it gets what it needs and no more.
  const env = {
    PATH: [...request.programs, dirname(process.execPath), process.env.PATH ?? ''].join(':'),
    HOME: stage.folder('home'),
  };
  writeFileSync(join(env.HOME, '.gitconfig'), gitConfig);
  const child = spawn('timeout', ['-k', '5', LIMIT_S, act, ...flags], { env });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (log += text));
  }
  const [exitCode] = (await once(child, 'close')) as [number | null];
  return { exitCode, log };
}

function pairs(flag: string, values: Readonly<Record<string, string>>): string[] {
  return Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
}

const EXAMPLES = join(import.meta.dirname, '../../examples');

function makeRepository(workflow: string, stage: Stage): string {
  const path = stage.folder('repository');
  mkdirSync(join(path, '.github/workflows'), { recursive: true });
  writeFileSync(join(path, '.github/workflows/release.yml'), workflow);
  // The manifests that the examples name.
  cpSync(join(EXAMPLES, 'integrations'), join(path, 'integrations'), { recursive: true });
  const git = (...flags: string[]) => execFileSync('git', flags, { cwd: path, stdio: 'pipe' });
  git('init', '--quiet');
  git('remote', 'add', 'origin', `https://github.com/${REPOSITORY}`);
  git('add', '--all');
  const author = ['-c', 'user.name=Partner', '-c', 'user.email=partner@example.test'];
  git(...author, 'commit', '--quiet', '--message', 'A workflow');
  return path;
}

function writeFiles({ event, secrets }: ActRequest, stage: Stage) {
  const folder = stage.folder('given');
  const files = { event: join(folder, 'event.json'), secrets: join(folder, 'secrets.yml') };
  const [owner, name] = REPOSITORY.split('/');
  const repository = { full_name: REPOSITORY, name, owner: { login: owner } };
  writeFileSync(files.event, JSON.stringify({ repository, ...event.payload }));
  // JSON is YAML, too, and keeps a secret of several lines, which dotenv does not.
  writeFileSync(files.secrets, JSON.stringify(secrets));
  return files;
}

export function pushed(tag: string, more: object = {}): Event {
  return { name: 'push', payload: { ref: `refs/tags/${tag}`, ...more } };
}

/** A push of the branch that everything is merged into. */
export function merged(): Event {
  return { name: 'push', payload: { ref: 'refs/heads/main' } };
}

/** A pull request from a branch of a repository; of the partner's own if left out. */
export function pullRequest(branch: string, from = REPOSITORY): Event {
  const head = { ref: branch, repo: { full_name: from } };
  const base = { ref: 'main', repo: { full_name: REPOSITORY } };
  return { name: 'pull_request', payload: { number: 7, pull_request: { number: 7, head, base } } };
}

export function releaseEvent(action: string, tag: string): Event {
  return { name: 'release', payload: { action, release: { tag_name: tag } } };
}

export function dispatched(inputs: Readonly<Record<string, string>> = {}): Event {
  return { name: 'workflow_dispatch', payload: { ref: 'refs/heads/main', inputs } };
}
