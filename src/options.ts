import type { JsonObject, JsonValue } from './json.ts';

/** One operation of an instance patch, as the vendor documents them: never by index. */
export interface PatchOperation {
  readonly op: 'add' | 'replace' | 'remove';
  readonly path: string;
  readonly value?: JsonValue;
}

/** When an installed integration is set up again. */
export type SetupWhen = 'changed' | 'always' | 'unconfigured';

/** What a release waits for before it is called done. */
export type WaitFor = 'active' | 'version' | 'none';

/** What is to be released, and how: everything that the release itself needs to know. */
export interface ReleaseOptions {
  /** The integration's name, exact in case. */
  readonly integration: string;
  /** A valid version of the vendor's grammar. */
  readonly version: string;
  readonly install: boolean;
  readonly setup: JsonObject | undefined;
  readonly setupWhen: SetupWhen;
  readonly instancePatch: readonly PatchOperation[];
  readonly allowDowngrade: boolean;
  readonly dryRun: boolean;
  readonly waitFor: WaitFor;
  readonly waitTimeoutMs: number;
}

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
export interface ConnectionOptions {
  /** An origin, such as `https://crm.kontur.ru`. */
  readonly apiUrl: string;
  /** The workspace's Latin name, or its id. */
  readonly workspace: string;
  readonly credentials: Credentials;
  readonly routes: RouteOverrides;
}
