import { readFileSync } from 'node:fs';

/** A body as the vendor's documentation gives it. */
export function vendorExample(name: string): unknown {
  const file = new URL(`../vendor-examples/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as unknown;
}

/** The keys and types of a value, without the values; of an array, its distinct elements' shapes. */
export function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) {
    const shapes = value.map((element: unknown) => JSON.stringify(shapeOf(element)));
    return [...new Set(shapes)].map((shape) => JSON.parse(shape) as unknown);
  }
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : typeof value;
  const entries = Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => a.localeCompare(b)));
}
