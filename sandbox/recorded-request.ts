import { setTimeout as sleep } from 'node:timers/promises';

import type { HttpBindings } from '@hono/node-server';
import type { MiddlewareHandler } from 'hono';

/** A request as it came in. */
export interface RecordedRequest {
  readonly method: string;
  /** The path with its query, exactly as it was sent: dots and escapes are not resolved. */
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The status of the answer; null until there is one. */
  status: number | null;
}

/**
 * Records each request in the order of arrival. The answer waits for `latencyMs` after the request
 * has taken effect, so that a client that gives up early has nevertheless changed something.
 */
export function recordRequests(
  requests: RecordedRequest[],
  latencyMs: number,
): MiddlewareHandler<{ Bindings: HttpBindings }> {
  return async (context, next) => {
    const { env, req } = context;
    const recorded: RecordedRequest = {
      method: req.method,
      path: env.incoming.url ?? '',
      headers: req.header(),
      body: await req.text(),
      status: null,
    };
    requests.push(recorded);
    await next();
    if (latencyMs > 0) await sleep(latencyMs, undefined, { ref: false });
    recorded.status = context.res.status;
  };
}
