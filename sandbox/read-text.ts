import { Refusal } from './refusal.ts';

/**
 * The body as text. One that is longer is read to its end and dropped, and a `Refusal` is thrown:
 * an answer to what is still being sent can be lost with its connection.
 */
export async function readText({ body }: Request, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size <= maxBytes) chunks.push(chunk);
  }
  if (size > maxBytes) throw tooLarge();
  return new TextDecoder().decode(Buffer.concat(chunks));
}

function tooLarge(): Refusal {
  return new Refusal({ kind: 'too-large' });
}
