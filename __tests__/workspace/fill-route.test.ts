import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { JsonValue } from '../../src/domain/json.ts';
import { fillBody, fillPath } from '../../src/workspace/fill-route.ts';
import { OPERATIONS, ROUTES } from '../../src/workspace/routes.ts';

const ID = '5b4c9f10-2a6d-4c0e-9a51-000000000001';

describe('a path of a route', () => {
  test.each([
    ['/api/v1/{ws}/integrations/{id}', { ws: 'acme', id: ID }, `/api/v1/acme/integrations/${ID}`],
    ['/{ws}/{ws}', { ws: 'a' }, '/a/a'],
    ['/a', { ws: 'acme' }, '/a'],
    ['/x-{ws}.json', { ws: 'A_b.c-1' }, '/x-A_b.c-1.json'],
  ])('%s with %j is %s', (path, values, filled) => {
    expect(fillPath(path, values)).toBe(filled);
  });

  test.each<JsonValue>([
    '',
    '.',
    '..',
    '../x',
    '..x',
    '%2e%2e',
    'a/b',
    '/a',
    'a?b',
    'a#b',
    'a%2fb',
    'a\\b',
    'a b',
    'a\n',
    '\na',
    '-a',
    '_a',
    'a;b',
    'a:b',
    'a@b',
    'й',
    '１',
    '\u202ea',
    '\ud800',
    '{id}',
    1,
    null,
    true,
    ['a'],
    { a: 1 },
  ])('refuses the value %j', (value) => {
    expect(() => fillPath('/{ws}/x', { ws: value })).toThrow(
      new RangeError('The path has no safe value for {ws}.'),
    );
  });

  test.each(['{id}', '{constructor}', '{toString}', '{__proto__}'])(
    'refuses %s without a value',
    (name) => {
      expect(() => fillPath(`/${name}`, { ws: 'a' })).toThrow(RangeError);
    },
  );

  test('that the server sees always matches its template', () => {
    const path = '/api/v1/{ws}/integrations/{id}/setup';
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (ws, id) => {
        let filled: string;
        try {
          filled = fillPath(path, { ws, id });
        } catch (error) {
          if (error instanceof RangeError) return;
          throw error;
        }
        const seen = new URL(filled, 'https://h').pathname;
        expect(seen).toBe(`/api/v1/${ws}/integrations/${id}/setup`);
        expect(seen.split('/')).toHaveLength(path.split('/').length);
      }),
      {
        examples: [
          ['..', 'a'],
          ['a', '..'],
          ['a', 'b'],
        ],
      },
    );
  });
});

describe('a body of a route', () => {
  const values = {
    ws: 'acme',
    id: ID,
    name: 'acme.telephony',
    version: '1.2.0',
    setup: { autoAnswer: true, text: '{version}' },
    operations: [],
  };

  test.each<[JsonValue, JsonValue]>([
    [
      { name: '{name}', version: '{version}' },
      { name: 'acme.telephony', version: '1.2.0' },
    ],
    ['{setup}', { autoAnswer: true, text: '{version}' }],
    [{ operations: '{operations}' }, { operations: [] }],
    [[{ a: ['{name} {version}, {name}'] }], [{ a: ['acme.telephony 1.2.0, acme.telephony'] }]],
    [{ '{name}': 1 }, { '{name}': 1 }],
    ['{ws}', 'acme'],
    ['x{id}', `x${ID}`],
    ['{unknown}', '{unknown}'],
    ['a {unknown} b', 'a {unknown} b'],
    ['a {setup} b', 'a {setup} b'],
    ['a {toString} b', 'a {toString} b'],
    ['{name', '{name'],
    [null, null],
    [1, 1],
    [false, false],
    ['', ''],
    [[], []],
    [{}, {}],
  ])('%j is filled as %j', (shape, filled) => {
    expect(fillBody(shape, values)).toStrictEqual(filled);
  });

  test('puts a value in as it is: placeholders inside it stay', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(fillBody({ a: '{setup}' }, { setup: value as JsonValue, name: 'n' })).toStrictEqual({
          a: value,
        });
      }),
      { examples: [['{name}'], [{ a: '{setup}' }]] },
    );
    expect(fillBody('x {name}', { name: '{version} $& $1', version: '1' })).toBe(
      'x {version} $& $1',
    );
  });

  test.each(OPERATIONS)('of the built-in route %s has no placeholder left', (operation) => {
    const route = ROUTES[operation];
    const body = 'body' in route ? (route.body as JsonValue) : null;
    const plain = { ...values, setup: {} };
    expect(JSON.stringify(fillBody(body, plain))).not.toContain('{name}');
    expect(JSON.stringify(fillBody(body, plain))).not.toMatch(/"\{\w+\}"/);
    expect(fillPath(route.path, values)).not.toContain('{');
  });
});
