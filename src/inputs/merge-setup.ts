import { type JsonObject, isJsonObject } from '../domain/json.ts';

/** A setup of two parts, and the paths of what stands in both, which is one too many. */
export interface MergedSetup {
  readonly setup: JsonObject | undefined;
  readonly inBoth: readonly string[];
}

/** Puts the public and the secret part of a setup together, objects deeply. */
export function mergeSetup(
  open: JsonObject | undefined,
  secret: JsonObject | undefined,
): MergedSetup {
  if (open === undefined || secret === undefined) return { setup: secret ?? open, inBoth: [] };
  const inBoth: string[] = [];
  const setup = merged(open, secret, { path: [], inBoth });
  return { setup, inBoth };
}

function merged(
  open: JsonObject,
  secret: JsonObject,
  { path, inBoth }: { path: readonly string[]; inBoth: string[] },
): JsonObject {
  const own = Object.entries(secret).map(([key, value]) => {
    const other = Object.hasOwn(open, key) ? open[key] : undefined;
    const here = [...path, key];
    if (other === undefined) return [key, value] as const;
    if (isJsonObject(other) && isJsonObject(value)) {
      return [key, merged(other, value, { path: here, inBoth })] as const;
    }
    inBoth.push(here.join('.'));
    return [key, value] as const;
  });
  return { ...open, ...Object.fromEntries(own) };
}
