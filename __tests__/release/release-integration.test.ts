import { describe, expect, test } from '@jest/globals';
import type { Wishes } from '../release-request.ts';
import { killedBefore } from './faults.ts';
import { releaseIntegration } from '../../src/release/release-integration.ts';
import { requestFor } from '../release-request.ts';
import { converted } from '../version/outcome.ts';
import { type Scene, endings, heldOf, runRelease, stageOf } from './run-release.ts';

const SETUP = { autoAnswer: true, apiKey: 'not-to-be-shown' };
const EVERYTHING: Wishes = {
  install: true,
  setup: SETUP,
  instancePatch: [{ op: 'replace', path: '/features/call', value: true }],
};

test('a first release tells its story', async () => {
  const run = await runRelease({ options: EVERYTHING });
  expect(run.log.lines.slice(0, 10).map(({ level, message }) => `${level}: ${message}`)).toEqual([
    'info: The workspace has no integration acme.telephony yet.',
    'info: Plan: create it at 1.1; install it; set it up; patch the instance (replace /features/call).',
    'info: Create acme.telephony 1.1 …',
    'info: Create acme.telephony 1.1: done in 20 ms.',
    'info: Install …',
    'info: Install: done in 20 ms.',
    'info: Set up …',
    'info: Set up: done in 20 ms.',
    'info: Patch the instance …',
    'info: Patch the instance: done in 40 ms.',
  ]);
  expect(JSON.stringify([run.log.lines, run.result])).not.toContain('not-to-be-shown');
});

test('the next release sets the version, sets up, and waits for it if asked', async () => {
  const run = await runRelease({
    upgradeDelayMs: 60_000,
    held: { version: '1.0', installed: true, status: 'active' },
    options: { setup: SETUP, waitFor: 'version' },
  });
  expect(run.workspace.kinds.slice(0, 5)).toEqual(['list', 'read', 'set-version', 'setup', 'read']);
  expect(run.result).toMatchObject({ outcome: 'updated', previousVersion: '1.0' });
  expect(run.log.of('info')).toContain('Set the version 1.0 → 1.1: done in 20 ms.');
});

test('the same release again writes nothing', async () => {
  const first = await runRelease({ options: EVERYTHING });
  const held = heldOf(first)!;
  const again = await runRelease({
    held: {
      ...held,
      installed: true,
      status: held.instance!.status,
      features: held.instance!.features,
      settings: Object.fromEntries(held.instance!.settings.map(({ id, value }) => [id, value])),
      secrets: Object.fromEntries(held.instance!.secrets.map(({ id, value }) => [id, value])),
    },
    options: EVERYTHING,
  });
  expect(again.workspace.kinds).toEqual(['list', 'read']);
  expect(again.result).toMatchObject({ outcome: 'unchanged', steps: [] });
  expect(again.log.of('info')).toContain('Plan: nothing to write.');
});

describe('nothing is written', () => {
  test.each<[string, Scene, string | undefined]>([
    ['in a dry run', { options: { ...EVERYTHING, dryRun: true } }, undefined],
    ['for a lower version', { held: { version: '1.2' } }, 'downgrade-refused'],
    ['for setup without an installation', { options: { setup: SETUP } }, 'not-installed'],
    [
      'for a patch without an installation',
      { options: { instancePatch: EVERYTHING.instancePatch! } },
      'not-installed',
    ],
  ])('%s', async (_what, scene, code) => {
    const run = await runRelease(scene);
    expect(run.workspace.writes).toEqual([]);
    expect(run.result.failure?.code).toBe(code);
  });
});

test('a lower version replaces a higher one only where that is allowed', async () => {
  const run = await runRelease({ held: { version: '1.2' }, options: { allowDowngrade: true } });
  expect([endings(run.result), heldOf(run)?.version]).toEqual([['set-version done'], '1.1']);
});

test('what is not installed, nor to be, is not looked at', async () => {
  expect((await runRelease({})).workspace.kinds).toEqual(['list', 'create']);
  const run = await runRelease({ held: { version: '1.0' } });
  expect(run.workspace.kinds).toEqual(['list', 'read', 'set-version']);
});

test('a defect in the middle is told as one, with what was done before it', async () => {
  const run = await runRelease({ options: EVERYTHING, faults: { 3: killedBefore() } });
  expect(run.result.failure).toMatchObject({ code: 'internal' });
  expect(run.result.integrationId).toBe(heldOf(run)?.id);
  expect(endings(run.result).slice(0, 2)).toEqual(['create done', 'install unknown']);
});

describe('a release of a version that is held already', () => {
  const said = async (tag: string) => {
    const stage = stageOf({ held: { version: '1.0.0-alpha5' } });
    const { version, rules } = converted(tag);
    const origin = { rules, source: `tag "${tag}"`, fromInput: false };
    const result = await releaseIntegration({ ...requestFor({ version }), origin }, stage);
    return [result.outcome, ...stage.log.of('notice')];
  };

  test('says so where another tag may have become it', async () => {
    expect(await said('v1.0.0-alpha.5+bcd')).toEqual([
      'unchanged',
      expect.stringContaining('The tag "v1.0.0-alpha.5+bcd" became it by leaving something out'),
    ]);
  });

  test('says nothing where no other tag can', async () => {
    expect(await said('v1.0.0-alpha.5')).toEqual(['unchanged']);
  });
});
