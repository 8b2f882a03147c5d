/** What the workspace can be asked for. */
export type Operation =
  | 'list'
  | 'create'
  | 'set-version'
  | 'install'
  | 'setup'
  | 'read-instance'
  | 'change-instance'
  | 'authorize-private-integration'
  | 'authorize-integration';

/** A request with placeholders: `{ws}` and `{id}` in the path, these and others in the body. */
export interface RouteShape {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
}

const INTEGRATIONS = '/api/v1/{ws}/integrations';
const INSTANCE = `${INTEGRATIONS}/instances/{id}`;
const AUTHORIZATION = '/api/v1/authorization';

/**
 * The routes as the sandbox serves them of its own accord. Setup, reading and changing an instance
 * and both authorizations are documented, the others inferred.
 */
export const BUILT_IN: Readonly<Record<Operation, RouteShape>> = {
  // Before `create`: where both have one route, what is there gets the version.
  'set-version': {
    method: 'PATCH',
    path: `${INTEGRATIONS}/{id}`,
    body: { operations: [{ op: 'replace', path: '/version', value: '{version}' }] },
  },
  list: { method: 'GET', path: INTEGRATIONS },
  create: { method: 'POST', path: INTEGRATIONS, body: { name: '{name}', version: '{version}' } },
  install: { method: 'POST', path: `${INTEGRATIONS}/{id}/install` },
  setup: { method: 'POST', path: `${INTEGRATIONS}/{id}/setup`, body: '{setup}' },
  'read-instance': { method: 'GET', path: INSTANCE },
  'change-instance': { method: 'PATCH', path: INSTANCE, body: { operations: '{operations}' } },
  'authorize-private-integration': {
    method: 'POST',
    path: `${AUTHORIZATION}/authorize-private-integration`,
  },
  'authorize-integration': { method: 'POST', path: `${AUTHORIZATION}/authorize-integration` },
};

export const OPERATIONS = Object.keys(BUILT_IN) as Operation[];

/** Routes in the place of built-in ones, in the form of the action's input `routes`. */
export type GivenRoutes = Readonly<Partial<Record<Operation, string | GivenRoute>>>;

export interface GivenRoute {
  /** `METHOD /path`. */
  readonly request: string;
  /** The built-in one if left out. */
  readonly body?: unknown;
  readonly safe?: boolean | undefined;
}

/** The routes that are served: the given ones, and for the rest the built-in ones. */
export function routeTable(given: GivenRoutes): Readonly<Record<Operation, RouteShape>> {
  const entries = OPERATIONS.map((operation) => {
    const entry = given[operation];
    const builtIn = BUILT_IN[operation];
    return [operation, entry === undefined ? builtIn : { ...builtIn, ...shapeOf(entry) }];
  });
  return Object.fromEntries(entries) as Record<Operation, RouteShape>;
}

function shapeOf(entry: string | GivenRoute): RouteShape {
  const { request, body } = typeof entry === 'string' ? { request: entry } : entry;
  const [method = '', path = ''] = request.split(' ');
  return { method, path, ...(body === undefined ? {} : { body }) };
}
