import type { PatchOperation } from '../domain/desired-state.ts';
import { type Delivery, ReleaseError, type ReleaseErrorFields } from '../domain/errors.ts';
import type { JsonObject } from '../domain/json.ts';
import type { Instance, Integration } from '../domain/models.ts';

/**
 * The workspace as a release sees it: one method for each operation of the vendor's API.
 * Every method rejects with a ReleaseError; a write rejects with a RequestError, which says
 * what became of the request.
 */
export interface Workspace {
  /** All integrations of this name, in whatever case, among all that the workspace lists. */
  integrationsNamed: (name: string) => Promise<Integration[]>;
  /** Resolves to what the answer shows of what was created; undefined: nothing. */
  createIntegration: (name: string, version: string) => Promise<Integration | undefined>;
  /** Resolves to what the answer shows of the integration; undefined: nothing. */
  setVersion: (integration: Integration, version: string) => Promise<Integration | undefined>;
  install: (integration: Integration) => Promise<void>;
  setUp: (integration: Integration, setup: JsonObject) => Promise<void>;
  /** Resolves to undefined when the integration is not installed. */
  readInstance: (integration: Integration) => Promise<Instance | undefined>;
  /** Resolves to what the answer shows of the instance; undefined: nothing. */
  changeInstance: (
    integration: Integration,
    operations: readonly PatchOperation[],
  ) => Promise<Instance | undefined>;
}

export interface RequestErrorFields extends ReleaseErrorFields {
  readonly delivery: Delivery;
  /** The status of the answer; undefined if there was none. */
  readonly status?: number | undefined;
  /** How long the service asked to wait. */
  readonly retryAfterMs?: number | undefined;
}

/** A request to the workspace that failed for good. */
export class RequestError extends ReleaseError {
  readonly delivery: Delivery;
  readonly status: number | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(fields: RequestErrorFields) {
    super(fields);
    this.name = 'RequestError';
    this.delivery = fields.delivery;
    this.status = fields.status;
    this.retryAfterMs = fields.retryAfterMs;
  }

  /** The same failure, told of a request that was never sent because of it. */
  ofUnsent(): RequestError {
    const { failure, cause, status, retryAfterMs } = this;
    return new RequestError({ ...failure, cause, status, retryAfterMs, delivery: 'not-sent' });
  }
}
