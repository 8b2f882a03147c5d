import { afterEach } from '@jest/globals';
import type { Log } from '../../src/ports/log.ts';
import type { Credentials, RouteOverrides, WorkspaceSettings } from '../../src/domain/settings.ts';
import { Deadline } from '../../src/time/deadline.ts';
import { ApiCaller } from '../../src/workspace/api-caller.ts';
import { Authorization } from '../../src/workspace/authorization.ts';
import { type Connection, openConnection } from '../../src/http/connection.ts';
import type { ProxySettings } from '../../src/http/proxy.ts';
import { Transport, type TransportRequest } from '../../src/http/transport.ts';
import { WorkspaceClient } from '../../src/workspace/workspace-client.ts';
import { plain } from '../../src/text/quote.ts';
import { FakeClock } from '../fake-clock.ts';

export interface DialOptions {
  readonly url?: string;
  readonly proxy?: ProxySettings;
  /** In place of a real connection to `url`. */
  readonly connection?: Connection;
  readonly budgetMs?: number;
  readonly attemptDeadlineMs?: number;
  readonly cancelled?: AbortSignal;
  readonly random?: number;
  readonly credentials?: Credentials;
  readonly workspace?: string;
  readonly routes?: RouteOverrides;
  /** Told of each line of the log. */
  readonly onLine?: (line: string) => void;
}

const opened: { close: () => Promise<void> }[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((connection) => connection.close()));
});

/** All the layers of the wire with a fake clock, over a real connection. */
export async function dial(options: DialOptions = {}) {
  const { url = 'http://127.0.0.1:9', proxy, budgetMs = 600_000, workspace = 'acme' } = options;
  const clock = new FakeClock();
  const lines: string[] = [];
  const debugLines: string[] = [];
  const secrets: string[] = [];
  const say = (line: string) => {
    lines.push(plain(line));
    options.onLine?.(plain(line));
  };
  const log: Log = {
    info: say,
    notice: say,
    warning: say,
    debug: (line) => debugLines.push(line),
  };
  const cancelled = options.cancelled ?? new AbortController().signal;
  const deadline = new Deadline({ clock, budgetMs, cancelled });
  const connection = options.connection ?? (await openConnection({ origin: url, proxy }));
  opened.push(connection);
  const { attemptDeadlineMs, random = 0.5 } = options;
  const transport = new Transport({
    connection,
    clock,
    log,
    deadline,
    random: () => random,
    ...(attemptDeadlineMs === undefined ? {} : { attemptDeadlineMs }),
  });
  const credentials = options.credentials ?? { kind: 'token', token: 'a-token' };
  const settings: WorkspaceSettings = {
    apiUrl: url,
    workspace,
    credentials,
    routes: options.routes ?? {},
  };
  const api = new ApiCaller({ settings, transport });
  const onSecret = (secret: string) => secrets.push(secret);
  const authorization = new Authorization({ workspace, credentials, api, clock, onSecret });
  const client = new WorkspaceClient(api, authorization);
  return { transport, api, authorization, client, clock, deadline, lines, debugLines, secrets };
}

export const READ: TransportRequest = {
  label: 'Read it',
  method: 'GET',
  path: '/read',
  headers: {},
  body: undefined,
  safe: true,
};

export const WRITE: TransportRequest = {
  label: 'Write it',
  method: 'POST',
  path: '/write',
  headers: { 'content-type': 'application/json' },
  body: '{"a":1}',
  safe: false,
};
