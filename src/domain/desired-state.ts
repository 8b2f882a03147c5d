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

/** What a workspace is to hold. */
export interface DesiredState {
  /** The integration's name, exact in case. */
  readonly integration: string;
  /** A valid version of the vendor's grammar. */
  readonly version: string;
  /** Whether it is to be installed where it is not; an installation is never taken away. */
  readonly install: boolean;
  readonly setup: JsonObject | undefined;
  readonly instancePatch: readonly PatchOperation[];
}

/** How to get there. */
export interface Policy {
  readonly setupWhen: SetupWhen;
  readonly allowDowngrade: boolean;
  readonly dryRun: boolean;
  readonly waitFor: WaitFor;
  readonly waitTimeoutMs: number;
}
