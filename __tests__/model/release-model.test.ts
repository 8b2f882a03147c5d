import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type History, type HistoryEvent, type RunPlan, history } from './history.ts';
import { onlyInWhole, tries } from '../size.ts';
import { Turns } from './turns.ts';
import { World, isLower } from './world.ts';

/**
 * Random histories of one workspace: runs for tags up and down, faults at any call, processes
 * that disappear, cancellations, races, a list that lags. At every moment (`World`):
 *
 * - never two integrations of one name, even where the service itself would allow it; two
 *   processes at the same time can only be kept from it by the service;
 * - nothing is ever deleted, and nothing of other partners touched;
 * - nothing is added to an instance twice, except by two processes at the same time;
 * - the version never falls without allow-downgrade. Two processes for two versions at the same
 *   time are the exception: the service offers no compare-and-swap, so between a look and the
 *   write after it the other one can write. Then the version is one of the two, or the former;
 * - a step that is told `done` is in the workspace, and one told `not-done` was not done by
 *   this process, not even later.
 *
 * Once the faults stop, one run converges, and the next writes nothing.
 */
const RUNS = tries(100, 10_000);
const SEED = Number(process.env.MODEL_SEED ?? Date.now() % 2 ** 31);

const counts = new Map<string, number>();

function count(what: string, times = 1): void {
  counts.set(what, (counts.get(what) ?? 0) + times);
}

async function live(past: History): Promise<void> {
  count('history');
  const world = new World(past, count);
  for (const event of past.events) {
    await (event.kind === 'run' ? runAlone(world, event.run) : runRace(world, event));
    world.mayFall = false;
    world.racing = false;
  }
  await converge(world, past);
}

async function runAlone(world: World, plan: RunPlan): Promise<void> {
  world.mayFall = plan.options.allowDowngrade === true;
  const ended = await world.run(plan);
  if (ended.result === undefined) count('killed');
  world.checkTold(ended);
  world.checkOwn(ended);
  world.rest();
  world.checkTold(ended);
}

type Race = Extract<HistoryEvent, { kind: 'race' }>;

async function runRace(world: World, { runs, order }: Race): Promise<void> {
  const [{ options: first }, { options: second }] = runs;
  const isForOne = first.version === second.version;
  count(isForOne ? 'race for one version' : 'race for two versions');
  const before = world.held?.version;
  world.mayFall = !isForOne || first.allowDowngrade === true;
  world.racing = true;
  world.raced = true;
  const turns = new Turns(order, runs.length);
  const ended = await Promise.all(
    runs.map((plan, runner) =>
      world
        .run(plan, () => turns.turn(runner))
        .finally(() => {
          turns.leave();
        }),
    ),
  );
  world.rest();
  count('killed', ended.filter(({ result }) => result === undefined).length);
  for (const it of ended) if (isForOne) world.checkTold(it);
  expect([before, first.version, second.version]).toContain(world.held?.version);
  const bothDone = ended.every(({ result }) => result?.outcome !== undefined);
  if (bothDone && !first.dryRun) {
    expect([first.version, second.version]).toContain(world.held?.version);
  }
}

async function converge(world: World, { last }: History): Promise<void> {
  const held = world.held?.version ?? last.version;
  const version = isLower(last.version, held) ? held : last.version;
  const plan: RunPlan = {
    options: { ...last, version },
    faults: [],
    sends: {},
    cancelAt: undefined,
    budgetMs: 600_000,
  };
  const first = await world.run(plan);
  expect(first.result?.failure).toBeUndefined();
  world.checkTold(first);
  expect(world.held?.version).toBe(version);
  world.rest();
  const second = await world.run(plan);
  expect(second.result).toMatchObject({ outcome: 'unchanged', steps: [], failure: undefined });
  expect(second.workspace.writes).toEqual([]);
  expect(second.workspace.kinds).toEqual(['list', 'read']);
}

test(`${RUNS} random histories of runs, faults, kills and races keep every promise`, async () => {
  try {
    await fc.assert(fc.asyncProperty(history, live), { numRuns: RUNS, seed: SEED });
  } finally {
    const told = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
    process.stdout.write(
      `MODEL_SEED=${SEED}: ${told.map(([what, times]) => `${what} ${times}`).join(', ')}\n`,
    );
  }
  // Of few histories, none may have one of these.
  const surely = onlyInWhole(['killed', 'cancelled', 'race for one version', 'fault: lost after']);
  expect(surely.filter((what) => !counts.has(what))).toEqual([]);
}, 3_600_000);
