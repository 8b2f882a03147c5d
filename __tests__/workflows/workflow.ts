import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type ActionManifest, readManifest } from '../../runner/action-manifest.ts';

/** The root of this repository. */
export const ROOT = join(import.meta.dirname, '../..');

/** What stands in examples and README for this repository on GitHub. */
export const PLACEHOLDER = 'OWNER/kontur-crm-release';

/** A workflow, in the parts that the tests look at. */
export interface Workflow {
  readonly on: string | readonly string[] | Readonly<Record<string, Trigger | null>>;
  readonly permissions?: Readonly<Record<string, string>> | string;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

export interface Trigger {
  readonly inputs?: Readonly<Record<string, CallInput>>;
  readonly secrets?: Readonly<Record<string, { readonly required?: boolean }>>;
}

export interface CallInput {
  readonly required?: boolean;
  readonly default?: unknown;
  readonly type?: string;
}

export interface Job {
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly 'runs-on'?: string;
  readonly environment?: string | { readonly name: string };
  readonly concurrency?: unknown;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly strategy?: {
    readonly matrix?: Readonly<Record<string, unknown>>;
    readonly 'fail-fast'?: boolean;
    readonly 'max-parallel'?: unknown;
  };
  readonly env?: Readonly<Record<string, string>>;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly secrets?: Readonly<Record<string, string>> | 'inherit';
  readonly steps?: readonly Step[];
}

export interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
}

/** A workflow as it is stored. */
export interface WorkflowFile {
  /** Below the root, such as `examples/smallest.yml`. */
  readonly path: string;
  readonly text: string;
  readonly workflow: Workflow;
}

export function toWorkflowFile(path: string, text: string): WorkflowFile {
  return { path, text, workflow: parse(text) as Workflow };
}

export async function readWorkflow(path: string): Promise<WorkflowFile> {
  return toWorkflowFile(path, await readFile(join(ROOT, path), 'utf8'));
}

/** An example that is no workflow of GitHub's. */
const GITLAB = 'gitlab-ci.yml';

/** Every workflow of a folder of this repository. */
export async function readWorkflows(folder: string): Promise<WorkflowFile[]> {
  const names = await readdir(join(ROOT, folder));
  return Promise.all(
    names
      .filter((name) => name.endsWith('.yml') && name !== GITLAB)
      .map((name) => readWorkflow(`${folder}/${name}`)),
  );
}

/** A `uses` of a step or a job that means something in this repository. */
export interface OwnReference {
  /** The path below the root: a folder with an `action.yml` (empty for the root), or a workflow. */
  readonly path: string;
  /** What stands behind the `@`; nothing for a reference to the checked-out files. */
  readonly ref: string | undefined;
}

/**
 * The part of this repository that a `uses` names, or undefined if it names another repository.
 * A runner of Gitea or Forgejo also takes a whole address.
 */
export function ownReference(uses: string): OwnReference | undefined {
  const [name = '', ref] = uses.replace(/^https:\/\/github\.com\//, '').split('@');
  if (ref === undefined && name.startsWith('./')) {
    return { path: name.replace(/^\.\/(\.kontur-crm-release)?\/?/, ''), ref };
  }
  if (name !== PLACEHOLDER && !name.startsWith(`${PLACEHOLDER}/`)) return undefined;
  return { path: name.slice(PLACEHOLDER.length + 1), ref };
}

/** The manifest of this repository's action below a path. */
export function ownManifest({ path }: OwnReference): Promise<ActionManifest> {
  return readManifest(join(ROOT, path));
}
