import type { JsonValue } from '../domain/json.ts';
import { type Parsed, wrong } from '../domain/parsed.ts';
import { jsonInString } from './mistaken-values.ts';

// Few inputs are JSON. What reads it, as much again as all that reads the others, is loaded only
// for those that are given.

/** Parses JSON of any form. */
export async function json(text: string): Promise<Parsed<JsonValue>> {
  const { parseStrictJson } = await import('./strict-json.ts');
  return parseStrictJson(text);
}

/** Makes a parser of JSON of one form; problems show nothing but the place of a mistake. */
function jsonOf<T>(
  load: () => Promise<(value: JsonValue) => Parsed<T>>,
): (text: string) => Promise<Parsed<T>> {
  return async (text) => {
    const read = await json(text);
    if (!read.ok) return read;
    const doubled = jsonInString(read.value);
    if (doubled !== undefined) return wrong(doubled.problem, doubled.remedy);
    const parse = await load();
    return parse(read.value);
  };
}

export const instancePatch = jsonOf(
  async () => (await import('../patch/parse-instance-patch.ts')).parseInstancePatch,
);

export const routes = jsonOf(
  async () => (await import('../workspace/parse-routes.ts')).parseRoutes,
);
