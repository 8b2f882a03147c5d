import { describe, expect, test } from '@jest/globals';
import { type Scripted, answering, vendorExample } from './answers.ts';
import { dial } from '../http/dial.ts';
import { isWhole } from '../size.ts';
import { failure } from './failure.ts';

const ID = '68380000-0000-4000-8000-00000000ed82';
const INTEGRATION = { id: ID, name: 'acme.telephony', version: '1.0' };

type Client = Awaited<ReturnType<typeof clientOf>>['client'];

async function clientOf(...answers: Scripted[]) {
  const connection = answering(...answers);
  const { client } = await dial({ connection });
  const asked = () =>
    connection.asked.map(({ method, path, body }) =>
      [method, path, ...(body === undefined ? [] : [body])].join(' '),
    );
  return { client, connection, asked };
}

describe('each operation is one request', () => {
  test('with the token', async () => {
    const { client, connection } = await clientOf({ body: [] });
    await client.integrationsNamed(INTEGRATION.name);
    expect(connection.asked[0]?.headers).toMatchObject({ authorization: 'Bearer a-token' });
  });

  test('list, to its end', async () => {
    const page = (id: string, more: object) => ({
      body: {
        items: [
          { ...INTEGRATION, id },
          { ...INTEGRATION, name: 'other' },
        ],
        ...more,
      },
    });
    const { client, asked } = await clientOf(
      page('1', { hasMore: true, lastOffset: 'a b' }),
      page('2', { hasMore: false }),
    );
    expect((await client.integrationsNamed(INTEGRATION.name)).map(({ id }) => id)).toEqual([
      '1',
      '2',
    ]);
    expect(asked()).toEqual([
      'GET /api/v1/acme/integrations',
      'GET /api/v1/acme/integrations?offset=a%20b',
    ]);
  });

  test('list, and only what bears the name, in whatever case', async () => {
    const names = [
      'other.partner',
      'acme.telephony2',
      'acme',
      'acme_telephony',
      ' acme.telephony',
      'Acme.Telephony',
      'acme.telephony',
    ];
    const { client } = await clientOf({
      body: names.map((name, index) => ({ id: String(index), name, version: '1.0' })),
    });
    const found = await client.integrationsNamed('acme.telephony');
    expect(found.map(({ name }) => name)).toEqual(['Acme.Telephony', 'acme.telephony']);
  });

  test('create', async () => {
    const { client, asked } = await clientOf({ body: INTEGRATION });
    expect(await client.createIntegration('acme.telephony', '1.0')).toEqual(INTEGRATION);
    expect(asked()).toEqual([
      'POST /api/v1/acme/integrations {"name":"acme.telephony","version":"1.0"}',
    ]);
  });

  const unclear: [string, Scripted][] = [
    ['nothing', { status: 201 }],
    ['"OK"', { body: '"OK"' }],
    ['no id', { body: { name: 'acme.telephony', version: '1.0' } }],
  ];
  test.each(unclear)(
    'create, answered with %s, does not say what was created',
    async (_, answer) => {
      const { client } = await clientOf(answer);
      expect(await client.createIntegration('acme.telephony', '1.0')).toBeUndefined();
    },
  );

  test('set the version, install, set up, patch', async () => {
    const { client, asked } = await clientOf({ body: '"OK"' });
    await client.setVersion(INTEGRATION, '1.1');
    await client.install(INTEGRATION);
    await client.setUp(INTEGRATION, { autoAnswer: true, '{id}': '{ws}' });
    await client.changeInstance(INTEGRATION, [
      { op: 'replace', path: '/features/call', value: true },
      { op: 'remove', path: '/webHooks/1' },
    ]);
    const base = '/api/v1/acme/integrations';
    expect(asked()).toEqual([
      `PATCH ${base}/${ID} {"operations":[{"op":"replace","path":"/version","value":"1.1"}]}`,
      `POST ${base}/${ID}/install`,
      `POST ${base}/${ID}/setup {"autoAnswer":true,"{id}":"{ws}"}`,
      `PATCH ${base}/instances/${ID} {"operations":[{"op":"replace","path":"/features/call",` +
        `"value":true},{"op":"remove","path":"/webHooks/1"}]}`,
    ]);
  });
});

describe('an instance', () => {
  test('is read, with the whole document as it came', async () => {
    const example = vendorExample('instance-get.200');
    const { client, asked } = await clientOf(example);
    expect(await client.readInstance(INTEGRATION)).toMatchObject({
      id: ID,
      status: 'active',
      document: JSON.parse(example.body) as object,
    });
    expect(asked()).toEqual([`GET /api/v1/acme/integrations/instances/${ID}`]);
  });

  test('is read where it is wrapped', async () => {
    const { client } = await clientOf({ body: vendorExample('instance-patch.200').body });
    expect(await client.readInstance(INTEGRATION)).toMatchObject({
      status: 'failed',
      document: { id: '10300000-0000-4000-8000-00000000a396' },
    });
  });

  test('that is not installed is none', async () => {
    const { client } = await clientOf(vendorExample('instance-get.409'));
    expect(await client.readInstance(INTEGRATION)).toBeUndefined();
  });

  test.each([
    ['another conflict', vendorExample('setup.409')],
    [
      'not found without the documented word',
      { status: 404, body: { status: 'notFound', message: '' } },
    ],
  ])('that cannot be read is an error: %s', async (_, answer) => {
    const { client } = await clientOf(answer);
    expect(await failure(client.readInstance(INTEGRATION))).toMatchObject({
      outcome: answer.status === 409 ? 'conflict' : 'refused',
    });
  });
});

describe('JSON cut at each byte: a typed error after four attempts, that shows nothing of it', () => {
  const list = JSON.stringify([{ ...INTEGRATION, updateInfo: { createdWith: 'a-secret' } }]);
  const cases: [name: string, body: string, read: (of: Client) => Promise<unknown>][] = [
    ['a list', list, (client) => client.integrationsNamed(INTEGRATION.name)],
    [
      'a page of a list',
      `{"items":${list},"hasMore":false}`,
      (client) => client.integrationsNamed(INTEGRATION.name),
    ],
    [
      'an instance',
      vendorExample('instance-get.200').body.trim(),
      (client) => client.readInstance(INTEGRATION),
    ],
  ];
  const stride = isWhole ? 1 : 7;
  test.each(cases)('%s', async (_, body, read) => {
    for (let at = 0; at < body.length; at += stride) {
      const { client, connection } = await clientOf({ body: body.slice(0, at) });
      const error = await failure(read(client));
      expect(error.code).toBe('unexpected-response');
      expect(error.message).toMatch(
        /: the answer (is not JSON, or was cut off|is a page, not JSON|does not look as expected)\.$/,
      );
      expect(connection.asked).toHaveLength(4);
    }
    await expect(read((await clientOf({ body })).client)).resolves.toBeDefined();
  });
});

describe('a refusal is an error', () => {
  const operations: [string, (of: Awaited<ReturnType<typeof clientOf>>) => Promise<unknown>][] = [
    ['list', ({ client }) => client.integrationsNamed(INTEGRATION.name)],
    ['create', ({ client }) => client.createIntegration('a', '1.0')],
    ['set version', ({ client }) => client.setVersion(INTEGRATION, '1.1')],
    ['install', ({ client }) => client.install(INTEGRATION)],
    ['set up', ({ client }) => client.setUp(INTEGRATION, {})],
    ['read', ({ client }) => client.readInstance(INTEGRATION)],
    ['patch', ({ client }) => client.changeInstance(INTEGRATION, [])],
  ];
  const answers: [string, Scripted, string][] = [
    ['401', vendorExample('authorize.401'), 'unauthorized'],
    ['403', { status: 403, body: { title: 'Forbidden' } }, 'forbidden'],
    ['a domain error', vendorExample('setup.409'), 'request-refused'],
    ['a refused patch', vendorExample('instance-patch.409'), 'request-refused'],
    ['a model error', vendorExample('model-error.400'), 'request-refused'],
  ];
  const cases = operations.flatMap(([name, call]) =>
    answers.map(([why, answer, code]) => ({ name, call, why, answer, code })),
  );
  test.each(cases)('$name: $why', async ({ call, answer, code }) => {
    const of = await clientOf(answer);
    expect(await failure(call(of))).toMatchObject({
      code,
      outcome: answer.status === 409 ? 'conflict' : 'refused',
    });
    expect(of.connection.asked).toHaveLength(1);
  });

  test('also one that comes as a success', async () => {
    const { client } = await clientOf({
      status: 200,
      body: vendorExample('instance-patch.409').body,
    });
    for (const write of [
      client.createIntegration('a', '1.0'),
      client.changeInstance(INTEGRATION, []),
    ]) {
      expect(await failure(write)).toMatchObject({
        code: 'request-refused',
        outcome: 'contradicted',
      });
    }
  });
});

test('a write whose exchange of keys was lost has certainly not been sent', async () => {
  const connection = answering({ status: 500, body: {} });
  const credentials = { kind: 'api-key', apiKey: 'a-key', integrationSecret: undefined } as const;
  const { client } = await dial({ connection, credentials });
  expect(await failure(client.install(INTEGRATION))).toMatchObject({ outcome: 'refused' });
});
