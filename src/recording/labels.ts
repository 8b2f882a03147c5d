import type { KnownValues } from './known-values.ts';

export type { KnownValues } from './known-values.ts';

/** What a value of a recording can stand for. */
export type Label = keyof KnownValues;

export const LABELS: readonly Label[] = ['ws', 'id', 'name', 'version'];

/** Lists what a whole text can stand for. */
export function labelsOf(text: string, known: KnownValues): Label[] {
  return LABELS.filter((label) => known[label].has(text));
}
