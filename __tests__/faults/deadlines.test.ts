import { expect, test } from '@jest/globals';
import { type Fault, isCall, onCall } from '../chaos/faults.ts';
import { startSilentServer } from '../chaos/silent-server.ts';
import { inParallel } from './in-parallel.ts';
import { isSoak } from '../size.ts';
import { errorOf, held, release, startService, stepsOf, writesOf } from './release.ts';

const SLOW: Readonly<Record<string, Fault>> = {
  'never answers': { kind: 'hang', commit: true },
  'dribbles headers': { kind: 'dribble', part: 'headers', everyMs: 200 },
  'dribbles the body': { kind: 'dribble', part: 'body', everyMs: 9_000 },
};

/** How each call can be slow. In `npm test` each of the ways meets one of the calls. */
const SLOW_CALLS = Object.entries(SLOW).flatMap(([name, fault], i) =>
  ['GET /integrations', 'POST /integrations']
    .filter((_, which) => isSoak || which === i % 2)
    .map((call) => ({ name: `${name}: ${call}`, fault, call })),
);

test('a server that never answers, dribbles headers, dribbles the body: over within the attempt’s 15 s, then read again or found done', async () => {
  const runs = SLOW_CALLS.map(({ name, fault, call }) => [
    name,
    async () => {
      const service = await startService(onCall(call, fault, 1));
      const outcome = await release(service.chaos);
      expect(outcome.stdout).toContain('no whole answer came within 15 s');
      expect(outcome.exitCode).toBe(0);
      expect(stepsOf(outcome)).toEqual(['create done']);
      expect(held(service)).toHaveLength(1);
      expect(writesOf(service.chaos)).toEqual(['POST /integrations']);
      const { requests } = service.chaos;
      const slow = requests.findIndex((request) => isCall(request, call));
      const tookMs = requests[slow + 1]!.atMs - requests[slow]!.atMs;
      expect(tookMs).toBeGreaterThan(14_000);
      expect(tookMs).toBeLessThan(20_000);
    },
  ]);
  await inParallel(Object.fromEntries(runs) as Record<string, () => Promise<void>>);
}, 40_000);

test('the whole run is over within its budget, whatever hangs', async () => {
  const silent = await startSilentServer();
  const slow = SLOW_CALLS.map(({ name, fault, call }) => [
    name,
    async () => (await startService(onCall(call, fault))).chaos.url,
  ]);
  const urls: Record<string, () => Promise<string>> = {
    ...(Object.fromEntries(slow) as Record<string, () => Promise<string>>),
    'a TLS handshake that is never answered': () => Promise.resolve(`https://${silent.host}`),
  };
  const runs = Object.entries(urls).map(([name, urlOf]) => [
    name,
    async () => {
      const outcome = await release({ url: await urlOf() }, { inputs: { timeout: '1500ms' } });
      expect(errorOf(outcome)).toMatch(/^budget-exceeded: /);
      expect(outcome.summary).toContain('budget-exceeded');
      return outcome.durationMs;
    },
  ]);
  const took = await inParallel(Object.fromEntries(runs) as Record<string, () => Promise<number>>);
  for (const ms of Object.values(took)) expect(ms).toBeLessThan(7_000);
});
