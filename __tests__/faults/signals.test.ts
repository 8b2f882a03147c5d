import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import type { RunOutcome, StartedProcess } from '../../runner/run-action.ts';
import { type Fault, answer } from '../chaos/faults.ts';
import { startSilentServer } from '../chaos/silent-server.ts';
import { isSoak, isWhole } from '../size.ts';
import { inParallel } from './in-parallel.ts';
import {
  EVERYTHING,
  NAME,
  type Service,
  callsOf,
  errorOf,
  held,
  release,
  startService,
  stepsOf,
  writesOf,
} from './release.ts';

type Runs = Record<string, () => Promise<void>>;

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** A release that is sent a signal when its request of this number has arrived. */
async function stoppedAt(number: number, signal: NodeJS.Signals, fault?: Fault) {
  let child: StartedProcess | undefined;
  let at = 0;
  const service = await startService(async (request) => {
    if (request.number !== number) return undefined;
    child?.kill(signal);
    at = performance.now();
    await child?.printed(`${signal}: stopping`);
    return fault;
  });
  const onStart = (started: StartedProcess) => (child = started);
  const outcome = await release(service.chaos, { inputs: EVERYTHING, onStart });
  return { service, outcome, tookMs: performance.now() - at };
}

async function expectConvergence(service: Service): Promise<void> {
  const again = await release(service.sandbox, { inputs: EVERYTHING });
  expect(again.exitCode).toBe(0);
  const [only, ...others] = held(service);
  expect(others).toEqual([]);
  expect(only).toMatchObject({
    version: '1.2',
    instance: { status: 'active', features: { call: true } },
  });
}

let usual: Promise<string[]> | undefined;

/** What a release of everything asks, undisturbed: it is run once, for all tests. */
function usualCalls(): Promise<string[]> {
  usual ??= (async () => {
    const { chaos } = await startService();
    expect((await release(chaos, { inputs: EVERYTHING })).exitCode).toBe(0);
    return callsOf(chaos);
  })();
  return usual;
}

/** What the first line of the summary has to say of these steps. */
function headlineFor(outcome: RunOutcome): RegExp {
  const results = new Set(stepsOf(outcome).map((step) => step.split(' ')[1]));
  if (!results.has('done')) return /^### ❌ Not released: /;
  return results.has('not-done')
    ? /^### ❌ Released in part: /
    : /^### ❌ Released, but the run failed: /;
}

/** The steps that are in the log as done, and no other, are done in the summary and the outputs. */
function expectTruth(
  { stdout, summary, ...outcome }: RunOutcome,
  written: readonly string[],
): void {
  const results = stepsOf({ stdout, summary, ...outcome }).map((step) => step.split(' ')[1]);
  expect(results.filter((result) => result === 'done')).toHaveLength(written.length);
  expect(summary.match(/✅ done/g) ?? []).toHaveLength(written.length);
  const rows = summary.split('\n').filter((row) => !/^\| (Read|Verify) /.test(row));
  const notDone = rows.filter((row) => /⬜ not begun|❌ failed/.test(row));
  expect(notDone).toHaveLength(results.length - written.length);
}

test('a signal at each request boundary: no new write starts, the summary says what was done, exit ≠ 0, and a re-run converges', async () => {
  const calls = await usualCalls();
  expect(calls.length).toBeGreaterThan(5);

  const boundaries = calls.flatMap((call, i) =>
    SIGNALS.map((signal, which) => ({ call, i, signal, isExample: i % 2 === which })),
  );
  const runs = boundaries
    .filter(({ isExample }) => isSoak || isExample)
    .filter(({ i }) => isWhole || i % 3 === 0)
    .map(({ call, i, signal }, at) => [
      `${signal} at ${i + 1}: ${call}`,
      async () => {
        const { service, outcome, tookMs } = await stoppedAt(i + 1, signal);
        expect(callsOf(service.chaos)).toEqual(calls.slice(0, i + 1));
        expect(errorOf(outcome)).toMatch(/^cancelled: /);
        expect(tookMs).toBeLessThan(7_000);
        const written = calls.slice(0, i + 1).filter((made) => !made.startsWith('GET'));
        expectTruth(outcome, written);
        expect(outcome.summary).toMatch(headlineFor(outcome));
        if (isSoak || at % 2 === 1) await expectConvergence(service);
      },
    ]);
  await inParallel(Object.fromEntries(runs) as Runs);
}, 60_000);

test('a signal while a write hangs: exit within 7 s, and the step is unknown', async () => {
  const calls = await usualCalls();
  const writes = calls.flatMap((call, i) => (call.startsWith('GET') ? [] : [i + 1]));
  const hangs = writes.flatMap((number, i) =>
    [true, false].map((commit) => ({ number, i, commit, isExample: commit === (i % 2 === 0) })),
  );
  const runs = hangs
    .filter(({ isExample }) => isSoak || isExample)
    .filter(({ i }) => isWhole || i < 2)
    .map(({ number, i, commit }) => [
      `request ${number}, ${commit ? 'done' : 'not done'} by the service`,
      async () => {
        const hang: Fault = { kind: 'hang', commit };
        const { service, outcome, tookMs } = await stoppedAt(number, SIGNALS[i % 2]!, hang);
        expect(callsOf(service.chaos)).toEqual(calls.slice(0, number));
        expect(errorOf(outcome)).toMatch(/^cancelled: /);
        expect(stepsOf(outcome)[i]).toMatch(/ unknown$/);
        expect(outcome.summary).toContain('❓ unknown');
        expect(tookMs).toBeLessThan(7_000);
        return service;
      },
    ]);
  const stopped = await inParallel(
    Object.fromEntries(runs) as Record<string, () => Promise<Service>>,
    runs.length,
  );
  // Only now, so that these runs take no time from those that are on the clock.
  const again = Object.entries(stopped)
    .filter((_, at) => isSoak || at % 2 === 0)
    .map(([name, service]) => [name, () => expectConvergence(service)]);
  await inParallel(Object.fromEntries(again) as Runs);
}, 40_000);

test('a signal before the first answer, in a wait, and while a connection comes about: the run ends at once', async () => {
  const stopAfter = async (url: string, moment: (child: StartedProcess) => Promise<unknown>) => {
    let sentAt = 0;
    const onStart = (child: StartedProcess) => {
      void moment(child).then(() => {
        sentAt = performance.now();
        child.kill('SIGINT');
      });
    };
    const outcome = await release({ url }, { onStart });
    expect(performance.now() - sentAt).toBeLessThan(7_000);
    expect(errorOf(outcome)).toMatch(/^cancelled: /);
    expect(outcome.summary).toContain('cancelled');
  };
  const neverAnswering = await startService(() => ({ kind: 'hang', commit: false }));
  const failing = await startService(() => answer(503, { 'retry-after': '60' }));
  const silent = await startSilentServer();
  await inParallel({
    'before the first answer': () =>
      stopAfter(neverAnswering.chaos.url, (child) => child.printed('::add-mask::')),
    'in a wait': () => stopAfter(failing.chaos.url, (child) => child.printed('next in 60.0 s')),
    'while it connects': () => stopAfter(`https://${silent.host}`, () => silent.connected),
  });
  expect(neverAnswering.chaos.requests.length).toBeLessThanOrEqual(1);
  expect(failing.chaos.requests).toHaveLength(1);
});

test('more signals after the first, of whichever kind, change nothing until the last words are over', async () => {
  const STORM: NodeJS.Signals[] = ['SIGINT', 'SIGINT', 'SIGTERM', 'SIGTERM', 'SIGHUP', 'SIGHUP'];
  const cancel = (commit: boolean) => async () => {
    let child: StartedProcess | undefined;
    let isOver = false;
    const service = await startService(async ({ method }) => {
      if (method !== 'POST') return undefined;
      child?.kill('SIGINT');
      await child?.printed('SIGINT: stopping');
      void (async () => {
        for (let at = 0; !isOver; at += 1) {
          child?.kill(STORM[at % STORM.length]!);
          await sleep(1);
        }
      })();
      await sleep(100);
      return commit ? undefined : answer(400, {});
    });
    const onStart = (started: StartedProcess) => (child = started);
    const outcome = await release(service.chaos, { inputs: EVERYTHING, onStart });
    isOver = true;
    expect(errorOf(outcome)).toMatch(commit ? /^cancelled: / : /^request-refused: /);
    expect(stepsOf(outcome)[0]).toBe(commit ? 'create done' : 'create not-done');
    expect(outcome.summary).toMatch(headlineFor(outcome));
    expect(writesOf(service.chaos)).toHaveLength(1);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      expect(outcome.stdout.split(`${signal}: stopping`)).toHaveLength(2);
    }
  };
  await inParallel({ 'a write that is done': cancel(true), 'one that is refused': cancel(false) });
});

test('a process that is killed at a write has said before what it was about to write', async () => {
  const calls = await usualCalls();
  const writes = calls.flatMap((call, i) => (call.startsWith('GET') ? [] : [i + 1]));
  const said = [`Create ${NAME} 1.2 …`, 'Install …', 'Set up …', 'Patch the instance …'];
  expect(writes).toHaveLength(said.length);
  const examples = isWhole ? writes : writes.slice(0, 2);
  const runs = examples.map((number, i) => [
    said[i],
    async () => {
      let child: StartedProcess | undefined;
      const service = await startService((request) => {
        if (request.number === number) child?.kill('SIGKILL');
        return undefined;
      });
      const onStart = (started: StartedProcess) => (child = started);
      const { exitCode, stdout } = await release(service.chaos, { inputs: EVERYTHING, onStart });
      const told = stdout
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('::debug::'));
      expect([exitCode, told.at(-1)]).toEqual([null, said[i]]);
    },
  ]);
  await inParallel(Object.fromEntries(runs) as Runs);
});
