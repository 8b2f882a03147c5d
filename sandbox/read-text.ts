import { Refusal } from './refusal.ts';

/** The body as text. Of one that is longer no more is read, and a `Refusal` is thrown. */
export async function readText({ body, headers }: Request, maxBytes: number): Promise<string> {
  if (Number(headers.get('content-length') ?? 0) > maxBytes) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

function tooLarge(): Refusal {
  return new Refusal({ kind: 'too-large' });
}
