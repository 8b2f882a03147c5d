import { type ReleaseResult, failuresOf } from '../../domain/results.ts';
import type { DiffSign } from '../../render/markdown.ts';
import { planDiff, plannedSteps } from '../../render/plan-diff.ts';
import { releaseEnding } from '../../render/release-log.ts';
import type { SummaryFacts } from '../../render/release-summary.ts';
import type { Colour } from './colours.ts';
import { type Call, EXIT } from './command.ts';
import { documentOf } from './document.ts';
import type { TerminalLog } from './terminal-log.ts';
import { printDocument, reportFailures, tellingOf } from './with-log.ts';

const SIGN_COLOURS: Readonly<Partial<Record<DiffSign, Colour>>> = {
  '+': 'green',
  '-': 'red',
  '!': 'yellow',
};

/** Tells how a release went, and gives the exit code that says so. */
export function reportRelease(
  result: ReleaseResult,
  { facts, call, log }: { facts: SummaryFacts; call: Call; log: TerminalLog },
): number {
  const shown = log.shownData(result);
  const shownFacts = log.shownData(facts);
  if (tellingOf(call).isJson) {
    const { workspaceUrl } = shownFacts;
    printDocument(documentOf(result, { result: shown, workspaceUrl }));
  }
  if (shown.dryRun) tellPlan(shown, log);
  else for (const line of releaseEnding(shown, shownFacts)) log.info(line);
  return result.failure === undefined ? EXIT.done : reportFailures(failuresOf(result), log);
}

function tellPlan({ plan }: ReleaseResult, log: TerminalLog): void {
  if (plan === undefined) return;
  log.line('');
  for (const { sign, text } of planDiff(plan)) log.line(`${sign} ${text}`, SIGN_COLOURS[sign]);
  log.line('');
  log.line(plannedSteps(plan));
}
