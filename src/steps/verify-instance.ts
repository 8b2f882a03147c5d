import { ReleaseError } from '../errors.ts';
import type { Instance } from '../models.ts';
import { type Expectation, judgeInstance } from './judge-instance.ts';
import { pause } from './pause.ts';
import type { ReleaseContext } from './release-context.ts';

const FIRST_POLL_PAUSE_MS = 250;
const LONGEST_POLL_PAUSE_MS = 10_000;
const PAUSE_GROWTH = 1.5;
/** While nothing changes, the log shows at least this often that the wait goes on. */
const PROGRESS_EVERY_MS = 15_000;

/**
 * Looks at the instance until it is in the state that was asked for. What was read and not
 * written to since counts as the first look. With `wait-for: none` nothing that it shows, nor
 * that it cannot be read in time, makes the release fail.
 *
 * @throws {ReleaseError} `instance-failed` at once, `wait-timeout` when the time is up
 */
export async function verifyInstance(context: ReleaseContext): Promise<void> {
  const { options, limits, log } = context;
  try {
    await waitForInstance(context);
  } catch (error) {
    const mayFail = options.waitFor !== 'none' || limits.stopReason()?.code === 'cancelled';
    if (mayFail || !(error instanceof ReleaseError)) throw error;
    log.warning(`What became of the instance could not be read. ${error.message}`);
  }
}

async function waitForInstance(context: ReleaseContext): Promise<void> {
  const { options, clock, log } = context;
  const expected: Expectation = { ...options, setUp: context.record.hasDone('setup') };
  const until = clock.now() + options.waitTimeoutMs;
  const progress = new Progress(context);
  let instance = await firstLook(context);
  for (let pauseMs = FIRST_POLL_PAUSE_MS; ; pauseMs *= PAUSE_GROWTH) {
    const verdict = judgeInstance(instance, expected);
    if (verdict.kind === 'failed') throw instanceFailed();
    if (verdict.kind !== 'wait') {
      log[verdict.kind](verdict.text);
      return;
    }
    const leftMs = until - clock.now();
    if (leftMs <= 0) throw waitedTooLong(verdict.text);
    progress.show(verdict.text);
    await pause(Math.min(pauseMs, LONGEST_POLL_PAUSE_MS, leftMs), context);
    instance = await look(context);
  }
}

async function firstLook(context: ReleaseContext): Promise<Instance | undefined> {
  const known = context.record.instance;
  return known.kind === 'read' ? known.instance : look(context);
}

async function look({ record, workspace }: ReleaseContext): Promise<Instance | undefined> {
  const { integration } = record;
  const instance =
    integration === undefined ? undefined : await workspace.readInstance(integration);
  record.sawInstance(instance);
  return instance;
}

/** Says what is waited for when it changes, and now and then that it has not. */
class Progress {
  readonly #context: ReleaseContext;
  #shown = '';
  #shownAt = 0;

  constructor(context: ReleaseContext) {
    this.#context = context;
  }

  show(text: string): void {
    const { clock, log } = this.#context;
    if (text === this.#shown && clock.now() - this.#shownAt < PROGRESS_EVERY_MS) return;
    this.#shown = text;
    this.#shownAt = clock.now();
    log.info(`Waiting: ${text}`);
  }
}

function instanceFailed(): ReleaseError {
  return new ReleaseError({
    code: 'instance-failed',
    message: 'The instance is Failed: it does not work.',
    hint: 'Check the setup parameters and the log of the integration itself, then run again.',
  });
}

function waitedTooLong(text: string): ReleaseError {
  return new ReleaseError({
    code: 'wait-timeout',
    message: `The wait is over. ${text}`,
    hint: 'Raise wait-timeout, set wait-for to what is needed, or look at the log of the integration.',
  });
}
