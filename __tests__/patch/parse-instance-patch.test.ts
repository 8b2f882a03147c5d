import { describe, expect, test } from '@jest/globals';
import type { JsonValue } from '../../src/domain/json.ts';
import { parseInstancePatch as parse } from '../../src/patch/parse-instance-patch.ts';
import { problemIn, valueIn } from '../parsed-value.ts';

const parseInstancePatch = (json: JsonValue) => valueIn(parse(json));

const refusalOf = (json: JsonValue) => problemIn(parse(json));

const ID = '5b4c9f10-2a6d-4c0e-9a51-000000000001';

describe('the operations of instance-patch', () => {
  const written = [
    { op: 'replace', path: '/features/call', value: true },
    { op: 'Add', path: '/webHooks', value: { relativeUrl: '/a' } },
    { op: 'REMOVE', path: `/webHooks/${ID}`, value: 'ignored', comment: 'ignored' },
    { op: 'Replace', path: `/webHooks/${ID}/schedule`, value: null, from: '/x' },
  ];
  const read = [
    { op: 'replace', path: '/features/call', value: true },
    { op: 'add', path: '/webHooks', value: { relativeUrl: '/a' } },
    { op: 'remove', path: `/webHooks/${ID}` },
    { op: 'replace', path: `/webHooks/${ID}/schedule`, value: null },
  ];

  test('are read as an array and as the vendor writes them, in either case, without what else there is', () => {
    expect(parseInstancePatch(written)).toStrictEqual(read);
    expect(parseInstancePatch({ operations: written, comment: 'ignored' })).toStrictEqual(read);
  });

  test('may be none', () => {
    expect(parseInstancePatch([])).toEqual([]);
    expect(parseInstancePatch({ operations: [] })).toEqual([]);
  });

  test.each([false, 0, '', null, [], {}])('may set a value to %j', (value) => {
    const operations = [{ op: 'replace', path: '/a', value }];
    expect(parseInstancePatch(operations)).toStrictEqual(operations);
  });

  test.each([
    '/webHooks',
    `/webHooks/${ID}`,
    `/webHooks/${ID}/disabled`,
    '/settings/version/value',
    '/webHooks/1a',
    '/webHooks/--',
    '/webHooks/+',
    '/webHooks/1-2',
    '/settings/1.2',
    '/webHooks/id',
    '/identity',
    '/настройки/а б',
    '/0',
  ])('may go to %s', (path) => {
    expect(parseInstancePatch([{ op: 'remove', path }])).toEqual([{ op: 'remove', path }]);
  });
});

const NOT_A_LIST = 'it is neither an array of operations nor {"operations": […]}';
const NO_OP = 'operation 1 has no op of add, replace or remove';
const NO_PATH = 'operation 1 has no path such as /features or /webHooks/{id}/disabled';
const INDEX = 'operation 1 names an element by index; elements are named by their id';

describe('refused as an instance-patch is', () => {
  test.each<[JsonValue, string]>([
    [null, NOT_A_LIST],
    ['[]', NOT_A_LIST],
    [1, NOT_A_LIST],
    [{}, NOT_A_LIST],
    [{ op: 'add', path: '/a', value: 1 }, NOT_A_LIST],
    [{ operations: {} }, NOT_A_LIST],
    [{ operations: null }, NOT_A_LIST],
    [{ Operations: [] }, NOT_A_LIST],
    [[null], 'operation 1 is not an object'],
    [['add'], 'operation 1 is not an object'],
    [[[]], 'operation 1 is not an object'],
    [[{}], NO_OP],
    [[{ op: 1, path: '/a' }], NO_OP],
    [[{ op: 'move', from: '/a', path: '/b' }], NO_OP],
    [[{ op: 'test', path: '/a', value: 1 }], NO_OP],
    [[{ op: ' add', path: '/a', value: 1 }], NO_OP],
    [[{ op: 'add', value: 1 }], NO_PATH],
    [[{ op: 'add', path: null, value: 1 }], NO_PATH],
    [[{ op: 'add', path: ['/a'], value: 1 }], NO_PATH],
    [[{ op: 'add', path: '', value: 1 }], NO_PATH],
    [[{ op: 'add', path: '/', value: 1 }], NO_PATH],
    [[{ op: 'add', path: 'a', value: 1 }], NO_PATH],
    [[{ op: 'add', path: 'x/a', value: 1 }], NO_PATH],
    [[{ op: 'add', path: '/a/', value: 1 }], NO_PATH],
    [[{ op: 'add', path: '/a//b', value: 1 }], NO_PATH],
    [[{ op: 'remove', path: '/webHooks/0' }], INDEX],
    [[{ op: 'remove', path: '/webHooks/12/disabled' }], INDEX],
    ...['+1', '01', '-1', '-0', ' 1', '1 ', '\t1', '1\u0000', '\u00a01', '١', '\u22121'].flatMap(
      (index): [JsonValue, string][] => [
        [[{ op: 'remove', path: `/webHooks/${index}` }], INDEX],
        [[{ op: 'remove', path: `/webHooks/${index}/disabled` }], INDEX],
      ],
    ),
    [[{ op: 'add', path: '/webHooks/-', value: {} }], INDEX],
    [[{ op: 'replace', path: `/webHooks/${ID}/filter/items/0`, value: {} }], INDEX],
    [[{ op: 'add', path: '/a' }], 'operation 1 has no value'],
    [[{ op: 'replace', path: '/a' }], 'operation 1 has no value'],
  ])('%j', (json, refusal) => {
    expect(refusalOf(json)).toBe(refusal);
  });

  test.each(['/id', '/id/x', '/Id', '/ID', '/updateInfo', '/UpdateInfo/createdAt'])(
    'what the service keeps itself: %s',
    (path) => {
      for (const op of ['add', 'replace', 'remove']) {
        expect(refusalOf([{ op, path, value: 1 }])).toBe(
          `operation 1 touches "/${path.split('/')[1]!}", which the service keeps itself`,
        );
      }
    },
  );

  test('naming the operation by its place', () => {
    const good = { op: 'remove', path: '/a' };
    expect(refusalOf([good, good, { op: 'remove' }, good])).toMatch(/^operation 3 has no path/);
  });

  test('without quoting anything of it', () => {
    const secret = 'QWERTZSECRET';
    const hostile = [
      secret,
      { op: secret },
      { op: 'add', path: secret },
      { op: 'add', path: `/${secret}/0`, value: secret },
    ];
    for (const item of hostile) expect(refusalOf([item])).not.toContain(secret);
    expect(refusalOf(secret)).not.toContain(secret);
  });
});
