import { posix } from 'node:path';
import type { Checked, InputProblem } from '../../domain/errors.ts';
import type { JsonObject } from '../../domain/json.ts';
import { type Parsed, andThen } from '../../domain/parsed.ts';
import type { Declared } from '../../inputs/declared.ts';
import { parseStrictJson } from '../../inputs/strict-json.ts';
import { manifestFor, partFor } from '../../manifest/manifest-for.ts';
import { parseManifest } from '../../manifest/parse-manifest.ts';
import { parseSetupSchema } from '../../manifest/setup-schema.ts';
import { quote } from '../../text/quote.ts';
import { readTextFile } from './read-text-file.ts';
import { withinTime } from './within-time.ts';

/** Where a manifest is, and for which workspace it is read. */
export interface ManifestSource {
  /** Relative to the root: a path that the parser of the input let through. */
  readonly path: string;
  /** The folder that neither the manifest nor its schema may lead out of. */
  readonly root: string;
  readonly workspace: string;
}

/** Reads a manifest and the schema that it names, or tells all that is wrong with them. */
export async function readManifest(source: ManifestSource): Promise<Checked<Declared>> {
  const { path, root, workspace } = source;
  const text = readTextFile(path, root);
  if (!text.ok) return refused(text);
  const manifest = parseManifest(text.value);
  if (!manifest.ok) return manifest;
  const { integration, install, 'setup-schema': schema } = manifest.value;
  const part = partFor(manifest.value, workspace);
  if (!part.ok) return refused(part);
  const check = await setupCheck(schema, source);
  if (!check.ok) return check;
  const { setup, features = {}, webhooks = [] } = manifestFor(manifest.value, workspace);
  return {
    ok: true,
    value: {
      integration,
      install,
      setup,
      features,
      webhooks,
      part: part.value,
      setupProblems: check.value,
    },
  };
}

type SetupCheck = (setup: JsonObject) => readonly InputProblem[];

/** Makes the check of a setup; the validator is loaded only where a schema is named. */
async function setupCheck(
  name: string | undefined,
  { path, root }: ManifestSource,
): Promise<Checked<SetupCheck>> {
  if (name === undefined) return { ok: true, value: () => [] };
  const file = posix.join(posix.dirname(path), name);
  const json = andThen(readTextFile(file, root), parseStrictJson);
  if (!json.ok) {
    return refused({ ...json, problem: `setup-schema ${quote(name, 80)}: ${json.problem}` });
  }
  const schema = parseSetupSchema(json.value);
  if (!schema.ok) return schema;
  const { misfitsOfSetup } = await import('../../manifest/check-setup.ts');
  const { value } = schema;
  return { ok: true, value: (setup) => misfitsOfSetup(setup, { ...value, withinTime }) };
}

function refused({ problem, remedy }: Extract<Parsed<never>, { ok: false }>): Checked<never> {
  return { ok: false, problems: [{ input: 'manifest', problem, remedy }] };
}
