import type { Checked } from '../../src/domain/errors.ts';
import { type Manifest } from '../../src/manifest/manifest.ts';
import { parseManifest } from '../../src/manifest/parse-manifest.ts';
import { plain } from '../../src/text/quote.ts';

/** What a manifest holds. @throws {Error} with its faults */
export function manifestIn(text: string): Manifest {
  const parsed = parseManifest(text);
  if (parsed.ok) return parsed.value;
  throw new Error(faultsOf(text).join('\n'));
}

/** What is wrong with a manifest, each as a sentence of problem and remedy. */
export function faultsOf(text: string): string[] {
  return sentences(parseManifest(text));
}

/** The problems of whatever was checked, in words. */
export function sentences(checked: Checked<unknown>): string[] {
  if (checked.ok) return [];
  return checked.problems.map(({ problem, remedy }) => `${plain(problem)}. ${plain(remedy)}.`);
}
