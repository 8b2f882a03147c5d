import { ReleaseError } from '../domain/errors.ts';
import type { Current, Instance } from '../domain/models.ts';
import { INSTALLATION_GRACE_MS } from '../resources/installation.ts';
import type { Dependencies } from './dependencies.ts';
import { type Expectation, judgeInstance, resumption } from './judge-instance.ts';
import type { Notify } from './run-state.ts';

const FIRST_POLL_PAUSE_MS = 250;
const LONGEST_POLL_PAUSE_MS = 10_000;
const PAUSE_GROWTH = 1.5;
/** While nothing changes, the log shows at least this often that the wait goes on. */
const PROGRESS_EVERY_MS = 15_000;

export interface VerifyContext extends Dependencies {
  readonly expected: Expectation & { readonly waitTimeoutMs: number };
  readonly notify: Notify;
}

/**
 * Looks at the instance until it is in the state that was asked for. What was read and not
 * written to since counts as the first look. With `wait-for: none` nothing that it shows, nor
 * that it cannot be read in time, makes the release fail.
 *
 * @throws {ReleaseError} `instance-failed` or `instance-has-errors` at once, `wait-timeout` when the time is up
 */
export async function verifyInstance(current: Current, context: VerifyContext): Promise<void> {
  const { expected, deadline, log } = context;
  try {
    await waitForInstance(current, context);
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    const isOfRun = deadline.stopReason()?.code === 'cancelled' || error.code === 'outcome-unknown';
    if (expected.waitFor !== 'none' || isOfRun) throw error;
    log.warning(`What became of the instance could not be read. ${error.message}`);
  }
}

async function waitForInstance(current: Current, context: VerifyContext): Promise<void> {
  const { expected, clock, log, deadline } = context;
  const until = clock.now() + patienceMs(expected);
  const progress = progressOf(context);
  let instance =
    current.instance.kind === 'read' ? current.instance.instance : await look(current, context);
  for (let pauseMs = FIRST_POLL_PAUSE_MS; ; pauseMs *= PAUSE_GROWTH) {
    const verdict = judgeInstance(instance, expected);
    const resumed = verdict.kind === 'wait' ? undefined : resumption(instance, expected);
    if (resumed !== undefined) log.notice(resumed);
    if (verdict.kind === 'failed') throw new ReleaseError(verdict.failure);
    if (verdict.kind !== 'wait') {
      log[verdict.kind](verdict.text);
      return;
    }
    // The wait ends with the time of the run as well, and then tells what it has seen.
    const leftMs = Math.min(until - clock.now(), deadline.remainingMs());
    if (leftMs <= 0) throw new ReleaseError(verdict.failure);
    progress(verdict.text);
    await deadline.pause(Math.min(pauseMs, LONGEST_POLL_PAUSE_MS, leftMs));
    instance = await look(current, context).catch((error: unknown) => {
      throw isOutOfTime(error) ? new ReleaseError(verdict.failure) : error;
    });
  }
}

/** Finds how long to look: for what is waited for, and for the installation of this run. */
function patienceMs({ installs, waitFor, waitTimeoutMs }: VerifyContext['expected']): number {
  const waitMs = waitFor === 'none' ? 0 : waitTimeoutMs;
  return installs ? Math.max(waitMs, INSTALLATION_GRACE_MS) : waitMs;
}

function isOutOfTime(error: unknown): boolean {
  return error instanceof ReleaseError && error.code === 'budget-exceeded';
}

async function look(
  { integration }: Current,
  { workspace, notify }: VerifyContext,
): Promise<Instance | undefined> {
  if (integration === undefined) return undefined;
  const instance = await workspace.readInstance(integration);
  notify({ kind: 'instance-read', instance });
  return instance;
}

/** Says what is waited for when it changes, and now and then that it has not. */
function progressOf({ clock, log }: Dependencies): (text: string) => void {
  let shown = '';
  let shownAt = 0;
  return (text) => {
    if (text === shown && clock.now() - shownAt < PROGRESS_EVERY_MS) return;
    shown = text;
    shownAt = clock.now();
    log.info(`Waiting: ${text}`);
  };
}
