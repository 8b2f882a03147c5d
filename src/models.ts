import type { Failure } from './results.ts';
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
  readonly integration: Integration | undefined;
  /** Undefined where it is not installed. */
  readonly instance: Instance | undefined;
}

/** What the record of former releases says of the one that is planned. */
export interface Recollection {
  /** Whether it proves that the setup, as it is now, was the last to be applied. */
  readonly setupProven: boolean;
  /** What speaks against the release. */
  readonly refusals: readonly Failure[];
}

/** Where nothing is recorded. */
export const NOTHING_RECALLED: Recollection = { setupProven: false, refusals: [] };

/** The version that the instance is configured at: its setting `version` (documented). */
export function configuredVersion(instance: Instance): string | undefined {
  return instance.settings.find(({ id }) => id === 'version')?.value;
}
