import type { Instance, InstanceStatus, WebHook } from './models.ts';

/** An integration that a test puts into the workspace, past all of the service's checks. */
export interface SeedIntegration {
  readonly name: string;
  readonly version: string;
  /** A new GUID when left out. */
  readonly id?: string;
  /** Belongs to another partner: listed and installable, but not to be changed. */
  readonly ofOtherPartner?: boolean;
  /** A private integration: never listed, and setup does not apply to it (documented). */
  readonly isPrivate?: boolean;
  readonly installed?: boolean;
  /** The status of the installed instance; `notConfigured`, as after an install, if left out. */
  readonly status?: InstanceStatus;
  /** Values by setting id. A `version` that differs from the integration's is an old one. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Values by secret id. */
  readonly secrets?: Readonly<Record<string, string>>;
  readonly webHooks?: readonly Partial<WebHook>[];
  readonly features?: Partial<Instance['features']>;
  readonly baseUrl?: string;
}

/** Other partners' integrations, which every workspace's list also holds (documented). */
export const OTHER_PARTNERS_INTEGRATIONS: readonly SeedIntegration[] = [
  { name: 'northwind.telephony', version: '2.4.1', ofOtherPartner: true },
  { name: 'contoso.Reports', version: '1.0.0.17-beta2', ofOtherPartner: true },
  { name: 'fabrikam_chat', version: '0.9', ofOtherPartner: true },
];
