import type { Context } from 'hono';

import type { RecordedEnv } from './recorded-request.ts';
import { invalidField, Refusal } from './refusal.ts';

/** The media type of every patch (documented). */
export const JSON_PATCH = 'application/json-patch+json';

export const JSON_BODY = 'application/json';

/**
 * The request's body as it was recorded, parsed. Another media type is refused with 415 and malformed JSON as a model
 * error (both inferred from ASP.NET's habits). The message never repeats the body.
 */
export function readBody(context: Context<RecordedEnv>, mediaType: string): unknown {
  const [given = ''] = (context.req.header('content-type') ?? '').split(';');
  if (given.trim().toLowerCase() !== mediaType) {
    throw new Refusal({ kind: 'unsupported-media-type' });
  }
  return parseJson(context.get('recorded').body, 'The body is not valid JSON.');
}

/** The text, parsed. Malformed JSON is refused as a model error, with a message that never repeats it. */
export function parseJson(text: string, message: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw invalidField('$', message);
  }
}
