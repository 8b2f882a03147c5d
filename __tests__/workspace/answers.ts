import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Connection, HttpRequest } from '../../src/http/connection.ts';

export interface Scripted {
  readonly status?: number;
  /** A string is sent as it is, anything else as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A connection that gives these answers, the last one forever, and records what was asked. */
export function answering(...answers: Scripted[]): Connection & { asked: HttpRequest[] } {
  const asked: HttpRequest[] = [];
  return {
    asked,
    exchange: (request) => {
      const { status = 200, body, headers } = answers[asked.length] ?? answers.at(-1) ?? {};
      asked.push(request);
      const text = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body);
      return Promise.resolve({ status, text, header: (name) => headers?.[name], isWhole: true });
    },
    close: () => Promise.resolve(),
  };
}

/** A body as the vendor's documentation gives it; the name says its status. */
export function vendorExample(name: string): Scripted & { readonly body: string } {
  const file = join(import.meta.dirname, '../vendor-examples', `${name}.json`);
  return { status: Number(name.split('.').at(-1)), body: readFileSync(file, 'utf8') };
}
