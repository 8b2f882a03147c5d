import { ApiCaller } from './api-caller.ts';
import { Authorization } from './authorization.ts';
import type { ConnectParts, ConnectedWorkspace } from './connect-workspace.ts';
import { openConnection } from './connection.ts';
import type { EagerConnector } from './eager-connector.ts';
import { Transport } from './transport.ts';
import { WorkspaceClient } from './workspace-client.ts';

/** Puts the layers of the wire on each other: connection, transport, calls, authorization. */
export async function workspaceOver(
  connector: EagerConnector | undefined,
  parts: ConnectParts,
): Promise<ConnectedWorkspace> {
  const { options, proxy, clock, limits, log, onSecret, redact } = parts;
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
