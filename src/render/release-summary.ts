import { type Outcome, type ReleaseResult, failuresOf } from '../domain/results.ts';
import { beforeAndAfter } from './before-after.ts';
import { failureText } from './failure-summary.ts';
import { code, link, words } from './markdown.ts';
import { type Place, nextSteps } from './next-step.ts';
import { planDiff, plannedSteps } from './plan-diff.ts';
import { timeline } from './timeline.ts';

/** What the summary names besides the result. */
export interface SummaryFacts extends Place {
  /** Where the version came from, such as `tag "v1.2.3"`. */
  readonly source: string;
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
    ...failuresOf(result).map(failureText),
    ...(result.dryRun ? plan(result) : release(result)),
    ...(facts.remarks.length === 0
      ? []
      : [facts.remarks.map((remark) => `> ${words(remark)}`).join('\n>\n')]),
    ...(result.failure === undefined ? nextSteps(result, facts) : []),
    `The version comes from ${words(facts.source)}. ${link('Integrations of the workspace', facts.workspaceUrl)}`,
    '',
  ].join('\n\n');
}

function headline(result: ReleaseResult, { integration, workspace }: SummaryFacts): string {
  const { outcome, version } = result;
  const what = `${code(integration)} ${code(version)} in ${code(workspace)}`;
  return `${outcome === undefined ? failedOutcome(result) : OUTCOMES[outcome]} ${what}`;
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
