import type { PhaseReport, ReleaseResult, StepReport, StepResult } from '../domain/results.ts';
import { duration } from './duration.ts';
import { code, table } from './markdown.ts';
import { STEP_NAMES } from './release-names.ts';

const STEP_RESULTS: Readonly<Record<StepResult, string>> = {
  planned: '📝 planned',
  done: '✅ done',
  'not-done': '❌ failed',
  unknown: '❓ unknown',
};

const PHASES: Readonly<Record<PhaseReport['phase'], { name: string; done: string }>> = {
  observe: { name: 'Read the workspace', done: '👀 read' },
  verify: { name: 'Verify the instance', done: '👀 verified' },
};

/** How many characters the whole time of a release takes. */
const BAR_LENGTH = 16;
/** A space at which no line is broken, and of which each one is shown. */
const SPACE = '&nbsp;';

interface Row {
  readonly name: string;
  readonly change: string;
  readonly result: string;
  /** Undefined: it was not begun. */
  readonly durationMs: number | undefined;
}

/** What a release did, in order: a row for each part, each with a bar where its time lies. */
export function timeline({ phases, steps }: ReleaseResult): string {
  const rows = [
    ...phases.filter(({ phase }) => phase === 'observe').map(phaseRow),
    ...steps.map(stepRow),
    ...phases.filter(({ phase }) => phase === 'verify').map(phaseRow),
  ];
  const totalMs = rows.reduce((sum, { durationMs = 0 }) => sum + durationMs, 0);
  let startMs = 0;
  const cells = rows.map(({ name, change, result, durationMs }) => {
    if (durationMs === undefined) return [name, change, result, '', ''];
    const bar = barOf({ startMs, durationMs, totalMs });
    startMs += durationMs;
    return [name, change, result, duration(durationMs).replaceAll(' ', SPACE), bar];
  });
  return table(['step', 'change', 'result', 'time', `${duration(totalMs)} in all`], cells);
}

function phaseRow({ phase, result, durationMs }: PhaseReport): Row {
  const { name, done } = PHASES[phase];
  return { name, change: '', result: result === 'done' ? done : '❌ failed', durationMs };
}

function stepRow(step: StepReport): Row {
  const { kind, from, to, durationMs } = step;
  const change = from === '' ? code(to) : `${code(from)} → ${code(to)}`;
  return { name: STEP_NAMES[kind], change, result: stepEnding(step), durationMs };
}

/** How a step ended, in a sign and a word. What was not done failed, if it was begun at all. */
export function stepEnding({ result, durationMs }: StepReport): string {
  return result === 'not-done' && durationMs === undefined ? '⬜ not begun' : STEP_RESULTS[result];
}

/** At least one character, and never beyond the end. */
function barOf(span: { startMs: number; durationMs: number; totalMs: number }): string {
  const perMs = BAR_LENGTH / Math.max(span.totalMs, 1);
  const start = Math.min(Math.round(span.startMs * perMs), BAR_LENGTH - 1);
  const end = Math.max(Math.round((span.startMs + span.durationMs) * perMs), start + 1);
  const length = Math.min(end, BAR_LENGTH) - start;
  return `<code>${SPACE.repeat(start)}${'█'.repeat(length)}${SPACE.repeat(BAR_LENGTH - start - length)}</code>`;
}
