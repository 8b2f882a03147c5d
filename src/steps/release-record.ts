import type { Instance, Integration, Observed } from '../models.ts';
import type { ReleaseOptions } from '../options.ts';
import { type ReleasePlan, planReport } from '../plan/release-plan.ts';
import type {
  Failure,
  Outcome,
  PhaseReport,
  PlanReport,
  ReleaseResult,
  StepReport,
  StepResult,
} from '../results.ts';

/** What is known of the instance: as it was read last, or that a write has come since. */
export type KnownInstance =
  { readonly kind: 'read'; readonly instance: Instance | undefined } | { readonly kind: 'stale' };

/**
 * What a release has seen and done so far. It is kept while the release goes on, so that a
 * failure at any point can be reported truthfully.
 */
export class ReleaseRecord {
  readonly #options: ReleaseOptions;
  #previousVersion: string | undefined;
  #plan: PlanReport | undefined;
  #steps: StepReport[] = [];
  readonly #phases: PhaseReport[] = [];
  #instance: KnownInstance = { kind: 'stale' };
  #instanceBefore: Instance | undefined;
  /** Undefined while nobody has looked, and after an installation of which nobody knows. */
  #installed: boolean | undefined;
  /** The integration that the steps work on, once it is known. */
  integration: Integration | undefined;

  constructor(options: ReleaseOptions) {
    this.#options = options;
  }

  get instance(): KnownInstance {
    return this.#instance;
  }

  /** The instance as it was before anything was written. */
  get instanceBefore(): Instance | undefined {
    return this.#instanceBefore;
  }

  observed({ integration, instance }: Observed): void {
    this.#previousVersion = integration?.version;
    this.#instanceBefore = instance;
    this.integration = integration;
    this.sawInstance(instance);
  }

  sawInstance(instance: Instance | undefined): void {
    this.#instance = { kind: 'read', instance };
    if (this.#installed !== true) this.#installed = instance !== undefined;
  }

  /** Of a plan that is refused no step is begun. */
  planned(plan: ReleasePlan): void {
    this.#plan = planReport(plan);
    const result = this.#options.dryRun ? 'planned' : 'not-done';
    const steps = plan.refusals.length === 0 ? plan.steps : [];
    this.#steps = steps.map(({ kind, from, to }) => ({ kind, from, to, result }));
  }

  /** Notes how a part that only reads ended. */
  passed(phase: PhaseReport): void {
    this.#phases.push(phase);
  }

  /** Notes how the step at this place of the plan ended, and after how many milliseconds. */
  ended(index: number, { result, durationMs }: { result: StepResult; durationMs: number }): void {
    const step = this.#steps[index];
    if (step !== undefined) this.#steps[index] = { ...step, result, durationMs };
    if (step?.kind === 'install' && result !== 'not-done') {
      this.#installed = result === 'done' ? true : undefined;
    }
    if (result !== 'not-done') this.#instance = { kind: 'stale' };
  }

  hasDone(kind: StepReport['kind']): boolean {
    return this.#steps.some((step) => step.kind === kind && step.result === 'done');
  }

  toResult(failure: Failure | undefined): ReleaseResult {
    const instance = this.#instance.kind === 'read' ? this.#instance.instance : undefined;
    return {
      version: this.#options.version,
      previousVersion: this.#previousVersion,
      integrationId: this.integration?.id,
      outcome: failure === undefined ? this.#outcome() : undefined,
      installed: this.#installed,
      status: instance?.status,
      previousStatus: this.#instanceBefore?.status,
      newlyInstalled: this.hasDone('install'),
      dryRun: this.#options.dryRun,
      plan: this.#plan,
      steps: this.#steps,
      phases: this.#phases,
      failure,
    };
  }

  #outcome(): Outcome {
    if (this.#steps.length === 0) return 'unchanged';
    if (this.#options.dryRun) return 'planned';
    return this.hasDone('create') ? 'created' : 'updated';
  }
}
