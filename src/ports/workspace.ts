import type { PatchOperation } from '../domain/desired-state.ts';
import { ReleaseError, type ReleaseErrorFields } from '../domain/errors.ts';
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

/**
 * What a request that does not show that it was carried out came to, as far as its answer tells.
 * Only of a write does that decide what follows.
 */
export type SendOutcome =
  /** Answered with a refusal, or never sent. */
  | 'refused'
  /** Answered with 409, which can mean that it has been done already. */
  | 'conflict'
  /** Answered with 429: it was not taken on (RFC 6585). */
  | 'not-taken'
  /** Answered with 503 and when to come again, by a service that is at rest. */
  | 'busy'
  /** Answered with 503 alone: a gateway may have said it for a service that is at work. */
  | 'unavailable'
  /** Ended by an error of the service itself, who knows how far it came. */
  | 'failed'
  /** No answer of the service came: it may not have arrived, be done, or be at work. */
  | 'unanswered'
  /** Answered with a success that does not show what was done. */
  | 'silent'
  /** Answered with a success whose body says that it is none. */
  | 'contradicted'
  /** The run was stopped before it was sent, or while it was waiting for the answer. */
  | 'stopped-before'
  | 'stopped-during';

export interface RequestErrorFields extends ReleaseErrorFields {
  readonly outcome: SendOutcome;
  /** How long the service asked to wait. */
  readonly retryAfterMs?: number | undefined;
}

/** A request to the workspace that failed for good. */
export class RequestError extends ReleaseError {
  readonly outcome: SendOutcome;
  readonly retryAfterMs: number | undefined;

  constructor(fields: RequestErrorFields) {
    super(fields);
    this.name = 'RequestError';
    this.outcome = fields.outcome;
    this.retryAfterMs = fields.retryAfterMs;
  }

  /** Tells whether the run's end was the reason. */
  get isStop(): boolean {
    return this.outcome === 'stopped-before' || this.outcome === 'stopped-during';
  }

  /** Tells the same failure of a request that was never sent because of it. */
  ofUnsent(): RequestError {
    return this.#with({ outcome: this.isStop ? 'stopped-before' : 'refused' });
  }

  /** Gives the same failure another hint. */
  withHint(hint: string): RequestError {
    return this.#with({ hint });
  }

  #with(changes: Partial<RequestErrorFields>): RequestError {
    const { failure, cause, outcome, retryAfterMs } = this;
    return new RequestError({ ...failure, cause, outcome, retryAfterMs, ...changes });
  }
}
