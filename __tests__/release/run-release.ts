import type { SeedIntegration } from '../../sandbox/seed.ts';
import { releaseIntegration } from '../../src/release/release-integration.ts';
import type { ReleaseResult } from '../../src/domain/results.ts';
import { Deadline } from '../../src/time/deadline.ts';
import { FakeClock } from '../fake-clock.ts';
import { plainData } from '../plain-data.ts';
import { type Wishes, requestFor } from '../release-request.ts';
import type { Fault } from './faults.ts';
import { MemoryLog } from './memory-log.ts';
import { MemoryService, type ServiceRules } from './memory-service.ts';
import { type CallKind, MemoryWorkspace, type MemoryWorkspaceParts } from './memory-workspace.ts';

export const NAME = 'acme.telephony';

/** Somebody else's, among them names that begin like ours. */
export const OTHERS: readonly SeedIntegration[] = [
  { name: 'acme', version: '9.9', ofOtherPartner: true },
  { name: 'acme.telephony2', version: '3.0', ofOtherPartner: true, installed: true },
];

/** Everything about a run that a test can choose. */
export interface Scene extends Omit<Partial<ServiceRules>, 'clock'> {
  readonly options?: Wishes;
  /** What the workspace holds of the name; undefined: nothing. */
  readonly held?: Omit<SeedIntegration, 'name'>;
  /** By the number of the call, from 1. */
  readonly faults?: Readonly<Record<number, Fault>>;
  /** What the next calls of one kind meet, in order. */
  readonly sends?: { readonly kind: CallKind; readonly faults: readonly Fault[] };
  readonly shows?: NonNullable<MemoryWorkspaceParts['shows']>;
  readonly pretends?: NonNullable<MemoryWorkspaceParts['pretends']>;
  readonly budgetMs?: number;
  /** What somebody else does just before the call of this number. */
  readonly meanwhile?: Readonly<Record<number, (stage: Stage) => void>>;
  /** What somebody else does when so many milliseconds have passed. */
  readonly after?: Readonly<Record<number, (stage: Stage) => void>>;
}

/** A run's surroundings. */
export interface Stage {
  readonly clock: FakeClock;
  readonly service: MemoryService;
  readonly log: MemoryLog;
  readonly deadline: Deadline;
  readonly workspace: MemoryWorkspace;
  readonly cancel: () => void;
}

/** Sets up a workspace and everything else that a run needs. */
export function stageOf(scene: Scene): Stage {
  const clock = new FakeClock();
  const own = scene.held === undefined ? [] : [{ name: NAME, ...scene.held }];
  const service = new MemoryService({ ...scene, clock }, [...OTHERS, ...own]);
  const log = new MemoryLog();
  const cancelling = new AbortController();
  const deadline = new Deadline({
    clock,
    budgetMs: scene.budgetMs ?? 600_000,
    cancelled: cancelling.signal,
  });
  const sendFaults = [...(scene.sends?.faults ?? [])];
  const workspace = new MemoryWorkspace({
    service,
    clock,
    deadline,
    faultOf: (number, kind) =>
      scene.faults?.[number] ?? (kind === scene.sends?.kind ? sendFaults.shift() : undefined),
    shows: scene.shows ?? {},
    pretends: scene.pretends ?? [],
    beforeCall: (number) => scene.meanwhile?.[number]?.(stage),
  });
  const cancel = () => {
    cancelling.abort(new Error('SIGINT'));
  };
  const stage: Stage = { clock, service, log, deadline, workspace, cancel };
  for (const [ms, happen] of Object.entries(scene.after ?? {})) {
    clock.in(Number(ms), () => {
      happen(stage);
    });
  }
  return stage;
}

export interface Run extends Stage {
  readonly result: ReleaseResult;
}

/** Releases into a workspace in memory. */
export async function runRelease(scene: Scene): Promise<Run> {
  const stage = stageOf(scene);
  const result = await releaseIntegration(requestFor(scene.options), stage);
  return { ...stage, result: plainData(result) };
}

/** What the service holds of the name now. */
export function heldOf({ service }: Stage) {
  return service.state.records().find(({ name }) => name === NAME);
}

/** How each step ended, such as `create done`. */
export function endings({ steps }: ReleaseResult): string[] {
  return steps.map(({ kind, result }) => `${kind} ${result}`);
}
