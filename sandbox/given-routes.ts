import type { Context, MiddlewareHandler } from 'hono';
import type { Hono } from 'hono/tiny';

import type { AppContext } from './app-context.ts';
import { fillJson, fillText, matchJson, matchText, type Values } from './match-shape.ts';
import { parseJson } from './read-body.ts';
import { readRecorded, type RecordedEnv } from './recorded-request.ts';
import { Refusal } from './refusal.ts';
import {
  BUILT_IN,
  OPERATIONS,
  routeTable,
  type Operation,
  type RouteShape,
} from './route-table.ts';

/**
 * Serves the given routes by what they say: a request to one becomes the request of the built-in
 * route that it stands for, and the built-in one is not there any more. What asks for HTML is for
 * the pages.
 */
export function givenRoutes(
  { options, state }: AppContext,
  api: Hono<RecordedEnv>,
): MiddlewareHandler<RecordedEnv> {
  const given = options.routes;
  if (given === undefined) return (_, next) => next();
  const table = routeTable(given);
  const replaced = OPERATIONS.filter((operation) => given[operation] !== undefined);
  const idOf = (name: unknown) => state.records().find((record) => record.name === name)?.id;

  return async (context, next) => {
    const { method, path } = context.req;
    if (context.req.header('accept')?.includes('text/html')) return next();
    const candidates = replaced.filter((operation) => isAt(table[operation], { method, path }));
    if (candidates.length === 0) {
      const served = (operation: Operation) => isAt(table[operation], { method, path });
      const isGone = replaced.some((operation) => isAt(BUILT_IN[operation], { method, path }));
      if (isGone && !OPERATIONS.some(served)) throw new Refusal({ kind: 'not-found' });
      return next();
    }
    const body = await bodyOf(context);
    for (const operation of candidates) {
      const values = valuesOf(table[operation], { path, body });
      const whole = values && { ws: options.workspace.name, id: idOf(values.name), ...values };
      if (whole !== undefined && isComplete(BUILT_IN[operation], whole)) {
        return api.fetch(translated(context, BUILT_IN[operation], whole));
      }
    }
    throw new Refusal({
      kind: 'invalid-model',
      errors: { $: ['The body is not that of the route.'] },
    });
  };
}

function isAt(route: RouteShape, { method, path }: { method: string; path: string }): boolean {
  return route.method === method && matchText(route.path, path) !== undefined;
}

/** The JSON of a request; undefined where it has no body. */
async function bodyOf(context: Context<RecordedEnv>): Promise<unknown> {
  await readRecorded(context);
  const { req } = context;
  const text = context.get('recorded').body;
  if (text === '') return undefined;
  if (!/^application\/([\w-]+\+)?json\b/i.test(req.header('content-type') ?? '')) {
    throw new Refusal({ kind: 'unsupported-media-type' });
  }
  return parseJson(text, 'The body is not valid JSON.');
}

function valuesOf(
  route: RouteShape,
  { path, body }: { path: string; body: unknown },
): Values | undefined {
  const ofPath = matchText(route.path, path);
  const ofBody = route.body === undefined && body === undefined ? {} : matchJson(route.body, body);
  return ofPath && ofBody && { ...ofPath, ...ofBody };
}

function isComplete({ path, body }: RouteShape, values: Values): boolean {
  const needed = JSON.stringify([path, body ?? null]).matchAll(/\{(\w+)\}/g);
  return [...needed].every(([, name = '']) => values[name] !== undefined);
}

function translated({ req }: Context, route: RouteShape, values: Values): Request {
  const url = new URL(req.url);
  url.pathname = fillText(route.path, values);
  const headers = new Headers(req.header());
  headers.delete('content-length');
  headers.set(
    'content-type',
    route.method === 'PATCH' ? 'application/json-patch+json' : 'application/json',
  );
  if (route.body === undefined) return new Request(url, { method: route.method, headers });
  const body = JSON.stringify(fillJson(route.body, values));
  return new Request(url, { method: route.method, headers, body });
}
