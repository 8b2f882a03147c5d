import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import { type ConnectionFault, RUN_AGAIN, faultOf } from './connection-faults.ts';
import type { Connection, HttpAnswer, HttpRequest } from './connection.ts';
import { type Body, bodyOf } from './json-body.ts';
import { RequestError } from './request-error.ts';
import { MAX_ATTEMPTS, backoffMs, isTemporary, retryAfterMs } from './retry-policy.ts';
import type { RunLimits } from '../run-limits.ts';

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
  readonly requestId: string | undefined;
  readonly retryAfterMs: number | undefined;
}

export interface TransportParts {
  readonly connection: Connection;
  readonly clock: Clock;
  readonly log: Log;
  readonly limits: RunLimits;
  /** From 0 to 1. */
  readonly random: () => number;
  /** In place of `ATTEMPT_DEADLINE_MS`, for tests. */
  readonly attemptDeadlineMs?: number;
}

/** Why another attempt is worth it, and how long the service asked to wait before it. */
interface Setback {
  readonly reason: string;
  readonly retryAfterMs: number | undefined;
}

/**
 * Sends requests, each attempt with a deadline and the run within its budget. Reads are tried
 * again when they fail for the time being; writes only when they cannot have been sent.
 * Redirects are never followed.
 */
export class Transport {
  readonly #parts: TransportParts;

  constructor(parts: TransportParts) {
    this.#parts = parts;
  }

  /** @throws {RequestError} where no answer came that can be judged by its status */
  async send(request: TransportRequest): Promise<Answer> {
    for (let attempt = 1; ; attempt += 1) {
      const last = attempt === MAX_ATTEMPTS;
      const answered = await this.#attempt(request).catch((error: unknown) =>
        this.#setbackOf(error, { request, last }),
      );
      if (!('status' in answered)) {
        await this.#waitAfter(answered, { request, attempt });
        continue;
      }
      const setback = last ? undefined : badAnswer(answered, request);
      if (setback === undefined) return refuseUnreadable(answered, request);
      await this.#waitAfter(setback, { request, attempt });
    }
  }

  async #attempt(request: TransportRequest): Promise<Answer> {
    const { connection, limits, clock, log, attemptDeadlineMs } = this.#parts;
    const stop = limits.stopReason();
    if (stop !== undefined) throw new RequestError({ ...stop, fate: 'not-sent' });
    const startedAt = clock.now();
    const signal = limits.attemptSignal(attemptDeadlineMs ?? ATTEMPT_DEADLINE_MS, request.safe);
    const answer = toAnswer(await connection.exchange(request, signal), clock.wallTime());
    const tookMs = Math.round(clock.now() - startedAt);
    log.debug(`${request.method} ${request.path}: ${answer.status} in ${tookMs} ms`);
    return answer;
  }

  /** What an error of an attempt leaves to do; throws where nothing is left. */
  #setbackOf(
    error: unknown,
    { request, last }: { request: TransportRequest; last: boolean },
  ): Setback {
    if (error instanceof RequestError) throw error;
    const fault = isTimeout(error) ? TOO_SLOW : faultOf(error);
    const stop = this.#parts.limits.stopReason();
    if (stop !== undefined) throw new RequestError({ ...stop, fate: fault.fate });
    const canRepeat = request.safe || fault.fate === 'not-sent';
    if (fault.temporary && canRepeat && !last) {
      return { reason: fault.reason, retryAfterMs: undefined };
    }
    throw new RequestError({
      code: fault.code,
      message: `${request.label}: ${fault.reason}.`,
      hint: fault.hint,
      fate: fault.fate,
    });
  }

  async #waitAfter(
    setback: Setback,
    { request, attempt }: { request: TransportRequest; attempt: number },
  ): Promise<void> {
    const { clock, limits, log, random } = this.#parts;
    const waitMs = Math.max(backoffMs(attempt, random()), setback.retryAfterMs ?? 0);
    refuseWaitBeyondBudget(setback, { request, waitMs, remainingMs: limits.remainingMs() });
    log.info(
      `${request.label}: attempt ${attempt} of ${MAX_ATTEMPTS} failed (${setback.reason}), ` +
        `next in ${(waitMs / 1000).toFixed(1)} s`,
    );
    await clock.sleep(waitMs, limits.cancelled).catch(() => undefined);
  }
}

const TOO_SLOW: ConnectionFault = {
  code: 'connection-failed',
  fate: 'unknown',
  temporary: true,
  reason: `no whole answer came within ${ATTEMPT_DEADLINE_MS / 1000} s`,
  hint: RUN_AGAIN,
};

function isTimeout(error: unknown): boolean {
  return (Object(error) as { name?: unknown }).name === 'TimeoutError';
}

function toAnswer(answer: HttpAnswer, wallTime: number): Answer {
  return {
    status: answer.status,
    body: bodyOf(answer.text),
    requestId: answer.header('x-request-id'),
    retryAfterMs: retryAfterMs(answer.header('retry-after'), wallTime),
  };
}

/** What a read's answer leaves to hope for from another attempt; undefined: nothing. */
function badAnswer(answer: Answer, request: TransportRequest): Setback | undefined {
  if (!request.safe) return undefined;
  if (isTemporary(answer.status)) {
    return { reason: `status ${answer.status}`, retryAfterMs: answer.retryAfterMs };
  }
  // Every read is answered with JSON. Without a length, one that was cut off looks whole.
  return answer.status < 300 && answer.body.kind !== 'json'
    ? { reason: 'the answer is not JSON, or was cut off', retryAfterMs: undefined }
    : undefined;
}

/**
 * Pages send a browser on with these when a form was taken; only 307 and 308 say that the very
 * request belongs elsewhere (RFC 9110).
 */
const AFTER_A_WRITE = new Set([301, 302, 303]);

function refuseUnreadable(answer: Answer, request: TransportRequest): Answer {
  if (answer.status >= 300 && answer.status < 400) {
    throw new RequestError({
      code: 'redirected',
      message: `${request.label}: the service answered with a redirect (${answer.status}).`,
      hint: 'Set api-url to the address that the service has itself; redirects are not followed.',
      fate: !request.safe && AFTER_A_WRITE.has(answer.status) ? 'unknown' : 'refused',
      status: answer.status,
    });
  }
  if (answer.status < 300 && answer.body.kind === 'text') {
    throw new RequestError({
      code: 'unexpected-response',
      message: `${request.label}: the answer is not JSON, or was cut off.`,
      hint: 'Check that api-url is the address of the service; then run again.',
      fate: 'unknown',
      status: answer.status,
    });
  }
  return answer;
}

function refuseWaitBeyondBudget(
  setback: Setback,
  wait: { request: TransportRequest; waitMs: number; remainingMs: number },
): void {
  if (wait.waitMs <= wait.remainingMs) return;
  const seconds = Math.round(wait.waitMs / 1000);
  const left = Math.round(wait.remainingMs / 1000);
  throw new RequestError({
    code: 'service-unavailable',
    message:
      `${wait.request.label}: ${setback.reason}, and the next attempt would have to wait ` +
      `${seconds} s, but only ${left} s of the timeout are left.`,
    hint: 'Run again later, or raise the input timeout.',
    fate: 'not-sent',
  });
}
