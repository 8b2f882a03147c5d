import type { WebHook } from '../../sandbox/models.ts';
import type { DesiredState, PatchOperation } from '../../src/domain/desired-state.ts';
import { releaseIntegration } from '../../src/release/release-integration.ts';
import type { ReleaseResult, StepKind, StepReport } from '../../src/domain/results.ts';
import { Deadline } from '../../src/time/deadline.ts';
import { FakeClock } from '../fake-clock.ts';
import { Killed } from '../release/faults.ts';
import { MemoryLog } from '../release/memory-log.ts';
import { MemoryService } from '../release/memory-service.ts';
import { type CallKind, MemoryWorkspace } from '../release/memory-workspace.ts';
import { NAME, OTHERS } from '../release/run-release.ts';
import { WEBHOOK } from '../release/write-scenes.ts';
import { type History, REMOVED_WEBHOOK, type RunPlan, VERSIONS } from './history.ts';
import { isIn } from './is-in.ts';

/** So long nothing is left of a list that lagged or a write that came late. */
const REST_MS = 60_000;

const CALL_OF: Readonly<Record<StepKind, CallKind>> = {
  create: 'create',
  'set-version': 'set-version',
  install: 'install',
  setup: 'setup',
  features: 'patch',
  webhooks: 'patch',
  'patch-instance': 'patch',
};

/** What became of a process. */
export interface Ended {
  readonly plan: RunPlan;
  readonly workspace: MemoryWorkspace;
  /** Undefined when it was killed. */
  readonly result: ReleaseResult | undefined;
}

/** What the promises are about. */
interface Seen {
  readonly rows: number;
  readonly own: number;
  readonly version: string | undefined;
  /** How often the webhook stands there that stands there most often. */
  readonly webHooks: number;
  /** Everything of other partners, as text. */
  readonly others: string;
}

/** One workspace with all that happens to it, and what must always be true of it. */
export class World {
  readonly clock = new FakeClock();
  readonly service: MemoryService;
  readonly count: (what: string) => void;
  /** Whether the version may fall by what is going on. */
  mayFall = false;
  /** Whether two processes are at work. */
  racing = false;
  /** Whether two processes have ever been: then an element may have been added twice. */
  raced = false;
  #seen: Seen;

  constructor(history: History, count: (what: string) => void) {
    this.count = count;
    const { heldVersion: version, heldInstalled: installed } = history;
    // Only the service can keep two processes from creating a name at the same time.
    const doubleNames = () => history.doubleNames && !this.racing;
    this.service = new MemoryService(
      {
        ...history,
        get doubleNames() {
          return doubleNames();
        },
        clock: this.clock,
        onChange: () => {
          this.#check();
        },
      },
      [...OTHERS, ...(version === undefined ? [] : [{ name: NAME, version, installed }])],
    );
    this.#seen = this.#look();
  }

  get held() {
    return this.service.state.records().find(({ name }) => name === NAME);
  }

  /** Runs one process to its end. */
  async run(plan: RunPlan, turn?: () => Promise<void>): Promise<Ended> {
    const cancelling = new AbortController();
    const { clock, service } = this;
    const { budgetMs } = plan;
    const deadline = new Deadline({ clock, budgetMs, cancelled: cancelling.signal });
    const killed = new Set<RunPlan>();
    const faults = new Map(plan.faults);
    const sends = new Map(Object.entries(plan.sends).map(([kind, list]) => [kind, [...list]]));
    const workspace = new MemoryWorkspace({
      service,
      clock,
      deadline,
      beforeCall: async (number) => {
        await turn?.();
        if (number !== plan.cancelAt) return;
        this.count('cancelled');
        cancelling.abort();
      },
      faultOf: (number, kind) => {
        const met = faults.get(number) ?? sends.get(kind)?.shift();
        if (met === undefined) return undefined;
        this.count(`fault: ${met.name}`);
        if (met.name === 'cancelled in flight') cancelling.abort();
        if (met.fault.error instanceof Killed) killed.add(plan);
        return met.fault;
      },
    });
    this.count('run');
    const parts = { workspace, clock, deadline, log: new MemoryLog() };
    const request = { desired: plan.options, policy: plan.options };
    const told = await releaseIntegration(request, parts);
    // Of a process that was killed nobody hears anything any more.
    const result = killed.has(plan) ? undefined : told;
    if (result?.failure?.code === 'internal') fail('A defect.', result);
    for (const step of result?.steps ?? []) this.count(`step: ${step.result}`);
    if (result !== undefined) this.count(`end: ${result.failure?.code ?? result.outcome ?? ''}`);
    return { plan, workspace, result };
  }

  /** Lets everything come to rest, and holds what the process told against what it did. */
  rest(): void {
    this.clock.move(REST_MS);
  }

  /** `not-done` was certainly not done by this process, and `done` was, or was found done. */
  checkTold({ plan, workspace, result }: Ended): void {
    if (plan.options.dryRun && workspace.writes.length > 0) fail('A dry run wrote.', result);
    for (const step of result?.steps ?? []) {
      const committed = hasCommitted(step.kind, workspace);
      if (step.result === 'not-done' && committed) fail('Told not done, but it was done.', step);
      if (step.result !== 'done' || this.#mayBeUndone(step, plan.options)) continue;
      if (!isIn(step, plan.options, this.held)) fail('Told done.', step);
    }
  }

  /** Declared features replace all of them: two runs at once, one's patch of a feature may be lost. */
  #mayBeUndone({ kind }: StepReport, { features }: DesiredState): boolean {
    return this.raced && kind === 'patch-instance' && Object.keys(features).length > 0;
  }

  /** Without anybody else, what is done was done by this process itself. */
  checkOwn({ workspace, result }: Ended): void {
    for (const step of result?.steps ?? []) {
      if (step.result !== 'done' || CALL_OF[step.kind] === 'patch') continue;
      if (!workspace.committed.includes(CALL_OF[step.kind])) fail('Told done by nobody.', step);
    }
  }

  #look(): Seen {
    const rows = this.service.rows();
    const own = rows.filter(({ name }) => name === NAME);
    return {
      rows: rows.length,
      own: own.length,
      version: own[0]?.version,
      webHooks: mostAlike(this.held?.instance?.webHooks ?? []),
      others: this.#otherRecords(),
    };
  }

  /** What must be true after everything that the service has done. */
  #check(): void {
    const [before, now] = [this.#seen, this.#look()];
    this.#seen = now;
    if (now.own > 1) fail('Two integrations of one name.', now);
    if (now.rows < before.rows) fail('Something was deleted.', now);
    if (now.others !== before.others) fail('Others were touched.', now);
    if (now.webHooks > 1 && !this.raced) fail('An element was added twice.', now);
    if (hasFallen(before, now) && !this.mayFall) fail('The version fell.', [before, now]);
  }

  #otherRecords(): string {
    const others = this.service.state.records().filter(({ ofOtherPartner }) => ofOtherPartner);
    return JSON.stringify(others);
  }
}

/** Three kinds of steps are sent as patches, each with paths of its own. */
const IS_OF: Readonly<Partial<Record<StepKind, (operation: PatchOperation) => boolean>>> = {
  features: ({ path }) => path === '/features',
  webhooks: (operation) => !IS_OF.features!(operation) && !IS_OF['patch-instance']!(operation),
  'patch-instance': ({ path, value }) =>
    ['/features/call', '/baseUrl', REMOVED_WEBHOOK].includes(path) || value === WEBHOOK.value,
};

function hasCommitted(kind: StepKind, { committed, committedPatches }: MemoryWorkspace): boolean {
  const isOf = IS_OF[kind];
  if (isOf === undefined) return committed.includes(CALL_OF[kind]);
  return committedPatches.some((operations) => operations.every(isOf));
}

function mostAlike(webHooks: readonly WebHook[]): number {
  const alike = ({ relativeUrl }: WebHook) =>
    webHooks.filter((other) => other.relativeUrl === relativeUrl).length;
  return Math.max(0, ...webHooks.map(alike));
}

function hasFallen({ version: before }: Seen, { version: now }: Seen): boolean {
  return before !== undefined && now !== undefined && isLower(now, before);
}

export function isLower(a: string, b: string): boolean {
  return VERSIONS.indexOf(a) < VERSIONS.indexOf(b);
}

function fail(what: string, about: unknown): never {
  throw new Error(`${what} ${JSON.stringify(about)}`);
}
