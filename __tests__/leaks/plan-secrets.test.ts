import { describe, expect, test } from '@jest/globals';
import { withSandbox } from '../sandbox/with-sandbox.ts';
import { onlyInWhole } from '../size.ts';
import { CANARIES, SETUP } from './canaries.ts';
import { expectNoLeak, expectNothingObeyed, observeCase } from './observed-run.ts';

const HOOK = 'canary-hook-url-Zq95';
const NAME = 'my.integration';

/** Secrets as keys and ids, where plans show names; every value of the patch is a canary too. */
const PATCH = [
  { op: 'replace', path: `/settings/${CANARIES['depth 1']}/value`, value: CANARIES['depth 2'] },
  { op: 'add', path: '/webHooks', value: { relativeUrl: HOOK, triggerType: 'schedule' } },
];

describe.each([
  ['of what is installed', { installed: true, status: 'active' }],
  ...onlyInWhole([
    ['of what is not installed', {}],
    ['of what is refused', { version: '9.9' }],
  ] as const),
] as const)('a plan %s', (_what, held) => {
  test('shows no value of the setup or of the patch, nor a secret that is a name', async () => {
    const sandbox = await withSandbox({
      integrations: [{ name: NAME, version: '1.0', settings: { apiSecret: 'other' }, ...held }],
    });
    const runs = await observeCase({
      eventName: 'pull_request',
      inputs: {
        workspace: sandbox.workspace.name,
        integration: NAME,
        token: sandbox.token,
        'api-url': sandbox.url,
        version: '1.2.3',
        install: 'true',
        'dry-run': 'true',
        setup: JSON.stringify({ ...SETUP, [CANARIES['depth 1']]: CANARIES['depth 3'] }),
        'instance-patch': JSON.stringify(PATCH),
      },
    });
    for (const run of runs) {
      expectNoLeak(run, { ...CANARIES, token: sandbox.token, hook: HOOK });
      expectNothingObeyed(run);
      expect(run.outputs.plan).toContain('"key":"apiSecret"');
      expect(run.outputs.plan).toContain('"key":"***"');
      expect(run.summary).toContain('apiSecret');
      expect(run.log.masker.keeps(run.outputs.plan!)).toBe(true);
    }
    expect(sandbox.requests.map(({ method }) => method)).toEqual(sandbox.requests.map(() => 'GET'));
  });
});
