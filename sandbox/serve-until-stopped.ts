import { once } from 'node:events';

import { startSandbox, type Sandbox } from './start-sandbox.ts';

/** What a sandbox is that somebody started by hand. */
export interface ServedSandbox {
  readonly port: number;
  readonly workspace: string;
  readonly paged: boolean;
  /** The bearer token; a new one if left out. */
  readonly token?: string | undefined;
  /** What starts the command line that releases into it. */
  readonly command: string;
}

/**
 * Serves a sandbox until SIGINT or SIGTERM, and says how to get in. Resolves to whether it could:
 * false where its port is taken.
 */
export async function serveUntilStopped(
  { port, workspace, paged, token, command }: ServedSandbox,
  print: (text: string) => void,
): Promise<boolean> {
  const sandbox = await startSandbox({
    port,
    workspace: { name: workspace },
    listFormat: paged ? 'pages' : 'array',
    ...(token === undefined ? {} : { token }),
  }).catch(unlessTaken);
  if (sandbox === undefined) return false;
  print(welcome(sandbox, command));
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await sandbox.close();
  print('The sandbox has ended.');
  return true;
}

function unlessTaken(error: unknown): undefined {
  const { code } = Object(error) as { code?: unknown };
  if (code === 'EADDRINUSE' || code === 'EACCES') return undefined;
  throw error;
}

function welcome(running: Sandbox, command: string): string {
  const { url, workspace, token, password, apiKey, integrationSecret } = running;
  const list = `${url}/api/v1/${workspace.name}/integrations`;
  return `A sandbox workspace is running; it forgets everything when it ends (Ctrl+C).

  address             ${url}
  workspace           ${workspace.name} (${workspace.id})
  token               ${token}
  api key             ${apiKey}
  integration secret  ${integrationSecret}
  integrations        ${list}
  admin page          ${running.pageUrl}
  password            ${password}

Open its admin page, logged in:

  ${running.logInUrl}

Look at its list:

  curl -H 'Authorization: Bearer ${token}' ${list}

Release into it from another terminal:

  KONTUR_CRM_TOKEN=${token} \\
    ${command} release --api-url ${url} --workspace ${workspace.name} \\
    --integration my.integration --version 1.0.0

Or from a workflow on the same machine:

  with:
    api-url: ${url}
    workspace: ${workspace.name}
    token: ${token}
    integration: my.integration
`;
}
