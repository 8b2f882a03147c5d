import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { ConnectionOptions } from '../options.ts';
import type { RunLimits } from '../run-limits.ts';
import { EagerConnector } from './eager-connector.ts';
import type { ProxySettings } from './proxy-settings.ts';
import type { Workspace } from './workspace.ts';

export interface ConnectParts {
  readonly options: ConnectionOptions;
  readonly proxy: ProxySettings | undefined;
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

/**
 * Connects to a workspace. The connection is begun first; what it takes to use it is loaded
 * while its handshakes are on their way.
 */
export async function connectWorkspace(parts: ConnectParts): Promise<ConnectedWorkspace> {
  const { options, proxy } = parts;
  const connector = proxy === undefined ? new EagerConnector(options.apiUrl) : undefined;
  const { workspaceOver } = await import('./workspace-over.ts');
  return workspaceOver(connector, parts);
}
