import { describe, expect, test } from '@jest/globals';
import {
  type AnsweringServer,
  ID,
  answeringServer,
  inputsFor,
  workspaceAnswers,
} from './answering-server.ts';
import { withSandbox } from '../sandbox/with-sandbox.ts';
import { onlyInSoak, onlyInWhole } from '../size.ts';
import { expectNothingObeyed, observeRun, theErrorOf } from './observed-run.ts';

const HOSTILE = [
  '..',
  'a?b',
  ...onlyInWhole(['%2e%2e', 'x\n']),
  ...onlyInSoak(['', 'a/b', '.', '../x', 'a#b', 'a\\b', 'a b', 'á', ' ', '-']),
];

/** The only paths that a service may see. */
const TEMPLATES = [
  /^GET \/api\/v1\/[A-Za-z0-9][\w-]*\/integrations(\?offset=\w+)?$/,
  /^POST \/api\/v1\/[A-Za-z0-9][\w-]*\/integrations$/,
  /^PATCH \/api\/v1\/[A-Za-z0-9][\w-]*\/integrations\/[A-Za-z0-9][\w.-]*$/,
  /^POST \/api\/v1\/[A-Za-z0-9][\w-]*\/integrations\/[A-Za-z0-9][\w.-]*\/(install|setup)$/,
  /^(GET|PATCH) \/api\/v1\/[A-Za-z0-9][\w-]*\/integrations\/instances\/[A-Za-z0-9][\w.-]*$/,
];

function expectTemplates(asked: AnsweringServer['asked']): void {
  const seen = asked.map(({ method, path }) => `${method} ${path}`);
  expect(seen.filter((line) => !TEMPLATES.some((template) => template.test(line)))).toEqual([]);
}

describe('what could change a path is refused before any connection', () => {
  // The runner's toolkit trims inputs, so white space at the ends is not there.
  const shown = HOSTILE.filter((name) => name.trim() === name);
  test.each(shown)('as a workspace: %j', async (workspace) => {
    const server = await answeringServer(workspaceAnswers());
    const run = await observeRun({ tag: 'v1.2.3', inputs: inputsFor(server, { workspace }) });
    expect(theErrorOf(run)).toMatch(
      /^invalid-input: workspace: (it has no value|".*" is not the name)/,
    );
    expect(run.connections).toEqual([]);
  });

  test.each([
    'GET //other/x',
    ...onlyInWhole(['GET /api/%2e%2e/x']),
    ...onlyInSoak([
      'GET /api/x?y',
      'TRACE /api/x',
      'GET http://other/x',
      'GET /api/../x',
      'GET /api/x#y',
      'GET /api/{id}',
      'GET /api//x',
    ]),
  ])('as a route of the list: %s', async (route) => {
    const server = await answeringServer(workspaceAnswers());
    const inputs = inputsFor(server, { routes: JSON.stringify({ list: route }) });
    const run = await observeRun({ tag: 'v1.2.3', inputs });
    expect(theErrorOf(run)).toMatch(/^invalid-input: routes: /);
    expect(run.connections).toEqual([]);
  });
});

describe('the path that the service sees always matches its template', () => {
  test('when the service names an id that could change it: none is asked for', async () => {
    await Promise.all(
      HOSTILE.map(async (id) => {
        const server = await answeringServer(workspaceAnswers({ id, version: '1.2.3' }));
        const run = await observeRun({
          tag: 'v1.2.4',
          inputs: inputsFor(server, { install: 'true', setup: '{"a":1}' }),
        });
        expectNothingObeyed(run);
        const paths = server.asked.map(({ path }) => path);
        expect({ id, failed: run.exitCode === 1, paths }).toEqual({
          id,
          failed: true,
          paths: ['/api/v1/space/integrations'],
        });
      }),
    );
  });

  test('when a creation answers with such an id: it is not used', async () => {
    await Promise.all(
      HOSTILE.map(async (id) => {
        const created = { id, name: 'my.integration', version: '1.2.4' };
        const server = await answeringServer(({ method, path }) =>
          method === 'POST' && path.endsWith('/integrations') ? { body: created } : { body: [] },
        );
        const run = await observeRun({
          tag: 'v1.2.4',
          inputs: inputsFor(server, { install: 'true', setup: '{"a":1}' }),
        });
        expectNothingObeyed(run);
        expectTemplates(server.asked);
        const writes = server.asked.filter(({ method }) => method !== 'GET');
        expect({ id, exitCode: run.exitCode, writes: writes.length }).toEqual({
          id,
          exitCode: 1,
          writes: 1,
        });
      }),
    );
  });

  test('in a whole release, with the id that the service gave', async () => {
    const sandbox = await withSandbox();
    const run = await observeRun({
      tag: 'v1.2.3',
      inputs: {
        ...inputsFor(sandbox),
        workspace: sandbox.workspace.name,
        token: sandbox.token,
        install: 'true',
        setup: '{"a":"b"}',
        'instance-patch': '[{"op":"replace","path":"/features/call","value":true}]',
      },
    });
    expect(run.exitCode).toBe(0);
    expect(sandbox.requests.length).toBeGreaterThan(4);
    expectTemplates(sandbox.requests.map((request) => ({ ...request, headers: {} })));
  });

  test('when the service hands out hostile offsets of pages', async () => {
    const page = { items: [{ id: ID, name: 'other', version: '1.0' }], hasMore: true };
    let offset = 0;
    const server = await answeringServer(() => ({
      body: { ...page, lastOffset: `../..?x=1#y&z=${(offset += 1)}\r\n` },
    }));
    const run = await observeRun({ tag: 'v1.2.3', inputs: inputsFor(server) });
    expect(theErrorOf(run)).toContain('unexpected-response');
    expect(server.asked.map(({ path }) => path)).toEqual([
      '/api/v1/space/integrations',
      '/api/v1/space/integrations?offset=..%2F..%3Fx%3D1%23y%26z%3D1%0D%0A',
    ]);
  });
});
