import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { REPOSITORY, type Repository } from './run-act.ts';
import type { Stage } from './stage.ts';

/** What a commit says, and what it changes: files by their paths. */
export interface Commit {
  readonly message: string;
  readonly files?: Readonly<Record<string, string>>;
}

/** A repository with a remote on this machine, to which a release tool pushes its tags. */
export class ToolRepository implements Repository {
  readonly path: string;
  readonly gitConfig: string;
  #isPushed = false;

  constructor(stage: Stage, workflow: string) {
    const remote = stage.folder('remote');
    this.path = stage.folder('repository');
    this.gitConfig = insteadOfGitHub(remote);
    git(remote, 'init', '--quiet', '--bare', '--initial-branch=main');
    git(this.path, 'init', '--quiet', '--initial-branch=main');
    git(this.path, 'remote', 'add', 'origin', `https://github.com/${REPOSITORY}`);
    // Where this repository itself pushes to; the tools find it by the settings of git.
    git(this.path, 'remote', 'add', 'here', remote);
    this.commit({
      message: 'chore: begin',
      files: { '.github/workflows/release.yml': workflow, '.gitignore': 'node_modules\n' },
    });
  }

  /** Commits on top of what the tool has pushed, and pushes. */
  commit({ message, files = {} }: Commit): void {
    if (this.#isPushed) git(this.path, 'pull', '--quiet', '--tags', 'here', 'main');
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.path, path)), { recursive: true });
      writeFileSync(join(this.path, path), text);
    }
    git(this.path, 'add', '--all');
    git(this.path, ...AUTHOR, 'commit', '--quiet', '--allow-empty', '--message', message);
    git(this.path, 'push', '--quiet', 'here', 'main');
    this.#isPushed = true;
  }

  /** The tags that have been pushed. */
  tags(): string[] {
    const lines = git(this.path, 'ls-remote', '--tags', '--refs', 'here').trim().split('\n');
    return lines.flatMap((line) => line.split('refs/tags/').slice(1)).sort();
  }
}

const AUTHOR = ['-c', 'user.name=Partner', '-c', 'user.email=partner@example.test'];

function git(cwd: string, ...flags: string[]): string {
  return execFileSync('git', flags, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** GitHub's address of the repository, with and without a token, is that of a folder. */
function insteadOfGitHub(remote: string): string {
  const logins = [
    '',
    `${TOKEN}@`,
    `partner:${TOKEN}@`,
    `x-access-token:${TOKEN}@`,
    `nektos/act:${TOKEN}@`,
  ];
  const addresses = logins.map((login) => `https://${login}github.com/${REPOSITORY}`);
  const lines = addresses.flatMap((address) => [
    `[url "${remote}/"]`,
    `\tinsteadOf = ${address}.git`,
    `[url "${remote}"]`,
    `\tinsteadOf = ${address}`,
  ]);
  return [...lines, '[safe]', '\tdirectory = *', ''].join('\n');
}

/** The token that act gives to a run. */
export const TOKEN = 'the-token-of-the-job';
