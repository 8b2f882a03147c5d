import type { Failure } from '../domain/errors.ts';
import type { Clock } from '../time/clock.ts';
import type { Deadline } from '../time/deadline.ts';
import type { Log } from '../ports/log.ts';
import { faultOf } from './connection-faults.ts';
import type { Connection, HttpAnswer, HttpRequest } from './connection.ts';
import type { ConnectionFault } from './fault.ts';
import { type Body, bodyOf } from './json-body.ts';
import { MAX_ATTEMPTS, backoffMs, isTemporary, retryAfterMs } from './retry-policy.ts';
import { redirectIn } from './redirect.ts';
import { type Advice, type Delivery, WireError, type WireFault } from './wire-error.ts';

/** One attempt of one request may take this long, from the first byte sent to the last read. */
export const ATTEMPT_DEADLINE_MS = 15_000;

export interface TransportRequest extends HttpRequest {
  /** What the request is for, in words for the log. */
  readonly label: string;
  /** Whether it changes nothing, so that it can be repeated whatever became of it. */
  readonly safe: boolean;
}

/** The last answer that came, good or bad, read to its end. */
export interface Answer {
  readonly status: number;
  readonly body: Body;
  /** Whether nothing of the body can be missing. */
  readonly isWhole: boolean;
  readonly requestId: string | undefined;
  /** Whether it says "not now" rather than "no". */
  readonly isTemporary: boolean;
  readonly retryAfterMs: number | undefined;
  /** What answered calls itself so. */
  readonly server: string | undefined;
  /** Where a redirect leads. */
  readonly location: string | undefined;
}

export interface TransportDependencies {
  readonly connection: Connection;
  readonly clock: Clock;
  readonly log: Log;
  readonly deadline: Deadline;
  /** From 0 to 1. */
  readonly random: () => number;
  /** In place of `ATTEMPT_DEADLINE_MS`, for tests. */
  readonly attemptDeadlineMs?: number;
}

/** Why another attempt is worth it, and how long the other end asked to wait before it. */
interface RetryableFailure {
  readonly reason: string;
  readonly retryAfterMs: number | undefined;
  /** What to check where there was no connection, so that time alone may not help. */
  readonly check: Advice | undefined;
}

/** What there is to know of an attempt that was not answered. */
interface Attempted {
  readonly request: TransportRequest;
  readonly last: boolean;
  /** What the attempt before it came to. */
  readonly before: RetryableFailure | undefined;
}

/**
 * Sends requests, each attempt with a deadline and the run within its budget. Reads are tried
 * again when they fail for the time being; writes only when they cannot have been sent.
 * Redirects are never followed.
 */
export class Transport {
  readonly #dependencies: TransportDependencies;

  constructor(dependencies: TransportDependencies) {
    this.#dependencies = dependencies;
  }

  /** @throws {WireError} where no answer came that can be judged by its status */
  async send(request: TransportRequest): Promise<Answer> {
    let before: RetryableFailure | undefined;
    for (let attempt = 1; ; attempt += 1) {
      const last = attempt === MAX_ATTEMPTS;
      const answered = await this.#attempt(request, before).catch((error: unknown) =>
        this.#retryableFailure(error, { request, last, before }),
      );
      if (!('status' in answered)) {
        await this.#waitAfter(answered, { request, attempt });
        before = answered;
        continue;
      }
      const failed = last ? undefined : retryableAnswer(answered, request);
      if (failed === undefined) return refuseUnreadable(answered, request);
      await this.#waitAfter(failed, { request, attempt });
      before = failed;
    }
  }

  async #attempt(request: TransportRequest, before: RetryableFailure | undefined): Promise<Answer> {
    const { connection, deadline, clock, log, attemptDeadlineMs } = this.#dependencies;
    const stop = deadline.stopReason();
    if (stop !== undefined) throw stopped(stop, { delivery: 'not-sent', before });
    const startedAt = clock.now();
    const signal = deadline.attemptSignal(attemptDeadlineMs ?? ATTEMPT_DEADLINE_MS, request.safe);
    const answer = toAnswer(await connection.exchange(request, signal), clock.wallTime());
    const tookMs = Math.round(clock.now() - startedAt);
    log.debug(`${request.method} ${request.path}: ${answer.status} in ${tookMs} ms`);
    return answer;
  }

  /** Tells why an error is worth another attempt; throws where it is not. */
  #retryableFailure(error: unknown, { request, last, before }: Attempted): RetryableFailure {
    if (error instanceof WireError) throw error;
    const fault = isTimeout(error) ? TOO_SLOW : faultOf(error);
    const stop = this.#dependencies.deadline.stopReason();
    if (stop !== undefined) throw stopped(stop, { delivery: fault.delivery, before });
    const canRepeat = request.safe || fault.delivery === 'not-sent';
    if (fault.temporary && canRepeat && !last) {
      const check = fault.delivery === 'not-sent' ? fault.advice : undefined;
      return { reason: fault.reason, retryAfterMs: undefined, check };
    }
    throw new WireError(fault);
  }

  async #waitAfter(
    failed: RetryableFailure,
    { request, attempt }: { request: TransportRequest; attempt: number },
  ): Promise<void> {
    const { clock, deadline, log, random } = this.#dependencies;
    const waitMs = Math.max(backoffMs(attempt, random()), failed.retryAfterMs ?? 0);
    refuseWaitBeyondBudget(failed, { waitMs, remainingMs: deadline.remainingMs() });
    log.info(
      `${request.label}: attempt ${attempt} of ${MAX_ATTEMPTS} failed (${failed.reason}), ` +
        `next in ${(waitMs / 1000).toFixed(1)} s`,
    );
    await clock.sleep(waitMs, deadline.cancelled).catch(() => undefined);
  }
}

const TOO_SLOW: ConnectionFault = {
  code: 'connection-failed',
  delivery: 'unknown',
  temporary: true,
  reason: `no whole answer came within ${ATTEMPT_DEADLINE_MS / 1000} s`,
  advice: 'run-again',
};

function isTimeout(error: unknown): boolean {
  return (Object(error) as { name?: unknown }).name === 'TimeoutError';
}

function toAnswer(answer: HttpAnswer, wallTime: number): Answer {
  const body = bodyOf(answer.text);
  return {
    status: answer.status,
    body,
    isWhole: answer.isWhole || body.kind === 'json',
    requestId: answer.header('x-request-id'),
    isTemporary: answer.isTemporary ?? isTemporary(answer.status),
    retryAfterMs: retryAfterMs(answer.header('retry-after'), wallTime),
    server: answer.header('server'),
    location: answer.header('location'),
  };
}

/** Tells why a read's answer is worth another attempt; undefined where it is not. */
function retryableAnswer(answer: Answer, request: TransportRequest): RetryableFailure | undefined {
  if (!request.safe) return undefined;
  if (answer.isTemporary) {
    const { retryAfterMs } = answer;
    return { reason: `status ${answer.status}`, retryAfterMs, check: undefined };
  }
  // Every read is answered with JSON. Without a length, one that was cut off looks whole.
  return answer.status < 300 && answer.body.kind !== 'json'
    ? { ...unreadable(answer), retryAfterMs: undefined, check: undefined }
    : undefined;
}

/**
 * Pages send a browser on with these when a form was taken; only 307 and 308 say that the very
 * request belongs elsewhere (RFC 9110).
 */
const AFTER_A_WRITE = new Set([301, 302, 303, 304]);

function refuseUnreadable(answer: Answer, request: TransportRequest): Answer {
  if (answer.status >= 300 && answer.status < 400) {
    throw new WireError({
      code: 'redirected',
      ...redirectIn(answer, request),
      delivery: !request.safe && AFTER_A_WRITE.has(answer.status) ? 'unknown' : 'refused',
    });
  }
  if (answer.status < 300 && !isReadable(answer, request)) {
    throw new WireError({
      code: 'unexpected-response',
      ...unreadable(answer),
      delivery: 'unknown',
    });
  }
  return answer;
}

/**
 * Tells whether a success fits its request: JSON or nothing for a read; for a write any whole
 * answer but a page, which is of what stands before the service.
 */
function isReadable({ body, isWhole }: Answer, { safe }: TransportRequest): boolean {
  if (safe) return body.kind !== 'text';
  return isWhole && !(body.kind === 'text' && isPage(body.text));
}

/** Says of a success what it is instead of JSON. */
function unreadable({ body }: Answer): Pick<WireFault, 'reason' | 'advice'> {
  return body.kind === 'text' && isPage(body.text)
    ? { reason: 'the answer is a page, not JSON', advice: 'check-gateway' }
    : { reason: 'the answer is not JSON, or was cut off', advice: 'check-address' };
}

/** Tells whether a text is a page of HTML. */
function isPage(text: string): boolean {
  return /^\s*<(?:!doctype html|html|head|body)\b/i.test(text);
}

function refuseWaitBeyondBudget(
  failed: RetryableFailure,
  { waitMs, remainingMs }: { waitMs: number; remainingMs: number },
): void {
  if (waitMs <= remainingMs) return;
  const seconds = Math.round(waitMs / 1000);
  const left = Math.round(remainingMs / 1000);
  throw new WireError({
    code: failed.check === undefined ? 'service-unavailable' : 'connection-failed',
    reason:
      `${failed.reason}, and the next attempt would have to wait ${seconds} s, but only ` +
      `${left} s of the timeout are left`,
    advice: failed.check ?? 'run-later',
    delivery: 'not-sent',
  });
}

/**
 * Words the end of the run for a request on its way or never sent. Where the time is over, what
 * it went by with is the reason.
 */
function stopped(
  { code, message }: Failure,
  { delivery, before }: { delivery: Delivery; before: RetryableFailure | undefined },
): WireError {
  if (code === 'cancelled' || before === undefined) {
    const advice = code === 'cancelled' ? 'run-again' : 'more-time';
    return new WireError({ code, delivery, reason: message, advice });
  }
  const reason = `${message} The attempt before had failed: ${before.reason}.`;
  return new WireError({ code, delivery, reason, advice: before.check ?? 'more-time' });
}
