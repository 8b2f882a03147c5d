import { expect, test } from '@jest/globals';
import { answer, isCall, onCall } from '../chaos/faults.ts';
import { inParallel } from './in-parallel.ts';
import { INSTALLED, errorOf, release, startService, writesOf } from './release.ts';

/** Each with how long it asks to wait, counted from when it is sent. */
const VALUES: Readonly<Record<string, () => [value: string, waitMs: number]>> = {
  '2': () => ['2', 2_000],
  'a date': () => {
    const at = Math.ceil(Date.now() / 1_000) * 1_000 + 2_000;
    return [new Date(at).toUTCString(), at - Date.now()];
  },
  'a past date': () => ['Mon, 03 Jan 2022 00:00:00 GMT', 0],
  '0': () => ['0', 0],
  '-5': () => ['-5', 0],
  soon: () => ['soon', 0],
};

const CALLS = ['GET /integrations', 'PATCH /integrations/{id}'];

test('429 and 503 with Retry-After of 2, a date, a past date, 0, -5, soon: waits at least as long as asked', async () => {
  const runs = CALLS.flatMap((call) =>
    [429, 503].flatMap((status) =>
      Object.entries(VALUES).map(([name, valueOf]) => [
        `${call} ${status} ${name}`,
        async () => {
          let asked = { atMs: 0, waitMs: 0 };
          const spoilt = onCall(call, { kind: 'hang', commit: false }, 1);
          const faults: typeof spoilt = async (request) => {
            if ((await spoilt(request)) === undefined) return undefined;
            const [value, waitMs] = valueOf();
            asked = { atMs: request.atMs, waitMs };
            return answer(status, { 'retry-after': value });
          };
          const { chaos } = await startService(faults, { integrations: [INSTALLED] });
          const outcome = await release(chaos);
          expect(outcome.exitCode).toBe(0);
          const next = chaos.requests.find(
            (later) => later.atMs > asked.atMs && isCall(later, call),
          );
          const waitedMs = next!.atMs - asked.atMs;
          // A timer may fire a little before its time by another clock.
          expect(waitedMs).toBeGreaterThan(asked.waitMs - 20);
          expect(waitedMs).toBeLessThan(Math.max(asked.waitMs, 1_000) + 2_500);
        },
      ]),
    ),
  );
  await inParallel(Object.fromEntries(runs) as Record<string, () => Promise<void>>, 12);
}, 40_000);

test('429 and 503 with Retry-After of 86400: stops at once and names the wait', async () => {
  const runs = CALLS.flatMap((call) =>
    [429, 503].map((status) => [
      `${call} ${status}`,
      async () => {
        const faults = onCall(call, answer(status, { 'retry-after': '86400' }));
        const { chaos } = await startService(faults, { integrations: [INSTALLED] });
        const outcome = await release(chaos);
        const error = errorOf(outcome);
        expect(error).toMatch(/^service-unavailable: /);
        expect(error).toContain('86400 s');
        expect(writesOf(chaos).length).toBeLessThanOrEqual(1);
        expect(outcome.durationMs).toBeLessThan(5_000);
      },
    ]),
  );
  await inParallel(Object.fromEntries(runs) as Record<string, () => Promise<void>>);
});
