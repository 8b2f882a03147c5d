import { Hono } from 'hono';

import type { Access } from './access.ts';
import { errorAnswer, problemAnswer } from './answers.ts';
import { authorizeRoutes } from './authorize-routes.ts';
import { onlyLocalCalls } from './loopback-name.ts';
import type { Workspace } from './models.ts';
import type { ResolvedOptions } from './options.ts';
import { pageRoutes } from './page/page-routes.ts';
import { recordRequests, type RecordedRequest } from './recorded-request.ts';
import type { WorkspaceState } from './workspace-state.ts';
import { workspaceRoutes } from './workspace-routes.ts';

/** What the routes work on. */
export interface AppContext {
  readonly options: ResolvedOptions;
  readonly workspace: Workspace;
  readonly state: WorkspaceState;
  readonly access: Access;
  readonly requests: RecordedRequest[];
}

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
