import type { JsonValue } from '../domain/json.ts';

/**
 * How surely a route is known: from the vendor's documentation, from its conventions, or from
 * the user, by the input `routes`.
 */
export type RouteStatus = 'documented' | 'inferred' | 'given';

export interface Route {
  readonly method: string;
  /** With the placeholders `{ws}` and `{id}`. */
  readonly path: string;
  /**
   * The body's shape. `{name}`, `{version}`, `{ws}` and `{id}` are filled in anywhere in a
   * string; a string that is just `{setup}` or `{operations}` becomes that JSON.
   */
  readonly body?: JsonValue;
  readonly status: RouteStatus;
  /** Whether calling it twice leaves the same as calling it once at most. */
  readonly safe: boolean;
  /** What it is for, in words for the log. */
  readonly label: string;
}

/**
 * Every route that this action calls. The input `routes` replaces single entries. The routes
 * marked inferred follow the conventions of the documented ones and have not been tried
 * against the vendor's service.
 */
export const ROUTES = {
  list: {
    method: 'GET',
    path: '/api/v1/{ws}/integrations',
    status: 'inferred',
    safe: true,
    label: 'List the integrations',
  },
  create: {
    method: 'POST',
    path: '/api/v1/{ws}/integrations',
    body: { name: '{name}', version: '{version}' },
    status: 'inferred',
    safe: false,
    label: 'Create the integration',
  },
  'set-version': {
    method: 'PATCH',
    path: '/api/v1/{ws}/integrations/{id}',
    body: { operations: [{ op: 'replace', path: '/version', value: '{version}' }] },
    status: 'inferred',
    safe: false,
    label: 'Set the version',
  },
  install: {
    method: 'POST',
    path: '/api/v1/{ws}/integrations/{id}/install',
    status: 'inferred',
    safe: false,
    label: 'Install the integration',
  },
  setup: {
    method: 'POST',
    path: '/api/v1/{ws}/integrations/{id}/setup',
    body: '{setup}',
    status: 'documented',
    safe: false,
    label: 'Set up the instance',
  },
  'read-instance': {
    method: 'GET',
    path: '/api/v1/{ws}/integrations/instances/{id}',
    status: 'documented',
    safe: true,
    label: 'Read the instance',
  },
  'change-instance': {
    method: 'PATCH',
    path: '/api/v1/{ws}/integrations/instances/{id}',
    body: { operations: '{operations}' },
    status: 'documented',
    safe: false,
    label: 'Patch the instance',
  },
  'authorize-private-integration': {
    method: 'POST',
    path: '/api/v1/authorization/authorize-private-integration',
    status: 'documented',
    safe: true,
    label: 'Exchange the api-key',
  },
  'authorize-integration': {
    method: 'POST',
    path: '/api/v1/authorization/authorize-integration',
    status: 'documented',
    safe: true,
    label: 'Exchange the api-key and integration-secret',
  },
} as const satisfies Record<string, Route>;

export type Operation = keyof typeof ROUTES;

export const OPERATIONS = Object.keys(ROUTES) as Operation[];

export function isOperation(name: string): name is Operation {
  return Object.hasOwn(ROUTES, name);
}

/** The placeholders that a route's path can hold. */
export const PATH_PLACEHOLDERS: Readonly<Record<Operation, readonly string[]>> = {
  list: ['{ws}'],
  create: ['{ws}'],
  'set-version': ['{ws}', '{id}'],
  install: ['{ws}', '{id}'],
  setup: ['{ws}', '{id}'],
  'read-instance': ['{ws}', '{id}'],
  'change-instance': ['{ws}', '{id}'],
  'authorize-private-integration': ['{ws}'],
  'authorize-integration': ['{ws}'],
};

const OF_INTEGRATION = ['{ws}', '{id}', '{name}', '{version}'];

/** The placeholders that a route's body can hold. */
export const BODY_PLACEHOLDERS: Readonly<Record<Operation, readonly string[]>> = {
  list: ['{ws}'],
  create: ['{ws}', '{name}', '{version}'],
  'set-version': OF_INTEGRATION,
  install: OF_INTEGRATION,
  setup: [...OF_INTEGRATION, '{setup}'],
  'read-instance': OF_INTEGRATION,
  'change-instance': [...OF_INTEGRATION, '{operations}'],
  'authorize-private-integration': ['{ws}'],
  'authorize-integration': ['{ws}'],
};

/** The placeholders that a route's body has to hold, if it has one: what the operation is to send. */
export const CARRIED: Readonly<Record<Operation, readonly string[]>> = {
  list: [],
  create: ['{name}', '{version}'],
  'set-version': ['{version}'],
  install: [],
  setup: ['{setup}'],
  'read-instance': [],
  'change-instance': ['{operations}'],
  'authorize-private-integration': [],
  'authorize-integration': [],
};

/** The operations that get an access key for keys. */
export const EXCHANGES: ReadonlySet<Operation> = new Set([
  'authorize-private-integration',
  'authorize-integration',
]);
