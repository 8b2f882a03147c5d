import { expect, test } from '@jest/globals';
import { answer, isCall, onCall } from '../chaos/faults.ts';
import { onlyInSoak, onlyInWhole } from '../size.ts';
import { inParallel } from './in-parallel.ts';
import { INSTALLED, callsOf, errorOf, release, startService, writesOf } from './release.ts';

interface Value {
  readonly name: string;
  /** With how long it asks to wait, counted from when it is sent. */
  readonly asked: () => [value: string, waitMs: number];
}

const VALUES: readonly Value[] = [
  { name: '2', asked: () => ['2', 2_000] },
  {
    name: 'a date',
    asked: () => {
      const at = Math.ceil(Date.now() / 1_000) * 1_000 + 2_000;
      return [new Date(at).toUTCString(), at - Date.now()];
    },
  },
  ...onlyInWhole<Value>([{ name: 'soon', asked: () => ['soon', 0] }]),
  ...onlyInSoak<Value>([
    { name: 'a past date', asked: () => ['Mon, 03 Jan 2022 00:00:00 GMT', 0] },
    { name: '0', asked: () => ['0', 0] },
    { name: '-5', asked: () => ['-5', 0] },
  ]),
];

const READ = 'GET /integrations';
const WRITE = 'PATCH /integrations/{id}';
const ANSWERS: readonly (readonly [call: string, status: number])[] = [
  [READ, 429],
  [WRITE, 503],
  ...onlyInSoak<readonly [string, number]>([
    [READ, 503],
    [WRITE, 429],
  ]),
];

test('429 and 503 with Retry-After of 2, a date, a past date, 0, -5, soon: waits at least as long as asked', async () => {
  const runs = ANSWERS.flatMap(([call, status]) =>
    VALUES.map(({ name, asked: valueOf }) => [
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
        const next = chaos.requests.find((later) => later.atMs > asked.atMs && isCall(later, call));
        const waitedMs = next!.atMs - asked.atMs;
        // Its own wait, where that is longer. A timer may fire a little before its time.
        const leastMs = call.startsWith('GET') ? 250 : 1_000;
        expect(waitedMs).toBeGreaterThan(Math.max(asked.waitMs, leastMs) - 20);
        expect(waitedMs).toBeLessThan(Math.max(asked.waitMs, 1_000) + 4_000);
      },
    ]),
  );
  await inParallel(Object.fromEntries(runs) as Record<string, () => Promise<void>>, 12);
}, 40_000);

const TOMORROW = () => new Date(Date.now() + 86_400_000).toUTCString();

test('429 and 503 with Retry-After of 86400, or tomorrow: stops at once and names the wait', async () => {
  const runs = ANSWERS.flatMap(([call, status]) =>
    [TOMORROW(), ...onlyInWhole(['86400'])].map((value) => [
      `${call} ${status} ${value}`,
      async () => {
        const faults = onCall(call, answer(status, { 'retry-after': value }));
        const { chaos } = await startService(faults, { integrations: [INSTALLED] });
        const outcome = await release(chaos);
        const error = errorOf(outcome);
        expect(error).toMatch(/^service-unavailable: /);
        expect(error).toMatch(/ 86[34]\d\d s/);
        expect(callsOf(chaos).filter((made) => made === call)).toEqual([call]);
        expect(writesOf(chaos)).toEqual(call.startsWith('GET') ? [] : [call]);
        expect(outcome.durationMs).toBeLessThan(10_000);
      },
    ]),
  );
  await inParallel(Object.fromEntries(runs) as Record<string, () => Promise<void>>);
});
