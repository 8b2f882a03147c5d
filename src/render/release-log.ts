import { type Blemish, type ReleaseResult, blemishOf } from '../domain/results.ts';
import { type Markup, plainDiff } from './markdown.ts';
import { nextSteps } from './next-step.ts';
import { planDiff, plannedSteps } from './plan-diff.ts';
import { STEP_NAMES, stepEnding } from './timeline.ts';
import { type SummaryFacts, headline, releasedParts } from './release-summary.ts';

/** Lines that belong together; a log may fold those that have a title. */
export interface Passage {
  readonly title: string | undefined;
  readonly lines: readonly string[];
}

/** More lines than these are folded, so that what follows them is seen. */
const LONGEST_OPEN_DIFF = 20;

/**
 * Tells the log in plain words how a release has ended: the runners of Gitea and Forgejo show no
 * summary. What failed and what to do about it follows as the run's error.
 */
export function releaseLog(result: ReleaseResult, facts: SummaryFacts, markup: Markup): Passage[] {
  return [...plan(result), { title: undefined, lines: releaseEnding(result, facts, markup) }];
}

/** Tells what was done and what is where now; of a release that went well also what is next. */
export function releaseEnding(
  result: ReleaseResult,
  facts: SummaryFacts,
  markup: Markup,
): string[] {
  const ending = result.failure === undefined ? goodEnding : badEnding;
  return ending(result, facts, markup);
}

function plan({ dryRun, plan: planned }: ReleaseResult): Passage[] {
  if (!dryRun || planned === undefined) return [];
  const lines = plainDiff(planDiff(planned));
  return [
    { title: lines.length > LONGEST_OPEN_DIFF ? 'What would change' : undefined, lines },
    { title: undefined, lines: [plannedSteps(planned)] },
  ];
}

const BLEMISHES: Readonly<Record<Blemish, string>> = {
  'not-set-up': 'but not set up',
  'has-errors': 'but with errors',
  failed: 'but failed',
};

function goodEnding(result: ReleaseResult, facts: SummaryFacts, markup: Markup): string[] {
  const { integration, workspace, setupIsGiven } = facts;
  const outcome = result.outcome ?? '';
  const blemish = blemishOf(result, setupIsGiven);
  const how = blemish === undefined ? outcome : `${outcome}, ${BLEMISHES[blemish]}`;
  return [
    ...releasedParts(result, facts, markup),
    `${integration} ${result.version} in ${workspace}: ${how}.`,
    ...nextSteps(result, facts, markup),
  ];
}

function badEnding(result: ReleaseResult, facts: SummaryFacts, markup: Markup): string[] {
  const { steps } = result;
  const endings = steps.map((step) => `${STEP_NAMES[step.kind]}: ${stepEnding(step)}`);
  return [
    ...(endings.length === 0 ? [] : [`${endings.join('; ')}.`]),
    ...releasedParts(result, facts, markup),
    `${headline(result, facts, markup)}.`,
  ];
}
