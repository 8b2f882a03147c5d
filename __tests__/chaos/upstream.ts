import { request as httpRequest } from 'node:http';
import type { Arrived } from './faults.ts';

/** An answer of the service behind the chaos. */
export interface RealAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
}

/** Asks the real service; without one every answer is an empty list. */
export async function askUpstream(
  origin: string | undefined,
  { method, path, headers, body }: Arrived,
): Promise<RealAnswer> {
  if (origin === undefined) {
    return { status: 200, type: 'application/json', body: Buffer.from('[ ]') };
  }
  const { host } = new URL(origin);
  return new Promise((resolve, reject) => {
    const options = { method, path, headers: { ...headers, host }, agent: false };
    httpRequest(origin, options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const type = response.headers['content-type'] ?? '';
        resolve({ status: response.statusCode ?? 0, type, body: Buffer.concat(chunks) });
      });
    })
      .on('error', reject)
      .end(body);
  });
}
