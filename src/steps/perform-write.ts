import type { Clock } from '../clock.ts';
import { ReleaseError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { RunLimits } from '../run-limits.ts';
import { RequestError } from '../workspace/request-error.ts';
import { pause } from './pause.ts';
import type { Write } from './write.ts';

/** How often a write is sent at most, each time only after a look that it has not happened. */
export const MAX_SENDS = 3;

const RESEND_PAUSE_MS = 1_000;
const FIRST_LOOK_PAUSE_MS = 250;
const LONGEST_LOOK_PAUSE_MS = 4_000;

/** The service did not take the request on (RFC 6585). */
const TOO_MANY_REQUESTS = 429;
/** The service did not, or somebody before it had no answer (RFC 9110). */
const UNAVAILABLE = 503;

/** With these, somebody before the service says that no answer of it came (RFC 9110). */
const NO_ANSWER = new Set([408, 502, 504]);

const LOOK_YOURSELF =
  'Look at the page of the workspace, then run again: what is there is found and kept.';

interface Surroundings {
  readonly log: Log;
  readonly clock: Clock;
  readonly limits: RunLimits;
}

/** How a write ended; `unknown` if any of its sends may have had an effect that is not seen. */
export type WriteEnding =
  | { readonly result: 'done' }
  | { readonly result: 'not-done' | 'unknown'; readonly error: ReleaseError };

/** What is not certain about all sends of a write so far. */
interface Doubts {
  /** One of them may have taken effect. */
  mayHaveHappened: boolean;
  /** One of them may still be at work, so that no look can prove that it has not happened. */
  mayStillHappen: boolean;
}

/**
 * Does a write once. When its answer is lost, it is looked up, and sent again only when it
 * was not taken on, or when sending it twice does no harm.
 */
export async function performWrite(write: Write, around: Surroundings): Promise<WriteEnding> {
  const doubts: Doubts = { mayHaveHappened: false, mayStillHappen: false };
  try {
    await sendUntilDone(write, { around, doubts });
    return { result: 'done' };
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    return { result: doubts.mayHaveHappened ? 'unknown' : 'not-done', error };
  }
}

interface Progress {
  readonly around: Surroundings;
  readonly doubts: Doubts;
}

async function sendUntilDone(write: Write, { around, doubts }: Progress): Promise<void> {
  if (write.findFirst && (await write.find())) return;
  for (let sends = 1; ; sends += 1) {
    const lost = await send(write, doubts);
    if (lost === undefined) return;
    const again = sends < MAX_SENDS && maySendAgain(write, lost);
    if (!again && !isWorthALook(lost, { write, doubts })) throw lost;
    await waitBeforeLook(lost, { write, again, around });
    if (await lookUp(write, { again, around, doubts })) {
      around.log.info(`${write.label}: it has happened.`);
      return;
    }
    if (!again) throw notSeen(lost, { write, doubts });
    around.log.info(`${write.label}: it cannot be seen that it has happened; sending it again.`);
  }
}

/** Resolves to undefined when it is done. Throws what cannot be looked up. */
async function send(write: Write, doubts: Doubts): Promise<RequestError | undefined> {
  const lost = await trySend(write);
  if (lost === undefined) return undefined;
  note(lost, doubts);
  if (lost.code === 'cancelled' || lost.code === 'budget-exceeded') throw lost;
  return lost;
}

async function trySend(write: Write): Promise<RequestError | undefined> {
  try {
    if (await write.send()) return undefined;
  } catch (error) {
    if (error instanceof RequestError) return error;
    throw error;
  }
  return new RequestError({
    code: 'outcome-unknown',
    message: 'The answer does not say what has been done.',
    hint: LOOK_YOURSELF,
    fate: 'unknown',
  });
}

function note(lost: RequestError, doubts: Doubts): void {
  if (lost.fate !== 'unknown') return;
  doubts.mayHaveHappened = true;
  doubts.mayStillHappen ||= !isServicesOwnError(lost);
}

/** Whether the service itself has ended the request with an error: then it is at rest. */
function isServicesOwnError(lost: RequestError): boolean {
  const { status } = lost;
  if (status === undefined || status < 400 || NO_ANSWER.has(status)) return false;
  return status !== UNAVAILABLE || wasNotTakenOn(lost);
}

/**
 * A service that is busy says when to come again. Without that, a gateway may have answered
 * for a service that is at work on the request still.
 */
function wasNotTakenOn({ status, retryAfterMs }: RequestError): boolean {
  return status === TOO_MANY_REQUESTS || (status === UNAVAILABLE && retryAfterMs !== undefined);
}

function maySendAgain(write: Write, lost: RequestError): boolean {
  return wasNotTakenOn(lost) || (lost.fate === 'unknown' && write.repeatable);
}

function isWorthALook(
  { status }: RequestError,
  { write, doubts }: { write: Write; doubts: Doubts },
): boolean {
  return doubts.mayHaveHappened || (status === 409 && write.conflictMeansDone);
}

/**
 * Waits as long as the service asks, and some time before anything is sent again. The look
 * comes after it, so that what it saw is not old when the write is sent again.
 */
async function waitBeforeLook(
  { message, retryAfterMs = 0 }: RequestError,
  { write, again, around }: { write: Write; again: boolean; around: Surroundings },
): Promise<void> {
  const remainingMs = around.limits.remainingMs();
  if (retryAfterMs > remainingMs) {
    throw new ReleaseError({
      code: 'service-unavailable',
      message:
        `${message} The next request would have to wait ${Math.round(retryAfterMs / 1000)} s, ` +
        `but only ${Math.round(remainingMs / 1000)} s of the timeout are left.`,
      hint: 'Run again later, or raise the input timeout.',
    });
  }
  const waitMs = Math.max(again ? RESEND_PAUSE_MS : 0, retryAfterMs);
  const when = waitMs === 0 ? '' : ` in ${(waitMs / 1000).toFixed(1)} s`;
  around.log.info(`${write.label}: ${message} Looking it up${when}.`);
  if (waitMs > 0) await pause(waitMs, around);
}

/**
 * Looks at once, and again with growing pauses for as long as the change may take to show. One
 * look is enough before something is sent again that cannot do harm.
 */
async function lookUp(
  write: Write,
  { again, around, doubts }: Progress & { readonly again: boolean },
): Promise<boolean> {
  const once = again && (write.repeatable || !doubts.mayHaveHappened);
  const until = around.clock.now() + (once ? 0 : write.settleMs);
  for (let pauseMs = FIRST_LOOK_PAUSE_MS; ; pauseMs *= 2) {
    if (await look(write, doubts)) return true;
    const leftMs = until - around.clock.now();
    if (leftMs <= 0) return false;
    await pause(Math.min(pauseMs, LONGEST_LOOK_PAUSE_MS, leftMs), around);
  }
}

async function look(write: Write, doubts: Doubts): Promise<boolean> {
  try {
    return await write.find();
  } catch (error) {
    if (!(error instanceof RequestError) || !doubts.mayHaveHappened) throw error;
    const { code, hint } = error;
    const message = `${write.label}: whether it has happened could not be read. ${error.message}`;
    throw new ReleaseError({ code, message, hint, cause: error });
  }
}

/** The error of a write that is not seen after all the time that it may take to show. */
function notSeen(
  lost: RequestError,
  { write, doubts }: { write: Write; doubts: Doubts },
): ReleaseError {
  if (doubts.mayStillHappen) {
    return new ReleaseError({
      code: 'outcome-unknown',
      message: `${write.label}: it cannot be seen that it has happened. ${lost.message}`,
      hint: LOOK_YOURSELF,
      cause: lost,
    });
  }
  if (write.absenceShows) doubts.mayHaveHappened = false;
  return lost;
}
