import { expect, test } from '@jest/globals';
import { type Fault, onNumber } from '../chaos/faults.ts';
import { isSoak, isWhole, onlyInSoak, onlyInWhole } from '../size.ts';
import { forEach, inParallel } from './in-parallel.ts';
import { EVERYTHING, TOKEN, callsOf, errorOf, release, startService, stepsOf } from './release.ts';

const REFUSALS: Readonly<Record<string, Fault>> = {
  unauthorized: { kind: 'answer', status: 401, body: '"Unauthorized"' },
  forbidden: { kind: 'answer', status: 403, body: '{"title":"Forbidden","status":403}' },
};

test('401 or 403 at call k: stops after one attempt, and lists the steps done and not done', async () => {
  const usual = await startService();
  await release(usual.chaos, { inputs: EVERYTHING });
  const calls = callsOf(usual.chaos);
  const refused = Object.entries(REFUSALS).flatMap(([code, fault], which) =>
    calls.map((call, i) => ({ code, fault, call, i, isExample: i % 2 === which })),
  );
  const runs = refused
    .filter(({ isExample }) => isSoak || isExample)
    .filter(({ i }) => isWhole || i % 3 === 0)
    .map(({ code, fault, call, i }) => [
      `${code} at ${i + 1}: ${call}`,
      async () => {
        const { chaos } = await startService(onNumber({ [i + 1]: fault }));
        const outcome = await release(chaos, { inputs: EVERYTHING });
        expect(errorOf(outcome)).toMatch(new RegExp(`^${code}: `));
        expect(callsOf(chaos)).toEqual(calls.slice(0, i + 1));
        const done = calls.slice(0, i).filter((made) => !made.startsWith('GET')).length;
        const kinds = i === 0 ? [] : ['create', 'install', 'setup', 'patch-instance'];
        expect(stepsOf(outcome)).toEqual(
          kinds.map((kind, step) => `${kind} ${step < done ? 'done' : 'not-done'}`),
        );
        expect(outcome.summary.match(/✅ done/g) ?? []).toHaveLength(done);
        const afterTheFailed = Math.max(kinds.length - done - 1, 0);
        expect(outcome.summary.match(/⬜ not begun/g) ?? []).toHaveLength(afterTheFailed);
      },
    ]);
  await inParallel(Object.fromEntries(runs) as Record<string, () => Promise<void>>);
});

test('an error that echoes the authorization header shows nothing of it', async () => {
  // After the 409 a release looks for a long time whether it has created something.
  const statuses = ['401', ...onlyInWhole(['409']), ...onlyInSoak(['400', '403', '500'])];
  await inParallel(
    forEach(statuses, (status) => async () => {
      const echo: Fault = { kind: 'echo', header: 'authorization', status: Number(status) };
      const { chaos } = await startService(onNumber({ 2: echo }));
      const env = { RUNNER_DEBUG: '1' };
      const outcome = await release(chaos, { inputs: { timeout: '20s' }, env });
      expect(outcome.exitCode).toBe(1);
      const { stdout, stderr, summary } = outcome;
      expect(stdout).toContain('You said Bearer ***');
      const shown = stdout.replace(/^::add-mask::.*$/gm, '') + stderr + summary;
      expect(shown).not.toContain(TOKEN.slice(0, 12));
    }),
  );
});
