import type { MiddlewareHandler } from 'hono';

import { isByLoopbackName } from '../loopback-name.ts';
import { showProblem } from './document.ts';

/** Refuses, with a page, what came by another name than this machine's own. */
export const onlyByLoopbackName: MiddlewareHandler = async (context, next) => {
  if (isByLoopbackName(context.req)) return next();
  return showProblem(context, {
    status: 403,
    text: 'The sandbox’s pages are only to be had as 127.0.0.1, localhost or [::1].',
  });
};

/**
 * Refuses a form that a page of another origin sent. Another port of this machine is another
 * origin too, and the browser sends cookies there; hence not `same-site`. What is no browser sends
 * neither header, and nobody's cookie.
 */
export const onlyOwnForms: MiddlewareHandler = async (context, next) => {
  const { req } = context;
  const site = req.header('sec-fetch-site') ?? 'same-origin';
  const origin = req.header('origin') ?? ownOrigin(req.header('host'));
  const isOwn = site === 'same-origin' && origin === ownOrigin(req.header('host'));
  if (req.method === 'GET' || isOwn) return next();
  return showProblem(context, { status: 403, text: 'This form came from another site.' });
};

function ownOrigin(host = ''): string {
  return `http://${host}`;
}
