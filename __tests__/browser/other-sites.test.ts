// What a page of another origin can do with the browser of one who is logged in: nothing.
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { type Sandbox, startSandbox } from '../../sandbox/start-sandbox.ts';
import { onlyInSoak } from '../size.ts';
import { follow, openAdminPage } from './admin-page.ts';
import { describeInBrowser } from './in-browser.ts';

let sandbox: Sandbox;
let other: Server;
let html: string;
beforeEach(async () => {
  sandbox = await startSandbox();
  html = `<form method="post" action="${sandbox.pageUrl}">
      <input name="action" value="create"><input name="name" value="evil">
      <input name="version" value="1.0"><button>Win a prize</button>
    </form>
    <iframe src="${sandbox.pageUrl}"></iframe>`;
  other = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html').end(html);
  }).listen(0, '127.0.0.1');
  await once(other, 'listening');
});
afterEach(async () => {
  other.closeAllConnections();
  other.close();
  await sandbox.close();
});

describeInBrowser('pages of other origins', (openWindow) => {
  test.each(['localhost', ...onlyInSoak(['127.0.0.1'])])(
    'of %s cannot send a form in the name of one who is logged in, nor show the page in a frame',
    async (host) => {
      const page = await openWindow();
      await openAdminPage(page, sandbox);
      const { port } = other.address() as AddressInfo;

      await page.goto(`http://${host}:${port}/`);
      const framed = page.frames().find((frame) => frame !== page.mainFrame());
      expect(await framed?.content()).not.toContain('Integrations of');
      await follow(page, () => page.getByRole('button').click());

      expect(await page.getByRole('alert').innerText()).toBe('This form came from another site.');
      expect(sandbox.integrations().map(({ name }) => name)).not.toContain('evil');
      await page.goto(sandbox.pageUrl);
      expect(await page.getByRole('button', { name: 'Create' }).count()).toBe(1);
    },
  );
});
