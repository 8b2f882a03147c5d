import { setTimeout as sleep } from 'node:timers/promises';

import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';

import { readText } from './read-text.ts';

/** A request as it came in. */
export interface RecordedRequest {
  readonly method: string;
  /** The path with its query, exactly as it was sent: dots and escapes are not resolved. */
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Empty of a call that was turned away, and of the forms of pages, which hold the password. */
  body: string;
  /** The status of the answer; null until there is one. */
  status: number | null;
}

/** What a request is known by while it is served. */
export interface RecordedEnv {
  readonly Bindings: HttpBindings;
  readonly Variables: { recorded: RecordedRequest };
}

/**
 * Records each request in the order of arrival. The answer waits for `latencyMs` after the request
 * has taken effect, so that a client that gives up early has nevertheless changed something.
 */
export function recordRequests(
  requests: RecordedRequest[],
  latencyMs: number,
): MiddlewareHandler<RecordedEnv> {
  return async (context, next) => {
    const { env, req } = context;
    const recorded: RecordedRequest = {
      method: req.method,
      path: env.incoming.url ?? '',
      headers: req.header(),
      body: '',
      status: null,
    };
    requests.push(recorded);
    context.set('recorded', recorded);
    await next();
    if (latencyMs > 0) await sleep(latencyMs, undefined, { ref: false });
    recorded.status = context.res.status;
  };
}

/** Far more than a call of this API needs; what the service does with more is not known. */
const LONGEST_BODY_BYTES = 1024 * 1024;

/** Adds the body of a call that has passed its guards; the route reads it from there. */
export const recordBody: MiddlewareHandler<RecordedEnv> = async (context, next) => {
  await readRecorded(context);
  await next();
};

export async function readRecorded(context: Context<RecordedEnv>): Promise<void> {
  context.get('recorded').body = await readText(context.req.raw, LONGEST_BODY_BYTES);
}

/**
 * Gives a request that stands for another one, whose route was given, a record of its own: the one
 * that came in is recorded already.
 */
export const takeTranslated: MiddlewareHandler<RecordedEnv> = async (context, next) => {
  const recorded = context.get('recorded') as RecordedRequest | undefined;
  const { method, path } = context.req;
  if (recorded === undefined) {
    context.set('recorded', { method, path, headers: {}, body: '', status: null });
  }
  await next();
};
