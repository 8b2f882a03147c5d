import type { WebhookEvent } from './desired-state.ts';
import type { Failure } from './errors.ts';
import type { InstanceStatus } from './models.ts';

export type StepKind =
  'create' | 'set-version' | 'install' | 'setup' | 'features' | 'webhooks' | 'patch-instance';

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

/** A key of the setup that a release would change, by its name; its value is never told. */
export interface SetupKeyChange {
  readonly key: string;
  /** `not-installed`: nobody can know yet what the instance would show. */
  readonly instanceShows: 'another' | 'none' | 'not-installed';
}

/**
 * Why the setup is sent: because it was asked for (`setup-when: always`), because
 * nobody has set it up yet, because the version changes, or because values differ.
 */
export type SetupReason = 'always' | 'not-configured' | 'new-version' | 'values-differ';

/** The setup that a release would send. No key differs where it is only sent again. */
export interface PlannedSetup {
  readonly because: SetupReason;
  readonly keys: readonly SetupKeyChange[];
}

/** The parts of an instance that a patch can name; `instance` is its own fields (documented). */
export type InstancePart = 'features' | 'webHooks' | 'settings' | 'secrets' | 'instance';

/** One operation on the instance, without its value, which may be a secret. */
export interface InstanceChange {
  readonly op: 'add' | 'replace' | 'remove';
  readonly part: InstancePart;
  /** The feature's name, or the element's id; empty where the whole part is meant. */
  readonly item: string;
  /** What of it, levels parted by `/`; empty where the whole item is meant. */
  readonly field: string;
}

/** A declared feature that a release would switch. */
export interface FeatureChange {
  readonly feature: string;
  /** Null where the instance does not show it, or is not installed yet. */
  readonly from: boolean | null;
  readonly to: boolean;
}

/** A webhook in the words of a manifest. */
export type WebhookView =
  | {
      /** Such as `5m`; what the service shows in another form stays as it is. */
      readonly every: string;
      readonly disabled: boolean;
    }
  | { readonly events: readonly WebhookEvent[]; readonly disabled: boolean };

/** A declared webhook that a release would add, change or remove. */
export interface WebhookChange {
  readonly url: string;
  /** Null where there is none yet, as far as is known. */
  readonly from: WebhookView | null;
  /** Null where it is removed. */
  readonly to: WebhookView | null;
}

/** What a release would change, in a form that may be shown. */
export interface PlannedChanges {
  /** `from` is empty where the workspace does not hold the integration. */
  readonly version: Readonly<{ from: string; to: string }>;
  readonly installed: Readonly<{ from: boolean; to: boolean }>;
  /** Null where no setup would be sent. */
  readonly setup: PlannedSetup | null;
  /** What is declared and holds already is left out, and what is not declared. */
  readonly features: readonly FeatureChange[];
  readonly webhooks: readonly WebhookChange[];
  /** What the instance is known to hold already is left out. */
  readonly instance: readonly InstanceChange[];
}

/** The plan of a release, as the output `plan` and the summary show it. */
export interface PlanReport extends PlannedChanges {
  readonly steps: readonly StepKind[];
  /** Every reason why the release must not be done. With one of them nothing is written. */
  readonly refusals: readonly Failure[];
}

/** A part of a release that only reads, how it ended, and after how long. */
export interface PhaseReport {
  readonly phase: 'observe' | 'verify';
  readonly result: 'done' | 'failed';
  readonly durationMs: number;
}

/** Which code a release is of, and which the one before it, as far as releases are recorded. */
export interface Provenance {
  readonly commit: string;
  /** Undefined where the version was given without a tag. */
  readonly tag: string | undefined;
  readonly former: Readonly<{ version: string; tag: string | undefined }> | undefined;
}

export type Outcome = 'created' | 'updated' | 'unchanged' | 'planned';

/** Everything that a release has to tell, also when it failed. */
export interface ReleaseResult {
  readonly version: string;
  /** The version that the workspace held before; undefined if it held none, or was not read. */
  readonly previousVersion: string | undefined;
  /**
   * Whether this run gave the workspace the version; undefined where its answer was lost and
   * nobody could see. What somebody else did at the same moment is not this run's.
   */
  readonly versionChanged: boolean | undefined;
  readonly integrationId: string | undefined;
  /** Undefined when the release failed. */
  readonly outcome: Outcome | undefined;
  /** Undefined where nobody has looked, or an installation was sent and its answer lost. */
  readonly installed: boolean | undefined;
  /** The instance's status; undefined if it is not installed, or was not read. */
  readonly status: InstanceStatus | undefined;
  /** The same before anything was written. */
  readonly previousStatus: InstanceStatus | undefined;
  /** Whether this run installed the integration for the first time. */
  readonly newlyInstalled: boolean;
  readonly dryRun: boolean;
  /** What was planned; undefined if it did not come to that. */
  readonly plan: PlanReport | undefined;
  readonly steps: readonly StepReport[];
  readonly phases: readonly PhaseReport[];
  readonly failure: Failure | undefined;
  /** Left out where no record was read. */
  readonly provenance?: Provenance | undefined;
}

/**
 * The fields of results that hold words of this action, never text of others. A setup value may
 * be such a word; taken out here, it would falsify what is told.
 */
export const UNREDACTED_FIELDS: ReadonlySet<string> = new Set<
  | keyof ReleaseResult
  | keyof StepReport
  | keyof PhaseReport
  | keyof PlannedSetup
  | keyof SetupKeyChange
  | keyof InstanceChange
  | keyof Failure
>([
  'because',
  'code',
  'instanceShows',
  'kind',
  'op',
  'outcome',
  'part',
  'phase',
  'previousStatus',
  'result',
  'status',
  'steps',
]);

/** Lists all that is wrong: all refusals of a refused plan, else the one failure. */
export function failuresOf({ plan, failure }: ReleaseResult): readonly Failure[] {
  if (plan !== undefined && plan.refusals.length > 0) return plan.refusals;
  return failure === undefined ? [] : [failure];
}

/** What a release that ended well leaves for somebody to look at. */
export type Blemish = 'not-set-up' | 'has-errors' | 'failed';

/** Names what is left to look at; undefined where nothing is, as after a dry run. */
export function blemishOf(
  { status, failure, dryRun }: Pick<ReleaseResult, 'status' | 'failure' | 'dryRun'>,
  setupIsGiven: boolean,
): Blemish | undefined {
  if (dryRun || failure !== undefined) return undefined;
  if (status === 'hasErrors') return 'has-errors';
  if (status === 'failed') return 'failed';
  return status === 'notConfigured' && !setupIsGiven ? 'not-set-up' : undefined;
}
