import { expect, test } from '@jest/globals';
import { withSandbox } from '../sandbox/with-sandbox.ts';
import { NAME, releaseInto } from './release-into.ts';

const manifest = (every: string) => `integration: ${NAME}
install: true
setup: { autoAnswer: true }
features: { call: true, hangup: false }
webhooks:
  - { url: calls/sync, every: ${every} }
  - url: contacts/changed
    events: [{ event: change, entity: contact, change: patch }]
`;

test('what a manifest declares is brought into the workspace, and its edited schedule makes no second webhook', async () => {
  const sandbox = await withSandbox({ upgradeDelayMs: 0 });
  const release = (every: string, more: Record<string, string> = {}) =>
    releaseInto(sandbox, {
      tag: 'v1.0.0',
      checkedOut: { 'kontur-crm.yml': manifest(every) },
      inputs: { integration: '', manifest: 'kontur-crm.yml', ...more },
    });
  const hooks = () =>
    sandbox
      .integration(NAME)
      .instance?.webHooks.filter(({ relativeUrl }) => relativeUrl !== 'setup/upgrade')
      .map(({ relativeUrl, schedule }) => [relativeUrl, schedule.period ?? null]);

  const first = await release('5m');
  expect([first.exitCode, first.outputs.outcome]).toEqual([0, 'created']);
  expect(hooks()).toEqual([
    ['calls/sync', '00:05:00'],
    ['contacts/changed', null],
  ]);
  expect(sandbox.integration(NAME).instance?.features).toMatchObject({ call: true, hangup: false });

  const plan = await release('10m', { 'dry-run': 'true' });
  expect(plan.summary).toContain('calls/sync');
  expect(plan.summary).toContain('10m');

  const edited = await release('10m');
  expect([edited.exitCode, edited.outputs.outcome]).toEqual([0, 'updated']);
  expect(hooks()).toEqual([
    ['calls/sync', '00:10:00'],
    ['contacts/changed', null],
  ]);

  const again = await release('10m');
  expect([again.exitCode, again.outputs.outcome]).toEqual([0, 'unchanged']);
  expect(again.requests.filter((request) => !request.startsWith('GET'))).toEqual([]);
});
