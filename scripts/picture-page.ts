// `node scripts/picture-page.ts [file]`: takes the picture of the sandbox's admin page after a
// release, `docs/admin-page.png` unless another file is named.
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

import { runAction } from '../runner/run-action.ts';
import { type Sandbox, startSandbox } from '../sandbox/start-sandbox.ts';
import { launchChromium } from './launch-chromium.ts';

const [path = 'docs/admin-page.png'] = process.argv.slice(2);
const LARGEST_BYTES = 150_000;

const sandbox = await startSandbox({ upgradeDelayMs: 0 });
const browser = await launchChromium();
try {
  await release(sandbox);
  const viewport = { width: 1100, height: 400 };
  const page = await browser.newPage({ colorScheme: 'light', viewport });
  await page.goto(sandbox.logInUrl);
  await mkdir(dirname(path), { recursive: true });
  await page.screenshot({ path, fullPage: true });
} finally {
  await browser.close();
  await sandbox.close();
}
const { size } = await stat(path);
console.log(`${path}: ${size} bytes`);
if (size > LARGEST_BYTES) throw new Error(`The picture is larger than ${LARGEST_BYTES} bytes.`);

async function release({ url, token, workspace }: Sandbox): Promise<void> {
  const run = await runAction({
    tag: 'v1.1.0',
    inputs: {
      workspace: workspace.name,
      integration: 'my_workspace.telephony',
      token,
      'api-url': url,
      install: 'true',
      setup: '{"autoRedirect":true,"autoAnswer":true}',
    },
  });
  if (run.exitCode !== 0) throw new Error(`The release failed:\n${run.stdout}`);
}
