import { describe, expect, test } from '@jest/globals';
import { withSandbox } from '../sandbox/with-sandbox.ts';
import { testInWhole } from '../in-whole.ts';
import { onlyInSoak, onlyInWhole } from '../size.ts';
import { releaseInto } from './release-into.ts';
import { annotation } from '../harness/annotation.ts';

const GIVEN = '{"apiToken": "a-secret-of-the-setup"}';
const SAYS = { given: 'A setup is given.', empty: 'No setup is given.' } as const;

describe('every log and every summary says whether a setup is given:', () => {
  type Row = [what: string, inputs: Record<string, string>, exitCode: number];
  const runs: Row[] = [
    ['of a release', { install: 'true' }, 0],
    ['of wrong inputs', { 'wait-for': 'ever' }, 1],
    ...onlyInWhole<Row>([
      ['of a plan', { install: 'true', 'dry-run': 'true' }, 0],
      ['of a release that is refused', { token: 'f'.repeat(64) }, 1],
    ]),
  ];
  test.each(runs)('%s', async (_, inputs, exitCode) => {
    for (const [setup, said, other] of [
      [GIVEN, SAYS.given, SAYS.empty],
      ['', SAYS.empty, SAYS.given],
      ...onlyInSoak([[' \n', SAYS.empty, SAYS.given]] as const),
    ] as const) {
      const sandbox = await withSandbox({ upgradeDelayMs: 0 });
      const run = await releaseInto(sandbox, { tag: 'v1.0.0', inputs: { ...inputs, setup } });
      expect(run.exitCode).toBe(exitCode);
      expect(run.stdout.split('\n')).toContain(said);
      expect(run.summary).toContain(said);
      expect(run.stdout + run.summary).not.toContain(other);
    }
  });
});

describe('require-setup', () => {
  const inputs = { install: 'true', 'require-setup': 'true' };

  test.each(['{}', ...onlyInWhole([' ']), ...onlyInSoak(['', '{ }'])])(
    'refuses the setup %j before any connection',
    async (setup) => {
      const sandbox = await withSandbox();
      const run = await releaseInto(sandbox, { tag: 'v1.0.0', inputs: { ...inputs, setup } });
      expect([run.exitCode, run.requests]).toEqual([1, []]);
      expect(run.stdout).toMatch(
        /^::error(?: [^:\n]*)?::invalid-input: setup: it has no value, and require-setup: true asks for one\. Set setup: \$\{\{ secrets\.NAME \}\}; if it is set, check that the secret exists under this name in the secrets .*; or leave require-setup out\./m,
      );
    },
  );

  test('refuses it in a dry run, and whichever setup-when is set', async () => {
    const sandbox = await withSandbox();
    for (const more of [
      { 'dry-run': 'true' },
      ...onlyInWhole([{ 'setup-when': 'unconfigured' }]),
      ...onlyInSoak([{ 'setup-when': 'always' }]),
    ]) {
      const run = await releaseInto(sandbox, { tag: 'v1.0.0', inputs: { ...inputs, ...more } });
      expect([run.exitCode, run.requests]).toEqual([1, []]);
      expect(run.stdout).toContain('require-setup: true asks for one');
    }
  });

  test('lets a setup through, and has no say where it is false', async () => {
    const sandbox = await withSandbox({ upgradeDelayMs: 0 });
    const given = await releaseInto(sandbox, {
      tag: 'v1.0.0',
      inputs: { ...inputs, setup: GIVEN },
    });
    expect([given.exitCode, given.outputs.status]).toEqual([0, 'active']);
    const without = await releaseInto(sandbox, {
      tag: 'v1.0.0',
      inputs: { 'require-setup': 'false' },
    });
    expect(without.exitCode).toBe(0);
  });

  testInWhole('is true or false', async () => {
    const sandbox = await withSandbox();
    const run = await releaseInto(sandbox, { tag: 'v1.0.0', inputs: { 'require-setup': 'yes' } });
    expect(run.stdout).toMatch(
      annotation('error', 'invalid-input: require-setup: "yes" is neither true nor false'),
    );
  });
});

test('an installation that ends NotConfigured without a setup is not headed as done well', async () => {
  const sandbox = await withSandbox({ upgradeDelayMs: 0 });
  const first = await releaseInto(sandbox, { tag: 'v1.0.0', inputs: { install: 'true' } });
  expect([first.exitCode, first.outputs.outcome, first.outputs.status]).toEqual([
    0,
    'created',
    'notConfigured',
  ]);
  expect(first.summary).toMatch(/^### ⚠️ Created, but not set up: /);
  expect(first.stdout).toContain(': created, but not set up.\n');

  const again = await releaseInto(sandbox, { tag: 'v1.0.0', inputs: { install: 'true' } });
  expect(again.summary).toMatch(/^### ⚠️ Unchanged, and not set up: /);
  const next = await releaseInto(sandbox, {
    tag: 'v1.1.0',
    inputs: { install: 'true', 'wait-for': 'none' },
  });
  expect(next.summary).toMatch(/^### ⚠️ Updated, but not set up: /);

  const setUp = await releaseInto(sandbox, { tag: 'v1.1.0', inputs: { setup: GIVEN } });
  expect(setUp.summary).toMatch(/^### ✅ Updated /);
  const later = await releaseInto(sandbox, { tag: 'v1.1.0' });
  expect(later.summary).toMatch(/^### ✅ Unchanged/);
});
