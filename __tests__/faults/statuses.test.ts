import { describe, expect, test } from '@jest/globals';
import type { Wishes } from '../release-request.ts';
import { answer, onCall } from '../chaos/faults.ts';
import { FakeClock } from '../fake-clock.ts';
import { isSoak, isWhole, onlyInSoak } from '../size.ts';
import { forEach, inParallel } from './in-parallel.ts';
import { rehearse } from './rehearse.ts';
import {
  EVERYTHING,
  INSTALLED,
  callsOf,
  errorOf,
  release,
  startService,
  writesOf,
} from './release.ts';

const STATUSES = [500, 501, 503, 504, ...onlyInSoak([502, 505])];

/** Every call of a release, and how often it is sent at most when it keeps failing. */
const CALLS: readonly {
  readonly call: string;
  readonly isNew: boolean;
  readonly options: Wishes;
  readonly attempts: number;
}[] = [
  { call: 'GET /integrations', isNew: true, options: {}, attempts: 4 },
  { call: 'GET /integrations/instances/{id}', isNew: false, options: {}, attempts: 4 },
  // Creating twice would make two, and none of these says that it was not taken on.
  {
    call: 'POST /integrations',
    isNew: true,
    options: {},
    attempts: 1,
  },
  { call: 'PATCH /integrations/{id}', isNew: false, options: {}, attempts: 3 },
  {
    call: 'POST /integrations/{id}/install',
    isNew: true,
    options: { install: true },
    attempts: 3,
  },
  {
    call: 'POST /integrations/{id}/setup',
    isNew: false,
    options: { setup: { a: 'b' } },
    attempts: 3,
  },
  {
    call: 'PATCH /integrations/instances/{id}',
    isNew: false,
    options: { instancePatch: [{ op: 'replace', path: '/features/call', value: true }] },
    attempts: 3,
  },
  {
    call: 'PATCH /integrations/instances/{id}',
    isNew: false,
    options: { instancePatch: [{ op: 'add', path: '/webHooks', value: { relativeUrl: 'x' } }] },
    attempts: 1,
  },
];

describe('every method × {500, 501, 502, 503, 504, 505}: an exact number of attempts, and no write is repeated without a look', () => {
  // In `npm test` each call meets two of the statuses, and each status four of the calls.
  const cases = CALLS.flatMap((call, at) =>
    STATUSES.filter((_, which) => isSoak || (at + which) % 2 === 0).map((status) => ({
      ...call,
      status,
    })),
  );
  test.each(cases)(
    '$call answered $status: $attempts',
    async ({ call, isNew, options, ...row }) => {
      const clock = new FakeClock();
      const service = await startService(onCall(call, answer(row.status)), {
        clock: clock.calendar,
        integrations: isNew ? [] : [INSTALLED],
      });
      const result = await rehearse(service.chaos, { options, clock });
      // Whoever answers so does not know the method: to a write that is final.
      const isFinal = row.status === 501 && !call.startsWith('GET');
      const code = row.status === 501 ? 'route-missing' : '(service-unavailable|outcome-unknown)';
      expect(result.failure?.code).toMatch(new RegExp(`^${code}$`));
      const calls = callsOf(service.chaos);
      expect(calls.filter((made) => made === call)).toHaveLength(isFinal ? 1 : row.attempts);
      const blindly = calls.filter((made, i) => !made.startsWith('GET') && made === calls[i - 1]);
      expect(blindly).toEqual([]);
    },
  );
});

const READ_STATUSES = [500, 501, ...onlyInSoak(STATUSES.slice(2))];

test('the built action attempts a read four times, with growing waits, which go up to twice the least', async () => {
  const refusedWith = async (status: string, env: Record<string, string> = {}) => {
    const faults = onCall('GET /integrations', answer(Number(status)));
    const { chaos } = await startService(faults);
    const error = errorOf(await release(chaos, { inputs: EVERYTHING, env }));
    const at = chaos.requests.map(({ atMs }) => atMs);
    return { error, calls: callsOf(chaos), waits: at.slice(1).map((ms, i) => ms - at[i]!) };
  };
  const luck = 'data:text/javascript,Math.random=()=>0.999';
  const [seen, { waits: longest }] = await Promise.all([
    inParallel(forEach(READ_STATUSES.map(String), (status) => () => refusedWith(status))),
    refusedWith('500', { NODE_OPTIONS: `--import=${luck}` }),
  ]);
  for (const [status, { error, calls, waits }] of Object.entries(seen)) {
    const code = status === '501' ? 'route-missing' : 'service-unavailable';
    expect(error).toContain(
      `${code}: List the integrations: the service answered ${status} without a text.`,
    );
    expect(calls).toEqual(Array.from({ length: 4 }, () => 'GET /integrations'));
    const least = [250, 500, 1_000];
    for (const [i, waitMs] of waits.entries()) {
      expect(waitMs).toBeGreaterThan(least[i]! - 20);
      expect(waitMs).toBeLessThan(2 * least[i]! + 4_000);
    }
  }
  expect(longest).toHaveLength(3);
  for (const [i, mostMs] of [500, 1_000, 2_000].entries()) {
    expect(longest[i]).toBeGreaterThan(mostMs - 20);
  }
});

test('the built action sends no write twice that would do it twice', async () => {
  const adding = '[{"op": "add", "path": "/webHooks", "value": {"relativeUrl": "x"}}]';
  const looked: Record<string, () => Promise<void>> = {
    'POST /integrations': async () => {
      const service = await startService(onCall('POST /integrations', answer(500)));
      const outcome = await release(service.chaos);
      expect(errorOf(outcome)).toMatch(/^service-unavailable: /);
      expect(writesOf(service.chaos)).toEqual(['POST /integrations']);
    },
  };
  await inParallel({
    'PATCH of the instance': async () => {
      const call = 'PATCH /integrations/instances/{id}';
      const service = await startService(onCall(call, answer(500)), { integrations: [INSTALLED] });
      const inputs = { 'instance-patch': adding };
      const outcome = await release(service.chaos, { tag: 'v1.0', inputs });
      expect(errorOf(outcome)).toMatch(/^service-unavailable: /);
      expect(writesOf(service.chaos)).toEqual([call]);
    },
    // It looks for a new integration for so long that CI alone waits for it.
    ...(isWhole ? looked : {}),
  });
}, 60_000);
