// `npm run bench [runs]`: times the built action against the least that the same work takes,
// as whole processes that take turns. Exits non-zero when a goal is missed by more than 10 %.
import { type Baseline, CASES, type Case, hasTools } from './cases.ts';
import { type Measure, type Program, runProgram } from './program.ts';

const RUNS = Number(process.argv[2] ?? 15);
const TOLERANCE = 1.1;
const MB = 1024 * 1024;

if (!(RUNS >= 1)) throw new Error('npm run bench [runs]: how many runs is a number from 1 on.');
const rows: Row[] = [];
for (const one of CASES) rows.push(...(await measure(one)));
console.table(rows, ['case', 'baseline', 'action', 'against', 'ratio', 'goal']);
if (!hasTools('curl', 'jq')) console.log('Left out: bash, curl and jq (not on this machine).');
console.log(`Whole processes on Node ${process.version}, ${RUNS} runs each, in turn.`);
process.exitCode = rows.some(({ missed }) => missed) ? 1 : 0;

interface Row {
  readonly case: string;
  readonly baseline: string;
  readonly action: string;
  readonly against: string;
  readonly ratio: string;
  readonly goal: string;
  readonly missed: boolean;
}

async function measure({ title, candidate, baselines, scene }: Case): Promise<Row[]> {
  const programs = [candidate, ...baselines.map(({ program }) => program)];
  const measures = new Map<Program, Measure[]>(programs.map((program) => [program, []]));
  for (let run = -1; run < RUNS; run += 1) {
    for (const program of programs) {
      const { env, close } = await scene();
      const measured = await runProgram(program, env);
      await close();
      // The first turn only warms the file cache.
      if (run >= 0) measures.get(program)?.push(measured);
    }
  }
  const of = (program: Program) => measures.get(program) ?? [];
  return baselines.flatMap((baseline) => {
    const compared = { action: of(candidate), against: of(baseline.program) };
    const names = { case: title, baseline: baseline.program.name };
    return [timeRow(compared, baseline), memoryRow(compared, baseline)].flatMap((row) =>
      row === undefined ? [] : [{ ...names, ...row }],
    );
  });
}

interface Comparison {
  readonly action: readonly Measure[];
  readonly against: readonly Measure[];
}

type Result = Omit<Row, 'case' | 'baseline'>;

function timeRow(compared: Comparison, { goal }: Baseline): Result | undefined {
  if (goal === undefined) return undefined;
  const action = compared.action.map(({ ms }) => ms);
  const against = compared.against.map(({ ms }) => ms);
  const ratio = median(action) / median(against);
  return {
    action: `${median(action).toFixed(0)} ms (min ${Math.min(...action).toFixed(0)})`,
    against: `${median(against).toFixed(0)} ms (min ${Math.min(...against).toFixed(0)})`,
    ratio: ratio.toFixed(2),
    goal: `≤ ${goal}`,
    missed: !(ratio <= goal * TOLERANCE),
  };
}

function memoryRow(compared: Comparison, { memoryGoalMb }: Baseline): Result | undefined {
  if (memoryGoalMb === undefined) return undefined;
  const action = median(compared.action.map(({ peakBytes = NaN }) => peakBytes)) / MB;
  const against = median(compared.against.map(({ peakBytes = NaN }) => peakBytes)) / MB;
  return {
    action: `${action.toFixed(0)} MB`,
    against: `${against.toFixed(0)} MB`,
    ratio: `+${(action - against).toFixed(0)} MB`,
    goal: `≤ +${memoryGoalMb} MB`,
    missed: !(action - against <= memoryGoalMb * TOLERANCE),
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
