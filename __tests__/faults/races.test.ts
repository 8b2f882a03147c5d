import { expect, test } from '@jest/globals';
import type { Schedule } from '../chaos/faults.ts';
import { EVERYTHING, held, release, startService } from './release.ts';

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

test.each([
  ['two runs of one tag at once', 0],
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

test('two runs of different tags at once: one integration; the second adopts or fails with a clear error', async () => {
  const service = await startService(together());
  const tags = ['v1.2', 'v1.3'];
  const outcomes = await Promise.all(tags.map((tag) => release(service.chaos, { tag })));
  const [only, ...others] = held(service);
  expect(others).toEqual([]);
  const winners = outcomes.filter(({ exitCode }) => exitCode === 0);
  expect(winners.map(({ outputs }) => outputs.version)).toContain(only?.version);
  for (const { stdout } of outcomes.filter(({ exitCode }) => exitCode !== 0)) {
    expect(stdout).toMatch(
      /^::error::conflict: Somebody else gave "acme\.telephony" the version /m,
    );
  }
});
