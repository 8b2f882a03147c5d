import type { Context } from 'hono';

import { readText } from '../read-text.ts';
import { Refusal } from '../refusal.ts';

const FORM = 'application/x-www-form-urlencoded';

/** The fields of a plain form; another media type, and one that is too long, throw a `Refusal`. */
export async function readForm({ req }: Context, maxBytes: number): Promise<URLSearchParams> {
  const [given = ''] = (req.header('content-type') ?? '').split(';');
  if (given.trim().toLowerCase() !== FORM) throw new Refusal({ kind: 'unsupported-media-type' });
  return new URLSearchParams(await readText(req.raw, maxBytes));
}
