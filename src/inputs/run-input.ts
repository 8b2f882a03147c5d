import type { Checked } from '../domain/errors.ts';
import { type Declared, NOTHING_DECLARED } from './declared.ts';
import { type RawInputs, type ReadInputs, readInputs } from './inputs.ts';
import { type ReleaseVersion, type RunTag, releaseVersion, runTag } from './release-version.ts';
import type { RunContext } from './run-context.ts';

/** All that a run was given, each read once. Whether it goes together is for others to see. */
export interface RunInput {
  readonly read: ReadInputs;
  readonly context: RunContext;
  readonly tag: RunTag | undefined;
  readonly version: Checked<ReleaseVersion>;
  readonly manifest: Checked<Declared>;
}

/** Takes what the manifest says; of a wrong one nothing is known. */
export function declaredBy({ manifest }: Pick<RunInput, 'manifest'>): Declared {
  return manifest.ok ? manifest.value : NOTHING_DECLARED;
}

/** What is needed besides the texts of the inputs. */
export interface ReadingHelp {
  readonly context: RunContext;
  readonly readManifest: (path: string, workspace: string) => Promise<Checked<Declared>>;
}

export async function readRun(raw: RawInputs, help: ReadingHelp): Promise<RunInput> {
  const { context } = help;
  const read = await readInputs(raw);
  const tag = runTag(read, context);
  const version = await releaseVersion(read, { tag, context });
  return { read, context, tag, version, manifest: await manifestOf(read, help) };
}

/** Reads the manifest; nobody knows what is behind a wrong path, told with the other values. */
async function manifestOf(
  { manifest: path, workspace }: ReadInputs,
  { readManifest }: ReadingHelp,
): Promise<Checked<Declared>> {
  if (!path.ok) return { ok: false, problems: [] };
  if (path.value === undefined) return { ok: true, value: NOTHING_DECLARED };
  return readManifest(path.value, workspace.text);
}
