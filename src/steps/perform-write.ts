import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { RunLimits } from '../run-limits.ts';
import { RequestError } from '../workspace/request-error.ts';
import type { Write } from './write.ts';

/** How often a write is sent at most, each time only after a look that it has not happened. */
export const MAX_SENDS = 3;

const FIRST_LOOK_PAUSE_MS = 250;
const LONGEST_LOOK_PAUSE_MS = 4_000;
const RESEND_PAUSE_MS = 1_000;

/** With these statuses the service says that it did not take the request on (RFC 9110, 6585). */
const NOT_TAKEN_ON = new Set([429, 503]);

interface Surroundings {
  readonly log: Log;
  readonly clock: Clock;
  readonly limits: RunLimits;
}

/**
 * Does a write once. When its answer is lost, it is looked up, and sent again only when it has
 * certainly not happened or when sending it twice does no harm.
 *
 * @throws {RequestError} whose fate says whether it was refused, not sent, or is unknown
 */
export async function performWrite<T>(write: Write<T>, around: Surroundings): Promise<T> {
  for (let sends = 1; ; sends += 1) {
    const sent = await send(write);
    if (sent.kind === 'done') return sent.value;
    around.log.info(`${write.label}: ${sent.lost?.message ?? 'no clear answer'} Looking it up.`);
    const found = await lookUp(write, { sent, around });
    if (found !== undefined) {
      around.log.info(`${write.label}: it has happened.`);
      return found;
    }
    const { lost } = sent;
    if (lost?.status === 409) throw lost;
    if (lost === undefined || sends === MAX_SENDS || !maySendAgain(write, lost)) {
      throw notFound(write, lost);
    }
    await pauseBeforeResend(lost, around);
  }
}

type Sent<T> =
  | { readonly kind: 'done'; readonly value: T }
  /** `lost` is undefined when it succeeded without saying what came of it. */
  | { readonly kind: 'unclear'; readonly lost: RequestError | undefined };

async function send<T>(write: Write<T>): Promise<Sent<T>> {
  try {
    const value = await write.send();
    return value === undefined ? { kind: 'unclear', lost: undefined } : { kind: 'done', value };
  } catch (error) {
    if (!(error instanceof RequestError) || !isWorthALook(write, error)) throw error;
    return { kind: 'unclear', lost: error };
  }
}

function isWorthALook(write: Write<unknown>, { code, fate, status }: RequestError): boolean {
  if (code === 'cancelled' || code === 'budget-exceeded') return false;
  if (status === 409) return write.conflictMeansDone;
  return fate === 'unknown' || status === 429;
}

/** Looks at once, and again with growing pauses for as long as the change may take to show. */
async function lookUp<T>(
  write: Write<T>,
  { sent, around: { clock, limits } }: { sent: Sent<T>; around: Surroundings },
): Promise<T | undefined> {
  const until = clock.now() + write.settleMs;
  for (
    let pauseMs = FIRST_LOOK_PAUSE_MS;
    ;
    pauseMs = Math.min(pauseMs * 2, LONGEST_LOOK_PAUSE_MS)
  ) {
    const found = await look(write, sent);
    if (found !== undefined || clock.now() >= until) return found;
    await clock.sleep(pauseMs, limits.cancelled).catch(() => undefined);
  }
}

/** A look that fails leaves a write that was sent unknown, not undone. */
async function look<T>(write: Write<T>, sent: Sent<T>): Promise<T | undefined> {
  try {
    return await write.find();
  } catch (error) {
    const isRefused = sent.kind === 'unclear' && sent.lost?.fate === 'refused';
    if (!(error instanceof RequestError) || isRefused) throw error;
    const { code, hint } = error;
    const message = `${write.label}: whether it has happened could not be read. ${error.message}`;
    throw new RequestError({ code, message, hint, fate: 'unknown', cause: error });
  }
}

function maySendAgain(write: Write<unknown>, { status }: RequestError): boolean {
  return write.repeatable || (status !== undefined && NOT_TAKEN_ON.has(status));
}

async function pauseBeforeResend(lost: RequestError, { clock, limits, log }: Surroundings) {
  const waitMs = Math.max(RESEND_PAUSE_MS, lost.retryAfterMs ?? 0);
  if (waitMs > limits.remainingMs()) {
    throw new RequestError({
      code: 'service-unavailable',
      message:
        `${lost.message} The next attempt would have to wait ${Math.round(waitMs / 1000)} s, ` +
        `but only ${Math.round(limits.remainingMs() / 1000)} s of the timeout are left.`,
      hint: 'Run again later, or raise the input timeout.',
      fate: lost.fate,
      status: lost.status,
    });
  }
  log.info(`It has not happened; sent again in ${(waitMs / 1000).toFixed(1)} s.`);
  await clock.sleep(waitMs, limits.cancelled).catch(() => undefined);
}

/**
 * The service answered, and a look shows that nothing came of it: not done. Without an answer
 * of the service itself it may still be at work: unknown.
 */
function notFound(write: Write<unknown>, lost: RequestError | undefined): RequestError {
  const status = lost?.status;
  const isAnswered = status !== undefined && status >= 400 && status !== 504 && status !== 408;
  if (lost !== undefined && isAnswered) {
    const { code, message, hint, cause } = lost;
    return new RequestError({ code, message, hint, cause, status, fate: 'refused' });
  }
  return new RequestError({
    code: 'outcome-unknown',
    message:
      `${write.label}: the answer was lost, and it cannot be seen that it has happened. ${lost?.message ?? ''}`.trim(),
    hint: 'Look at the page of the workspace, then run again: what is there is found and kept.',
    fate: 'unknown',
    cause: lost,
    status,
  });
}
