import { ReleaseError, type ReleaseErrorFields } from '../errors.ts';

/**
 * What became of a request that failed: `not-sent` cannot have reached the service,
 * `refused` was answered with a refusal, `unknown` may have taken effect.
 */
export type Fate = 'not-sent' | 'refused' | 'unknown';

export interface RequestErrorFields extends ReleaseErrorFields {
  readonly fate: Fate;
  /** The status of the answer; undefined if there was none. */
  readonly status?: number | undefined;
  /** How long the service asked to wait. */
  readonly retryAfterMs?: number | undefined;
}

/** A request to the workspace that failed for good. */
export class RequestError extends ReleaseError {
  readonly fate: Fate;
  readonly status: number | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(fields: RequestErrorFields) {
    super(fields);
    this.name = 'RequestError';
    this.fate = fields.fate;
    this.status = fields.status;
    this.retryAfterMs = fields.retryAfterMs;
  }

  /** The same failure, told of a request that was never sent because of it. */
  ofUnsent(): RequestError {
    const { code, message, hint, cause, status, retryAfterMs } = this;
    const fate = 'not-sent';
    return new RequestError({ code, message, hint, cause, status, retryAfterMs, fate });
  }
}
