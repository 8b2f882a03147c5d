import { once } from 'node:events';

import type { SandboxOptions } from './options.ts';
import { releaseCommand } from './release-command.ts';
import { startSandbox, type Sandbox } from './start-sandbox.ts';

/** By the code of the system's error. */
const PORT_PROBLEMS = new Map<unknown, string>([
  ['EADDRINUSE', 'is taken'],
  ['EACCES', 'may not be listened at'],
]);

/**
 * Serves a sandbox until SIGINT or SIGTERM, and says how to get in.
 *
 * @param how `command`: what starts the command line that releases into it
 * @returns why its port cannot be had, in a sentence, where it cannot
 */
export async function serveUntilStopped(
  options: SandboxOptions,
  { command, print }: { command: string; print: (text: string) => void },
): Promise<string | undefined> {
  const sandbox = await startSandbox(options).catch(portProblem);
  if (typeof sandbox === 'string') {
    return `The port ${options.port} ${sandbox}. Choose another one, or leave --port out for a free one.`;
  }
  print(welcome(sandbox, command));
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await sandbox.close();
  print('The sandbox has ended.');
  return undefined;
}

/** Any other error is a defect, and shows its stack. */
function portProblem(error: unknown): string {
  const why = PORT_PROBLEMS.get((Object(error) as { code?: unknown }).code);
  if (why === undefined) throw error;
  return why;
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

  ${releaseCommand(running, command)}

Or from a workflow on the same machine:

  with:
    api-url: ${url}
    workspace: ${workspace.name}
    token: ${token}
    integration: my.integration
`;
}
