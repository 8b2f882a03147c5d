import type {
  PhaseReport,
  ReleaseResult,
  StepReport,
  StepResult,
  StepKind,
} from '../domain/results.ts';
import { code, table } from './markdown.ts';

/** Each kind of step, as a heading would have it. */
export const STEP_NAMES: Readonly<Record<StepKind, string>> = {
  create: 'Create the integration',
  'set-version': 'Set the version',
  install: 'Install',
  setup: 'Set up',
  features: 'Switch the features',
  webhooks: 'Set the webhooks',
  'patch-instance': 'Patch the instance',
};

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

/** Tabulates what a release did: a row for each part, with a bar where its time lies. */
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

/** Says how a step ended. What was not done failed, if it was begun at all. */
export function stepEnding({ result, durationMs }: StepReport): string {
  return result === 'not-done' && durationMs === undefined ? '⬜ not begun' : STEP_RESULTS[result];
}

/** Draws a bar of at least one character, never beyond the end. */
function barOf(span: { startMs: number; durationMs: number; totalMs: number }): string {
  const perMs = BAR_LENGTH / Math.max(span.totalMs, 1);
  const start = Math.min(Math.round(span.startMs * perMs), BAR_LENGTH - 1);
  const end = Math.max(Math.round((span.startMs + span.durationMs) * perMs), start + 1);
  const length = Math.min(end, BAR_LENGTH) - start;
  return `<code>${SPACE.repeat(start)}${'█'.repeat(length)}${SPACE.repeat(BAR_LENGTH - start - length)}</code>`;
}

const MS_PER_SECOND = 1_000;
const MS_PER_MINUTE = 60_000;

/** Words a duration as people do: `120 ms`, `1.5 s`, `2 min 5 s`. */
export function duration(ms: number): string {
  if (ms < MS_PER_SECOND) return `${ms} ms`;
  const tenths = Math.round(ms / 100);
  if (tenths * 100 < MS_PER_MINUTE) return `${(tenths / 10).toFixed(1)} s`;
  const seconds = Math.round(ms / MS_PER_SECOND);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
