import type { MiddlewareHandler } from 'hono';
import { Hono } from 'hono/tiny';

import { errorAnswer } from '../answers.ts';
import type { AppContext } from '../app-context.ts';
import type { Workspace } from '../models.ts';
import { Refusal } from '../refusal.ts';
import { addressesOf, ownAddress, WORKSPACES } from './addresses.ts';
import { showPage, showProblem, type Problem } from './document.ts';
import { onlyByLoopbackName, onlyOwnForms } from './guards.ts';
import { changeIntegrations, showIntegrations } from './integrations.ts';
import { logIn, onlyLoggedIn, sessionOf, type PageEnv } from './log-in.ts';
import { logInPage } from './log-in-page.ts';
import { refusedMessage } from './message.ts';
import { readForm } from './read-form.ts';
import { Sessions } from './sessions.ts';
import { mainPage, privateIntegrationsPage, workspacesPage } from './workspace-pages.ts';

/** A password and a path, of somebody who has not logged in yet. */
const LONGEST_LOG_IN_BYTES = 4 * 1024;

const GUARDS = [onlyByLoopbackName, onlyOwnForms] as const;

/**
 * The vendor's pages for the manual procedure, over the state and the rules of the API. Documented
 * are the addresses `/workspaces`, `/app/{ws}/main`, `/api/{ws}/integrations` and
 * `/api/{ws}/private-integrations`; how one logs in is the sandbox's own.
 */
export function pageRoutes(context: AppContext): Hono<PageEnv> {
  const { options, workspace } = context;
  const sessions = new Sessions(options.password);
  const inside = [...GUARDS, onlyLoggedIn(workspace, sessions)] as const;
  const ofWorkspace = [...inside, onlyThisWorkspace(workspace)] as const;

  const routes = new Hono<PageEnv>();
  routes.onError((error, c) => showProblem(c, problemOf(error)));
  routes.route('/', logInRoutes(workspace, sessions));
  routes.get(WORKSPACES, ...inside, (c) => showPage(c, workspacesPage(workspace)));
  routes.get('/app/:ws/main', ...ofWorkspace, (c) => showPage(c, mainPage(workspace)));
  routes.get('/api/:ws/integrations', ...ofWorkspace, (c) => showIntegrations(context, c));
  routes.post('/api/:ws/integrations', ...ofWorkspace, (c) => changeIntegrations(context, c));
  routes.get('/api/:ws/private-integrations', ...ofWorkspace, (c) =>
    showPage(c, privateIntegrationsPage(workspace, options.token)),
  );
  return routes;
}

/** By the form at `/`, or by the link `/log-in/{password}`, which leads to the integrations. */
function logInRoutes(workspace: Workspace, sessions: Sessions): Hono<PageEnv> {
  const { main, integrations } = addressesOf(workspace.name);
  const routes = new Hono<PageEnv>();
  routes.get('/', ...GUARDS, (c) =>
    sessionOf(c, sessions) === undefined
      ? showPage(c, logInPage({ to: main, status: 200 }))
      : c.redirect(main, 303),
  );
  routes.post('/', ...GUARDS, async (c) => {
    const form = await readForm(c, LONGEST_LOG_IN_BYTES);
    const to = ownAddress(workspace, form.get('to'));
    return logIn(c, { sessions, to, password: form.get('password') ?? '' });
  });
  routes.get('/log-in/:password', ...GUARDS, (c) =>
    logIn(c, { sessions, to: integrations, password: c.req.param('password') }),
  );
  return routes;
}

/** An error that is no `Refusal` shows nothing of itself. */
function problemOf(error: unknown): Problem {
  if (!(error instanceof Refusal)) return { status: 500, text: 'The sandbox failed.' };
  return { status: errorAnswer(error).status, text: refusedMessage(error).text };
}

/** By its name or its id, as in the API; what the vendor shows for another one is inferred. */
function onlyThisWorkspace({ name, id }: Workspace): MiddlewareHandler<PageEnv> {
  return async (context, next) => {
    const asked = context.req.param('ws');
    if (asked === name || asked === id) return next();
    return showProblem(context, { status: 404, text: 'You have no such workspace.' });
  };
}
