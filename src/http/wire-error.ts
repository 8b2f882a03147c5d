import type { ErrorCode } from '../domain/errors.ts';

/** What can be done about a failure on the wire; whoever speaks for the other end has the words. */
export type Advice =
  | 'check-address'
  | 'check-redirect'
  | 'check-credentials'
  | 'check-gateway'
  | 'check-name'
  | 'check-network'
  | 'check-proxy'
  | 'trust-authority'
  | 'replace-certificate'
  | 'check-dates'
  | 'client-certificate'
  | 'agree-on-tls'
  | 'run-again'
  | 'run-later'
  | 'more-time';

/**
 * What became of a request that failed: `not-sent` cannot have reached the other end, `refused`
 * was answered with a refusal, `unknown` may have taken effect.
 */
export type Delivery = 'not-sent' | 'refused' | 'unknown';

/** What a request came to that got no answer which could be judged by its status. */
export interface WireFault {
  readonly code: ErrorCode;
  readonly delivery: Delivery;
  /** A clause that goes on after what the request was for, without a period. */
  readonly reason: string;
  readonly advice: Advice;
}

/** A request that failed on the wire, after all attempts. */
export class WireError extends Error implements WireFault {
  override readonly name = 'WireError';
  readonly code: ErrorCode;
  readonly delivery: Delivery;
  readonly reason: string;
  readonly advice: Advice;

  constructor({ code, delivery, reason, advice }: WireFault) {
    super(reason);
    this.code = code;
    this.delivery = delivery;
    this.reason = reason;
    this.advice = advice;
  }
}
