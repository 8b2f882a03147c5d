import { describe, expect, test } from '@jest/globals';
import * as shapes from '../../src/http/answer-shapes.ts';
import * as schemas from '../../src/workspace/wire-schemas.ts';
import { vendorExample } from './answers.ts';

const read = <T extends shapes.Shape>(schema: T, value: unknown): shapes.Read<T> | 'refused' => {
  const parsed = shapes.safeParse(schema, value);
  return parsed.success ? parsed.data : 'refused';
};
const example = (name: string) => JSON.parse(vendorExample(name).body) as Record<string, unknown>;

describe('an instance', () => {
  test('is read from the vendor’s example', () => {
    expect(read(schemas.instance(), example('instance-get.200'))).toEqual({
      id: '68380000-0000-4000-8000-00000000ed82',
      status: 'active',
      settings: [
        { id: 'recipients', value: '' },
        { id: 'sendDay', value: 'Monday' },
        { id: 'sendHourUtc', value: '0' },
        { id: 'version', value: 'string' },
      ],
      secrets: [],
    });
  });

  test('is read from the result of the vendor’s example of a patch', () => {
    expect(read(schemas.instance(), example('instance-patch.200').result)).toMatchObject({
      status: 'failed',
      secrets: [
        { id: 'telephony.apiKey', value: '72300000a' },
        { id: 'token', value: '12' },
        { id: 'url', value: '12' },
      ],
    });
  });

  const statuses: [shown: unknown, status: string][] = [
    ['notConfigured', 'notConfigured'],
    ['NotConfigured', 'notConfigured'],
    [0, 'notConfigured'],
    ['active', 'active'],
    ['Active', 'active'],
    [1, 'active'],
    ['paused', 'paused'],
    [2, 'paused'],
    ['hasErrors', 'hasErrors'],
    ['HasErrors', 'hasErrors'],
    [3, 'hasErrors'],
    ['failed', 'failed'],
    [4, 'failed'],
    ['something new', 'unknown'],
    [5, 'unknown'],
    [-1, 'unknown'],
    ['constructor', 'unknown'],
  ];
  test.each(statuses)('of the status %p is %s', (shown, status) => {
    expect(read(schemas.instance(), { id: '1', status: shown })).toEqual({
      id: '1',
      status,
      settings: [],
      secrets: [],
    });
  });

  const values: [shown: unknown, value: unknown][] = [
    ['a', 'a'],
    ['', ''],
    [false, 'false'],
    [0, '0'],
    [['a'], '["a"]'],
    [null, undefined],
    [undefined, undefined],
  ];
  test.each(values)('with a setting of the value %p shows %p', (shown, value) => {
    const settings = [{ id: 's', value: shown }];
    const parsed = read(schemas.instance(), { id: '1', status: 1, settings, secrets: null });
    expect(parsed).toMatchObject({ settings: [{ id: 's', value }], secrets: [] });
  });

  test.each([{}, { id: '1' }, { id: 1, status: 1 }, { id: '1', status: null }, [], null, 'x'])(
    '%j is none',
    (value) => {
      expect(read(schemas.instance(), value)).toBe('refused');
    },
  );
});

describe('a list of integrations', () => {
  const row = { id: '1', name: 'a', version: '1.0' };

  test('is a bare array, whose rows may carry more', () => {
    expect(read(schemas.integrationList(), [{ ...row, updateInfo: {} }])).toEqual({
      items: [row],
      hasMore: false,
      lastOffset: undefined,
    });
  });

  test('is a page, as the vendor’s example of the events feed has it', () => {
    expect(read(schemas.integrationList(), example('events-list.200'))).toEqual({
      items: [],
      count: 0,
      hasMore: true,
      lastOffset: '00000000-3699-2055-0000-000008ac36c9',
    });
  });

  test('is a page without a word about more', () => {
    expect(read(schemas.integrationList(), { items: [row], lastOffset: 5 })).toEqual({
      items: [row],
      lastOffset: 5,
    });
  });

  test.each([null, undefined])('may have rows whose version is %p', (version) => {
    expect(read(schemas.integrationList(), [{ ...row, version }])).toMatchObject({
      items: [{ version: '' }],
    });
  });

  test.each([
    { items: [row, { id: '2', version: '1.0' }] },
    [row, null],
    [{ name: 'a', version: '1.0' }],
    [{ ...row, id: 5 }],
    { rows: [row] },
    'OK',
    null,
    undefined,
  ])('%j is none: a row that is not understood could hide the integration', (value) => {
    expect(read(schemas.integrationList(), value)).toBe('refused');
  });
});

test('an authorization is read from the vendor’s example', () => {
  expect(read(schemas.authorization(), example('authorize.200'))).toEqual({
    workspace: { id: 'd2800000-0000-4000-8000-00000000026b', name: 'my-workspace' },
    accessKey: '7fd000000000000000000000000084a',
  });
});

describe('texts that are too long to be what they are said to be', () => {
  const long = 'x'.repeat(5_000);

  test.each([{ id: long }, { name: long }, { version: long }])(
    'are no changed integration',
    (part) => {
      const created = { id: 'a', name: 'n', version: '1.0', ...part };
      expect(read(schemas.changedIntegration(), created)).toBe('refused');
    },
  );

  test('are no offset of a page, and no access key', () => {
    const page = { items: [], hasMore: true, lastOffset: 'x'.repeat(1_001) };
    expect(read(schemas.integrationList(), page)).toBe('refused');
    expect(read(schemas.authorization(), { accessKey: 'x'.repeat(4_097) })).toBe('refused');
    expect(read(schemas.authorization(), { accessKey: 'x'.repeat(4_096) })).not.toBe('refused');
    for (const accessKey of ['', 'a key', 'key\r\n', 'ключ']) {
      expect(read(schemas.authorization(), { accessKey })).toBe('refused');
    }
  });

  test('do not matter in a row of the list: whose it is is not known yet', () => {
    const row = { id: long, name: long, version: long };
    expect(read(schemas.integrationList(), [row])).toEqual({ items: [row], hasMore: false });
  });
});
