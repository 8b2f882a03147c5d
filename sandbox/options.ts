import { randomBytes, randomUUID } from 'node:crypto';

import { SYSTEM_CLOCK, type Clock } from './clock.ts';
import type { InstanceStatus } from './models.ts';
import type { GivenRoutes } from './route-table.ts';
import { OTHER_PARTNERS_INTEGRATIONS, type SeedIntegration } from './seed.ts';
import { DEFAULT_SECRET_KEYS, type SecretKeys } from './setup-values.ts';

/** How a sandbox behaves and what it holds at first. Everything has a default. */
export interface SandboxOptions {
  /** 0, the default, takes a free port. */
  readonly port?: number;
  readonly workspace?: { readonly id?: string; readonly name?: string; readonly title?: string };
  /** The bearer token; 64 new hex digits if left out. */
  readonly token?: string;
  /** What the pages ask for at the log-in; new for each sandbox if left out. */
  readonly password?: string;
  /** The key that both authorize routes take. */
  readonly apiKey?: string;
  /** The secret, `name=value`, that authorize-integration takes besides. */
  readonly integrationSecret?: string;
  /**
   * The name of the integration that the api key belongs to, which must be installed.
   * Without it, the key belongs to a private integration that is always installed.
   */
  readonly apiKeyIntegration?: string;
  /** What the workspace holds at first. */
  readonly integrations?: readonly SeedIntegration[];
  /** What other partners have published; a few if left out. */
  readonly otherPartnersIntegrations?: readonly SeedIntegration[];
  readonly clock?: Clock;
  /** How long an instance's `settings.version` stays behind; Infinity leaves it behind. */
  readonly upgradeDelayMs?: number;
  /** How long a created integration is missing from the list. */
  readonly listLagMs?: number;
  /** How long each answer is held back; the request has taken effect by then. */
  readonly latencyMs?: number;
  /** A bare array, or pages asked for with `?offset=&limit=`. */
  readonly listFormat?: 'array' | 'pages';
  /** The most rows that a page holds. */
  readonly pageSize?: number;
  readonly statusFormat?: StatusFormat;
  /** Whether a patch is answered with the changed thing alone or, as documented, wrapped. */
  readonly patchResult?: 'wrapped' | 'bare';
  /** Which setup keys are shown in `secrets`. */
  readonly secretKeys?: SecretKeys;
  /** The status that a setup leaves; `active` is documented, others are for rehearsing faults. */
  readonly statusAfterSetup?: InstanceStatus;
  /**
   * Routes in the place of built-in ones, as in the action's input `routes`. With it, an empty one
   * too, the page of the integrations calls the API instead of sending forms.
   */
  readonly routes?: GivenRoutes;
  /** Versions at which an instance becomes Failed, by its setup or its upgrade. */
  readonly failingVersions?: readonly string[];
}

/** How statuses are written; camelCase is what the documentation's examples show. */
export type StatusFormat = 'camelCase' | 'PascalCase' | 'number';

export type ResolvedOptions = Required<
  Omit<SandboxOptions, 'workspace' | 'apiKeyIntegration' | 'routes'>
> & {
  readonly routes: GivenRoutes | undefined;
  readonly workspace: { readonly id: string; readonly name: string; readonly title: string };
  readonly apiKeyIntegration: string;
};

const KEY_HOLDER: SeedIntegration = {
  name: 'sandbox.deployKey',
  version: '1.0',
  isPrivate: true,
  installed: true,
  status: 'active',
};

/** The options with every default filled in. */
export function resolveOptions(options: SandboxOptions): ResolvedOptions {
  const { integrations = [], apiKeyIntegration, workspace, ...rest } = options;
  return {
    port: 0,
    token: randomBytes(32).toString('hex'),
    password: randomBytes(9).toString('base64url'),
    apiKey: randomBytes(16).toString('hex'),
    integrationSecret: `deploy=${randomBytes(16).toString('hex')}`,
    otherPartnersIntegrations: OTHER_PARTNERS_INTEGRATIONS,
    clock: SYSTEM_CLOCK,
    upgradeDelayMs: 200,
    listLagMs: 0,
    latencyMs: 0,
    listFormat: 'array',
    pageSize: 50,
    statusFormat: 'camelCase',
    patchResult: 'wrapped',
    secretKeys: DEFAULT_SECRET_KEYS,
    statusAfterSetup: 'active',
    routes: undefined,
    failingVersions: [],
    ...rest,
    workspace: { id: randomUUID(), name: 'sandbox', title: 'Sandbox', ...workspace },
    integrations: apiKeyIntegration === undefined ? [...integrations, KEY_HOLDER] : integrations,
    apiKeyIntegration: apiKeyIntegration ?? KEY_HOLDER.name,
  };
}
