// `npm run bench [runs]`: times the built action against the least that the same work takes,
// as whole processes that take turns. Exits non-zero when a goal is missed by more than 10 %.
import { type Contender, type Measure, runContender } from './contender.ts';
import { type Rival, WORKS, type Work, hasTools } from './works.ts';

const RUNS = Number(process.argv[2] ?? 15);
const TOLERANCE = 1.1;
const MB = 1024 * 1024;

if (!(RUNS >= 1)) throw new Error('npm run bench [runs]: how many runs is a number from 1 on.');
const rows: Row[] = [];
for (const work of WORKS) rows.push(...(await measure(work)));
console.table(rows, ['work', 'against', 'action', 'rival', 'ratio', 'goal']);
if (!hasTools('curl', 'jq')) console.log('Left out: bash, curl and jq (not on this machine).');
console.log(`Whole processes on Node ${process.version}, ${RUNS} runs each, in turn.`);
process.exitCode = rows.some(({ missed }) => missed) ? 1 : 0;

interface Row {
  readonly work: string;
  readonly against: string;
  readonly action: string;
  readonly rival: string;
  readonly ratio: string;
  readonly goal: string;
  readonly missed: boolean;
}

async function measure(work: Work): Promise<Row[]> {
  const contenders = [work.action, ...work.rivals.map(({ contender }) => contender)];
  const measures = new Map<Contender, Measure[]>(contenders.map((one) => [one, []]));
  for (let run = -1; run < RUNS; run += 1) {
    for (const contender of contenders) {
      const scene = await work.scene();
      const measured = await runContender(contender, scene.env);
      await scene.close();
      // The first turn only warms the file cache.
      if (run >= 0) measures.get(contender)?.push(measured);
    }
  }
  const of = (contender: Contender) => measures.get(contender) ?? [];
  return work.rivals.flatMap((rival) => {
    const compared = { action: of(work.action), rival: of(rival.contender) };
    const names = { work: work.title, against: rival.contender.name };
    return [timeRow(compared, rival), memoryRow(compared, rival)].flatMap((row) =>
      row === undefined ? [] : [{ ...names, ...row }],
    );
  });
}

interface Comparison {
  readonly action: readonly Measure[];
  readonly rival: readonly Measure[];
}

type Result = Omit<Row, 'work' | 'against'>;

function timeRow(compared: Comparison, { goal }: Rival): Result | undefined {
  if (goal === undefined) return undefined;
  const action = compared.action.map(({ ms }) => ms);
  const rival = compared.rival.map(({ ms }) => ms);
  const ratio = median(action) / median(rival);
  return {
    action: `${median(action).toFixed(0)} ms (min ${Math.min(...action).toFixed(0)})`,
    rival: `${median(rival).toFixed(0)} ms (min ${Math.min(...rival).toFixed(0)})`,
    ratio: ratio.toFixed(2),
    goal: `≤ ${goal}`,
    missed: !(ratio <= goal * TOLERANCE),
  };
}

function memoryRow(compared: Comparison, { memoryGoalMb }: Rival): Result | undefined {
  if (memoryGoalMb === undefined) return undefined;
  const action = median(compared.action.map(({ peakBytes = NaN }) => peakBytes)) / MB;
  const rival = median(compared.rival.map(({ peakBytes = NaN }) => peakBytes)) / MB;
  return {
    action: `${action.toFixed(0)} MB`,
    rival: `${rival.toFixed(0)} MB`,
    ratio: `+${(action - rival).toFixed(0)} MB`,
    goal: `≤ +${memoryGoalMb} MB`,
    missed: !(action - rival <= memoryGoalMb * TOLERANCE),
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
