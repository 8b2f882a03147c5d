import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Authority, makeAuthority } from '../certificates.ts';
import { forAct } from './for-act.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The reusable workflow. */
const CALLED = '.github/workflows/release-integration.yml';

/** What all runs of act share. */
export interface Stage {
  readonly act: string;
  readonly authority: Authority;
  /** What GitHub would give to a workflow that names this repository: the files of an archive. */
  readonly tree: string;
  /** What stands for `actions/checkout`, and the reference that the workflows name. */
  readonly checkout: { readonly path: string; readonly uses: string };
  /** A new folder, removed with the stage. */
  readonly folder: (name: string) => string;
  readonly remove: () => void;
}

export function makeStage(act: string): Stage {
  const base = mkdtempSync(join(tmpdir(), 'act-'));
  const folder = (name: string) => mkdtempSync(join(base, `${name}-`));
  const tree = folder('tree');
  unpackArchive(tree);
  rewrite(join(tree, CALLED), forAct);
  const authority = makeAuthority();
  return {
    act,
    authority,
    tree,
    checkout: { path: checkoutFor(tree, folder('checkout')), uses: checkoutOf(tree) },
    folder,
    remove: () => {
      authority.remove();
      rmSync(base, { recursive: true, force: true });
    },
  };
}

/**
 * As `git archive` gives it, `export-ignore` included, of the files as they are now: committed, this
 * is what HEAD holds.
 */
function unpackArchive(tree: string): void {
  const env = { ...process.env, GIT_INDEX_FILE: join(tree, '.index') };
  const git = (...flags: string[]) =>
    execFileSync('git', flags, { cwd: ROOT, env, maxBuffer: 2 ** 30, stdio: 'pipe' });
  git('add', '--all');
  const archive = git('archive', git('write-tree').toString().trim());
  execFileSync('tar', ['-x', '-C', tree], { input: archive });
  rmSync(env.GIT_INDEX_FILE);
}

function rewrite(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

/** The reference to the checkout in the reusable workflow. */
function checkoutOf(tree: string): string {
  const text = readFileSync(join(tree, CALLED), 'utf8');
  const [uses] = /actions\/checkout@[0-9a-f]{40}/.exec(text) ?? [];
  if (uses === undefined) throw new Error('The reusable workflow checks nothing out.');
  return uses;
}

/** An action that puts the archive where the workflow wants its checkout. */
function checkoutFor(tree: string, path: string): string {
  mkdirSync(path, { recursive: true });
  const inputs = ['repository', 'ref', 'path', 'sparse-checkout', 'persist-credentials'];
  const declared = inputs.map((name) => [name, { required: false }]);
  const step = {
    shell: 'bash',
    env: { TO: '${{ inputs.path }}', FROM: tree },
    run: 'mkdir -p "$TO" && cp -R "$FROM/." "$TO/"',
  };
  const action = {
    name: 'Checkout',
    inputs: Object.fromEntries(declared) as Record<string, object>,
    runs: { using: 'composite', steps: [step] },
  };
  writeFileSync(join(path, 'action.yml'), JSON.stringify(action));
  return path;
}
