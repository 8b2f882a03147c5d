import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

import type { Workspace } from '../models.ts';
import { ownAddress } from './addresses.ts';
import { showPage } from './document.ts';
import { logInPage } from './log-in-page.ts';
import type { Session, Sessions } from './sessions.ts';

/** What is known of a request to a page besides the request. */
export interface PageEnv {
  readonly Variables: { session: Session };
}

/** A password that was given, and the path of the page that it is to open. */
export interface LogInAttempt {
  readonly sessions: Sessions;
  readonly password: string;
  readonly to: string;
}

/**
 * Leads to the page with a session in a cookie, or back to the log-in. The cookie is `Lax`, as the
 * pages that only show may be linked to; forms are guarded by their origin.
 */
export function logIn(
  context: Context,
  { sessions, password, to }: LogInAttempt,
): Response | Promise<Response> {
  const key = sessions.logIn(password);
  if (key === undefined) {
    const message = { kind: 'refused', text: 'This is not the sandbox’s password.' } as const;
    return showPage(context, logInPage({ to, status: 401, message }));
  }
  setCookie(context, cookieName(context), key, { httpOnly: true, sameSite: 'Lax', path: '/' });
  return context.redirect(to, 303);
}

/** The session of one who has logged in. */
export function sessionOf(context: Context, sessions: Sessions): Session | undefined {
  return sessions.find(getCookie(context, cookieName(context)));
}

/** Shows in the place of the page the log-in, which leads to it. */
export function onlyLoggedIn(workspace: Workspace, sessions: Sessions): MiddlewareHandler<PageEnv> {
  return async (context, next) => {
    const session = sessionOf(context, sessions);
    if (session === undefined) {
      const to = ownAddress(workspace, context.req.path);
      return showPage(context, logInPage({ to, status: 401 }));
    }
    context.set('session', session);
    return next();
  };
}

/** Browsers keep cookies by host whatever the port, so the port tells sandboxes apart. */
function cookieName({ req }: Context): string {
  return `sandbox-session-${new URL(req.url).port}`;
}
