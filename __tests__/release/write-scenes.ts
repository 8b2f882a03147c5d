import type { DesiredWebhook, PatchOperation } from '../../src/domain/desired-state.ts';
import type { CallKind } from './memory-workspace.ts';
import { NAME, type Scene, type Stage, heldOf } from './run-release.ts';

/** A release with just one step, and how to see whether it is really in the workspace. */
export interface WriteScene {
  readonly scene: Scene;
  readonly kind: CallKind;
  /** The number of the call that carries it out. */
  readonly call: number;
  readonly isIn: (stage: Stage) => boolean;
  /** Whether doing it twice shows. */
  readonly times?: (stage: Stage) => number;
}

const INSTALLED = { version: '1.1', installed: true, status: 'active' } as const;
const SETUP = { autoAnswer: true, apiKey: 'not-to-be-shown' };

export const WEBHOOK: PatchOperation = {
  op: 'add',
  path: '/webHooks',
  value: {
    id: '00000000-0000-0000-0000-000000000000',
    relativeUrl: 'communications/sync',
    triggerType: 'schedule',
    schedule: { period: '00:05:00' },
  },
};

export const HOOK_ID = '25d00000-0000-4000-8000-000000000222';

/** A declared webhook. */
export const EVERY_TEN_MINUTES: DesiredWebhook = {
  url: 'calls/sync',
  trigger: { kind: 'schedule', everyMinutes: 10 },
  disabled: false,
  absent: false,
};

const hooks = (stage: Stage) => heldOf(stage)?.instance?.webHooks.length ?? 0;

/** Every kind of write. */
export const WRITE_SCENES = {
  create: {
    kind: 'create',
    scene: {},
    call: 2,
    isIn: (stage) => heldOf(stage)?.version === '1.1',
    times: ({ service }) => service.rows().filter(({ name }) => name === NAME).length,
  },
  'set-version': {
    kind: 'set-version',
    scene: { held: { version: '1.0' } },
    call: 3,
    isIn: (stage) => heldOf(stage)?.version === '1.1',
  },
  install: {
    kind: 'install',
    scene: { held: { version: '1.1' }, options: { install: true } },
    call: 3,
    isIn: (stage) => heldOf(stage)?.instance !== null,
  },
  setup: {
    kind: 'setup',
    scene: { held: { ...INSTALLED, status: 'notConfigured' }, options: { setup: SETUP } },
    call: 3,
    isIn: (stage) => heldOf(stage)?.instance?.status === 'active',
  },
  patch: {
    kind: 'patch',
    scene: {
      held: INSTALLED,
      options: { instancePatch: [{ op: 'replace', path: '/features/call', value: true }] },
    },
    call: 3,
    isIn: (stage) => heldOf(stage)?.instance?.features.call === true,
  },
  'patch that adds': {
    kind: 'patch',
    scene: { held: INSTALLED, options: { instancePatch: [WEBHOOK] } },
    call: 3,
    isIn: (stage) => hooks(stage) > 0,
    times: hooks,
  },
  features: {
    kind: 'patch',
    scene: { held: INSTALLED, options: { features: { call: true } } },
    call: 3,
    isIn: (stage) => heldOf(stage)?.instance?.features.call === true,
  },
  'webhook that changes': {
    kind: 'patch',
    scene: {
      held: { ...INSTALLED, webHooks: [{ id: HOOK_ID, relativeUrl: 'calls/sync' }] },
      options: { webhooks: [EVERY_TEN_MINUTES] },
    },
    call: 3,
    isIn: (stage) => heldOf(stage)?.instance?.webHooks[0]?.schedule.period === '00:10:00',
    times: hooks,
  },
  'webhook that is added': {
    kind: 'patch',
    scene: { held: INSTALLED, options: { webhooks: [EVERY_TEN_MINUTES] } },
    call: 3,
    isIn: (stage) => hooks(stage) > 0,
    times: hooks,
  },
} as const satisfies Record<string, WriteScene>;

export type WriteName = keyof typeof WRITE_SCENES;

export const WRITE_NAMES = Object.keys(WRITE_SCENES) as WriteName[];
