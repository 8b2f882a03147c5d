import { once } from 'node:events';

import type { Sandbox } from '../sandbox/start-sandbox.ts';
import { releaseCommand } from '../sandbox/release-command.ts';
import { openInBrowser } from './open-in-browser.ts';

/** Shows the way to the sandbox's admin page, how to release into it, and waits until the person has seen enough. */
export async function watch(sandbox: Sandbox): Promise<void> {
  const { pageUrl, password, logInUrl, token } = sandbox;
  const ended = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  console.log(`
The sandbox stays as the releases have left it.

  admin page  ${pageUrl}
  password    ${password}
  logged in   ${logInUrl}
  token       ${token}

Release into it from here:

  ${releaseCommand(sandbox)}

Ctrl+C ends it.`);
  const { CI = '' } = process.env;
  if (process.stdout.isTTY && CI === '') openInBrowser(logInUrl);
  await ended;
  console.log('\nThe sandbox has ended.');
}
