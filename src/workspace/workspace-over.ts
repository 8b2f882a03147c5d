import { ApiCaller } from './api-caller.ts';
import { Authorization } from './authorization.ts';
import type { ConnectParts } from './connect-workspace.ts';
import type { Connection } from './connection.ts';
import { Transport } from './transport.ts';
import { WorkspaceClient } from './workspace-client.ts';
import type { Workspace } from './workspace.ts';

/** Puts the layers of the wire on a connection: transport, calls, authorization, client. */
export function workspaceOver(connection: Connection, parts: ConnectParts): Workspace {
  const { options, clock, limits, log, onSecret, redact } = parts;
  const transport = new Transport({ connection, clock, log, limits, random: Math.random });
  const api = new ApiCaller({ options, transport, redact });
  const { workspace, credentials } = options;
  const authorization = new Authorization({ workspace, credentials, api, clock, onSecret });
  return new WorkspaceClient(api, authorization);
}
