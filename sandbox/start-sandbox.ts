import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

import { createAdaptorServer } from '@hono/node-server';

import { Access } from './access.ts';
import { createApp } from './app.ts';
import type { IntegrationRecord } from './integration-record.ts';
import type { InstanceStatus, Workspace } from './models.ts';
import { resolveOptions, type ResolvedOptions, type SandboxOptions } from './options.ts';
import { addressesOf } from './page/addresses.ts';
import type { RecordedRequest } from './recorded-request.ts';
import type { SeedIntegration } from './seed.ts';
import { createdByService } from './update-info.ts';
import { WorkspaceState } from './workspace-state.ts';

/** A running sandbox: where it is, how to get in, what it was asked, and what it holds. */
export interface Sandbox {
  /** The origin, such as `http://127.0.0.1:41234`. */
  readonly url: string;
  readonly workspace: Workspace;
  readonly token: string;
  /** What the pages ask for at the log-in. */
  readonly password: string;
  /** The address of the page of the public integrations. */
  readonly pageUrl: string;
  /** An address that logs in and leads to that page. Whoever has it has the token. */
  readonly logInUrl: string;
  readonly apiKey: string;
  /** `name=value`. */
  readonly integrationSecret: string;
  /** Every request so far, in the order of arrival. */
  readonly requests: readonly RecordedRequest[];
  /** A copy of what the workspace holds now, unlisted integrations too. */
  integrations(): IntegrationRecord[];
  /** A copy of the first integration of that name or id; throws when there is none. */
  integration(nameOrId: string): IntegrationRecord;
  /** Puts an integration in, past all checks. Returns its id. */
  seed(integration: SeedIntegration): string;
  /** Sets the status of an installed integration. */
  setStatus(nameOrId: string, status: InstanceStatus): void;
  /** Sets an integration's version as somebody else might; the instance follows with the delay. */
  setVersion(nameOrId: string, version: string): void;
  /** Starts another one with the same options and keys, which holds the same. */
  fork(): Promise<Sandbox>;
  /** Ends every connection, in use or not, and stops listening. */
  close(): Promise<void>;
}

/** Starts a workspace of one's own on 127.0.0.1. Throws when the port is taken. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const resolved = resolveOptions(options);
  const state = new WorkspaceState(resolved);
  for (const seed of [...resolved.otherPartnersIntegrations, ...resolved.integrations]) {
    state.seed(seed);
  }
  return serve(resolved, state);
}

async function serve(resolved: ResolvedOptions, state: WorkspaceState): Promise<Sandbox> {
  const { token, password, apiKey, integrationSecret, clock } = resolved;
  const workspace = { ...resolved.workspace, updateInfo: createdByService(clock.now()) };
  const requests: RecordedRequest[] = [];
  const access = new Access(resolved, state);
  const app = createApp({ options: resolved, workspace, state, access, requests });
  const { url, close } = await listen(app.fetch, resolved.port);

  const integrations = (): IntegrationRecord[] => structuredClone([...state.records()]);
  const integration = (nameOrId: string): IntegrationRecord => {
    const found = integrations().find(({ id, name }) => id === nameOrId || name === nameOrId);
    if (found === undefined) throw new Error(`The sandbox holds no integration ${nameOrId}.`);
    return found;
  };
  return {
    url,
    workspace,
    token,
    password,
    pageUrl: url + addressesOf(workspace.name).integrations,
    logInUrl: `${url}/log-in/${encodeURIComponent(password)}`,
    apiKey,
    integrationSecret,
    requests,
    integrations,
    integration,
    seed: (seed) => state.seed(seed),
    setStatus(nameOrId, status) {
      state.setStatus(integration(nameOrId).id, status);
    },
    setVersion(nameOrId, version) {
      state.setVersion(integration(nameOrId).id, version);
    },
    fork: () => serve({ ...resolved, port: 0 }, state.copy()),
    close,
  };
}

type Fetch = Parameters<typeof createAdaptorServer>[0]['fetch'];

async function listen(
  fetch: Fetch,
  port: number,
): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createAdaptorServer({ fetch, overrideGlobalObjects: false });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await closed;
    },
  };
}
