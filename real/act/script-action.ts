import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** An action in a few words of bash. */
export interface Script {
  readonly inputs: readonly string[];
  /** What the script writes into GITHUB_OUTPUT. */
  readonly outputs?: readonly string[];
  readonly run: string;
}

/** Writes a script as an action into a folder; gives the folder. Each input is a variable of it. */
export function actionOf({ inputs, outputs = [], run }: Script, path: string): string {
  const declared = inputs.map((name) => [name, { required: false }]);
  const env = inputs.map((name) => [name.replaceAll('-', '_'), `\${{ inputs.${name} }}`]);
  const step = { id: 'it', shell: 'bash', env: toRecord(env), run };
  const given = outputs.map((name) => [name, { value: `\${{ steps.it.outputs['${name}'] }}` }]);
  const action = {
    name: 'A stand-in',
    inputs: toRecord(declared),
    outputs: toRecord(given),
    runs: { using: 'composite', steps: [step] },
  };
  writeFileSync(join(path, 'action.yml'), JSON.stringify(action));
  return path;
}

function toRecord(entries: readonly (readonly unknown[])[]): Record<string, unknown> {
  return Object.fromEntries(entries as [string, unknown][]);
}
