import { type Instance, configuredVersion } from '../models.ts';
import type { WaitFor } from '../options.ts';
import { quote } from '../text/quote.ts';
import { compareVersions } from '../version/compare-versions.ts';
import { isVersion } from '../version/grammar.ts';
import { describeInstance } from './describe.ts';

/** What a look at the instance says of the release. */
export type Verdict =
  /** The release ends well; how loudly that is said depends on what there is to know. */
  | { readonly kind: 'info' | 'notice' | 'warning'; readonly text: string }
  | { readonly kind: 'failed' }
  | { readonly kind: 'wait'; readonly text: string };

/** What the release expects of its instance. */
export interface Expectation {
  readonly version: string;
  readonly waitFor: WaitFor;
  /** Whether this run has set it up. */
  readonly setUp: boolean;
}

/** Judges an instance by its status (documented) and the version that its settings show. */
export function judgeInstance(instance: Instance | undefined, expected: Expectation): Verdict {
  const verdict = judge(instance, expected);
  if (expected.waitFor !== 'none') return verdict;
  if (verdict.kind === 'failed') return { kind: 'warning', text: 'The instance is Failed.' };
  return verdict.kind === 'wait' ? { kind: 'notice', text: verdict.text } : verdict;
}

function judge(instance: Instance | undefined, expected: Expectation): Verdict {
  switch (instance?.status) {
    case undefined:
      return { kind: 'wait', text: 'The instance does not show yet.' };
    case 'unknown':
      return { kind: 'wait', text: 'The instance has a status that this action does not know.' };
    case 'failed':
      return { kind: 'failed' };
    case 'paused':
      return { kind: 'notice', text: 'The instance is Paused; it was left so.' };
    case 'notConfigured':
      return expected.setUp
        ? { kind: 'wait', text: 'The instance is NotConfigured although it was set up.' }
        : { kind: 'notice', text: 'The instance is NotConfigured: it has not been set up yet.' };
    case 'hasErrors':
      return (
        versionVerdict(instance, expected) ?? {
          kind: 'warning',
          text: 'The instance HasErrors: it works, with errors.',
        }
      );
    case 'active':
      return (
        versionVerdict(instance, expected) ?? {
          kind: 'info',
          text: `The instance is ${describeInstance(instance)}.`,
        }
      );
  }
}

/** Undefined where the instance shows the version that was released. */
function versionVerdict(
  instance: Instance,
  { version, waitFor }: Expectation,
): Verdict | undefined {
  const shown = configuredVersion(instance);
  if (shown !== undefined && isSameVersion(shown, version)) return undefined;
  const former = shown === undefined ? 'no version' : `the version ${quote(shown)}`;
  const text = `The instance still shows ${former}, not ${version}.`;
  if (waitFor === 'version') return { kind: 'wait', text };
  if (shown === undefined || instance.status === 'hasErrors') return undefined;
  return { kind: 'notice', text: `${text} The service brings it up to date on its own schedule.` };
}

function isSameVersion(shown: string, version: string): boolean {
  return shown === version || (isVersion(shown) && compareVersions(shown, version) === 0);
}
