import type { JsonValue } from '../domain/json.ts';

/** The body of an answer: nothing, JSON, or something else (a page, or JSON that was cut). */
export type Body =
  | { readonly kind: 'empty' }
  | { readonly kind: 'json'; readonly value: JsonValue }
  | { readonly kind: 'text'; readonly text: string };

/** Reads a body without trusting its content type; a byte order mark is skipped. */
export function bodyOf(received: string): Body {
  const text = received.replace(/^\uFEFF/, '');
  if (text.trim() === '') return { kind: 'empty' };
  try {
    return { kind: 'json', value: JSON.parse(text) as JsonValue };
  } catch {
    return { kind: 'text', text };
  }
}
