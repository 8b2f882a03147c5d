import fc from 'fast-check';
import { parseStrictJson } from '../../src/inputs/strict-json.ts';
import { problemIn } from '../parsed-value.ts';

/** Keys that are refused wherever they stand. */
export const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

/** A JSON value without the keys that are refused. */
export const jsonValue = fc
  .jsonValue({ maxDepth: 5, stringUnit: 'binary' })
  .filter((value) => !FORBIDDEN.some((key) => JSON.stringify(value).includes(`"${key}":`)));

/** A JSON text with any white space between its tokens, and any spelling of its strings. */
export const jsonText = fc
  .tuple(
    jsonValue,
    fc.array(fc.constantFrom('', '', ' ', '\n', '\t', '\r\n  '), { minLength: 1, maxLength: 7 }),
    fc.boolean(),
  )
  .map(([value, gaps, escaped]) => {
    const tokens = JSON.stringify(value).match(/"(?:[^"\\]|\\.)*"|[[\]{}:,]|[^"[\]{}:,]+/g) ?? [];
    const spelled = tokens.map((token) => (escaped ? asEscapes(token) : token));
    return spelled.map((token, i) => token + gaps[i % gaps.length]!).join('');
  });

function asEscapes(token: string): string {
  if (!token.startsWith('"')) return token;
  const units = Array.from({ length: (JSON.parse(token) as string).length }, (_, i) =>
    (JSON.parse(token) as string).charCodeAt(i).toString(16).padStart(4, '0'),
  );
  return `"${units.map((unit) => `\\u${unit}`).join('')}"`;
}

/** What a text is refused for. */
export function refusalOf(text: string): string {
  return problemIn(parseStrictJson(text)).replace(/^it is not usable JSON: /, '');
}

export function outcomeOf(text: string): { value: unknown } | { refusal: string } {
  const outcome = parseStrictJson(text);
  return outcome.ok ? { value: outcome.value } : { refusal: refusalOf(text) };
}

/** What `JSON.parse` makes of a text. */
export function parsedByJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}
