import { describe, expect, test } from '@jest/globals';
import { answering } from './answers.ts';
import { failure } from './failure.ts';
import { dial } from '../http/dial.ts';

const ID = '10300000-0000-4000-8000-00000000a396';

describe('a call becomes a request', () => {
  test('of the route’s method, path and body, with the headers of every request', async () => {
    const connection = answering({ body: {} });
    const { api } = await dial({ connection });
    const values = { id: ID, version: '1.2' };
    await api.send({ operation: 'set-version', values, headers: { authorization: 'Bearer t' } });
    expect(connection.asked).toMatchObject([
      {
        method: 'PATCH',
        path: `/api/v1/acme/integrations/${ID}`,
        body: '{"operations":[{"op":"replace","path":"/version","value":"1.2"}]}',
      },
    ]);
    expect(connection.asked[0]?.headers).toEqual({
      authorization: 'Bearer t',
      accept: 'application/json',
      'user-agent': expect.stringMatching(/^kontur-crm-release\/\d+\.\d+\.\d+$/) as unknown,
      'content-type': 'application/json-patch+json',
    });
  });

  test('of JSON where it is no patch, and of no type where it has no body', async () => {
    const connection = answering({ body: {} });
    const { api } = await dial({ connection });
    await api.send({ operation: 'create', values: { name: 'a', version: '1.0' } });
    await api.send({ operation: 'list', query: '?offset=1' });
    expect(
      connection.asked.map(({ headers, path, body }) => [headers['content-type'], path, body]),
    ).toEqual([
      ['application/json', '/api/v1/acme/integrations', '{"name":"a","version":"1.0"}'],
      [undefined, '/api/v1/acme/integrations?offset=1', undefined],
    ]);
  });

  test('of the route that the user put in its place, body included', async () => {
    const connection = answering({ body: {} });
    const routes = {
      create: { method: 'PUT', path: '/x/{ws}', body: { title: '{name}' } },
      install: { method: 'PUT', path: '/x/{ws}/{id}' },
    };
    const { api } = await dial({ connection, routes });
    await api.send({ operation: 'create', values: { name: 'n', version: '1.0' } });
    await api.send({ operation: 'install', values: { id: ID } });
    expect(connection.asked).toMatchObject([
      { method: 'PUT', path: '/x/acme', body: '{"title":"n"}' },
      { method: 'PUT', path: `/x/acme/${ID}`, body: undefined },
    ]);
  });

  test.each(['.', '..', '../x', '%2e%2e', 'a?b', 'a#b', 'a/b', ''])(
    'an id %p is refused before anything is sent',
    async (id) => {
      const connection = answering({ body: {} });
      const { api } = await dial({ connection });
      await expect(api.send({ operation: 'install', values: { id } })).rejects.toMatchObject({
        code: 'unexpected-response',
        outcome: 'refused',
      });
      expect(connection.asked).toEqual([]);
    },
  );

  test('what only the prototype of the routes has is no route', async () => {
    const connection = answering({ body: [] });
    const { api } = await dial({
      connection,
      routes: Object.create({ list: 1 }) as Record<string, never>,
    });
    await api.send({ operation: 'list' });
    expect(connection.asked).toMatchObject([{ method: 'GET', path: '/api/v1/acme/integrations' }]);
  });
});

describe('a refusal says whether the workspace has answered before:', () => {
  const OK = { status: 200, body: [] };
  const EXCHANGED = { status: 200, body: { accessKey: 'k'.repeat(20) } };
  const keys = { kind: 'api-key', apiKey: 'a-key', integrationSecret: undefined } as const;
  const REFUSED = { status: 403, body: 'no' };

  test.each<[string, Parameters<typeof answering>, { credentials?: typeof keys }, boolean]>([
    ['it has', [OK, REFUSED], {}, true],
    ['it is the first answer', [REFUSED], {}, false],
    ['it has refused before', [{ status: 409, body: 'no' }, REFUSED], {}, false],
    [
      'keys alone were exchanged, without a workspace',
      [EXCHANGED, REFUSED],
      { credentials: keys },
      false,
    ],
    ['keys were exchanged, and it has', [EXCHANGED, OK, REFUSED], { credentials: keys }, true],
  ])('%s', async (...[, answers, options, hasAnswered]) => {
    const connection = answering(...answers);
    const { client } = await dial({ connection, ...options });
    const ask = () => client.integrationsNamed('n');
    while (connection.asked.length < answers.length - 1) await ask().catch(() => undefined);
    const { code, failure: said } = await failure(ask());
    expect([code, said.hint.startsWith('The workspace has just answered')]).toEqual([
      'forbidden',
      hasAnswered,
    ]);
  });
});

test('a route that the user gave is told as such where it is missing', async () => {
  const routes = { list: { method: 'GET', path: '/x/{ws}' } };
  const { client } = await dial({ connection: answering({ status: 404, body: 'no' }), routes });
  const { failure: said } = await failure(client.integrationsNamed('n'));
  expect(said.hint).toContain('The route GET /x/{ws} comes from routes, key "list"');
});
