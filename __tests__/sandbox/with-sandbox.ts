import { afterEach } from '@jest/globals';

import type { SandboxOptions } from '../../sandbox/options.ts';
import { startSandbox, type Sandbox } from '../../sandbox/start-sandbox.ts';

const running: Sandbox[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((sandbox) => sandbox.close()));
});

/** A sandbox that ends with the test, and holds nobody else's integrations. */
export async function withSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startSandbox({ otherPartnersIntegrations: [], ...options });
  running.push(sandbox);
  return sandbox;
}
