import type { JsonObject } from '../../src/domain/json.ts';
import type { Instance, InstanceStatus, Observed } from '../../src/domain/models.ts';
import type { ReleaseRequest } from '../../src/release/release-integration.ts';
import { type Wishes, requestFor } from '../release-request.ts';

/** Options that ask for nothing but the version 1.2.0, with what a test changes. */
export function optionsWith(wishes: Wishes = {}): ReleaseRequest {
  return requestFor({ version: '1.2.0', waitTimeoutMs: 0, ...wishes });
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
  return { alike: [integration], integration, instance };
}

export const HOLDING_NOTHING: Observed = {
  alike: [],
  integration: undefined,
  instance: undefined,
};

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
