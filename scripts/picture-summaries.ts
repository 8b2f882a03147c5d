// `npm run pictures`: runs the built action against the sandbox and photographs its summaries, as
// GitHub shows them in its light and dark themes, into docs/.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { runAction } from '../runner/run-action.ts';
import { startSandbox } from '../sandbox/start-sandbox.ts';
import { launchChromium } from './launch-chromium.ts';
import { INTEGRATION, SCENES, type Scene } from './pictures/scenes.ts';
import { THEMES, type Theme, summaryPage } from './pictures/summary-page.ts';

const DOCS = join(import.meta.dirname, '../docs');

await mkdir(DOCS, { recursive: true });
const browser = await launchChromium();
try {
  for (const scene of SCENES) {
    const summary = await summaryOf(scene);
    for (const theme of THEMES) {
      const name = `summary-${scene.name}-${theme}.png`;
      const picture = await pictureOf(await summaryPage(summary, theme), { browser, theme });
      await writeFile(join(DOCS, name), picture);
      console.log(`docs/${name}: ${Math.ceil(picture.length / 1000)} kB`);
    }
  }
} finally {
  await browser.close();
}

async function summaryOf({ sandbox: options, run }: Scene): Promise<string> {
  const sandbox = await startSandbox(options);
  try {
    const { summary } = await runAction({
      ...run,
      inputs: {
        workspace: sandbox.workspace.name,
        integration: INTEGRATION,
        token: sandbox.token,
        'api-url': sandbox.url,
        ...run.inputs,
      },
    });
    return summary;
  } finally {
    await sandbox.close();
  }
}

async function pictureOf(
  html: string,
  { browser, theme }: { browser: Browser; theme: Theme },
): Promise<Buffer> {
  const page = await browser.newPage({ colorScheme: theme, viewport: { width: 880, height: 400 } });
  try {
    await page.setContent(html);
    return await page.locator('article').screenshot();
  } finally {
    await page.close();
  }
}
