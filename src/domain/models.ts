import type { JsonObject } from './json.ts';

/** An integration, as the workspace lists it. The list's form is inferred. */
export interface Integration {
  readonly id: string;
  readonly name: string;
  readonly version: string;
}

/**
 * The statuses of an instance in the order of the vendor's numbers, 0 to 4 (documented).
 * `unknown` stands for whatever the vendor may add.
 */
export const INSTANCE_STATUSES = [
  'notConfigured',
  'active',
  'paused',
  'hasErrors',
  'failed',
] as const;

export type InstanceStatus = (typeof INSTANCE_STATUSES)[number] | 'unknown';

/** A named value of an instance; the vendor shows every value as a string (documented). */
export interface Setting {
  readonly id: string;
  readonly value: string | undefined;
}

/** An installed integration. Its id is the integration's id (documented). */
export interface Instance {
  readonly id: string;
  readonly status: InstanceStatus;
  readonly settings: readonly Setting[];
  readonly secrets: readonly Setting[];
  /** The whole of it as it was received, for the paths that patch operations name. */
  readonly document: JsonObject;
}

/** What the workspace holds of one integration name. */
export interface Observed {
  /** All that bear the name in whatever case: nobody can say which is meant if it is not one. */
  readonly alike: readonly Integration[];
  /** The one of exactly this name; undefined where there is none, or no telling which. */
  readonly integration: Integration | undefined;
  /** Undefined where it is not installed. */
  readonly instance: Instance | undefined;
}

/** Reads the version the instance is configured at: its setting `version` (documented). */
export function configuredVersion(instance: Instance): string | undefined {
  return instance.settings.find(({ id }) => id === 'version')?.value;
}

/** What is known of the instance: as it was read last, or that a write has come since. */
export type KnownInstance =
  { readonly kind: 'read'; readonly instance: Instance | undefined } | { readonly kind: 'stale' };

/** What a release knows of what it works on, as the last answer or read had it. */
export interface Current {
  /** Undefined until it is created. */
  readonly integration: Integration | undefined;
  readonly instance: KnownInstance;
  /** The instance before anything was written. */
  readonly instanceBefore: Instance | undefined;
}
