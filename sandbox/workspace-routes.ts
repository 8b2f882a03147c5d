import type { MiddlewareHandler } from 'hono';
import { Hono } from 'hono/tiny';

import { jsonAnswer } from './answers.ts';
import type { AppContext } from './app-context.ts';
import { toIntegration } from './integration-record.ts';
import type { Instance } from './models.ts';
import { pageOf } from './paging.ts';
import { readOperations } from './patch-operations.ts';
import { JSON_BODY, JSON_PATCH, readBody } from './read-body.ts';
import { recordBody, type RecordedEnv } from './recorded-request.ts';
import { Refusal } from './refusal.ts';
import { readCreate, readSetup, readVersionPatch } from './request-models.ts';
import { toWire } from './wire.ts';

/**
 * The eight routes under `/api/v1/{ws}`. Documented are setup, reading and changing an instance;
 * the other five, their answers too, are inferred from these.
 */
export function workspaceRoutes(context: AppContext): Hono<RecordedEnv> {
  const { options, state } = context;
  const shown = (instance: Instance): unknown => toWire(instance, options.statusFormat);
  const patched = (result: unknown): Response =>
    jsonAnswer(
      options.patchResult === 'bare' ? result : { isSuccessful: true, responseCode: 'ok', result },
    );

  const routes = new Hono<RecordedEnv>();
  routes.use('*', onlyAuthorized(context), onlyThisWorkspace(context), recordBody);

  routes.get('/integrations', ({ req }) => {
    const rows = state.listed();
    if (options.listFormat === 'array') return jsonAnswer(rows.map(toIntegration));
    const { offset, limit } = req.query();
    const page = pageOf(rows, { offset, limit, pageSize: options.pageSize });
    return jsonAnswer({ ...page, items: page.items.map(toIntegration) });
  });

  routes.post('/integrations', (c) => jsonAnswer(state.create(readCreate(readBody(c, JSON_BODY)))));

  routes.patch('/integrations/:id', (c) => {
    const operations = readOperations(readBody(c, JSON_PATCH));
    return patched(state.setVersion(c.req.param('id'), readVersionPatch(operations)));
  });

  routes.post('/integrations/:id/install', ({ req }) =>
    jsonAnswer(shown(state.install(req.param('id')))),
  );

  routes.post('/integrations/:id/uninstall', ({ req }) => {
    state.uninstall(req.param('id'));
    return jsonAnswer('OK');
  });

  routes.post('/integrations/:id/setup', (c) => {
    state.setup(c.req.param('id'), readSetup(readBody(c, JSON_BODY)));
    return jsonAnswer('OK');
  });

  routes.get('/integrations/instances/:id', ({ req }) =>
    jsonAnswer(shown(state.instance(req.param('id')))),
  );

  routes.patch('/integrations/instances/:id', (c) => {
    const operations = readOperations(readBody(c, JSON_PATCH));
    return patched(shown(state.changeInstance(c.req.param('id'), operations)));
  });

  return routes;
}

function onlyAuthorized({ access }: AppContext): MiddlewareHandler {
  return async ({ req }, next) => {
    access.check({
      authorization: req.header('Authorization'),
      accessKey: req.header('X-XCOM-AccessKey'),
    });
    await next();
  };
}

/** The workspace goes by its name or its id (documented); another one is 404 (inferred). */
function onlyThisWorkspace({ workspace }: AppContext): MiddlewareHandler {
  return async ({ req }, next) => {
    const asked = req.param('ws');
    if (asked !== workspace.name && asked !== workspace.id) {
      throw new Refusal({ kind: 'not-found' });
    }
    await next();
  };
}
