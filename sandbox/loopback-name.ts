import type { HonoRequest, MiddlewareHandler } from 'hono';

import { Refusal } from './refusal.ts';

const LOOPBACK = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i;

/**
 * Whether a request came by a name of this machine. A page elsewhere could otherwise let its own
 * name point here, and read the answers (DNS rebinding).
 */
export function isByLoopbackName(request: HonoRequest): boolean {
  return LOOPBACK.test(request.header('host') ?? '');
}

/** Refuses calls of the API by any other name; the vendor's service does not know this rule. */
export const onlyLocalCalls: MiddlewareHandler = async ({ req }, next) => {
  if (!isByLoopbackName(req)) throw new Refusal({ kind: 'forbidden' });
  await next();
};
