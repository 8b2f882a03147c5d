import type { DesiredWebhook, PatchOperation } from './desired-state.ts';
import type { Failure } from './errors.ts';
import type { JsonObject } from './json.ts';
import type { PlanReport, PlannedChanges, StepReport } from './results.ts';

/** What a step changes, in words that may be shown. */
type StepWords = Pick<StepReport, 'from' | 'to'>;

/** A write that is to be done: its words, and what is sent, of which nothing is to be shown. */
export type PlannedStep = { readonly words: StepWords } & (
  | { readonly kind: 'create'; readonly version: string }
  | { readonly kind: 'set-version'; readonly version: string; readonly replaced: string }
  | { readonly kind: 'install' }
  | { readonly kind: 'setup'; readonly setup: JsonObject }
  | { readonly kind: 'features'; readonly features: Readonly<Record<string, boolean>> }
  | { readonly kind: 'webhooks'; readonly webhooks: readonly DesiredWebhook[] }
  | { readonly kind: 'patch-instance'; readonly operations: readonly PatchOperation[] }
);

/** The step of one kind. */
export type StepOf<K extends PlannedStep['kind']> = Extract<PlannedStep, { kind: K }>;

/** Everything that is decided before the first write. */
export interface ReleasePlan {
  /** What is to be written, in order. */
  readonly steps: readonly PlannedStep[];
  readonly changes: PlannedChanges;
  /** Why it must not be done, the first reason first; none: it may be. */
  readonly refusals: readonly Failure[];
  /** What is to be looked at, although it may be done. */
  readonly warnings: readonly string[];
}

export function hasStep({ steps }: Pick<ReleasePlan, 'steps'>, kind: PlannedStep['kind']): boolean {
  return steps.some((step) => step.kind === kind);
}

/** Keeps of a plan what may be shown. */
export function planReport({ steps, changes, refusals }: ReleasePlan): PlanReport {
  return { ...changes, steps: steps.map(({ kind }) => kind), refusals };
}
