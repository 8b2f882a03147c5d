import type { JsonValue } from './json.ts';

/** How the workspace is told who is calling. */
export type Credentials =
  | { readonly kind: 'token'; readonly token: string }
  | {
      readonly kind: 'api-key';
      readonly apiKey: string;
      readonly integrationSecret: string | undefined;
    };

/** Routes that the user put in place of the built-in ones, by operation. */
export type RouteOverrides = Readonly<Record<string, RouteOverride>>;

export interface RouteOverride {
  readonly method: string;
  /** A path with the placeholders `{ws}` and `{id}`. */
  readonly path: string;
  /** The body's shape; without it the built-in one stays. */
  readonly body?: JsonValue;
}

/** Where the workspace is and how to talk to it. */
export interface WorkspaceSettings {
  /** An origin, such as `https://crm.kontur.ru`. */
  readonly apiUrl: string;
  /** The workspace's Latin name, or its id. */
  readonly workspace: string;
  readonly credentials: Credentials;
  readonly routes: RouteOverrides;
}
