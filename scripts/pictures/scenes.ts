import type { RunRequest } from '../../runner/run-action.ts';
import type { SandboxOptions } from '../../sandbox/options.ts';

/** A run of the built action whose summary is worth a picture. */
export interface Scene {
  /** The beginning of the picture's file name. */
  readonly name: string;
  readonly sandbox: SandboxOptions;
  readonly run: Omit<RunRequest, 'inputs'> & { readonly inputs: Readonly<Record<string, string>> };
}

export const INTEGRATION = 'my_workspace.telephony';

const SETUP = JSON.stringify({
  autoRedirect: true,
  autoAnswer: true,
  apiToken: 'a-secret-of-the-pictures',
});

const PATCH = JSON.stringify([
  { op: 'replace', path: '/features/call', value: true },
  {
    op: 'add',
    path: '/webHooks',
    value: {
      id: '00000000-0000-0000-0000-000000000000',
      relativeUrl: 'communications/sync',
      triggerType: 'schedule',
      schedule: { period: '00:05:00' },
    },
  },
]);

/** How long each answer takes, so that the times in the pictures are those of a distant service. */
const latencyMs = 90;

/** What the workspace holds before a later release. */
const HELD = {
  name: INTEGRATION,
  version: '1.1.0',
  installed: true,
  status: 'active',
  settings: { autoRedirect: 'True', autoAnswer: 'False' },
} as const;

const workspace = { name: 'my_workspace' };

export const SCENES: readonly Scene[] = [
  {
    name: 'first-release',
    sandbox: { latencyMs, workspace, upgradeDelayMs: 0 },
    run: { tag: 'v1.2.0', inputs: { install: 'true', setup: SETUP } },
  },
  {
    name: 'plan',
    sandbox: { latencyMs, workspace, integrations: [HELD] },
    run: {
      eventName: 'pull_request',
      inputs: { 'dry-run': 'true', tag: 'v1.2.0', setup: SETUP, 'instance-patch': PATCH },
    },
  },
  {
    name: 'plan-refused',
    sandbox: {
      latencyMs,
      workspace,
      integrations: [{ name: INTEGRATION, version: '1.2.0' }],
    },
    run: {
      eventName: 'pull_request',
      inputs: { 'dry-run': 'true', version: '1.1.9', setup: SETUP, 'instance-patch': PATCH },
    },
  },
  {
    name: 'failed-release',
    sandbox: { latencyMs, workspace, integrations: [HELD], statusAfterSetup: 'failed' },
    run: { tag: 'v1.2.0', inputs: { setup: SETUP } },
  },
];
