import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { releaseIntegration } from '../../src/release/release-integration.ts';
import { connectWorkspace } from '../../src/workspace/connect-workspace.ts';
import { Deadline } from '../../src/time/deadline.ts';
import { systemClock } from '../../src/time/clock.ts';
import { requestFor } from '../release-request.ts';
import { withSandbox } from '../sandbox/with-sandbox.ts';
import { tries } from '../size.ts';
import { faultsOf, pair } from './declared-pairs.ts';
import { doneButAnswered, lostAfter } from './faults.ts';
import { MemoryLog } from './memory-log.ts';
import { NAME, heldOf, stageOf } from './run-release.ts';

const HELD = { version: '1.1', installed: true, status: 'active' } as const;

test('random instances and declarations: one release makes them agree, the next writes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(pair, async ({ live, declared }) => {
      const stage = stageOf({ held: { ...HELD, ...live } });
      const request = requestFor(declared);
      const before = structuredClone(heldOf(stage)!.instance!);
      const first = await releaseIntegration(request, stage);
      expect(first.failure).toBeUndefined();
      expect(faultsOf({ live: before, declared }, heldOf(stage)!.instance!)).toEqual([]);
      const after = structuredClone(heldOf(stage)!.instance!);
      const second = await releaseIntegration(request, stage);
      expect(second.plan).toMatchObject({ features: [], webhooks: [], steps: [] });
      expect(heldOf(stage)!.instance).toEqual(after);
    }),
    { numRuns: tries(150, 10_000) },
  );
});

test('whatever answers are lost, what is declared stands there once, or the run does not say done', async () => {
  const fault = fc.constantFrom(
    lostAfter,
    () => doneButAnswered(502),
    () => doneButAnswered(500),
  );
  await fc.assert(
    fc.asyncProperty(
      pair,
      fc.array(fault, { maxLength: 4 }),
      async ({ live, declared }, faults) => {
        const sends = { kind: 'patch', faults: faults.map((make) => make()) } as const;
        const stage = stageOf({ held: { ...HELD, ...live }, sends });
        const before = structuredClone(heldOf(stage)!.instance!);
        const first = await releaseIntegration(requestFor(declared), stage);
        expect(first.failure).toBeUndefined();
        expect(faultsOf({ live: before, declared }, heldOf(stage)!.instance!)).toEqual([]);
      },
    ),
    { numRuns: tries(60, 2_000) },
  );
});

test('a schedule that is edited in each of many releases is still one webhook', async () => {
  const minutes = fc.array(fc.integer({ min: 1, max: 1439 }), { minLength: 2, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(pair, minutes, async ({ live }, edits) => {
      const stage = stageOf({ held: { ...HELD, ...live } });
      const isOurs = ({ relativeUrl }: { relativeUrl: string }) => relativeUrl === 'ours';
      for (const everyMinutes of edits) {
        const trigger = { kind: 'schedule', everyMinutes } as const;
        const webhooks = [{ url: 'ours', trigger, disabled: false, absent: false }];
        const { failure } = await releaseIntegration(requestFor({ webhooks }), stage);
        expect(failure).toBeUndefined();
        expect(heldOf(stage)!.instance!.webHooks.filter(isOurs)).toHaveLength(1);
      }
      expect(heldOf(stage)!.instance!.webHooks).toHaveLength(live.webHooks.length + 1);
    }),
    { numRuns: tries(25, 1_000) },
  );
});

test('the same holds over the wire, in the sandbox that users have', async () => {
  const sandbox = await withSandbox();
  const clock = systemClock;
  const log = new MemoryLog();
  const deadline = new Deadline({
    clock,
    budgetMs: 3_600_000,
    cancelled: new AbortController().signal,
  });
  const credentials = { kind: 'token', token: sandbox.token } as const;
  const { workspace, close } = await connectWorkspace({
    settings: { apiUrl: sandbox.url, workspace: sandbox.workspace.name, credentials, routes: {} },
    reach: {},
    clock,
    deadline,
    log,
    onSecret: () => undefined,
  });
  let count = 0;
  const release = (wishes: Parameters<typeof requestFor>[0]) =>
    releaseIntegration(requestFor(wishes), { workspace, clock, deadline, log });
  await fc
    .assert(
      fc.asyncProperty(pair, async ({ live, declared }) => {
        const wishes = { integration: `${NAME}${++count}`, ...declared };
        sandbox.seed({ name: wishes.integration, ...HELD, ...live });
        const before = sandbox.integration(wishes.integration).instance!;
        const first = await release(wishes);
        expect(first.failure).toBeUndefined();
        const after = sandbox.integration(wishes.integration).instance!;
        expect(faultsOf({ live: before, declared }, after)).toEqual([]);
        expect((await release(wishes)).steps).toEqual([]);
        expect(sandbox.integration(wishes.integration).instance).toEqual(after);
      }),
      { numRuns: tries(25, 500) },
    )
    .finally(close);
});
