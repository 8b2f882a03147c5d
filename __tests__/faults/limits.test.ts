import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import { gzipBomb } from '../chaos/deliver.ts';
import { type Fault, onNumber } from '../chaos/faults.ts';
import { inParallel } from './in-parallel.ts';
import { callsOf, errorOf, release, startService } from './release.ts';
import { isSoak } from '../size.ts';

const GROWTH_MB = 50;
const BOMB_BYTES = 100_000_000;

const PRELOAD = pathToFileURL(join(import.meta.dirname, 'report-peak-memory.mjs')).href;
const env = { NODE_OPTIONS: `--import=${PRELOAD}` };

function peakMb({ stderr }: { stderr: string }): number {
  return Number(/^peak=([\d.]+)$/m.exec(stderr)?.[1]);
}

test('a 10 MB body, a gzip bomb, endless chunks: an error at the cap, and memory grows by less than 50 MB', async () => {
  const cases: Record<string, [Fault, string]> = {
    '10 MB': [{ kind: 'large', bytes: 10_000_000, gzip: false }, 'larger than 5 MB'],
    'a gzip bomb': [{ kind: 'large', bytes: BOMB_BYTES, gzip: true }, 'larger than 5 MB'],
    'endless chunks': [{ kind: 'endless', framing: 'chunked' }, 'larger than 5 MB'],
    'endless bytes': [{ kind: 'endless', framing: 'close' }, 'larger than 5 MB'],
  };
  expect(gzipBomb(BOMB_BYTES).length).toBeLessThan(200_000);
  const { chaos } = await startService();
  const usual = await release(chaos, { env });
  expect(usual.exitCode).toBe(0);

  // The first request reads, the second writes.
  const all = Object.entries(cases).flatMap(([name, [fault, reason]], i) =>
    [1, 2].map((number) => ({ name, fault, reason, number, isExample: number === 1 + (i % 2) })),
  );
  const runs = all
    .filter(({ isExample }) => isSoak || isExample)
    .map(({ name, fault, reason, number }) => [
      `${name} at request ${number}`,
      async () => {
        const service = await startService(onNumber({ [number]: fault }));
        // With a write, the answer is lost, and whether it happened is looked up for a while.
        const timeout = number === 1 ? '15s' : '5s';
        const outcome = await release(service.chaos, { env, inputs: { timeout } });
        expect(errorOf(outcome)).toMatch(
          /^(unexpected-response|outcome-unknown|budget-exceeded): /,
        );
        expect(outcome.stdout).toContain(reason);
        const again = callsOf(service.chaos)
          .slice(number)
          .filter((call) => call.startsWith('POST'));
        expect(again).toEqual([]);
        return peakMb(outcome) - peakMb(usual);
      },
    ]);
  const growth = await inParallel(
    Object.fromEntries(runs) as Record<string, () => Promise<number>>,
    4,
  );
  const tooMuch = Object.entries(growth).filter(([, mb]) => !(mb < GROWTH_MB));
  expect(tooMuch).toEqual([]);
});
