import type { DesiredState, Policy } from '../domain/desired-state.ts';
import type { Failure } from '../domain/errors.ts';
import type { Current, Instance, Integration, Observed } from '../domain/models.ts';
import { type ReleasePlan, planReport } from '../domain/release-plan.ts';
import type {
  Outcome,
  PhaseReport,
  PlanReport,
  Provenance,
  ReleaseResult,
  StepKind,
  StepReport,
  StepResult,
} from '../domain/results.ts';
import type { Evidence } from '../ports/ledger.ts';

/** What happens in a release, for whoever keeps or tells its state. */
export type ReleaseEvent =
  | { readonly kind: 'looked-up'; readonly evidence: Evidence }
  | { readonly kind: 'observed'; readonly observed: Observed }
  | { readonly kind: 'planned'; readonly plan: ReleasePlan }
  | { readonly kind: 'phase-ended'; readonly phase: PhaseReport }
  | { readonly kind: 'step-ended'; readonly step: StepEnding }
  | { readonly kind: 'instance-read'; readonly instance: Instance | undefined };

/** How the step at a place of the plan ended, and after how many milliseconds. */
export interface StepEnding {
  readonly index: number;
  readonly result: StepResult;
  readonly durationMs: number;
  /** What is known after it; undefined where it is not done. */
  readonly current: Current | undefined;
  /** Whether somebody else has done it. */
  readonly isAdopted: boolean;
}

export type Notify = (event: ReleaseEvent) => void;

/**
 * What a release has seen and done so far: an immutable value, which `after` takes from one
 * event to the next, so that a failure at any point can be reported truthfully.
 */
export interface RunState {
  readonly desired: DesiredState;
  readonly policy: Policy;
  readonly previousVersion: string | undefined;
  /** Whether this run has written the version; undefined where nobody knows. */
  readonly versionChanged: boolean | undefined;
  readonly integration: Integration | undefined;
  readonly plan: PlanReport | undefined;
  readonly steps: readonly StepReport[];
  readonly phases: readonly PhaseReport[];
  /** As it was read last; undefined where it is not installed, or a write has come since. */
  readonly instance: Instance | undefined;
  readonly instanceBefore: Instance | undefined;
  /** Undefined while nobody has looked, and after an installation of which nobody knows. */
  readonly installed: boolean | undefined;
  /** The steps that somebody else has done, just before this run could. */
  readonly adopted: readonly StepKind[];
  /** Undefined where releases are not recorded, or while nobody has looked. */
  readonly provenance: Provenance | undefined;
}

export function initialState(desired: DesiredState, policy: Policy): RunState {
  return {
    desired,
    policy,
    previousVersion: undefined,
    versionChanged: false,
    integration: undefined,
    plan: undefined,
    steps: [],
    phases: [],
    instance: undefined,
    instanceBefore: undefined,
    installed: undefined,
    adopted: [],
    provenance: undefined,
  };
}

/** Makes the state after an event. */
export function after(state: RunState, event: ReleaseEvent): RunState {
  switch (event.kind) {
    case 'looked-up':
      return { ...state, provenance: event.evidence.provenance };
    case 'observed': {
      const { integration, instance } = event.observed;
      const seen = { ...state, integration, instanceBefore: instance };
      return afterRead({ ...seen, previousVersion: integration?.version }, instance);
    }
    case 'planned':
      return { ...state, plan: planReport(event.plan), steps: stepsOf(event.plan, state.policy) };
    case 'phase-ended':
      return { ...state, phases: [...state.phases, event.phase] };
    case 'step-ended':
      return afterStep(state, event.step);
    case 'instance-read':
      return afterRead(state, event.instance);
  }
}

/** Lists the steps to come; of a plan that is refused none is begun. */
function stepsOf({ steps, refusals }: ReleasePlan, { dryRun }: Policy): StepReport[] {
  const result = dryRun ? 'planned' : 'not-done';
  return refusals.length > 0 ? [] : steps.map(({ kind, words }) => ({ kind, ...words, result }));
}

function afterRead(state: RunState, instance: Instance | undefined): RunState {
  const isInstalled = instance !== undefined;
  // An installation that was answered, and is not there to be read, is one that nobody knows of.
  const isUnseen = !isInstalled && hasDone(state, 'install');
  const installed = isUnseen ? undefined : isInstalled;
  return { ...state, instance, installed };
}

function afterStep(state: RunState, ending: StepEnding): RunState {
  const { index, result, durationMs, current, isAdopted } = ending;
  const steps = state.steps.map((step, at) =>
    at === index ? { ...step, result, durationMs } : step,
  );
  if (result === 'not-done') return { ...state, steps };
  const kind = steps[index]?.kind;
  const writesVersion = kind === 'create' || kind === 'set-version';
  return {
    ...state,
    steps,
    adopted: isAdopted && kind !== undefined ? [...state.adopted, kind] : state.adopted,
    versionChanged: writesVersion ? isOwn(ending) : state.versionChanged,
    integration: current?.integration ?? state.integration,
    instance: current?.instance.kind === 'read' ? current.instance.instance : undefined,
    installed: installedAfter(state, { kind, result, isAdopted }),
  };
}

/** Tells whether a step that may have happened is this run's work; undefined: nobody knows. */
function isOwn({ result, isAdopted }: StepEnding): boolean | undefined {
  return result === 'unknown' ? undefined : !isAdopted;
}

function installedAfter(
  { installed }: RunState,
  {
    kind,
    result,
    isAdopted,
  }: Pick<StepReport, 'result'> & {
    readonly kind: StepReport['kind'] | undefined;
    readonly isAdopted: boolean;
  },
): boolean | undefined {
  if (kind === 'install') return result === 'done' ? true : undefined;
  return kind === 'create' && isAdopted ? undefined : installed;
}

function hasDone({ steps }: Pick<RunState, 'steps'>, kind: StepKind): boolean {
  return steps.some((step) => step.kind === kind && step.result === 'done');
}

/** Lists the steps that are the work of this run, done or not. */
function ownSteps({ steps, adopted }: Pick<RunState, 'steps' | 'adopted'>): readonly StepReport[] {
  return steps.filter(({ kind }) => !adopted.includes(kind));
}

/** Makes what there is to tell of a release that has ended, well or with a failure. */
export function toResult(state: RunState, failure: Failure | undefined): ReleaseResult {
  const { desired, policy, integration, instance, instanceBefore } = state;
  const { previousVersion, versionChanged, installed, plan, phases } = state;
  // An installation that was answered but never seen may not be there.
  const isUnseen = installed === undefined && hasDone(state, 'install');
  const steps = state.steps.map((step) =>
    isUnseen && step.kind === 'install' ? { ...step, result: 'unknown' as const } : step,
  );
  return {
    version: desired.version,
    previousVersion,
    versionChanged,
    integrationId: integration?.id,
    outcome: hasEnded(failure) ? outcomeOf(state) : undefined,
    installed,
    status: instance?.status,
    previousStatus: instanceBefore?.status,
    newlyInstalled: hasDone({ steps: ownSteps({ ...state, steps }) }, 'install'),
    dryRun: policy.dryRun,
    plan,
    steps,
    phases,
    failure,
    provenance: state.provenance,
  };
}

/** Tells whether a release has ended as it should, as a look that found changes has. */
function hasEnded(failure: Failure | undefined): boolean {
  return failure === undefined || failure.code === 'drifted';
}

function outcomeOf(state: RunState): Outcome {
  const steps = ownSteps(state);
  if (steps.length === 0) return 'unchanged';
  if (state.policy.dryRun) return 'planned';
  return hasDone({ steps }, 'create') ? 'created' : 'updated';
}
