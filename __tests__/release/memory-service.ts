import type { SeedIntegration } from '../../sandbox/seed.ts';
import { WorkspaceState } from '../../sandbox/workspace-state.ts';
import type { InstanceStatus } from '../../sandbox/models.ts';
import type { Integration } from '../../src/domain/models.ts';
import type { FakeClock } from '../fake-clock.ts';

export interface ServiceRules {
  readonly clock: FakeClock;
  /** By how much the list is behind; instances are read as they are. */
  readonly listLagMs?: number;
  readonly upgradeDelayMs?: number;
  readonly statusAfterSetup?: InstanceStatus;
  /** How the service keeps a version that it is given; as it is, if it is left out. */
  readonly keepsVersionAs?: (version: string) => string;
  /** Whether the service itself lets a name be created twice. */
  readonly doubleNames?: boolean;
  readonly onChange?: () => void;
}

/** The service behind every connection to one workspace: its domain, and a list that may lag. */
export class MemoryService {
  readonly state: WorkspaceState;
  readonly #clock: FakeClock;
  readonly #listLagMs: number;
  readonly #rules: ServiceRules;
  #lists: { readonly atMs: number; readonly rows: readonly Integration[] }[] = [];

  constructor(rules: ServiceRules, seeds: readonly SeedIntegration[] = []) {
    const { clock, listLagMs = 0, upgradeDelayMs = 0, statusAfterSetup = 'active' } = rules;
    this.#clock = clock;
    this.#rules = rules;
    this.#listLagMs = listLagMs;
    this.state = new WorkspaceState({
      clock: { now: () => clock.wallTime() },
      upgradeDelayMs,
      listLagMs: 0,
      secretKeys: ['apiKey'],
      statusAfterSetup,
      failingVersions: [],
    });
    for (const seed of seeds) this.state.seed(seed);
    this.#lists = [{ atMs: -Infinity, rows: this.rows() }];
  }

  /** What the service holds now, as the list will show it. */
  rows(): Integration[] {
    return this.state.records().map(({ id, name, version }) => ({ id, name, version }));
  }

  /** The list as it was when the lag began. */
  listed(): Integration[] {
    const seenMs = this.#clock.now() - this.#listLagMs;
    return [...(this.#lists.findLast(({ atMs }) => atMs <= seenMs)?.rows ?? [])];
  }

  /** Does something that changes the workspace, and gives the list its new state. */
  change<T>(act: (state: WorkspaceState) => T): T {
    const value = act(this.state);
    this.#lists.push({ atMs: this.#clock.now(), rows: this.rows() });
    this.#rules.onChange?.();
    return value;
  }

  create(name: string, given: string): Integration {
    const version = this.kept(given);
    return this.change((state) => {
      if (this.#rules.doubleNames !== true) return state.create({ name, version });
      return { id: state.seed({ name, version }), name, version };
    });
  }

  setVersion(id: string, version: string): void {
    this.change((state) => state.setVersion(id, this.kept(version)));
  }

  kept(version: string): string {
    return this.#rules.keepsVersionAs?.(version) ?? version;
  }
}
