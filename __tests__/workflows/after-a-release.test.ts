// What stands on the page for after a release works as it stands there.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { testInWhole } from '../in-whole.ts';
import { NAME, Partner } from './partner.ts';
import { workflowsOn } from './page-workflows.ts';
import { runWorkflow } from './run-workflow.ts';
import { toWorkflowFile } from './workflow.ts';

const blocks = await workflowsOn('docs/after-a-release.md');

let partner: Partner;
beforeEach(async () => {
  partner = await Partner.with('my-workspace');
});
afterEach(() => partner.close());

/** A chat that answers with a status. */
async function chat(status: number) {
  const messages: unknown[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      messages.push(JSON.parse(body));
      response.writeHead(status).end();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  return { messages, url, close: () => server.close() };
}

async function release(tag: string, chatUrl: string) {
  const { text: workflow = '' } = blocks.find(({ heading }) => heading === 'Tell people') ?? {};
  const { secrets } = partner.environment('my-workspace');
  const { github, ...world } = partner.pushed(tag);
  const [job] = await runWorkflow(toWorkflowFile('page.yml', workflow).workflow, {
    ...world,
    github: { ...github, server_url: 'https://github.test', run_id: 42 },
    secrets: { ...secrets, CHAT_URL: chatUrl },
  });
  return job;
}

test('a message on failure says which version, why, and where', async () => {
  partner.workspace('my-workspace').seed({ name: NAME, version: '2.0.0' });
  const { messages, url, close } = await chat(200);
  expect(await release('v1.0.0', url)).toMatchObject({ result: 'failure' });
  expect(messages).toEqual([
    {
      text:
        'Release 1.0.0 failed with downgrade-refused: ' +
        'https://github.test/partner/integration/actions/runs/42',
    },
  ]);
  close();
});

testInWhole('a chat that cannot be told is a warning', async () => {
  partner.workspace('my-workspace').seed({ name: NAME, version: '2.0.0' });
  const { url, close } = await chat(500);
  const job = await release('v1.0.0', url);
  expect(job?.steps.at(-1)).toMatchObject({ exitCode: 0 });
  expect(job?.steps.at(-1)?.log).toContain('::warning::The chat could not be told.');
  close();
});

test('nobody is told of a release that is well', async () => {
  const { messages, url, close } = await chat(200);
  expect(await release('v1.0.0', url)).toMatchObject({ result: 'success' });
  expect(messages).toEqual([]);
  close();
});
