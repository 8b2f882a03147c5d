import type { ConnectionSettings } from '../http/connection.ts';
import { openConnection } from '../http/connection.ts';
import { Transport } from '../http/transport.ts';
import type { Clock } from '../time/clock.ts';
import type { Deadline } from '../time/deadline.ts';
import type { Log } from '../ports/log.ts';
import type { Workspace } from '../ports/workspace.ts';
import { ApiCaller } from './api-caller.ts';
import { Authorization } from './authorization.ts';
import type { WorkspaceSettings } from '../domain/settings.ts';
import { WorkspaceClient } from './workspace-client.ts';

export interface ConnectDependencies {
  readonly settings: WorkspaceSettings;
  /** How to get there: through a proxy, or by the first connection if it has been begun. */
  readonly reach: Omit<ConnectionSettings, 'origin'>;
  readonly clock: Clock;
  readonly deadline: Deadline;
  readonly log: Log;
  /** Told of every secret that the service gives out. */
  readonly onSecret: (secret: string) => void;
}

/** A workspace to talk to, and how to hang up. */
export interface ConnectedWorkspace {
  readonly workspace: Workspace;
  readonly close: () => Promise<void>;
}

/** Puts the layers of the wire on each other: connection, transport, calls, authorization. */
export async function connectWorkspace({
  settings,
  reach,
  clock,
  deadline,
  log,
  onSecret,
}: ConnectDependencies): Promise<ConnectedWorkspace> {
  const { apiUrl, workspace, credentials } = settings;
  const connection = await openConnection({ origin: apiUrl, ...reach });
  const transport = new Transport({ connection, clock, log, deadline, random: Math.random });
  const api = new ApiCaller({ settings, transport });
  const authorization = new Authorization({ workspace, credentials, api, clock, onSecret });
  return {
    workspace: new WorkspaceClient(api, authorization),
    close: () => connection.close(),
  };
}
