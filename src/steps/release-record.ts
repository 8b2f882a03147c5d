import type { Instance, Integration, Observed } from '../models.ts';
import type { ReleaseOptions } from '../options.ts';
import type { PlannedStep } from '../plan/planned-step.ts';
import type { Failure, Outcome, ReleaseResult, StepReport, StepResult } from '../results.ts';

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
  #steps: StepReport[] = [];
  #instance: KnownInstance = { kind: 'stale' };
  #instanceBefore: Instance | undefined;
  #installed = false;
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
    this.#installed ||= instance !== undefined;
  }

  planned(steps: readonly PlannedStep[]): void {
    const result = this.#options.dryRun ? 'planned' : 'not-done';
    this.#steps = steps.map(({ kind, from, to }) => ({ kind, from, to, result }));
  }

  /** Notes how the step at this place of the plan ended, and after how many milliseconds. */
  ended(index: number, { result, durationMs }: { result: StepResult; durationMs: number }): void {
    const step = this.#steps[index];
    if (step !== undefined) this.#steps[index] = { ...step, result, durationMs };
    this.#installed ||= this.hasDone('install');
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
      newlyInstalled: this.hasDone('install'),
      steps: this.#steps,
      failure,
    };
  }

  #outcome(): Outcome {
    if (this.#steps.length === 0) return 'unchanged';
    if (this.#options.dryRun) return 'planned';
    return this.hasDone('create') ? 'created' : 'updated';
  }
}
