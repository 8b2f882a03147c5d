import type { JsonObject, JsonValue } from './json.ts';

/** One operation of an instance patch, as the vendor documents them: never by index. */
export interface PatchOperation {
  readonly op: 'add' | 'replace' | 'remove';
  readonly path: string;
  readonly value?: JsonValue;
}

/** When an installed integration is set up again. */
export type SetupWhen = 'changed' | 'always' | 'unconfigured';

/** What a release waits for before it is called done. */
export type WaitFor = 'active' | 'version' | 'none';

/** What makes a run fail that would else end with a warning. */
export type FailOn = 'has-errors' | 'changes';

/** What calls a webhook: the clock, or a change of one of these entities. */
export type WebhookTrigger =
  | { readonly kind: 'schedule'; readonly everyMinutes: number }
  | { readonly kind: 'entityEvent'; readonly events: readonly WebhookEvent[] };

/** A filter's item, with the vendor's words (documented): which change of which entity counts. */
export interface WebhookEvent {
  readonly event?: string;
  readonly entity?: string;
  readonly change?: string;
}

/** A webhook as it is to be. Its identity is its address with the kind of its trigger. */
export interface DesiredWebhook {
  /** As the vendor's `relativeUrl`. */
  readonly url: string;
  readonly trigger: WebhookTrigger;
  readonly disabled: boolean;
  /** Whether it is to be removed instead. */
  readonly absent: boolean;
}

/** What a workspace is to hold. */
export interface DesiredState {
  /** The integration's name, exact in case. */
  readonly integration: string;
  /** A valid version of the vendor's grammar. */
  readonly version: string;
  /** Whether it is to be installed where it is not; an installation is never taken away. */
  readonly install: boolean;
  readonly setup: JsonObject | undefined;
  /** What is on and off, by the vendor's names; what is not named is left as it is. */
  readonly features: Readonly<Record<string, boolean>>;
  /** What is not named is left alone. */
  readonly webhooks: readonly DesiredWebhook[];
  readonly instancePatch: readonly PatchOperation[];
}

/** Whether a lower version may replace a higher one: never, always, or this one version alone. */
export type AllowDowngrade = boolean | { readonly from: string };

/** How to get there. */
export interface Policy {
  readonly setupWhen: SetupWhen;
  readonly allowDowngrade: AllowDowngrade;
  readonly dryRun: boolean;
  readonly waitFor: WaitFor;
  readonly waitTimeoutMs: number;
  readonly failOn: readonly FailOn[];
}
