/** Who changed a thing and when, times in ISO 8601 with offset (documented). */
export interface UpdateInfo {
  updatedAt: string;
  updatedByUserId?: string;
  updatedWith: string;
  createdAt: string;
  createdByUserId?: string;
  createdWith: string;
}

/** The statuses of an instance, each at the place of its documented number. */
export const STATUSES = ['notConfigured', 'active', 'paused', 'hasErrors', 'failed'] as const;

export type InstanceStatus = (typeof STATUSES)[number];

/** What an instance lets its users do (documented). */
export interface Features {
  call: boolean;
  hangup: boolean;
  sendSms: boolean;
}

/** A setup value that may be shown; always a string (documented). */
export interface Setting {
  id: string;
  value: string;
}

/** A setup value that the vendor keeps apart from the settings (documented). */
export interface Secret {
  id: string;
  value: string;
  values: string[];
}

/** What an entity-event webhook listens to (documented). */
export interface WebHookFilterItem {
  eventType?: string | undefined;
  entityType?: string | undefined;
  changeType?: string | undefined;
}

/** A call that the service makes to the integration (documented). */
export interface WebHook {
  id: string;
  relativeUrl: string;
  triggerType: 'entityEvent' | 'schedule';
  filter: { items: WebHookFilterItem[] };
  schedule: { period?: string | undefined };
  disabled: boolean;
}

/** An installed integration; its id is the integration's (documented). */
export interface Instance {
  updateInfo: UpdateInfo;
  baseUrl?: string;
  features: Features;
  status: InstanceStatus;
  secrets: Secret[];
  settings: Setting[];
  webHooks: WebHook[];
  id: string;
}

/** A row of the list of integrations (inferred). */
export interface Integration {
  id: string;
  name: string;
  version: string;
  updateInfo: UpdateInfo;
}

/** The workspace as an authorize route shows it (documented). */
export interface Workspace {
  id: string;
  name: string;
  title: string;
  updateInfo: UpdateInfo;
}
