import { describe, expect, test } from '@jest/globals';
import * as z from 'zod/mini';
import { unwrapped } from '../../src/workspace/api-caller.ts';
import { bodyOf } from '../../src/workspace/json-body.ts';
import { RequestError } from '../../src/workspace/request-error.ts';
import type { Answer } from '../../src/workspace/transport.ts';
import { answering } from './answers.ts';
import { dial } from './dial.ts';

const ID = '10300000-0000-4000-8000-00000000a396';

function answerOf(status: number, text: string): Answer {
  return { status, body: bodyOf(text), requestId: undefined, retryAfterMs: undefined };
}

function thrownBy(action: () => unknown): RequestError {
  try {
    action();
  } catch (error) {
    expect(error).toBeInstanceOf(RequestError);
    return error as RequestError;
  }
  throw new Error('It was to throw.');
}

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
        fate: 'not-sent',
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

describe('an answer becomes a value or an error', () => {
  const schema = z.object({ a: z.object({ b: z.array(z.string()) }) });

  test('the value that the schema reads, bare or wrapped', async () => {
    const { api } = await dial();
    const bare = '{"a":{"b":["c"]},"more":1}';
    const wrapped = `{"isSuccessful":true,"responseCode":"ok","result":${bare}}`;
    for (const text of [bare, wrapped]) {
      const answer = answerOf(200, text);
      expect(api.read(schema, { answer, operation: 'list' })).toEqual({ a: { b: ['c'] } });
    }
  });

  const strange: [name: string, text: string, place: string][] = [
    ['null', 'null', ''],
    ['a bare string', '"secret"', ''],
    ['nothing', '', ''],
    ['a number', '5', ''],
    ['another shape', '{"a":{"b":["c",5,"secret"]}}', ' at a.b.1'],
    ['a missing field', '{"secret":1}', ' at a'],
  ];
  test.each(strange)(
    '%s: an error that names the place, never the text',
    async (_, text, place) => {
      const { api } = await dial();
      const answer = answerOf(200, text);
      const error = thrownBy(() => api.read(schema, { answer, operation: 'list' }));
      expect(error).toMatchObject({ code: 'unexpected-response', fate: 'unknown', status: 200 });
      expect(error.message).toBe(
        `List the integrations: the answer does not look as expected${place}.`,
      );
    },
  );

  test('a refusal is an error before it is read', async () => {
    const { api } = await dial();
    const answer = answerOf(403, '{"a":{"b":[]}}');
    expect(thrownBy(() => api.read(schema, { answer, operation: 'list' }))).toMatchObject({
      code: 'forbidden',
    });
  });

  test('a refusal names the page that shows the token', async () => {
    const { api } = await dial({ url: 'https://crm.kontur.ru' });
    const error = thrownBy(() => {
      api.refuseError(answerOf(401, '"Unauthorized"'), 'list');
    });
    expect(error.hint).toContain('https://crm.kontur.ru/api/acme/private-integrations');
  });

  test.each(['', '"OK"', '{"id":"1"}', 'null', '[]', '{"isSuccessful":true,"result":{}}'])(
    'a success of a write may say %p',
    async (text) => {
      const { api } = await dial();
      expect(() => {
        api.refuseFailure(answerOf(200, text), 'setup');
      }).not.toThrow();
    },
  );

  test('a success that says that it is none is a refusal', async () => {
    const { api } = await dial();
    const text = '{"isSuccessful":false,"errorInfo":{"status":"invalidArgs","message":"No"}}';
    expect(
      thrownBy(() => {
        api.refuseFailure(answerOf(200, text), 'change-instance');
      }),
    ).toMatchObject({
      code: 'request-refused',
      status: 409,
      fate: 'refused',
      message: 'Patch the instance: the service answered 409: No.',
    });
  });
});

test('only what says both isSuccessful and result is a wrapper', () => {
  const cases: [string, unknown][] = [
    ['{"isSuccessful":true,"result":1}', 1],
    ['{"isSuccessful":true}', { isSuccessful: true }],
    ['{"result":1}', { result: 1 }],
    ['[1]', [1]],
    ['', undefined],
    ['<p>', undefined],
  ];
  for (const [text, value] of cases) expect(unwrapped(answerOf(200, text))).toEqual(value);
});
