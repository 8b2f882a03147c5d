import type { JsonObject } from '../../src/json.ts';
import type { Instance, InstanceStatus, Observed } from '../../src/models.ts';
import type { ReleaseOptions } from '../../src/options.ts';

/** Options that ask for nothing but the version 1.2.0, with what a test changes. */
export function optionsWith(changes: Partial<ReleaseOptions> = {}): ReleaseOptions {
  return {
    integration: 'acme.telephony',
    version: '1.2.0',
    install: false,
    setup: undefined,
    setupWhen: 'changed',
    instancePatch: [],
    allowDowngrade: false,
    dryRun: false,
    waitFor: 'active',
    waitTimeoutMs: 0,
    ...changes,
  };
}

export interface Held {
  readonly version?: string;
  /** Left out: not installed. */
  readonly status?: InstanceStatus;
  readonly settings?: Readonly<Record<string, string>>;
  readonly document?: JsonObject;
}

/** A workspace that holds the integration. */
export function holding({ version = '1.2.0', status, ...shown }: Held = {}): Observed {
  const integration = { id: 'id-1', name: 'acme.telephony', version };
  const instance = status === undefined ? undefined : instanceWith({ ...shown, status });
  return { integration, instance };
}

export const HOLDING_NOTHING: Observed = { integration: undefined, instance: undefined };

function instanceWith({
  status,
  settings = {},
  document = {},
}: Held & { status: InstanceStatus }): Instance {
  return {
    id: 'id-1',
    status,
    settings: Object.entries(settings).map(([id, value]) => ({ id, value })),
    secrets: [],
    document,
  };
}
