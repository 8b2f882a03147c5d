import { type Failure, ReleaseError } from '../domain/errors.ts';
import type { Current, Instance } from '../domain/models.ts';
import { option } from '../text/quote.ts';
import type { Dependencies } from './dependencies.ts';
import { type Expectation, judgeInstance } from './judge-instance.ts';
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
 * @throws {ReleaseError} `instance-failed` at once, `wait-timeout` when the time is up
 */
export async function verifyInstance(current: Current, context: VerifyContext): Promise<void> {
  const { expected, deadline, log } = context;
  try {
    await waitForInstance(current, context);
  } catch (error) {
    const mayFail = expected.waitFor !== 'none' || deadline.stopReason()?.code === 'cancelled';
    if (mayFail || !(error instanceof ReleaseError)) throw error;
    log.warning(`What became of the instance could not be read. ${error.message}`);
  }
}

async function waitForInstance(current: Current, context: VerifyContext): Promise<void> {
  const { expected, clock, log, deadline } = context;
  const until = clock.now() + expected.waitTimeoutMs;
  const progress = progressOf(context);
  let instance =
    current.instance.kind === 'read' ? current.instance.instance : await look(current, context);
  for (let pauseMs = FIRST_POLL_PAUSE_MS; ; pauseMs *= PAUSE_GROWTH) {
    const verdict = judgeInstance(instance, expected);
    if (verdict.kind === 'failed') throw new ReleaseError(INSTANCE_FAILED);
    if (verdict.kind !== 'wait') {
      log[verdict.kind](verdict.text);
      return;
    }
    const leftMs = until - clock.now();
    if (leftMs <= 0) throw waitedTooLong(verdict.text);
    progress(verdict.text);
    await deadline.pause(Math.min(pauseMs, LONGEST_POLL_PAUSE_MS, leftMs));
    instance = await look(current, context);
  }
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

const INSTANCE_FAILED: Failure = {
  code: 'instance-failed',
  message: 'The instance is Failed: it does not work.',
  hint: 'Check the setup parameters and the log of the integration itself, then run again.',
};

function waitedTooLong(text: string): ReleaseError {
  return new ReleaseError({
    code: 'wait-timeout',
    message: `The wait is over. ${text}`,
    hint:
      `Raise ${option('wait-timeout')}, set ${option('wait-for')} to what is needed, or look at ` +
      'the log of the integration.',
  });
}
