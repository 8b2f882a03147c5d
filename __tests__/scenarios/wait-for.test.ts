import { afterEach, describe, expect, test } from '@jest/globals';
import type { SeedIntegration } from '../../sandbox/seed.ts';
import { type Sandbox, startSandbox } from '../../sandbox/start-sandbox.ts';
import { onlyInSoak, onlyInWhole } from '../size.ts';
import { INSTANCE, LIST, NAME, SET_VERSION, releaseInto } from './release-into.ts';
import { annotation } from '../harness/annotation.ts';

let sandbox: Sandbox;
afterEach(() => sandbox.close());

const HELD: SeedIntegration = { name: NAME, version: '1.0.0', installed: true, status: 'active' };

describe('wait-for', () => {
  test('active reports a former version and does not wait for the new one', async () => {
    sandbox = await startSandbox({ upgradeDelayMs: Infinity, integrations: [HELD] });
    const release = await releaseInto(sandbox, { tag: 'v2.0.0' });
    expect(release.requests).toEqual([LIST, INSTANCE, SET_VERSION, INSTANCE]);
    expect(release.stdout).toMatch(
      annotation('notice', 'The instance still shows the version "1.0.0"'),
    );
    expect(release.summary).toContain('still shows the version');
    expect(release.exitCode).toBe(0);
  });

  test('version waits until the instance shows it, and the log says so', async () => {
    sandbox = await startSandbox({ upgradeDelayMs: 1_000, integrations: [HELD] });
    const release = await releaseInto(sandbox, {
      tag: 'v2.0.0',
      inputs: { 'wait-for': 'version' },
    });
    expect(release.stdout).toContain('Waiting: The instance still shows the version "1.0.0"');
    expect(release.stdout).toContain('The instance is active at version "2.0.0".');
    expect(release.exitCode).toBe(0);
  });

  test('version fails when the time is up, saying what is done', async () => {
    sandbox = await startSandbox({ upgradeDelayMs: Infinity, integrations: [HELD] });
    const inputs = { 'wait-for': 'version', 'wait-timeout': '300ms' };
    const release = await releaseInto(sandbox, { tag: 'v2.0.0', inputs });
    expect(release.exitCode).toBe(1);
    expect(release.stdout).toMatch(annotation('error', 'wait-timeout: '));
    expect(release.outputs.steps).toContain('"result":"done"');
    expect(release.outputs.status).toBe('active');
  });

  test.each([
    { status: 'failed', said: annotation('error', 'instance-failed: '), exitCode: 1 },
    ...onlyInWhole([
      { status: 'hasErrors', said: annotation('warning', 'The instance HasErrors'), exitCode: 0 },
    ] as const),
    ...onlyInSoak([
      { status: 'paused', said: annotation('notice', 'The instance is Paused'), exitCode: 0 },
      {
        status: 'notConfigured',
        said: annotation('notice', 'The instance is NotConf'),
        exitCode: 0,
      },
    ] as const),
  ] as const)('active ends at once with $status', async ({ status, said, exitCode }) => {
    sandbox = await startSandbox({ upgradeDelayMs: 0, integrations: [{ ...HELD, status }] });
    const release = await releaseInto(sandbox, { tag: 'v1.0.0' });
    expect(release.stdout).toMatch(said);
    expect(release.exitCode).toBe(exitCode);
    expect(release.outputs.status).toBe(status);
    expect(release.requests).toEqual([LIST, INSTANCE]);
  });

  test('HasErrors is headed as a warning, and fails where fail-on asks for it', async () => {
    const held = { ...HELD, status: 'hasErrors' } as const;
    sandbox = await startSandbox({ upgradeDelayMs: 0, integrations: [held] });
    const warned = await releaseInto(sandbox, { tag: 'v1.1.0' });
    expect(warned.exitCode).toBe(0);
    expect(warned.summary).toMatch(/^### ⚠️ Updated, but with errors: /);
    expect(warned.stdout).toContain(`${NAME} 1.1.0 in sandbox: updated, but with errors.\n`);
    const inputs = { 'fail-on': 'has-errors' };
    const failed = await releaseInto(sandbox, { tag: 'v1.2.0', inputs });
    expect(failed.exitCode).toBe(1);
    expect(failed.requests).toEqual([LIST, INSTANCE, SET_VERSION, INSTANCE]);
    expect(failed.stdout).toMatch(
      annotation('error', 'instance-has-errors: The instance HasErrors'),
    );
    expect(failed.outputs).toMatchObject({ outcome: '', status: 'hasErrors' });
    expect(failed.summary).toMatch(/^### ❌ Released, but the run failed: /);
  });

  test('an instance that stays NotConfigured after its setup fails in the end', async () => {
    sandbox = await startSandbox({ statusAfterSetup: 'notConfigured', integrations: [HELD] });
    const inputs = { setup: '{"a":1}', 'wait-timeout': '300ms' };
    const release = await releaseInto(sandbox, { tag: 'v1.0.0', inputs });
    expect(release.stdout).toMatch(annotation('error', 'wait-timeout: '));
    expect(release.stdout).toContain('NotConfigured although it was set up');
  });

  test('none takes what is there', async () => {
    sandbox = await startSandbox({ integrations: [{ ...HELD, status: 'failed' }] });
    const release = await releaseInto(sandbox, { tag: 'v1.0.0', inputs: { 'wait-for': 'none' } });
    expect(release.exitCode).toBe(0);
    expect(release.outputs.status).toBe('failed');
    expect(release.stdout).toMatch(
      annotation('warning', 'The instance is Failed: it does not work.'),
    );
  });
});
