import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { ConnectionOptions } from '../options.ts';
import type { RunLimits } from '../run-limits.ts';
import { ApiCaller } from './api-caller.ts';
import { Authorization } from './authorization.ts';
import { openConnection } from './connection.ts';
import type { EagerConnector } from './eager-connector.ts';
import type { ProxySettings } from './proxy-settings.ts';
import { Transport } from './transport.ts';
import { WorkspaceClient } from './workspace-client.ts';
import type { Workspace } from './workspace.ts';

export interface ConnectParts {
  readonly options: ConnectionOptions;
  readonly proxy: ProxySettings | undefined;
  /** The first connection, if it has been begun. */
  readonly connector?: EagerConnector | undefined;
  readonly clock: Clock;
  readonly limits: RunLimits;
  readonly log: Log;
  /** Told of every secret that the service gives out. */
  readonly onSecret: (secret: string) => void;
  /** Takes secrets out of what the service says. */
  readonly redact: (text: string) => string;
}

/** A workspace to talk to, and how to hang up. */
export interface ConnectedWorkspace {
  readonly workspace: Workspace;
  readonly close: () => Promise<void>;
}

/** Puts the layers of the wire on each other: connection, transport, calls, authorization. */
export async function connectWorkspace(parts: ConnectParts): Promise<ConnectedWorkspace> {
  const { options, proxy, connector, clock, limits, log, onSecret, redact } = parts;
  const connection = await openConnection({ origin: options.apiUrl, proxy, connector });
  const transport = new Transport({ connection, clock, log, limits, random: Math.random });
  const api = new ApiCaller({ options, transport, redact });
  const { workspace, credentials } = options;
  const authorization = new Authorization({ workspace, credentials, api, clock, onSecret });
  return {
    workspace: new WorkspaceClient(api, authorization),
    close: () => connection.close(),
  };
}
