import { describe, expect, test } from '@jest/globals';
import type { JsonValue } from '../../src/domain/json.ts';
import { parseRoutes } from '../../src/workspace/parse-routes.ts';
import {
  ID,
  NAME,
  PAGE,
  PROCEDURE,
  type Recorded,
  VERSION,
  learned,
  problemsOf,
  procedure,
} from './recordings.ts';

/** What is recorded of one operation. */
function operationIn(requests: readonly Recorded[], name: string) {
  return learned(requests).operations.find(({ operation }) => operation === name);
}

describe('a recording of the built-in routes', () => {
  const finding = learned(procedure({}));

  test('replaces nothing', () => {
    expect(finding.routes).toEqual({});
    expect(finding.operations.filter(({ same }) => same).map(({ operation }) => operation)).toEqual(
      ['list', 'create', 'install', 'setup'],
    );
  });

  test('shows each request with placeholders and its status', () => {
    expect(operationIn(procedure({}), 'install')).toEqual({
      operation: 'install',
      builtIn: 'POST /api/v1/{ws}/integrations/{id}/install',
      recorded: 'POST /api/v1/{ws}/integrations/{id}/install',
      same: true,
      evidence: [{ method: 'POST', path: '/api/v1/{ws}/integrations/{id}/install', status: 200 }],
    });
  });

  test('leaves open nothing but the version, and names the fallback to try', () => {
    expect(finding.problems).toEqual([
      {
        operation: 'set-version',
        problem: 'the page has no control that sets the version of an integration that exists',
        remedy: expect.stringContaining(
          '{"set-version": {"request":"POST /api/v1/{ws}/integrations","body":{"name":"{name}","version":"{version}"}}}',
        ),
      },
    ]);
  });

  test('the fallback is a value that routes takes', () => {
    const [, text = ''] = /routes (\{.*\})$/.exec(finding.problems[0]!.remedy) ?? [];
    expect(parseRoutes(JSON.parse(text) as JsonValue)).toMatchObject({ ok: true });
  });
});

describe('a route that differs is printed', () => {
  test.each<[string, string, Recorded, JsonValue]>([
    [
      'another path',
      'list',
      { request: 'GET /v2/acme/registry.json', answer: [{ id: ID, name: NAME }] },
      'GET /v2/{ws}/registry.json',
    ],
    [
      'a page of the list',
      'list',
      {
        request: 'GET /v2/acme/all?offset=0&limit=50',
        answer: { items: [{ id: ID, name: NAME }] },
      },
      'GET /v2/{ws}/all',
    ],
    [
      'a list that is asked for by POST',
      'list',
      { request: 'POST /v2/acme/search', json: { all: true }, answer: [{ id: ID, name: NAME }] },
      { request: 'POST /v2/{ws}/search', body: { all: true }, safe: true },
    ],
    [
      'another method',
      'create',
      { ...PROCEDURE.create, request: 'PUT /api/v1/acme/integrations' },
      'PUT /api/v1/{ws}/integrations',
    ],
    [
      'another body',
      'create',
      { ...PROCEDURE.create, json: { data: { name: NAME, version: VERSION, public: true } } },
      {
        request: 'POST /api/v1/{ws}/integrations',
        body: { data: { name: '{name}', version: '{version}', public: true } },
      },
    ],
    [
      'the workspace and a word in the body',
      'create',
      {
        ...PROCEDURE.create,
        request: 'POST /api/do',
        json: { action: 'create', workspace: 'acme', name: NAME, version: VERSION },
      },
      {
        request: 'POST /api/do',
        body: { action: 'create', workspace: '{ws}', name: '{name}', version: '{version}' },
      },
    ],
    [
      'the id in a body',
      'install',
      { ...PROCEDURE.install, request: 'POST /api/v1/acme/install', json: { id: ID } },
      { request: 'POST /api/v1/{ws}/install', body: { id: '{id}' } },
    ],
    [
      'the id within a part',
      'install',
      { ...PROCEDURE.install, request: `PUT /api/acme/installs/of-${ID}.json` },
      'PUT /api/{ws}/installs/of-{id}.json',
    ],
    [
      'an empty body where the built-in route has none',
      'install',
      { ...PROCEDURE.install, json: {} },
      { request: 'POST /api/v1/{ws}/integrations/{id}/install', body: {} },
    ],
    [
      'the setup parameters in a body, which it does not show',
      'setup',
      { ...PROCEDURE.setup, request: 'POST /set-up', json: { id: ID, parameters: { a: 'x' } } },
      { request: 'POST /set-up', body: { id: '{id}', parameters: '{setup}' } },
    ],
    [
      'the setup parameters found by their mark',
      'setup',
      {
        ...PROCEDURE.setup,
        request: 'PUT /setup/acme',
        json: { of: [ID], x: { y: { probe: true } } },
      },
      { request: 'PUT /setup/{ws}', body: { of: ['{id}'], x: { y: '{setup}' } } },
    ],
    [
      'the setup parameters as the whole body',
      'setup',
      { ...PROCEDURE.setup, request: `PUT /api/acme/setup/${ID}`, json: { a: 'x', b: 17 } },
      'PUT /api/{ws}/setup/{id}',
    ],
  ])('%s', (...[, operation, request, route]) => {
    const { routes, operations } = learned(procedure({ [operation]: request }), {
      name: NAME,
      version: VERSION,
    });
    expect(routes).toEqual({ [operation]: route });
    expect(operations.find((one) => one.operation === operation)).toMatchObject({
      recorded: route,
      same: false,
    });
    expect(parseRoutes(routes as JsonValue)).toMatchObject({ ok: true });
  });
});

describe('what is found', () => {
  test('without words, by the values and the order of the procedure', () => {
    const { routes } = learned(
      procedure({
        install: { request: `POST /a/${ID}`, json: { go: true }, answer: 'OK' },
        setup: { request: `PUT /b/${ID}`, json: { a: 1, b: 2 }, answer: 'OK' },
      }),
    );
    expect(routes).toEqual({
      install: { request: 'POST /a/{id}', body: { go: true } },
      setup: 'PUT /b/{id}',
    });
  });

  test('by the name and the version that are given, whatever the fields are called', () => {
    const create = {
      ...PROCEDURE.create,
      request: 'POST /new',
      json: { title: NAME, release: { no: VERSION } },
    };
    expect(learned(procedure({ create }), { name: NAME, version: VERSION }).routes).toEqual({
      create: { request: 'POST /new', body: { title: '{name}', release: { no: '{version}' } } },
    });
  });

  test('not what was refused, but what then succeeded', () => {
    const refusedCreate = { ...PROCEDURE.create, request: 'POST /old', status: 404, answer: null };
    const { operations } = learned(procedure({ create: [refusedCreate, PROCEDURE.create] }));
    expect(operations.find(({ operation }) => operation === 'create')).toMatchObject({
      same: true,
    });
  });

  test('an instance that is read, and one that is patched', () => {
    const more: Recorded[] = [
      { request: `GET /inst/${ID}`, answer: { id: ID, status: 'active', settings: [] } },
      {
        request: `PATCH /inst/${ID}`,
        mediaType: 'application/json-patch+json',
        json: { operations: [{ op: 'replace', path: '/features/call', value: true }] },
        answer: { isSuccessful: true },
      },
    ];
    expect(learned([...procedure({}), ...more]).routes).toEqual({
      'read-instance': 'GET /inst/{id}',
      'change-instance': 'PATCH /inst/{id}',
    });
  });

  test('an uninstall is not taken for an install', () => {
    const uninstall = { request: `POST /api/v1/acme/integrations/${ID}/uninstall`, answer: 'OK' };
    expect(learned([...procedure({}), uninstall]).routes).toEqual({});
  });

  test('requests to other hosts are not looked at', () => {
    const elsewhere = { ...PROCEDURE.create, origin: 'https://metrics.example' };
    expect(learned(procedure({ create: [elsewhere, PROCEDURE.create] })).routes).toEqual({});
  });

  test('at a service elsewhere if its address is given', () => {
    const apiUrl = 'https://crm.example';
    const moved = procedure({}).map((one) => ({ ...one, origin: apiUrl }));
    expect(learned([PAGE, ...moved], { apiUrl }).operations[0]).toMatchObject({ same: true });
  });
});

describe('the version of an integration that exists', () => {
  const again = { ...PROCEDURE.create, json: { name: NAME, version: '1.1' } };

  test('is set by a second create of the same name', () => {
    expect(learned([...procedure({}), again]).routes).toEqual({
      'set-version': {
        request: 'POST /api/v1/{ws}/integrations',
        body: { name: '{name}', version: '{version}' },
      },
    });
  });

  test('is not set by one that the service refused', () => {
    const finding = learned([...procedure({}), { ...again, status: 409, answer: null }]);
    expect(finding.routes).toEqual({});
    expect(problemsOf(finding, 'set-version')).toEqual([
      'the service refused the second create of the same name (409)',
    ]);
  });

  test('is set by a control that a page has after all', () => {
    const request = {
      request: `PUT /api/v1/acme/integrations/${ID}`,
      json: { version: '1.1' },
      answer: 'OK',
    };
    expect(learned([...procedure({}), request]).routes).toEqual({
      'set-version': {
        request: 'PUT /api/v1/{ws}/integrations/{id}',
        body: { version: '{version}' },
      },
    });
  });

  test('is set by the built-in route', () => {
    const request = {
      request: `PATCH /api/v1/acme/integrations/${ID}`,
      mediaType: 'application/json-patch+json',
      json: { operations: [{ op: 'replace', path: '/version', value: '1.1' }] },
      answer: 'OK',
    };
    expect(operationIn([...procedure({}), request], 'set-version')).toMatchObject({ same: true });
  });
});

describe('what cannot be decided is said, and nothing is chosen', () => {
  test('two requests that could be meant', () => {
    const check = { request: 'POST /api/check', json: { name: NAME, version: VERSION } };
    const finding = learned(procedure({ create: [check, PROCEDURE.create] }));
    expect(finding.routes).toEqual({});
    expect(problemsOf(finding, 'create')).toEqual([
      '2 requests could be meant, and none is chosen: POST /api/check (200), POST /api/v1/{ws}/integrations (200)',
    ]);
    expect(finding.operations[1]).toMatchObject({ recorded: null, same: null });
  });

  test.each([
    ['list', 'no request of the recording could be told as it'],
    ['create', 'no request of the recording could be told as it'],
    ['install', 'no request of the recording could be told as it'],
    ['setup', 'no request of the recording could be told as it'],
  ])('%s that is not there', (operation, problem) => {
    const finding = learned(procedure({ [operation]: undefined }), {
      name: NAME,
      version: VERSION,
    });
    expect(problemsOf(finding, operation)).toEqual([problem]);
  });

  test('a create that the service refused', () => {
    const create = { ...PROCEDURE.create, status: 403 };
    const finding = learned(procedure({ create }), { name: NAME, version: VERSION });
    expect(problemsOf(finding, 'create')).toEqual(['the service refused it (403)']);
  });

  const PARAMETERS = { autoAnswer: true };
  test.each<[string, string, Recorded]>([
    ['multipart', 'create', { ...PROCEDURE.create, text: multipart() }],
    ['a form', 'create', { ...PROCEDURE.create, form: { name: NAME, version: VERSION } }],
    ['no body', 'setup', { ...PROCEDURE.setup, request: `POST /setup/${ID}`, json: undefined! }],
    ['not JSON', 'setup', { ...PROCEDURE.setup, text: { mediaType: 'text/xml', text: '<a/>' } }],
    ['the query', 'install', { ...PROCEDURE.install, request: `POST /install?id=${ID}` }],
    ['its path', 'install', { ...PROCEDURE.install, request: `POST /install/${ID}/${NAME}` }],
    ['its path', 'install', { ...PROCEDURE.install, request: `POST /install/${ID}/4f5a6b7c8d` }],
    ['its path', 'install', { ...PROCEDURE.install, request: `POST /acme/install/acme/${ID}` }],
    ['value of its own', 'create', withMore({ color: 'blue' })],
    ['value of its own', 'create', withMore({ pin: 4711 })],
    ['key of its own', 'create', withMore({ '3f9a8b7c': true })],
    ['which part', 'setup', { ...PROCEDURE.setup, request: '/setup', json: { a: PARAMETERS } }],
    ['which part', 'setup', withBody({ id: ID, a: PARAMETERS, b: { c: 2 } })],
    ['as a text', 'setup', withBody({ id: ID, a: JSON.stringify(PARAMETERS) })],
    ['no list', 'list', { ...PROCEDURE.list, answer: { data: { all: [{ id: ID, name: NAME }] } } }],
    [
      'cannot say',
      'install',
      { ...PROCEDURE.install, request: `POST /i/${ID}`, json: { a: '{setup}' } },
    ],
  ])('what routes cannot say: %s', (problem, operation, request) => {
    const asPost = request.request.startsWith('/')
      ? `POST ${request.request}/${ID}`
      : request.request;
    const finding = learned(procedure({ [operation]: { ...request, request: asPost } }), {
      name: NAME,
      version: VERSION,
    });
    expect(problemsOf(finding, operation).join()).toContain(problem);
    expect(finding.routes).toEqual({});
    expect(finding.operations.find((one) => one.operation === operation)!.same).toBe(false);
  });

  test.each<[string, Partial<Recorded>]>([
    ['a cookie', { headers: { Cookie: 'sid=1' } }],
    ['a cookie', { headers: {}, cookies: { sid: '1' } }],
    ['something else than the token', { headers: { Authorization: 'Basic YTpi' } }],
    ['does not hold how', { headers: {} }],
    ['header of its own', { headers: { Authorization: 'Bearer x', 'X-Csrf': 'y' } }],
    ['media type', { mediaType: 'application/json-patch+json' }],
  ])('what the action sends otherwise: %s', (problem, change) => {
    const create: Recorded = { ...PROCEDURE.create, request: 'POST /new', ...change };
    const finding = learned(procedure({ create }));
    expect(problemsOf(finding, 'create').join()).toContain(problem);
    expect(finding.routes).toEqual({ create: 'POST /new' });
  });

  test('a token goes before the cookie that the browser adds', () => {
    const create = { ...PROCEDURE.create, cookies: { sid: '1' } };
    expect(problemsOf(learned(procedure({ create })), 'create')).toEqual([]);
  });

  test('an id of the workspace in the place of its name', () => {
    const guid = '9d5c3c1e-7a52-4f7f-8c43-0b7c5fb64d10';
    const install = { request: `POST /api/v1/${guid}/integrations/${ID}/install`, answer: 'OK' };
    const finding = learned(procedure({ install }));
    expect(problemsOf(finding, 'install').join()).toContain('id of the workspace');
  });
});

function multipart() {
  const part = (name: string, value: string) =>
    `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const text = `${part('name', NAME)}${part('version', VERSION)}--b--\r\n`;
  return { mediaType: 'multipart/form-data; boundary=b', text };
}

function withMore(more: Readonly<Record<string, JsonValue>>): Recorded {
  return { ...PROCEDURE.create, json: { name: NAME, version: VERSION, ...more } };
}

function withBody(json: JsonValue): Recorded {
  return { ...PROCEDURE.setup, request: 'POST /setup', json };
}
