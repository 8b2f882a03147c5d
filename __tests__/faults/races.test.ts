import { expect, test } from '@jest/globals';
import type { Schedule } from '../chaos/faults.ts';
import { onlyInWhole } from '../size.ts';
import { EVERYTHING, errorOf, held, release, startService } from './release.ts';

/** Holds the first answer of each of two runs back until both have asked. */
function together(): Schedule {
  let arrived = 0;
  let letGo: () => void = () => undefined;
  const both = new Promise<void>((resolve) => (letGo = resolve));
  return async () => {
    arrived += 1;
    if (arrived === 2) letGo();
    if (arrived <= 2) await both;
    return undefined;
  };
}

test.each<[string, number]>([
  ...onlyInWhole<[string, number]>([['two runs of one tag at once', 0]]),
  ['two runs of one tag at once, with a list that lags', 1_000],
])('%s: one integration, and both succeed', async (_, listLagMs) => {
  const service = await startService(together(), { listLagMs });
  const outcomes = await Promise.all([
    release(service.chaos, { inputs: EVERYTHING }),
    release(service.chaos, { inputs: EVERYTHING }),
  ]);
  expect(outcomes.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
  const [only, ...others] = held(service);
  expect(others).toEqual([]);
  expect(only).toMatchObject({
    version: '1.2',
    instance: { status: 'active', features: { call: true } },
  });
  expect(outcomes.map(({ outputs }) => outputs['integration-id'])).toEqual([only?.id, only?.id]);
});

test('two runs of different tags at once: one integration; the second fails with a clear error', async () => {
  const service = await startService(together());
  const tags = ['v1.2', 'v1.3'];
  const outcomes = await Promise.all(tags.map((tag) => release(service.chaos, { tag })));
  const [only, ...others] = held(service);
  expect(others).toEqual([]);
  const [winner, ...losers] = outcomes.toSorted((a, b) => (a.exitCode ?? 1) - (b.exitCode ?? 1));
  expect(winner).toMatchObject({ exitCode: 0, outputs: { version: only?.version } });
  expect(losers.map(errorOf)).toEqual([
    expect.stringMatching(/^conflict: Somebody else gave "acme\.telephony" the version /),
  ]);
});
