import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MAX_RECORDING_BYTES } from '../../src/recording/read-har.ts';
import { readRecording } from '../../src/shells/cli/routes.ts';
import { problemIn } from '../parsed-value.ts';
import {
  ID,
  NAME,
  PAGE,
  PROCEDURE,
  VERSION,
  har,
  learned,
  procedure,
  refused,
} from './recordings.ts';

const WHOLE = har(procedure({}));

describe('a file that tells nothing is refused with what to record', () => {
  test.each<[string, string, string]>([
    ['empty', '', 'it is not JSON, which a HAR file is'],
    ['of another kind', 'PK\u0003\u0004', 'it is not JSON, which a HAR file is'],
    ['cut', WHOLE.slice(0, -200), 'it is cut off'],
    ['other JSON', '{"a": 1}', 'it is JSON, but no recording'],
    ['a list', '[]', 'it is JSON, but no recording'],
    ['null', 'null', 'it is JSON, but no recording'],
    ['entries that are no list', '{"log": {"entries": {}}}', 'it is JSON, but no recording'],
    ['without requests', '{"log": {"entries": []}}', 'it holds no requests'],
  ])('%s', (_what, text, problem) => {
    expect(refused(text)).toContain(problem);
    expect(refused(text)).toMatch(/Do the procedure once more|Record the page/);
  });

  test('of another site, which is not named', () => {
    const elsewhere = har(procedure({}).map((one) => ({ ...one, origin: 'https://bank.example' })));
    expect(refused(elsewhere)).toContain(
      'it holds no requests to the service, https://crm.kontur.ru',
    );
    expect(refused(elsewhere)).not.toContain('bank');
  });

  test('without the page that tells the workspace', () => {
    const other = { request: 'POST /new', json: { name: NAME, version: VERSION }, answer: 'OK' };
    const text = har([other]).replaceAll('/api/acme/integrations', '/elsewhere');
    expect(refused(text)).toContain('nothing tells the name of the workspace');
  });

  test('without a create, unless the name is given', () => {
    const text = har(procedure({ create: undefined }));
    expect(refused(text)).toContain('does not tell which name and version were typed');
    expect(learned(procedure({ create: undefined }), { name: NAME })).toMatchObject({ routes: {} });
  });

  test('with creates of several names, unless one is given', () => {
    const other = { ...PROCEDURE.create, json: { name: 'acme.other', version: '2.0' } };
    const create = [PROCEDURE.create, other];
    expect(refused(har(procedure({ create })))).toContain('several names');
    expect(learned(procedure({ create }), { name: NAME })).toMatchObject({ routes: {} });
  });

  test('without the bodies of answers', () => {
    const text = WHOLE.replaceAll(
      /"text":"(?:[^"\\]|\\.)*"\},"redirectURL"/g,
      '"comment":""},"redirectURL"',
    );
    expect(refused(text, { name: NAME, version: VERSION })).toContain('no bodies of answers');
    expect(refused(text)).toContain('save with content');
  });

  test('without the bodies of requests', () => {
    const read = JSON.parse(WHOLE) as { log: { entries: { request: { postData?: object } }[] } };
    for (const { request } of read.log.entries) delete request.postData;
    const text = JSON.stringify(read);
    expect(refused(text)).toContain('no bodies of requests');
  });
});

describe('what is strange in a recording', () => {
  test('entries of any form are passed over', () => {
    const strange = [
      null,
      1,
      'x',
      [],
      {},
      { request: null },
      { request: { url: 1 } },
      { request: { url: 'x' } },
      { request: { url: 'data:,x' } },
      { request: { url: 'https://crm.kontur.ru/%E0%A4%A' } },
      { request: { url: 'https://crm.kontur.ru/a', headers: [1, {}], postData: 3 }, response: 4 },
      { request: { url: 'https://crm.kontur.ru/a', method: 'BREW' }, response: { content: [] } },
    ];
    const read = JSON.parse(WHOLE) as { log: { entries: unknown[] } };
    const text = JSON.stringify({
      log: { entries: [...strange, ...read.log.entries, ...strange] },
    });
    expect(() => refused(text)).toThrow('The recording was read');
  });

  test('a mark at its beginning, as some programs write it', () => {
    expect(() => refused(`\uFEFF${WHOLE}`)).toThrow('The recording was read');
  });

  test('a file of very deep JSON', () => {
    const deep = `{"log": ${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    expect(refused(deep)).toContain('no recording');
  });

  test('bodies of very deep JSON are not looked into', () => {
    const text = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
    const create = { ...PROCEDURE.create, text: { mediaType: 'application/json', text } };
    const list = { request: 'GET /api/deep', page: text };
    const finding = learned(procedure({ create: [PROCEDURE.create, create, list] }));
    expect(finding.routes).toEqual({});
  });

  test('answers in base64 are read', () => {
    const read = JSON.parse(WHOLE) as {
      log: { entries: { response: { content: { text: string; encoding?: string } } }[] };
    };
    for (const { response } of read.log.entries) {
      response.content.text = Buffer.from(response.content.text).toString('base64');
      response.content.encoding = 'base64';
    }
    expect(() => refused(JSON.stringify(read))).toThrow('The recording was read');
  });

  test('names that objects have by themselves are nobody’s keys', () => {
    const json = JSON.parse(
      `{"name":"${NAME}","version":"${VERSION}","__proto__":{"a":true},"constructor":true}`,
    ) as Record<string, boolean>;
    const finding = learned(procedure({ create: { ...PROCEDURE.create, json } }));
    expect(finding.routes).toEqual({});
    expect(JSON.stringify(finding.problems)).toContain('a key of its own');
  });

  test('a workspace that is called like a word of the routes', () => {
    const renamed = har(procedure({})).replaceAll('/acme/', '/integrations/');
    expect(() => refused(renamed)).toThrow('The recording was read');
    expect(ID).toHaveLength(36);
    expect(PAGE.request).toContain('acme');
  });
});

describe('the file of a recording', () => {
  const given = { name: undefined, version: undefined, apiUrl: undefined };
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'recording-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('is read', async () => {
    const file = join(folder, 'good.har');
    await writeFile(file, WHOLE);
    expect(await readRecording(file, given)).toMatchObject({ ok: true, value: { routes: {} } });
  });

  test('that is too long is not read', async () => {
    const file = join(folder, 'long.har');
    const handle = await open(file, 'w');
    await handle.truncate(MAX_RECORDING_BYTES + 1);
    await handle.close();
    expect(problemIn(await readRecording(file, given))).toBe('it is longer than 64 MB');
  });

  test.each([
    ['nowhere.har', 'it cannot be read (ENOENT)'],
    ['.', 'it is not a file'],
  ])('%s', async (name, problem) => {
    expect(problemIn(await readRecording(join(folder, name), given))).toBe(problem);
  });
});
