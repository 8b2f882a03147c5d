import { expect, test } from '@jest/globals';
import { Partner } from './partner.ts';
import { testInWhole } from '../in-whole.ts';
import { runWorkflow } from './run-workflow.ts';
import { type Job, readWorkflow } from './workflow.ts';

testInWhole('the rehearsal of CI passes on one of its systems', async () => {
  const { workflow } = await readWorkflow('.github/workflows/ci.yml');
  const rehearse: Job = { ...workflow.jobs.rehearse, strategy: { matrix: { os: ['here'] } } };
  const { files, ...world } = (await Partner.with()).pushed('v1.0.0');
  const ofThisRepository = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [`examples/${path}`, text]),
  );
  const [run] = await runWorkflow(
    { ...workflow, jobs: { rehearse } },
    { ...world, files: ofThisRepository },
  );
  expect(
    run?.steps.map(({ step, exitCode }) => [step.id ?? step.name ?? 'checkout', exitCode]),
  ).toEqual([
    ['checkout', 0],
    ['sandbox', 0],
    ['first', 0],
    ['again', 0],
    ['The first created it, the second had nothing to do', 0],
    ['sandbox', 0],
  ]);
});

test('CI does what .ci/run does', async () => {
  const { check } = (await readWorkflow('.github/workflows/ci.yml')).workflow.jobs;
  expect(check?.steps?.at(-1)?.run).toBe('bash .ci/run');
});

test.each([
  ['ci.yml', 'check'],
  ['release.yml', 'verify'],
])('in %s no leg of real programs may be skipped', async (file, job) => {
  const { workflow } = await readWorkflow(`.github/workflows/${file}`);
  const run = workflow.jobs[job]?.steps?.find((step) => step.run === 'bash .ci/run');
  expect(run?.env).toEqual({ REQUIRE_ACT: 1, REQUIRE_GATEWAYS: 1, REQUIRE_LINTERS: 1 });
});
