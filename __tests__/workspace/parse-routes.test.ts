import { describe, expect, test } from '@jest/globals';
import type { JsonValue } from '../../src/domain/json.ts';
import { parseRoutes as parse } from '../../src/workspace/parse-routes.ts';
import { OPERATIONS, PATH_PLACEHOLDERS, ROUTES, isOperation } from '../../src/workspace/routes.ts';
import { problemIn, valueIn } from '../parsed-value.ts';

const parseRoutes = (json: JsonValue) => valueIn(parse(json));
const refusalOf = (json: JsonValue) => problemIn(parse(json));

describe('the built-in routes', () => {
  test.each(OPERATIONS)('%s could be given as the input itself', (operation) => {
    const route = ROUTES[operation];
    const body = 'body' in route ? { body: route.body } : {};
    const entry = { request: `${route.method} ${route.path}`, ...body };
    expect(parseRoutes({ [operation]: entry })).toEqual({
      [operation]: { method: route.method, path: route.path, ...body },
    });
  });

  test.each(OPERATIONS)('%s has only placeholders that have a value', (operation) => {
    const placeholders: string[] = ROUTES[operation].path.match(/\{\w+\}/g) ?? [];
    expect(PATH_PLACEHOLDERS[operation]).toEqual(expect.arrayContaining(placeholders));
  });

  test('are the ten of the vendor but for uninstall, which is never called', () => {
    expect(OPERATIONS).toHaveLength(9);
    expect(JSON.stringify(ROUTES)).not.toMatch(/uninstall|DELETE/);
  });
});

describe('the input routes replaces single routes', () => {
  test('by a method and a path', () => {
    expect(
      parseRoutes({ install: 'PUT /api/v1/{ws}/integrations/{id}/installation' }),
    ).toStrictEqual({
      install: { method: 'PUT', path: '/api/v1/{ws}/integrations/{id}/installation' },
    });
  });

  test('by a request with a body', () => {
    const body = { title: '{name}', version: '{version}', nested: [{ in: '{ws}' }, 1, null] };
    const request = 'POST /api/v1/{ws}/integrations';
    expect(parseRoutes({ create: { request, body } })).toStrictEqual({
      create: { method: 'POST', path: '/api/v1/{ws}/integrations', body },
    });
  });

  test('by an empty body, which is one', () => {
    expect(parseRoutes({ install: { request: 'POST /x', body: null } })).toStrictEqual({
      install: { method: 'POST', path: '/x', body: null },
    });
  });

  test('several, or none', () => {
    expect(Object.keys(parseRoutes({ list: 'GET /a', setup: 'POST /b' }))).toEqual([
      'list',
      'setup',
    ]);
    expect(parseRoutes({})).toEqual({});
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'GET'])(
    'for a write with the method %s',
    (method) => {
      expect(parseRoutes({ install: `${method} /a` })).toEqual({ install: { method, path: '/a' } });
    },
  );

  test.each<JsonValue>([
    'GET /a',
    { request: 'GET /a', safe: true },
    { request: 'POST /a', safe: true },
    { request: 'POST /a', safe: true, body: {} },
  ])('for a read with %j', (entry) => {
    for (const operation of READS)
      expect(parseRoutes({ [operation]: entry })).toHaveProperty(operation);
    expect(parseRoutes({ list: entry })).not.toHaveProperty('list.safe');
  });

  test.each([
    '/a',
    '/api/v1/{ws}',
    '/v2.0/{ws}/x-y_z~/.well-known',
    '/{ws}.json',
    '/a..b/...c',
    '/{ws}{id}',
    '/A/1',
  ])('with the path %s', (path) => {
    expect(parseRoutes({ setup: `POST ${path}` })).toEqual({ setup: { method: 'POST', path } });
  });

  test.each<[string, JsonValue]>([
    ['create', ['{name}', '{version}', '{ws}']],
    ['set-version', ['{name}', '{version}', '{ws}', '{id}']],
    ['install', ['{name}', '{version}', '{ws}', '{id}']],
    ['setup', ['{setup}', { a: '{setup}' }, 'for {name} {version}']],
    ['change-instance', { ops: '{operations}', id: '{id}' }],
    ['authorize-integration', { workspace: '{ws}', text: 'a {b c} {} {{}}' }],
  ])('%s with the placeholders that have a value', (operation, body) => {
    expect(parseRoutes({ [operation]: { request: 'POST /x', body } })).toEqual({
      [operation]: { method: 'POST', path: '/x', body },
    });
  });
});

const READS = ['list', 'read-instance'];

const NOT_A_ROUTE = 'list is not "METHOD /path", such as "POST /api/v1/{ws}/…"';
const BAD_PART =
  'the path of list has a part that is empty, dots only, or not of letters, digits, ., _, ~, - and placeholders';

describe('refused in the input routes is', () => {
  test.each<[string, JsonValue, string]>([
    ['setup', { parameters: ' {setup}' }, 'has {setup} beside other text; it is filled as a whole'],
    ['setup', ['{setup}', 'all of {setup}'], 'has {setup} beside other text'],
    ['setup', { no: 1 }, 'does not hold {setup}, which it is to send'],
    ['setup', null, 'does not hold {setup}'],
    ['setup', { '{setup}': '{setup}' }, 'has {setup} in a key, where it is not filled'],
    ['create', { name: '{name}' }, 'does not hold {version}'],
    ['create', { name: 'acme', version: '{version}' }, 'does not hold {name}'],
    ['create', { '{name}': '{version}' }, 'has {name} in a key'],
    ['create', { a: ['{name}', { '{version}': '{version}' }] }, 'has {version} in a key'],
    ['set-version', { operations: [] }, 'does not hold {version}'],
    ['change-instance', { operations: [] }, 'does not hold {operations}'],
    ['change-instance', { operations: '[{operations}]' }, 'has {operations} beside other text'],
  ])('a body of %s that would not send what it is for: %j', (operation, body, problem) => {
    expect(refusalOf({ [operation]: { request: 'POST /x', body } })).toContain(
      `the body of ${operation} ${problem}`,
    );
  });

  test.each<[string, JsonValue]>([
    ['null', null],
    ['an array', []],
    ['a string', 'GET /'],
    ['a number', 1],
  ])('%s instead of an object', (_what, json) => {
    expect(refusalOf(json)).toBe('it is not a JSON object');
  });

  test.each(['uninstall', 'List', '', 'toString', '__proto__', 'constructor'])(
    'the unknown operation %j, naming the known ones',
    (operation) => {
      const json = JSON.parse(`{${JSON.stringify(operation)}: "GET /a"}`) as JsonValue;
      expect(refusalOf(json)).toBe(
        `there is no operation "${operation}"; there are ${OPERATIONS.join(', ')}`,
      );
      expect(isOperation(operation)).toBe(false);
    },
  );

  test.each<[JsonValue]>([
    [null],
    [1],
    [[]],
    [['GET /a']],
    [{}],
    [{ request: null }],
    [{ request: ['GET /a'] }],
    [{ body: {} }],
    [''],
    ['GET'],
    ['/a'],
    ['GET a'],
    ['get /a'],
    ['GET  /a'],
    ['GET /a '],
    [' GET /a'],
    ['GET /a b'],
    ['GET /a\n'],
    ['GET\t/a'],
    ['HEAD /a'],
    ['TRACE /a'],
    ['CONNECT /a'],
    ['GET https://evil.example/a'],
    ['GET evil.example/a'],
    ['GET \\\\evil.example'],
  ])('what is not a method and a path: %j', (entry) => {
    expect(refusalOf({ list: entry })).toBe(NOT_A_ROUTE);
  });

  test.each([
    '/',
    '//evil.example/a',
    '/a//b',
    '/a/',
    '/.',
    '/..',
    '/a/../b',
    '/a/./b',
    '/...',
    '/%2e%2e/a',
    '/a%2fb',
    '/a?b=c',
    '/a#b',
    '/a;b',
    '/a\\b',
    '/a:b',
    '/user@host',
    '/й',
    '/{}',
    '/{ws',
    '/ws}',
    '/{WS}',
    '/{ws }',
    '/{{ws}}',
    '/\u0000',
    '/a\u202eb',
  ])('the path %j', (path) => {
    expect(refusalOf({ list: `GET ${path}` })).toBe(/\s/.test(path) ? NOT_A_ROUTE : BAD_PART);
  });

  test.each([
    ['list', '{id}', '{ws}'],
    ['create', '{id}', '{ws}'],
    ['list', '{name}', '{ws}'],
    ['install', '{name}', '{ws}, {id}'],
    ['setup', '{version}', '{ws}, {id}'],
    ['authorize-integration', '{id}', '{ws}'],
  ])(
    'for %s the placeholder %s in the path, naming the known ones',
    (...[operation, unknown, known]) => {
      expect(refusalOf({ [operation]: `POST /{ws}/a${unknown}` })).toBe(
        `the path of ${operation} can hold ${known}, not ${unknown}`,
      );
    },
  );

  test.each<[string, JsonValue, string]>([
    ['create', { title: '{titel}' }, '{titel}'],
    ['create', [{ a: ['x {id} y'] }], '{id}'],
    ['create', '{setup}', '{setup}'],
    ['install', { version: '{constructor}' }, '{constructor}'],
    ['setup', '{operations}', '{operations}'],
    ['change-instance', '{setup}', '{setup}'],
    ['authorize-integration', '{name}', '{name}'],
  ])('for %s the placeholder in the body %j', (operation, body, unknown) => {
    expect(refusalOf({ [operation]: { request: 'POST /a', body } })).toMatch(
      new RegExp(`^the body of ${operation} can hold \\{ws\\}.*, not ${unknown}$`),
    );
  });

  test.each<JsonValue>([
    'DELETE /a',
    'PUT /a',
    'PATCH /a',
    'POST /a',
    { request: 'POST /a', body: {} },
    { request: 'POST /a', safe: false },
    { request: 'DELETE /a', safe: true },
    { request: 'PUT /a', safe: true },
    { request: 'PATCH /a', safe: true, body: {} },
  ])('a read that could change something: %j', (entry) => {
    for (const operation of READS) {
      expect(refusalOf({ [operation]: entry })).toBe(
        `${operation} only reads: it is a GET, or {"request": "POST /path", "safe": true}`,
      );
    }
  });

  test.each(['DELETE', 'PUT', 'PATCH'])('an exchange of keys by %s', (method) => {
    for (const operation of ['authorize-integration', 'authorize-private-integration']) {
      expect(refusalOf({ [operation]: `${method} /a` })).toBe(
        `${operation} only exchanges keys: it is a POST or a GET`,
      );
    }
  });

  test.each<JsonValue>(['true', 1, null, {}, []])('safe that is %j', (safe) => {
    expect(refusalOf({ list: { request: 'POST /a', safe } })).toBe(
      'the safe of list is neither true nor false',
    );
  });

  test.each([true, false])('safe (%j) for whatever is not a read', (safe) => {
    for (const operation of OPERATIONS.filter((name) => !READS.includes(name))) {
      expect(refusalOf({ [operation]: { request: 'POST /a', safe } })).toBe(
        `${operation} has the key "safe"; it can have request and body`,
      );
    }
  });

  test('a key that means nothing, such as a misspelled body', () => {
    expect(refusalOf({ create: { request: 'POST /a', bdy: {} } })).toBe(
      'create has the key "bdy"; it can have request and body',
    );
  });

  test('by the first that is wrong among several', () => {
    expect(refusalOf({ install: 'POST /a', list: 'GET' })).toBe(NOT_A_ROUTE);
  });

  test('cut where it quotes', () => {
    const long = 'x'.repeat(500);
    for (const json of [
      { [long]: 'GET /a' },
      { list: { request: 'GET /a', [long]: 1 } },
      { list: `GET /{${long}}` },
      { list: { request: 'GET /a', body: `{${long}}` } },
    ]) {
      expect(refusalOf(json).length).toBeLessThan(300);
    }
  });
});
