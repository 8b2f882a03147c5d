import { type ReleaseResult, type StepReport, failuresOf } from '../../domain/results.ts';
import type { DiffSign } from '../../render/markdown.ts';
import { planLines, plannedSteps } from '../../render/plan-diff.ts';
import { STEP_NAMES } from '../../render/release-names.ts';
import { lastLine } from '../common/last-line.ts';
import type { Colour } from './colours.ts';
import { type Call, EXIT } from './command.ts';
import { documentOf } from './document.ts';
import type { TerminalLog } from './terminal-log.ts';
import { printDocument, reportFailures, tellingOf } from './with-log.ts';

/** What a release was about. */
export interface About {
  readonly integration: string;
  readonly workspace: string;
  readonly workspaceUrl: string;
  readonly setupIsGiven: boolean;
}

const SIGN_COLOURS: Readonly<Partial<Record<DiffSign, Colour>>> = {
  '+': 'green',
  '-': 'red',
  '!': 'yellow',
};

/** Tells how a release went, and gives the exit code that says so. */
export function reportRelease(
  result: ReleaseResult,
  { about, call, log }: { about: About; call: Call; log: TerminalLog },
): number {
  const shown = log.shownData(result);
  const shownAbout = log.shownData(about);
  if (tellingOf(call).isJson) printDocument(documentOf(shown, shownAbout.workspaceUrl));
  if (shown.dryRun) tellPlan(shown, log);
  else if (result.failure !== undefined) tellSteps(shown.steps, log);
  if (result.failure !== undefined) return reportFailures(failuresOf(result), log);
  if (!shown.dryRun) log.line(lastLine(shown, shownAbout));
  return EXIT.done;
}

function tellPlan({ plan }: ReleaseResult, log: TerminalLog): void {
  if (plan === undefined) return;
  log.line('');
  for (const { sign, text } of planLines(plan)) log.line(`${sign} ${text}`, SIGN_COLOURS[sign]);
  log.line('');
  log.line(plannedSteps(plan));
}

const ENDS: Readonly<Record<StepReport['result'], string>> = {
  done: 'done',
  'not-done': 'not done',
  unknown: 'unknown',
  planned: 'not done',
};

/** What a failed release has done, what it has not, and what nobody can tell. */
function tellSteps(steps: readonly StepReport[], log: TerminalLog): void {
  for (const { kind, result } of steps) log.line(`${ENDS[result].padEnd(8)}  ${STEP_NAMES[kind]}`);
}
