import { randomBytes } from 'node:crypto';

import type { Clock } from './clock.ts';
import type { Instance } from './models.ts';
import { conflict, Refusal } from './refusal.ts';
import type { WorkspaceState } from './workspace-state.ts';

/** How long an access key lives (documented). */
const ACCESS_KEY_LIFE_MS = 20 * 60_000;

export interface AccessRules {
  readonly token: string;
  readonly apiKey: string;
  readonly integrationSecret: string;
  readonly apiKeyIntegration: string;
  readonly clock: Clock;
}

/** What a call said about who makes it. */
export interface Presented {
  readonly authorization: string | undefined;
  readonly accessKey: string | undefined;
}

/** What an authorize route gives. */
export interface Grant {
  readonly integrationInstance: Instance;
  readonly accessKey: string;
}

/**
 * Who may call: the bearer token, and access keys while they live (documented). That an access key
 * opens every route is inferred.
 */
export class Access {
  readonly #rules: AccessRules;
  readonly #state: WorkspaceState;
  readonly #expiryMs = new Map<string, number>();

  constructor(rules: AccessRules, state: WorkspaceState) {
    this.#rules = rules;
    this.#state = state;
  }

  /** Throws a `Refusal` unless the call carries the token or a living access key. */
  check({ authorization, accessKey }: Presented): void {
    const { token, clock } = this.#rules;
    if (authorization === `Bearer ${token}`) return;
    const expiryMs = accessKey === undefined ? undefined : this.#expiryMs.get(accessKey);
    if (expiryMs === undefined || clock.now() >= expiryMs) throw unauthorized();
  }

  /** A private integration shows its api key alone; what an unknown key gets is inferred: 401. */
  authorizePrivateIntegration(apiKey: string | undefined): Grant {
    if (apiKey !== this.#rules.apiKey) throw unauthorized();
    return this.#grant();
  }

  /** An integration shows its api key and a secret `name=value`; else 401 (documented). */
  authorizeIntegration(apiKey: string | undefined, secret: string | undefined): Grant {
    if (secret !== this.#rules.integrationSecret) throw unauthorized();
    return this.authorizePrivateIntegration(apiKey);
  }

  #grant(): Grant {
    const { apiKeyIntegration, clock } = this.#rules;
    const holder = this.#state.records().find(({ name }) => name === apiKeyIntegration);
    const instance = holder?.instance ?? null;
    if (instance === null) throw conflict('notInstalled', 'Integration not installed');
    const accessKey = randomBytes(16).toString('hex');
    this.#expiryMs.set(accessKey, clock.now() + ACCESS_KEY_LIFE_MS);
    return { integrationInstance: instance, accessKey };
  }
}

function unauthorized(): Refusal {
  return new Refusal({ kind: 'unauthorized' });
}
