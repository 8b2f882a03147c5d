import { describe, expect, test } from '@jest/globals';
import { type Fault, answer, isCall, onCall } from '../chaos/faults.ts';
import { FakeClock } from '../fake-clock.ts';
import { isSoak, onlyInSoak, onlyInWhole } from '../size.ts';
import { inParallel } from './in-parallel.ts';
import { rehearse } from './rehearse.ts';
import {
  EVERYTHING,
  INSTALLED,
  held,
  release,
  startService,
  stepsOf,
  writesOf,
} from './release.ts';

/** The write takes effect, and its answer is lost. That it hangs is among the deadlines. */
const LOST: readonly Fault[] = [
  { kind: 'reset', commit: true },
  { kind: 'answer', status: 504, commit: true },
  ...onlyInWhole<Fault>([
    { kind: 'cut', at: -1, framing: 'close', end: 'close' },
    { kind: 'answer', status: 201, commit: true },
  ]),
  ...onlyInSoak<Fault>([
    { kind: 'close', commit: true },
    { kind: 'cut', at: 0, framing: 'close', end: 'reset' },
    { kind: 'cut', at: 20, framing: 'close', end: 'close' },
    { kind: 'cut', at: 0, framing: 'length', end: 'close' },
    { kind: 'cut', at: -1, framing: 'length', end: 'reset' },
    { kind: 'cut', at: -1, framing: 'chunked', end: 'close' },
    { kind: 'answer', status: 500, commit: true },
    { kind: 'answer', status: 502, body: '<html>Bad gateway</html>', commit: true },
    { kind: 'answer', status: 200, body: '<html>Welcome</html>', commit: true },
    { kind: 'answer', status: 201, body: '"OK"', commit: true },
  ]),
];

type Runs = Record<string, () => Promise<void>>;
const named = (run: (fault: Fault) => Promise<void>, faults = LOST): Runs =>
  Object.fromEntries(faults.map((fault) => [JSON.stringify(fault), () => run(fault)]));
/** Every other one of them, but in the soak; the other half for the other one of two tests. */
const half = (which: 0 | 1) => LOST.filter((_, at) => isSoak || at % 2 === which);

describe('the server commits a create, then resets, closes, answers 5xx, or truncates its answer', () => {
  test('it is looked up and adopted; the server holds exactly one', async () => {
    await inParallel(
      named(async (fault) => {
        const service = await startService(onCall('POST /integrations', fault));
        const outcome = await release(service.chaos);
        expect({ fault, exitCode: outcome.exitCode }).toEqual({ fault, exitCode: 0 });
        expect(outcome.outputs).toMatchObject({
          outcome: 'created',
          'integration-id': held(service)[0]?.id,
        });
        expect(stepsOf(outcome)).toEqual(['create done']);
        expect(writesOf(service.chaos)).toEqual(['POST /integrations']);
        expect(held(service)).toHaveLength(1);
      }),
    );
  });

  test('a list that shows the new integration only seconds later: still exactly one', async () => {
    await inParallel(
      named(async (fault) => {
        const faults = onCall('POST /integrations', fault);
        const service = await startService(faults, { listLagMs: 1_500 });
        const outcome = await release(service.chaos);
        expect({ fault, exitCode: outcome.exitCode }).toEqual({ fault, exitCode: 0 });
        expect(writesOf(service.chaos)).toEqual(['POST /integrations']);
        expect(held(service)).toHaveLength(1);
      }, half(0)),
      LOST.length,
    );
  });

  test('a run that begins before the list shows what the run before created: still exactly one', async () => {
    const service = await startService(undefined, { listLagMs: 1_500 });
    const first = await release(service.chaos);
    const second = await release(service.chaos);
    expect([first.exitCode, second.exitCode]).toEqual([0, 0]);
    expect(held(service)).toHaveLength(1);
    expect(second.outputs['integration-id']).toBe(first.outputs['integration-id']);
  });
});

describe('the server commits any other write, and its answer is lost', () => {
  const webHook = {
    id: '00000000-0000-0000-0000-000000000000',
    relativeUrl: 'setup/upgrade',
    triggerType: 'schedule',
    filter: { items: [] },
    schedule: { period: '00:05:00' },
    disabled: false,
  };
  const inputs = {
    ...EVERYTHING,
    'instance-patch': JSON.stringify([{ op: 'add', path: '/webHooks', value: webHook }]),
  };
  const begins = {
    'a first release': {
      integrations: [],
      calls: ['POST /integrations/{id}/install'],
      faults: half(0),
    },
    'a new version': {
      integrations: [INSTALLED],
      calls: ['PATCH /integrations/{id}'],
      faults: half(1),
    },
  };
  for (const [name, { integrations, calls, faults }] of Object.entries(begins)) {
    test(`${name}: every write is found done, and has its effect once`, async () => {
      const lost = [
        ...calls,
        'POST /integrations/{id}/setup',
        'PATCH /integrations/instances/{id}',
      ];
      await inParallel(
        named(async (fault) => {
          const met = new Set<string>();
          const service = await startService(
            (request) => {
              const call = lost.find((one) => !met.has(one) && isCall(request, one));
              if (call === undefined) return undefined;
              met.add(call);
              return fault;
            },
            { integrations },
          );
          const outcome = await release(service.chaos, { inputs });
          expect({ fault, exitCode: outcome.exitCode }).toEqual({ fault, exitCode: 0 });
          expect(stepsOf(outcome).every((step) => step.endsWith(' done'))).toBe(true);
          expect(met.size).toBe(lost.length);
          const writes = writesOf(service.chaos);
          expect({ fault, writes }).toEqual({ fault, writes: [...new Set(writes)] });
          const [only, ...others] = held(service);
          expect(others).toEqual([]);
          expect(only).toMatchObject({ version: '1.2', instance: { status: 'active' } });
          expect(only?.instance?.webHooks).toHaveLength(1);
        }, faults),
      );
    });
  }
});

describe('a write that never took effect is reported as such', () => {
  const cases: [name: string, fault: Fault, result: string][] = [
    ['refused', answer(400), 'not-done'],
    ['answered 500 each time', answer(500), 'not-done'],
    ['not taken on each time', answer(503, { 'retry-after': '1' }), 'not-done'],
    ['answered 503 each time', answer(503), 'unknown'],
    ['reset each time', { kind: 'reset', commit: false }, 'unknown'],
    ['answered 504 each time', answer(504), 'unknown'],
  ];
  test.each(cases)('%s', async (_, fault, result) => {
    const clock = new FakeClock();
    const faults = onCall('PATCH /integrations/{id}', fault);
    const integrations = [INSTALLED];
    const service = await startService(faults, { integrations, clock: clock.calendar });
    const { steps, outcome } = await rehearse(service.chaos, {
      options: { setup: { a: 'b' } },
      clock,
    });
    expect(outcome).toBeUndefined();
    expect(steps.map((step) => `${step.kind} ${step.result}`)).toEqual([
      `set-version ${result}`,
      'setup not-done',
    ]);
    expect(held(service)[0]?.version).toBe('1.0');
  });
});
