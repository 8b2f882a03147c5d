import { randomUUID } from 'node:crypto';

import type { Instance, Integration } from './models.ts';
import { newInstance } from './new-instance.ts';
import type { SeedIntegration } from './seed.ts';
import { createdAt, updatedByIntegration } from './update-info.ts';

/** Everything that the workspace knows about one integration. */
export interface IntegrationRecord extends Integration {
  /** Grows with each integration; the list is in its order. */
  readonly sequence: number;
  readonly isPrivate: boolean;
  readonly ofOtherPartner: boolean;
  /** When the list begins to show it. */
  readonly listedFromMs: number;
  /** When the instance follows to the present version; null when it is not behind. */
  upgradeDueMs: number | null;
  /** Null when the integration is not installed. */
  instance: Instance | null;
}

/** When, and at which place in the list, an integration comes into being. */
export interface Beginning {
  readonly sequence: number;
  readonly nowMs: number;
  readonly listedFromMs: number;
}

/** The record of a seeded or newly created integration. */
export function newRecord(seed: SeedIntegration, beginning: Beginning): IntegrationRecord {
  const { id = randomUUID(), name, version } = seed;
  return {
    id,
    name,
    version,
    updateInfo: createdAt(beginning.nowMs),
    sequence: beginning.sequence,
    isPrivate: seed.isPrivate ?? false,
    ofOtherPartner: seed.ofOtherPartner ?? false,
    listedFromMs: beginning.listedFromMs,
    upgradeDueMs: null,
    instance: (seed.installed ?? false) ? newInstance({ ...seed, id }, beginning.nowMs) : null,
  };
}

/** An integration as the list and the answers to create and set version show it (inferred). */
export function toIntegration({ id, name, version, updateInfo }: IntegrationRecord): Integration {
  return { id, name, version, updateInfo };
}

/** The version that an instance is configured at, its documented setting `version`. */
export function configuredVersion({ settings }: Instance): string | undefined {
  return settings.find(({ id }) => id === 'version')?.value;
}

/**
 * Brings an instance to its integration's version once that is due. Documented: the service calls
 * the integration's webhook `setup/upgrade`, which does it; inferred: hence the delay.
 */
export function followVersion(
  record: IntegrationRecord,
  { nowMs, failingVersions }: { nowMs: number; failingVersions: readonly string[] },
): void {
  const { instance, upgradeDueMs, version, name } = record;
  if (instance === null || upgradeDueMs === null || nowMs < upgradeDueMs) return;
  record.upgradeDueMs = null;
  record.instance = {
    ...instance,
    status: failingVersions.includes(version) ? 'failed' : instance.status,
    updateInfo: updatedByIntegration(instance.updateInfo, { name, timeMs: upgradeDueMs }),
    settings: [
      ...instance.settings.filter(({ id }) => id !== 'version'),
      { id: 'version', value: version },
    ],
  };
}
