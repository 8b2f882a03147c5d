import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What the runner takes from an `action.yml`. */
export interface ActionManifest {
  readonly inputs?: Readonly<Record<string, ActionInput>>;
  readonly outputs?: Readonly<Record<string, { readonly description?: string }>>;
  readonly runs: { readonly using: string; readonly main: string; readonly post?: string };
}

export interface ActionInput {
  readonly description?: string;
  readonly required?: boolean;
  readonly default?: string;
}

/** What was read of these texts: parsing one takes as long as a third of a run. */
const parsed = new Map<string, ActionManifest>();

/** Reads the `action.yml` of a directory. */
export async function readManifest(directory: string): Promise<ActionManifest> {
  const text = await readFile(join(directory, 'action.yml'), 'utf8');
  const manifest = parsed.get(text) ?? (parse(text) as ActionManifest);
  parsed.set(text, manifest);
  return manifest;
}

/** The runner passes every declared input, with its default or empty. */
export function declaredDefaults({ inputs = {} }: ActionManifest): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => [name, input.default ?? '']),
  );
}
