import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { freePort } from '../program.ts';
import type { Stage } from './stage.ts';

export interface GiteaRequest {
  /** The text of the workflow, in a repository whose newest commit has this tag. */
  readonly workflow: string;
  readonly tag: string;
  readonly secrets: Readonly<Record<string, string>>;
  readonly proxyUrl: string;
  /** The folder of the `node` that comes first; the one of this process if left out. */
  readonly nodeFolder?: string | undefined;
  /** Stops the runner by SIGTERM. */
  readonly stop: AbortSignal;
}

export interface GiteaOutcome {
  readonly exitCode: number | null;
  readonly log: string;
}

const LIMIT_S = '60';

/** Runs a workflow with Gitea's runner and no server, on this machine. */
export async function runGitea(request: GiteaRequest, stage: Stage): Promise<GiteaOutcome> {
  const { proxyUrl, secrets, stop } = request;
  const env = { HTTPS_PROXY: proxyUrl, NODE_EXTRA_CA_CERTS: stage.authority.ca };
  const flags = [
    ...['exec', '--directory', makeRepository(request, stage), '--image', '-self-hosted'],
    ...['--artifact-server-addr', '127.0.0.1', '--artifact-server-port', `${await freePort()}`],
    ...['--artifact-server-path', stage.folder('artifacts')],
    ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...Object.entries(secrets).flatMap(([name, value]) => ['--secret', `${name}=${value}`]),
  ];
  const child = spawn('timeout', ['-k', '5', LIMIT_S, stage.runner, ...flags], {
    env: {
      ...env,
      PATH: `${request.nodeFolder ?? dirname(process.execPath)}:${process.env.PATH ?? ''}`,
      HOME: stage.folder('home'),
      SSL_CERT_FILE: stage.authority.ca,
    },
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (log += text));
  }
  // `timeout` passes the signal on.
  stop.addEventListener('abort', () => child.kill('SIGTERM'));
  const [exitCode] = (await once(child, 'close')) as [number | null];
  return { exitCode, log };
}

function makeRepository({ workflow, tag }: GiteaRequest, stage: Stage): string {
  const path = stage.folder('repository');
  mkdirSync(join(path, '.gitea/workflows'), { recursive: true });
  writeFileSync(join(path, '.gitea/workflows/release.yml'), workflow);
  const git = (...flags: string[]) => execFileSync('git', flags, { cwd: path, stdio: 'pipe' });
  git('init', '--quiet');
  git('remote', 'add', 'origin', 'https://github.com/partner/integration');
  git('add', '--all');
  const author = ['-c', 'user.name=Partner', '-c', 'user.email=partner@example.test'];
  git(...author, 'commit', '--quiet', '--message', 'A workflow');
  git('tag', tag);
  return path;
}
