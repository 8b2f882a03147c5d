import { type Outcome, type ReleaseResult, failuresOf, lacksSetup } from '../domain/results.ts';
import { beforeAndAfter } from './before-after.ts';
import { failureText, setupSentence } from './failure-summary.ts';
import { code, link, words } from './markdown.ts';
import { type Place, nextSteps } from './next-step.ts';
import { planDiff, plannedSteps } from './plan-diff.ts';
import { timeline } from './timeline.ts';

/** What the summary names besides the result. */
export interface SummaryFacts extends Place {
  /** Where the version came from, such as `tag "v1.2.3"`. */
  readonly source: string;
  readonly setupIsGiven: boolean;
  /** The page that explains the codes of errors, if its address is known. */
  readonly errorsPage: string | undefined;
  /** Warnings and notices of the run, in order. */
  readonly remarks: readonly string[];
}

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  created: '✅ Created',
  updated: '✅ Updated',
  unchanged: '✅ Unchanged, nothing to do:',
  planned: '📝 Planned:',
};

/** The job summary of a release, good or bad, in Markdown: the outcome stands in its first line. */
export function releaseSummary(result: ReleaseResult, facts: SummaryFacts): string {
  return [
    `### ${headline(result, facts)}`,
    ...failuresOf(result).map((failure) => failureText(failure, facts)),
    ...(result.dryRun ? plan(result) : release(result)),
    ...(facts.remarks.length === 0
      ? []
      : [facts.remarks.map((remark) => `> ${words(remark)}`).join('\n>\n')]),
    ...(result.failure === undefined ? nextSteps(result, facts) : []),
    `The version comes from ${words(facts.source)}. ${setupSentence(facts.setupIsGiven)} ${link('Integrations of the workspace', facts.workspaceUrl)}`,
    '',
  ].join('\n\n');
}

/** The same where the instance is left as nobody has set it up. */
const OUTCOMES_WITHOUT_SETUP: Readonly<Record<Outcome, string>> = {
  ...OUTCOMES,
  created: '⚠️ Created, but not set up:',
  updated: '⚠️ Updated, but not set up:',
  unchanged: '⚠️ Unchanged, and not set up:',
};

function headline(result: ReleaseResult, facts: SummaryFacts): string {
  const what = `${code(facts.integration)} ${code(result.version)} in ${code(facts.workspace)}`;
  return `${outcomeIn(result, facts)} ${what}`;
}

function outcomeIn(result: ReleaseResult, { setupIsGiven }: SummaryFacts): string {
  if (result.outcome === undefined) return failedOutcome(result);
  const outcomes = lacksSetup(result, setupIsGiven) ? OUTCOMES_WITHOUT_SETUP : OUTCOMES;
  return outcomes[result.outcome];
}

function failedOutcome({ dryRun, plan, steps }: ReleaseResult): string {
  if (dryRun) return plan === undefined ? '❌ Not planned:' : '❌ Would be refused:';
  const results = new Set(steps.map(({ result }) => result));
  if (results.size === 0 && plan?.refusals.length === 0) {
    return '❌ Nothing to release, but the run failed:';
  }
  if (results.has('unknown')) return '❓ Perhaps released:';
  if (!results.has('done')) return '❌ Not released:';
  return results.has('not-done') ? '❌ Released in part:' : '❌ Released, but the run failed:';
}

function plan({ plan: planned }: ReleaseResult): string[] {
  if (planned === undefined) return [];
  return [planDiff(planned), plannedSteps(planned)];
}

function release(result: ReleaseResult): string[] {
  return [
    ...(hasLooked(result) ? [beforeAndAfter(result)] : []),
    ...(result.phases.length + result.steps.length === 0 ? [] : [timeline(result)]),
  ];
}

/** A run that failed at its first look knows nothing of what the workspace holds. */
function hasLooked({ failure, integrationId, steps }: ReleaseResult): boolean {
  return failure === undefined || integrationId !== undefined || steps.length > 0;
}
