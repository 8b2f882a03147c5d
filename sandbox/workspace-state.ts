import type { Clock } from './clock.ts';
import {
  configuredVersion,
  followVersion,
  newRecord,
  toIntegration,
  type IntegrationRecord,
} from './integration-record.ts';
import type { Instance, InstanceStatus, Integration } from './models.ts';
import { isIntegrationName, isIntegrationVersion } from './names.ts';
import { newInstance } from './new-instance.ts';
import { patchInstance } from './patch.ts';
import type { Operation } from './patch-operations.ts';
import { conflict, invalidField, Refusal } from './refusal.ts';
import type { SeedIntegration } from './seed.ts';
import { setupValues, type SecretKeys } from './setup-values.ts';
import { updatedAt } from './update-info.ts';

export interface WorkspaceRules {
  readonly clock: Clock;
  readonly upgradeDelayMs: number;
  readonly listLagMs: number;
  readonly secretKeys: SecretKeys;
  readonly statusAfterSetup: InstanceStatus;
  readonly failingVersions: readonly string[];
}

/**
 * What one workspace holds, and the rules by which it changes: the vendor's domain without HTTP.
 * Methods throw a `Refusal` when the service would refuse, and then nothing has changed.
 */
export class WorkspaceState {
  readonly #rules: WorkspaceRules;
  readonly #records: IntegrationRecord[] = [];
  #sequence = 0;

  constructor(rules: WorkspaceRules) {
    this.#rules = rules;
  }

  /** Another workspace by the same rules that holds the same, and goes its own way from now on. */
  copy(): WorkspaceState {
    const copy = new WorkspaceState(this.#rules);
    copy.#records.push(...structuredClone(this.#records));
    copy.#sequence = this.#sequence;
    return copy;
  }

  /** Puts an integration in without any check. Returns its id. */
  seed(integration: SeedIntegration): string {
    const nowMs = this.#rules.clock.now();
    const record = this.#append(integration, nowMs);
    const { instance, version } = record;
    if (instance !== null && configuredVersion(instance) !== version) {
      record.upgradeDueMs = nowMs + this.#rules.upgradeDelayMs;
    }
    return record.id;
  }

  /** Everything the workspace holds now, private and not yet listed integrations too. */
  records(): readonly IntegrationRecord[] {
    const nowMs = this.#rules.clock.now();
    for (const record of this.#records) followVersion(record, { ...this.#rules, nowMs });
    return this.#records;
  }

  /** The list: own and other partners' public integrations (documented), oldest first. */
  listed(): readonly IntegrationRecord[] {
    const nowMs = this.#rules.clock.now();
    return this.records().filter((row) => !row.isPrivate && row.listedFromMs <= nowMs);
  }

  /** In how many seconds, one at least, something changes by itself; undefined if nothing will. */
  secondsToNextChange(): number | undefined {
    const nowMs = this.#rules.clock.now();
    const dueMs = this.records()
      .flatMap(({ upgradeDueMs, listedFromMs }) => [upgradeDueMs ?? Infinity, listedFromMs])
      .filter((ms) => ms > nowMs && ms < Infinity);
    return dueMs.length === 0 ? undefined : Math.ceil((Math.min(...dueMs) - nowMs) / 1_000);
  }

  /**
   * Documented: the rules of names and versions, and that a name is unique. Inferred: that names
   * which differ in case are different, and how a name that is taken is refused.
   */
  create({ name, version }: { name: string; version: string }): Integration {
    if (!isIntegrationName(name)) throw invalidField('name', 'The field name is invalid.');
    checkVersion(version);
    if (this.#records.some((record) => record.name === name)) {
      throw conflict('alreadyExists', 'Integration already exists');
    }
    const listedFromMs = this.#rules.clock.now() + this.#rules.listLagMs;
    return toIntegration(this.#append({ name, version }, listedFromMs));
  }

  /** Inferred; so is that another partner's integration is forbidden. Any version is taken. */
  setVersion(id: string, version: string): Integration {
    const record = this.#integration(id);
    if (record.ofOtherPartner) throw new Refusal({ kind: 'forbidden' });
    checkVersion(version);
    const nowMs = this.#rules.clock.now();
    record.version = version;
    record.updateInfo = updatedAt(record.updateInfo, nowMs);
    record.upgradeDueMs = nowMs + this.#rules.upgradeDelayMs;
    return toIntegration(record);
  }

  /** The instance begins as `notConfigured` (documented); a second install is refused (inferred). */
  install(id: string): Instance {
    const record = this.#integration(id);
    if (record.instance !== null) {
      throw conflict('alreadyInstalled', 'Integration already installed');
    }
    record.upgradeDueMs = null;
    record.instance = newInstance(record, this.#rules.clock.now());
    return record.instance;
  }

  /** Inferred, with the refusal that the authorize route gives when nothing is installed. */
  uninstall(id: string): void {
    const record = this.#integration(id);
    if (record.instance === null) throw conflict('notInstalled', 'Integration not installed');
    record.instance = null;
  }

  /**
   * Documented: it activates a fresh instance, and does not apply to private integrations.
   * Inferred: it activates any other as well, one that is paused too; it replaces what the former
   * setup gave, and is made for the present version; where it does not apply, or nothing is
   * installed, the integration counts as not found.
   */
  setup(id: string, parameters: object): void {
    const record = this.#integration(id);
    const { instance, version, isPrivate } = record;
    if (instance === null || isPrivate) throw integrationNotFound();
    const { settings, secrets } = setupValues(parameters, this.#rules.secretKeys);
    record.upgradeDueMs = null;
    record.instance = {
      ...instance,
      updateInfo: updatedAt(instance.updateInfo, this.#rules.clock.now()),
      status: this.#statusAfterSetup(version),
      secrets,
      settings: [...settings, { id: 'version', value: version }],
    };
  }

  #statusAfterSetup(version: string): InstanceStatus {
    const { failingVersions, statusAfterSetup } = this.#rules;
    return failingVersions.includes(version) ? 'failed' : statusAfterSetup;
  }

  /** Refused with `notFound` when the integration is not installed (documented). */
  instance(id: string): Instance {
    const instance = this.#find(id)?.instance ?? null;
    if (instance === null) throw conflict('notFound', `IntegrationInstance ${id} not found`);
    return instance;
  }

  /** Operations are applied in order, all or none (documented). */
  changeInstance(id: string, operations: readonly Operation[]): Instance {
    return this.#replaceInstance(id, patchInstance(this.instance(id), operations));
  }

  /** Gives an instance a status, as its integration might. */
  setStatus(id: string, status: InstanceStatus): void {
    this.#replaceInstance(id, { ...this.instance(id), status });
  }

  #replaceInstance(id: string, instance: Instance): Instance {
    const updateInfo = updatedAt(instance.updateInfo, this.#rules.clock.now());
    const record = this.#integration(id);
    record.instance = { ...instance, updateInfo };
    return record.instance;
  }

  #append(seed: SeedIntegration, listedFromMs: number): IntegrationRecord {
    this.#sequence += 1;
    const nowMs = this.#rules.clock.now();
    const record = newRecord(seed, { sequence: this.#sequence, nowMs, listedFromMs });
    this.#records.push(record);
    return record;
  }

  #find(id: string): IntegrationRecord | undefined {
    return this.records().find((record) => record.id === id);
  }

  #integration(id: string): IntegrationRecord {
    const record = this.#find(id);
    if (record === undefined) throw integrationNotFound();
    return record;
  }
}

/** Documented for setup; inferred for the other calls on an integration that does not exist. */
function integrationNotFound(): Refusal {
  return conflict('IntegrationNotFound', 'Integration not found');
}

function checkVersion(version: string): void {
  if (!isIntegrationVersion(version)) {
    throw invalidField('version', 'The field version is invalid.');
  }
}
