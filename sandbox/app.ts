import { Hono } from 'hono';

import { errorAnswer, problemAnswer } from './answers.ts';
import type { AppContext } from './app-context.ts';
import { authorizeRoutes } from './authorize-routes.ts';
import { onlyLocalCalls } from './loopback-name.ts';
import { pageRoutes } from './page/page-routes.ts';
import { recordRequests } from './recorded-request.ts';
import { workspaceRoutes } from './workspace-routes.ts';

/**
 * The vendor's HTTP API over one workspace, and its pages for people. A route that it does not know
 * is 404 (inferred).
 */
export function createApp(context: AppContext): Hono {
  const app = new Hono();
  app.use(recordRequests(context.requests, context.options.latencyMs));
  app.use('/api/v1/*', onlyLocalCalls);
  app.route('/api/v1/authorization', authorizeRoutes(context));
  app.route('/api/v1/:ws', workspaceRoutes(context));
  app.route('/', pageRoutes(context));
  app.notFound(() => problemAnswer(404));
  app.onError(errorAnswer);
  return app;
}
