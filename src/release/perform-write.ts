import { toReleaseError } from '../domain/thrown.ts';
import { ReleaseError } from '../domain/errors.ts';
import type { Current } from '../domain/models.ts';
import { RequestError, type SendOutcome } from '../ports/workspace.ts';
import { type Confirmation, LOOK_YOURSELF, type Seen, type Write } from '../resources/write.ts';
import { option } from '../text/quote.ts';
import type { Dependencies } from './dependencies.ts';
import { type Look, type NextMove, ambiguityOf, nextMove } from './next-move.ts';

const FIRST_LOOK_PAUSE_MS = 250;
const LONGEST_LOOK_PAUSE_MS = 4_000;

type Surroundings = Pick<Dependencies, 'log' | 'clock' | 'deadline'>;

/** How a write ended; `unknown` if any of its sends may have had an effect that is not seen. */
export type WriteEnding =
  | {
      readonly result: 'done';
      readonly current: Current;
      /** Found although no send of this run can have done it: somebody else has. */
      readonly isAdopted: boolean;
      /** Whether a look has shown it, or an answer that proves it. */
      readonly isProven: boolean;
    }
  | { readonly result: 'not-done' | 'unknown'; readonly error: ReleaseError };

/**
 * Does a write once: sends it, and where its answer leaves that open finds out what came of it,
 * and sends it again as `nextMove` has it.
 */
export async function performWrite(write: Write, around: Surroundings): Promise<WriteEnding> {
  const sends: SendOutcome[] = [];
  try {
    const { current, isFound } = await sendUntilDone(write, { around, sends });
    const isAdopted = isFound && ambiguityOf(sends) === 'none';
    const isProven = isFound || write.ifOnlyAnswered === undefined;
    return { result: 'done', current, isAdopted, isProven };
  } catch (thrown) {
    const error = toReleaseError(thrown);
    return { result: isUnknown(write, { sends, error }) ? 'unknown' : 'not-done', error };
  }
}

interface Progress {
  readonly around: Surroundings;
  /** What each send so far came to. */
  readonly sends: SendOutcome[];
}

/** What is known of a write that is done, and whether a look found it or its answer showed it. */
interface Done {
  readonly current: Current;
  readonly isFound: boolean;
}

async function sendUntilDone(write: Write, progress: Progress): Promise<Done> {
  const { around, sends } = progress;
  let { seen } = write;
  if (write.confirmFirst) {
    const there = await write.confirm({ seen, isAnswered: false });
    if ('done' in there) return { current: there.done, isFound: true };
    seen = there.notYet;
  }
  for (;;) {
    const sent = await send(write, { seen, sends });
    if (!(sent instanceof RequestError)) return { current: sent, isFound: false };
    const { adoptOnConflict } = write;
    const move = nextMove(sends, { repetition: write.repetition(seen), adoptOnConflict });
    if (!move.again && move.look === 'none') throw sent;
    await waitBefore(move, { lost: sent, write, around });
    const looked = await lookUp(write, { look: move.look, seen, ...progress });
    if ('done' in looked) {
      around.log.info(`${write.label}: it has happened.`);
      return { current: looked.done, isFound: true };
    }
    if (!move.again) throw notSeen(sent, { write, sends });
    seen = looked.notYet;
    around.log.info(`${write.label}: sending it again.`);
    await pauseBeforeSend(move, { lost: sent, around });
  }
}

/** Sends a write: what is known once it is done, or the error that leaves that open. */
async function send(
  write: Write,
  { seen, sends }: { seen: Seen; sends: SendOutcome[] },
): Promise<Current | RequestError> {
  try {
    const current = await write.send(seen);
    if (current !== undefined) return current;
  } catch (error) {
    // Of a defect nobody knows how far the request came.
    sends.push(error instanceof RequestError ? error.outcome : 'unanswered');
    if (error instanceof RequestError) return error;
    throw error;
  }
  sends.push('silent');
  return new RequestError({
    code: 'outcome-unknown',
    message: 'The answer does not say what has been done.',
    hint: LOOK_YOURSELF,
    outcome: 'silent',
  });
}

interface Waiting {
  readonly lost: RequestError;
  readonly around: Surroundings;
}

/** Waits as long as the service asks, and some time before anything is sent again. */
async function waitBefore(
  { pauseMs, look }: NextMove,
  { lost, write, around }: Waiting & { readonly write: Write },
): Promise<void> {
  const waitMs = waitAsked(pauseMs, { lost, around });
  const next = look === 'none' ? 'Sending it again' : 'Looking it up';
  const when = waitMs === 0 ? '' : ` in ${(waitMs / 1000).toFixed(1)} s`;
  around.log.info(`${write.label}: ${lost.message} ${next}${when}.`);
  if (waitMs > 0) await around.deadline.pause(waitMs);
}

async function pauseBeforeSend({ pauseAfterLookMs }: NextMove, waiting: Waiting): Promise<void> {
  if (pauseAfterLookMs === 0) return;
  await waiting.around.deadline.pause(waitAsked(pauseAfterLookMs, waiting));
}

/**
 * Takes the longer wait, ours or the service's.
 *
 * @throws {ReleaseError} where the run has no time for the latter
 */
function waitAsked(pauseMs: number, { lost, around }: Waiting): number {
  const waitMs = Math.max(pauseMs, lost.retryAfterMs ?? 0);
  const remainingMs = around.deadline.remainingMs();
  if (waitMs <= remainingMs || (lost.retryAfterMs ?? 0) <= remainingMs) return waitMs;
  throw new ReleaseError({
    code: 'service-unavailable',
    message:
      `${lost.message} The next request would have to wait ${Math.round(waitMs / 1000)} s, ` +
      `but only ${Math.round(remainingMs / 1000)} s of the timeout are left.`,
    hint: `Run again later, or raise ${option('timeout')}.`,
  });
}

async function lookUp(
  write: Write,
  { look, seen, around, sends }: Progress & { readonly look: Look; readonly seen: Seen },
): Promise<Confirmation> {
  if (look === 'none') return { notYet: seen };
  const forMs = look === 'once' ? 0 : write.visibilityGraceMs;
  return lookFor(forMs, {
    seen,
    around,
    confirm: (before) => confirm(write, { seen: before, sends }),
  });
}

/** Looks for a write that was only answered, for as long as it may take to show. */
export async function lookUntilSeen(
  write: Write,
  around: Surroundings,
): Promise<Current | undefined> {
  around.log.info(`${write.label}: looking whether it has happened.`);
  const looked = await lookFor(write.visibilityGraceMs, {
    seen: write.seen,
    around,
    confirm: (seen) => write.confirm({ seen, isAnswered: true }),
  });
  return 'done' in looked ? looked.done : undefined;
}

interface Looking {
  readonly seen: Seen;
  readonly around: Surroundings;
  readonly confirm: (seen: Seen) => Promise<Confirmation>;
}

/** Looks at once, and with patience again with growing pauses. */
async function lookFor(forMs: number, { seen, around, confirm }: Looking): Promise<Confirmation> {
  const until = around.clock.now() + forMs;
  let last = seen;
  for (let pauseMs = FIRST_LOOK_PAUSE_MS; ; pauseMs *= 2) {
    const looked = await confirm(last);
    const leftMs = until - around.clock.now();
    if ('done' in looked || leftMs <= 0) return looked;
    last = looked.notYet;
    await around.deadline.pause(Math.min(pauseMs, LONGEST_LOOK_PAUSE_MS, leftMs));
  }
}

async function confirm(
  write: Write,
  { seen, sends }: { seen: Seen; sends: readonly SendOutcome[] },
): Promise<Confirmation> {
  try {
    return await write.confirm({ seen, isAnswered: sends.at(-1) === 'silent' });
  } catch (error) {
    if (!(error instanceof RequestError) || ambiguityOf(sends) === 'none') throw error;
    throw new ReleaseError({
      code: error.isStop ? error.code : 'outcome-unknown',
      message: `${write.label}: whether it has happened could not be read. ${error.message}`,
      hint: error.isStop ? error.hint : `${error.hint} ${LOOK_YOURSELF}`,
      cause: error,
    });
  }
}

/** Makes the error of a write that is not seen after all the time that it may take. */
function notSeen(
  lost: RequestError,
  { write, sends }: { write: Write; sends: readonly SendOutcome[] },
): ReleaseError {
  if (ambiguityOf(sends) !== 'open') return new AbsenceError(lost);
  return new ReleaseError({
    code: 'outcome-unknown',
    message: `${write.label}: it cannot be seen that it has happened. ${lost.message}`,
    hint: LOOK_YOURSELF,
    cause: lost,
  });
}

/** A write of which every send is over, and which was looked for as long as it may take to show. */
class AbsenceError extends ReleaseError {
  constructor(lost: RequestError) {
    super({ ...lost.failure, cause: lost });
  }
}

function isUnknown(
  { absenceProves }: Write,
  { sends, error }: { sends: readonly SendOutcome[]; error: ReleaseError },
): boolean {
  if (ambiguityOf(sends) === 'none') return false;
  return !(error instanceof AbsenceError && absenceProves);
}
