import type { ErrorCode } from './errors.ts';
import type { InstanceStatus } from './models.ts';

export type StepKind = 'create' | 'set-version' | 'install' | 'setup' | 'patch-instance';

/**
 * How a step ended. `done` was answered, or found done by reading; `not-done` certainly did
 * not happen; `unknown` may have happened; `planned` is all that a dry run says.
 */
export type StepResult = 'planned' | 'done' | 'not-done' | 'unknown';

/** A step, as the output `steps` and the summary show it. It never holds a setup value. */
export interface StepReport {
  readonly kind: StepKind;
  readonly from: string;
  readonly to: string;
  readonly result: StepResult;
  readonly durationMs?: number;
}

/** Why a run failed, in words that may be shown. */
export interface Failure {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string;
}

export type Outcome = 'created' | 'updated' | 'unchanged' | 'planned';

/** Everything that a release has to tell, also when it failed. */
export interface ReleaseResult {
  readonly version: string;
  /** The version that the workspace held before; undefined if it held none, or was not read. */
  readonly previousVersion: string | undefined;
  readonly integrationId: string | undefined;
  /** Undefined when the release failed. */
  readonly outcome: Outcome | undefined;
  readonly installed: boolean;
  /** The instance's status; undefined if it is not installed, or was not read. */
  readonly status: InstanceStatus | undefined;
  /** Whether this run installed the integration for the first time. */
  readonly newlyInstalled: boolean;
  readonly steps: readonly StepReport[];
  readonly failure: Failure | undefined;
}
