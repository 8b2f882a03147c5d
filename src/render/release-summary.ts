import {
  type Blemish,
  type Outcome,
  type ReleaseResult,
  blemishOf,
  failuresOf,
} from '../domain/results.ts';
import { beforeAndAfter } from './before-after.ts';
import { type CodeFacts, codeSentence } from './code-sentence.ts';
import { failureText, setupSentence } from './failure-summary.ts';
import { MARKDOWN, type Markup, diff, link, words } from './markdown.ts';
import { type Target, nextSteps } from './next-step.ts';
import { planDiff, plannedSteps } from './plan-diff.ts';
import { timeline } from './timeline.ts';

/** What the summary names besides the result. */
export interface SummaryFacts extends Target {
  /** Where the version came from, such as `tag "v1.2.3"`. */
  readonly source: string;
  readonly setupIsGiven: boolean;
  /** The names of what is set up, in order; their values are never told. */
  readonly setupKeys: readonly string[];
  readonly code: CodeFacts;
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

/** Writes the job summary of a release, good or bad: the outcome stands in its first line. */
export function releaseSummary(result: ReleaseResult, facts: SummaryFacts): string {
  return [
    `### ${headline(result, facts, MARKDOWN)}`,
    ...failuresOf(result).map((failure) => failureText(failure, facts)),
    ...(result.dryRun ? plan(result) : release(result, facts)),
    ...(facts.remarks.length === 0
      ? []
      : [facts.remarks.map((remark) => `> ${words(remark)}`).join('\n>\n')]),
    ...(result.failure === undefined ? nextSteps(result, facts, MARKDOWN) : []),
    `The version comes from ${words(facts.source)}. ${setupSentence(facts.setupIsGiven)} ${link('Integrations of the workspace', facts.workspaceUrl)}`,
    '',
  ].join('\n\n');
}

/** The same where the instance is not as anybody wants it. */
const BLEMISHED: Readonly<Record<Blemish, Readonly<Record<Outcome, string>>>> = {
  'not-set-up': {
    ...OUTCOMES,
    created: '⚠️ Created, but not set up:',
    updated: '⚠️ Updated, but not set up:',
    unchanged: '⚠️ Unchanged, and not set up:',
  },
  'has-errors': {
    ...OUTCOMES,
    created: '⚠️ Created, but with errors:',
    updated: '⚠️ Updated, but with errors:',
    unchanged: '⚠️ Unchanged, and with errors:',
  },
  failed: {
    ...OUTCOMES,
    created: '⚠️ Created, but failed:',
    updated: '⚠️ Updated, but failed:',
    unchanged: '⚠️ Unchanged, and failed:',
  },
};

/** Says in a line how a release ended. */
export function headline(result: ReleaseResult, facts: SummaryFacts, { code }: Markup): string {
  const what = `${code(facts.integration)} ${code(result.version)} in ${code(facts.workspace)}`;
  return `${outcomeIn(result, facts)} ${what}`;
}

function outcomeIn(result: ReleaseResult, { setupIsGiven }: SummaryFacts): string {
  if (result.outcome === undefined) return failedOutcome(result);
  const blemish = blemishOf(result, setupIsGiven);
  return (blemish === undefined ? OUTCOMES : BLEMISHED[blemish])[result.outcome];
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
  return [diff(planDiff(planned)), plannedSteps(planned)];
}

function release(result: ReleaseResult, facts: SummaryFacts): string[] {
  return [
    ...(hasLooked(result) ? [beforeAndAfter(result)] : []),
    ...(result.phases.length + result.steps.length === 0 ? [] : [timeline(result)]),
    ...releasedParts(result, facts, MARKDOWN),
  ];
}

/** More keys than these are counted only. */
const SHOWN_KEYS = 20;

/** Tells what was set up, and of which code; nothing of a dry run, which did nothing. */
export function releasedParts(
  { steps, dryRun }: ReleaseResult,
  { setupKeys, code }: SummaryFacts,
  markup: Markup,
): string[] {
  if (dryRun) return [];
  const isSetUp = steps.some(({ kind, result }) => kind === 'setup' && result === 'done');
  return [...(isSetUp ? keySentence(setupKeys, markup) : []), ...codeSentence(code, markup)];
}

function keySentence(keys: readonly string[], { code }: Markup): string[] {
  if (keys.length === 0) return [];
  const shown = keys.slice(0, SHOWN_KEYS).map((key) => code(key));
  const more = keys.length - shown.length;
  return [`Keys set up: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`];
}

/** Tells whether a run knows what the workspace holds, unlike one whose first look failed. */
function hasLooked({ failure, integrationId, steps }: ReleaseResult): boolean {
  return failure === undefined || integrationId !== undefined || steps.length > 0;
}
