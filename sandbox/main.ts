import { once } from 'node:events';

import { readFlags } from './flags.ts';
import type { SandboxOptions } from './options.ts';
import { releaseCommand } from './release-command.ts';
import { startSandbox, type Sandbox } from './start-sandbox.ts';

/** By the code of the system's error. */
const PORT_PROBLEMS = new Map<unknown, string>([
  ['EADDRINUSE', 'is taken'],
  ['EACCES', 'may not be listened at'],
]);

const flags = readFlags(process.argv.slice(2));
if (flags.kind === 'run') await run(flags.options);
else if (flags.kind === 'help') console.log(flags.text);
else end(flags.text, 2);

async function run(options: SandboxOptions): Promise<void> {
  const sandbox = await start(options);
  if (sandbox === undefined) return;
  console.log(welcome(sandbox));
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await sandbox.close();
  console.log('The sandbox has ended.');
}

/** Says in a sentence why a port cannot be had; any other error is a defect, and shows its stack. */
async function start(options: SandboxOptions): Promise<Sandbox | undefined> {
  try {
    return await startSandbox(options);
  } catch (error) {
    const why = PORT_PROBLEMS.get((Object(error) as { code?: unknown }).code);
    if (why === undefined) throw error;
    end(
      `The port ${options.port} ${why}. Choose another one, or leave --port out for a free one.`,
      1,
    );
    return undefined;
  }
}

function end(sentence: string, exitCode: number): void {
  console.error(sentence);
  process.exitCode = exitCode;
}

function welcome(running: Sandbox): string {
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

Release into it from a checkout of the action, with its inputs as a runner passes them:

  ${releaseCommand(running)}

Or from a workflow on the same machine:

  with:
    api-url: ${url}
    workspace: ${workspace.name}
    token: ${token}
    integration: my.integration
`;
}
