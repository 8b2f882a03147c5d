import type { Failure } from '../domain/errors.ts';
import { type Instance, type InstanceStatus, configuredVersion } from '../domain/models.ts';
import type { FailOn, WaitFor } from '../domain/desired-state.ts';
import { INSTALLATION_UNSEEN } from '../resources/installation.ts';
import { option, quote } from '../text/quote.ts';
import { isSameVersion } from '../version/compare-versions.ts';
import { describeInstance } from './describe.ts';

/** The method of the log by which something is said. */
type LogLevel = 'info' | 'notice' | 'warning';

/** What a look at the instance says of the release. */
export type Verdict =
  /** The release ends well; the level depends on what there is to know. */
  | { readonly kind: LogLevel; readonly text: string }
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** The failure is what the release ends with if it stays so. */
  | { readonly kind: 'wait'; readonly text: string; readonly failure: Failure };

/** What the release expects of its instance. */
export interface Expectation {
  readonly version: string;
  readonly waitFor: WaitFor;
  readonly failOn: readonly FailOn[];
  /** Whether this run has installed it, of which a look has to tell. */
  readonly installs: boolean;
  /** Whether this run has set it up. */
  readonly setUp: boolean;
  /** What the instance showed before anything was written; undefined where there was none. */
  readonly statusBefore: InstanceStatus | undefined;
}

/** Judges an instance by its status (documented) and the version that its settings show. */
export function judgeInstance(instance: Instance | undefined, expected: Expectation): Verdict {
  // Whatever else is waited for: the answer to an installation proves nothing.
  if (instance === undefined && expected.installs) {
    return { kind: 'wait', text: NOT_SHOWN, failure: INSTALLATION_UNSEEN };
  }
  const verdict = judge(instance, expected);
  if (expected.waitFor !== 'none') return verdict;
  if (verdict.kind === 'failed') return { kind: 'warning', text: verdict.failure.message };
  return verdict.kind === 'wait' ? { kind: 'notice', text: verdict.text } : verdict;
}

const NOT_SHOWN = 'The instance does not show yet.';

function judge(instance: Instance | undefined, expected: Expectation): Verdict {
  switch (instance?.status) {
    case undefined:
      return waiting(NOT_SHOWN);
    case 'unknown':
      return waiting('The instance has a status that this action does not know.');
    case 'failed':
      return { kind: 'failed', failure: INSTANCE_FAILED };
    case 'paused':
      return { kind: 'notice', text: `The instance is Paused; ${pausedSince(expected)}.` };
    case 'notConfigured':
      return expected.setUp
        ? waiting('The instance is NotConfigured although it was set up.')
        : { kind: 'notice', text: 'The instance is NotConfigured: it has not been set up yet.' };
    case 'hasErrors':
      return judgeErrors(
        judgeWorking(instance, {
          expected,
          verdict: { kind: 'warning', text: 'The instance HasErrors: it works, with errors.' },
        }),
        expected,
      );
    case 'active':
      return judgeWorking(instance, {
        expected,
        verdict: { kind: 'info', text: `The instance is ${describeInstance(instance)}.` },
      });
  }
}

function waiting(text: string): Verdict {
  return {
    kind: 'wait',
    text,
    failure: {
      code: 'wait-timeout',
      message: `The wait is over. ${text}`,
      hint:
        `Raise ${option('wait-timeout')}, set ${option('wait-for')} to what is needed, or look at ` +
        'the log of the integration.',
    },
  };
}

function pausedSince({ statusBefore }: Expectation): string {
  return statusBefore === 'paused' ? 'it was left so' : 'it was not so before this run';
}

/** Tells of an instance that was paused before this run and is not any more. */
export function resumption(
  instance: Instance | undefined,
  { statusBefore }: Expectation,
): string | undefined {
  if (statusBefore !== 'paused' || instance === undefined) return undefined;
  const { status } = instance;
  return status === 'paused'
    ? undefined
    : `The instance was Paused before this run, and shows ${status} now.`;
}

const INSTANCE_FAILED: Failure = {
  code: 'instance-failed',
  message: 'The instance is Failed: it does not work.',
  hint: 'Check the setup parameters and the log of the integration itself, then run again.',
};

/** Makes a failure of a warning of errors, where that was asked for. */
function judgeErrors(verdict: Verdict, { failOn }: Expectation): Verdict {
  if (verdict.kind !== 'warning' || !failOn.includes('has-errors')) return verdict;
  return {
    kind: 'failed',
    failure: {
      code: 'instance-has-errors',
      message: verdict.text,
      hint:
        'Look at the log of the integration itself, then run again. A run that only warns of this ' +
        `is one without has-errors in ${option('fail-on')}.`,
    },
  };
}

/** Passes the verdict on a working instance, unless it does not show the version yet. */
function judgeWorking(
  instance: Instance,
  { expected, verdict }: { expected: Expectation; verdict: { kind: LogLevel; text: string } },
): Verdict {
  const shown = configuredVersion(instance);
  if (shown !== undefined && isSameVersion(shown, expected.version)) return verdict;
  const former = shown === undefined ? 'no version' : `the version ${quote(shown)}`;
  const text = `The instance still shows ${former}, not ${expected.version}.`;
  if (expected.waitFor === 'version') return waiting(text);
  if (shown === undefined) return verdict;
  return verdict.kind === 'info'
    ? { kind: 'notice', text: `${text} The service brings it up to date on its own schedule.` }
    : { kind: verdict.kind, text: `${verdict.text} ${text}` };
}
