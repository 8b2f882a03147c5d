import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Authority, makeAuthority } from '../certificates.ts';
import { forAct } from './for-act.ts';
import { type Script, actionOf } from './script-action.ts';
import { TOOL_STAND_INS } from './tool-stand-ins.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The reusable workflow. */
const CALLED = '.github/workflows/release-integration.yml';

export interface StandIn {
  readonly path: string;
  readonly uses: string;
}

/** What all runs of act share. */
export interface Stage {
  readonly act: string;
  readonly authority: Authority;
  /** What GitHub would give to a workflow that names this repository: the files of an archive. */
  readonly tree: string;
  /** What stands for other people's actions, and the references that the workflows name. */
  readonly standIns: readonly StandIn[];
  /** A new folder, removed with the stage. */
  readonly folder: (name: string) => string;
  readonly remove: () => void;
}

export function makeStage(act: string): Stage {
  const base = mkdtempSync(join(tmpdir(), 'act-'));
  const folder = (name: string) => mkdtempSync(join(base, `${name}-`));
  const tree = folder('tree');
  unpackArchive(tree);
  // GitHub reads a workflow that is called from the repository, not out of its archive.
  mkdirSync(join(tree, dirname(CALLED)), { recursive: true });
  writeFileSync(join(tree, CALLED), forAct(readFileSync(join(ROOT, CALLED), 'utf8')));
  const authority = makeAuthority();
  return {
    act,
    authority,
    tree,
    standIns: Object.entries({ ...standIns(tree), ...TOOL_STAND_INS }).map(([name, script]) => ({
      path: actionOf(script, folder('action')),
      uses: referenceTo(name),
    })),
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
export function unpackArchive(tree: string): void {
  const env = { ...process.env, GIT_INDEX_FILE: join(tree, '.index') };
  const git = (...flags: string[]) =>
    execFileSync('git', flags, { cwd: ROOT, env, maxBuffer: 2 ** 30, stdio: 'pipe' });
  git('add', '--all');
  const archive = git('archive', git('write-tree').toString().trim());
  execFileSync('tar', ['-x', '-C', tree], { input: archive });
  rmSync(env.GIT_INDEX_FILE);
}

/** The reference to somebody else's action, which is the same in all workflows. */
function referenceTo(name: string): string {
  const examples = readdirSync(join(ROOT, 'examples')).filter((file) => file.endsWith('.yml'));
  const texts = [CALLED, ...examples.map((file) => join('examples', file))].map((path) =>
    readFileSync(join(ROOT, path), 'utf8'),
  );
  const [uses] = new RegExp(`${name}@[0-9a-f]{40}`).exec(texts.join('\n')) ?? [];
  if (uses === undefined) throw new Error(`No workflow uses ${name}.`);
  return uses;
}

/** The folder that holds the artifacts of a run, as the steps see its name. */
export const ARTIFACTS = 'ACT_ARTIFACTS';

/** What other people's actions do, in a few words of bash: each input is a variable. */
function standIns(tree: string): Readonly<Record<string, Script>> {
  return {
    // Puts the archive where the workflow wants its checkout. The own repository is there already,
    // unless its branch is named.
    'actions/checkout': {
      inputs: [
        'repository',
        'ref',
        'path',
        'fetch-depth',
        'sparse-checkout',
        'persist-credentials',
      ],
      run: `
        if [ -n "$path" ]; then mkdir -p "$path" && cp -R "${tree}/." "$path/"
        elif [ -n "$ref" ]; then git clone --quiet --branch "$ref" "https://github.com/$GITHUB_REPOSITORY" .
        fi`,
    },
    'actions/upload-artifact': {
      inputs: ['name', 'path', 'overwrite', 'retention-days'],
      run: `mkdir -p "$${ARTIFACTS}/$name" && cp -R "$path/." "$${ARTIFACTS}/$name/"`,
    },
    'actions/download-artifact': {
      inputs: ['pattern', 'path', 'merge-multiple'],
      run: `mkdir -p "$path" && for one in "$${ARTIFACTS}"/$pattern; do [ ! -e "$one" ] || cp -R "$one/." "$path/"; done`,
    },
  };
}
