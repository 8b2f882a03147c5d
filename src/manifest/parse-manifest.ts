import type { Checked, InputProblem } from '../domain/errors.ts';
import { type Manifest, MANIFEST } from './manifest.ts';
import { option } from '../text/quote.ts';
import { parseYaml } from './parse-yaml.ts';
import { shortened } from './shortened.ts';
import type { Fault } from './yaml-node.ts';

/** Reads a manifest, or tells all that is wrong with it, each with line and column. */
export function parseManifest(text: string): Checked<Manifest> {
  const { root, faults: yamlFaults } = parseYaml(text);
  const faults = [...yamlFaults];
  const value = root === undefined ? undefined : MANIFEST.read(root, faults);
  if (value !== undefined && faults.length === 0) return { ok: true, value };
  return { ok: false, problems: toProblems(faults.length > 0 ? faults : [EMPTY]) };
}

const EMPTY: Fault = {
  at: { line: 1, column: 1 },
  problem: 'there is nothing in this file',
  remedy: `Write what the integration is to be, or leave ${option('manifest')} out`,
};

function toProblems(faults: readonly Fault[]): readonly InputProblem[] {
  const inOrder = faults.toSorted(
    ({ at: one }, { at: other }) => one.line - other.line || one.column - other.column,
  );
  return shortened(
    inOrder.map(({ at, problem, remedy }) => ({
      input: 'manifest',
      problem: `line ${at.line}, column ${at.column}: ${problem}`,
      remedy,
    })),
  );
}
