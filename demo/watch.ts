import { once } from 'node:events';

import type { Sandbox } from '../sandbox/start-sandbox.ts';
import { openInBrowser } from './open-in-browser.ts';

/** Shows the way to the sandbox's admin page, and waits until the person has seen enough. */
export async function watch({ pageUrl, password, logInUrl }: Sandbox): Promise<void> {
  const ended = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  console.log(`
The sandbox stays as the releases have left it.

  admin page  ${pageUrl}
  password    ${password}
  logged in   ${logInUrl}

Ctrl+C ends it.`);
  const { CI = '' } = process.env;
  if (process.stdout.isTTY && CI === '') openInBrowser(logInUrl);
  await ended;
  console.log('\nThe sandbox has ended.');
}
