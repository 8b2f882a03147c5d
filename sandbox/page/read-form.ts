import type { Context } from 'hono';

import { Refusal } from '../refusal.ts';

const FORM = 'application/x-www-form-urlencoded';

/** The fields of a plain form; another media type throws a `Refusal`. */
export async function readForm({ req }: Context): Promise<URLSearchParams> {
  const [given = ''] = (req.header('content-type') ?? '').split(';');
  if (given.trim().toLowerCase() !== FORM) throw new Refusal({ kind: 'unsupported-media-type' });
  return new URLSearchParams(await req.text());
}
