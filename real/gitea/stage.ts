import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unpackArchive } from '../act/stage.ts';
import { type Authority, makeAuthority } from '../certificates.ts';
import { type GitHost, makeGitHost } from './git-host.ts';

/** What all runs of Gitea's runner share. */
export interface Stage {
  readonly runner: string;
  readonly authority: Authority;
  /** Where the address in `uses` leads: this repository, as an archive of it, with the tag v1. */
  readonly gitHost: GitHost;
  /** A new folder, removed with the stage. */
  readonly folder: (name: string) => string;
  readonly remove: () => void;
}

/** The host in the `uses` of the examples. */
export const GIT_HOST = 'github.com';

export function makeStage(runner: string): Stage {
  const base = mkdtempSync(join(tmpdir(), 'gitea-'));
  const folder = (name: string) => mkdtempSync(join(base, `${name}-`));
  const authority = makeAuthority();
  const repositories = folder('repositories');
  publish(join(repositories, 'OWNER/kontur-crm-release'), folder('tree'));
  return {
    runner,
    authority,
    gitHost: makeGitHost(repositories, authority.leaf({ name: GIT_HOST })),
    folder,
    remove: () => {
      authority.remove();
      rmSync(base, { recursive: true, force: true });
    },
  };
}

function publish(bare: string, tree: string): void {
  unpackArchive(tree);
  const git = (...flags: string[]) => execFileSync('git', flags, { cwd: tree, stdio: 'pipe' });
  git('init', '--quiet');
  git('add', '--all', '--force');
  const author = ['-c', 'user.name=Owner', '-c', 'user.email=owner@example.test'];
  git(...author, 'commit', '--quiet', '--message', 'The action');
  git('tag', 'v1');
  mkdirSync(bare, { recursive: true });
  git('clone', '--quiet', '--bare', '.', bare);
}
