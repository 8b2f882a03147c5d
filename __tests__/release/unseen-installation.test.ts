import { describe, expect, test } from '@jest/globals';
import type { Wishes } from '../release-request.ts';
import { refused } from './faults.ts';
import { type Scene, type Stage, endings, heldOf, runRelease } from './run-release.ts';

const PATCH = [{ op: 'replace', path: '/features/call', value: true }] as const;
/** What needs an instance, each as the step right after the installation. */
const FOLLOWERS: [step: string, Wishes][] = [
  ['setup', { setup: { autoAnswer: true } }],
  ['features', { features: { call: true } }],
  ['patch-instance', { instancePatch: PATCH }],
];

/** An install that is answered with a success; what comes of it somebody else decides. */
function answeredInstall(wishes: Wishes, rest: Scene = {}): Scene {
  return { ...rest, options: { install: true, ...wishes }, pretends: ['install'] };
}

function install(stage: Stage): void {
  stage.service.change((it) => it.install(heldOf(stage)?.id ?? ''));
}

describe('an installation that was only answered', () => {
  test.each(FOLLOWERS)('and never shows is unknown, and no fault of %s', async (step, wishes) => {
    const { result } = await runRelease(answeredInstall(wishes));
    expect(endings(result)).toEqual(['create done', 'install unknown', `${step} not-done`]);
    expect(result).toMatchObject({ installed: undefined, newlyInstalled: false });
    expect(result.failure).toMatchObject({
      code: 'outcome-unknown',
      message: expect.stringContaining('Install: it was answered'),
    });
  });

  test.each(FOLLOWERS)('and shows a second later is waited for by %s', async (step, wishes) => {
    const run = await runRelease(answeredInstall(wishes, { after: { 1_200: install } }));
    expect(endings(run.result)).toEqual(['create done', 'install done', `${step} done`]);
    expect(run.result).toMatchObject({ installed: true, newlyInstalled: true });
    expect(run.result.failure).toBeUndefined();
  });

  test('and cannot be read is not told as installed', async () => {
    const [, setup] = FOLLOWERS[0]!;
    const { result } = await runRelease(
      answeredInstall(setup, { sends: { kind: 'read', faults: [refused(403)] } }),
    );
    expect(endings(result)).toEqual(['create done', 'install unknown', 'setup not-done']);
    expect(result.installed).toBeUndefined();
  });
});

test('a setup that is refused where the instance is there is refused', async () => {
  const run = await runRelease({
    options: { install: true, setup: { autoAnswer: true } },
    sends: { kind: 'setup', faults: [refused(409), refused(409)] },
  });
  expect(run.workspace.kinds).toEqual(['list', 'create', 'install', 'setup', 'read', 'setup']);
  expect(endings(run.result)).toEqual(['create done', 'install done', 'setup not-done']);
  expect(run.result).toMatchObject({ installed: true, failure: { code: 'request-refused' } });
});
