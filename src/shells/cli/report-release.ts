import { type ReleaseResult, failuresOf } from '../../domain/results.ts';
import type { ReleaseInputs } from '../../inputs/release-inputs.ts';
import { type DiffSign, plainMarkup } from '../../render/markdown.ts';
import { planDiff, plannedSteps } from '../../render/plan-diff.ts';
import { releaseEnding } from '../../render/release-log.ts';
import { summaryFacts } from '../common/summary-facts.ts';
import { type Call, EXIT } from './command.ts';
import { documentOf } from './document.ts';
import { spellOption } from './flags.ts';
import type { Colour, TerminalLog } from './terminal-log.ts';
import { printDocument, reportFailures, tellingOf } from './with-log.ts';

const SIGN_COLOURS: Readonly<Partial<Record<DiffSign, Colour>>> = {
  '+': 'green',
  '-': 'red',
  '!': 'yellow',
};

/** Tells how a release went, and gives the exit code that says so. */
export function reportRelease(
  result: ReleaseResult,
  { inputs, call, log }: { inputs: ReleaseInputs; call: Call; log: TerminalLog },
): number {
  const shown = log.shownData(result);
  const shownFacts = log.shownData(summaryFacts(inputs));
  if (tellingOf(call).isJson) {
    const { workspaceUrl } = shownFacts;
    printDocument(documentOf(result, { result: shown, workspaceUrl }));
  }
  if (shown.dryRun) tellPlan(shown, log);
  else
    for (const line of releaseEnding(shown, shownFacts, plainMarkup(spellOption))) log.line(line);
  return result.failure === undefined ? EXIT.done : reportFailures(failuresOf(result), log);
}

function tellPlan({ plan }: ReleaseResult, log: TerminalLog): void {
  if (plan === undefined) return;
  log.line('');
  for (const { sign, text } of planDiff(plan)) log.line(`${sign} ${text}`, SIGN_COLOURS[sign]);
  log.line('');
  log.line(plannedSteps(plan));
}
