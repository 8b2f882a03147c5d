import type { Context } from 'hono';
import { Hono } from 'hono/tiny';

import { errorAnswer, problemAnswer } from './answers.ts';
import type { AppContext } from './app-context.ts';
import { authorizeRoutes } from './authorize-routes.ts';
import { givenRoutes } from './given-routes.ts';
import { onlyLocalCalls } from './loopback-name.ts';
import { showProblem } from './page/document.ts';
import { pageRoutes } from './page/page-routes.ts';
import { recordRequests, takeTranslated, type RecordedEnv } from './recorded-request.ts';
import { workspaceRoutes } from './workspace-routes.ts';

/**
 * The vendor's HTTP API over one workspace, and its pages for people. A route that it does not know
 * is 404 (inferred), and says so with a page to whom asks for one.
 */
export function createApp(context: AppContext): Hono<RecordedEnv> {
  const app = new Hono<RecordedEnv>();
  const api = apiOf(context);
  app.use(recordRequests(context.requests, context.options.latencyMs));
  app.use(givenRoutes(context, api));
  app.route('/', api);
  app.route('/', pageRoutes(context));
  app.notFound((c) => (isForPerson(c) ? showProblem(c, NO_SUCH_PAGE) : problemAnswer(404)));
  app.onError(errorAnswer);
  return app;
}

function apiOf(context: AppContext): Hono<RecordedEnv> {
  const api = new Hono<RecordedEnv>();
  api.use(takeTranslated);
  api.use('/api/v1/*', onlyLocalCalls);
  api.route('/api/v1/authorization', authorizeRoutes(context));
  api.route('/api/v1/:ws', workspaceRoutes(context));
  api.onError(errorAnswer);
  return api;
}

const NO_SUCH_PAGE = { status: 404, text: 'There is no such page.' } as const;

/** A browser asks for HTML, by its address bar and its links. */
function isForPerson({ req }: Context): boolean {
  const wantsPage = req.header('accept')?.includes('text/html') ?? false;
  return wantsPage && !req.path.startsWith('/api/v1/');
}
