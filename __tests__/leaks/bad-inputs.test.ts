import { describe, expect, test } from '@jest/globals';
import { withSandbox } from '../sandbox/with-sandbox.ts';
import { onlyInSoak, onlyInWhole } from '../size.ts';
import { CANARIES, PEM } from './canaries.ts';
import { expectNoLeak, expectNothingObeyed, observeCase, theErrorOf } from './observed-run.ts';

const SECRET = 'canary-input-Zq61';
const nested = (depth: number) => `${'{"a":'.repeat(depth)}"${SECRET}"${'}'.repeat(depth)}`;
const keys = (count: number) =>
  `{${Array.from({ length: count }, (_, at) => `"k${at}":1`).join()},"s":"${SECRET}"}`;

/** What is given in place of the good inputs, and what the one error has to say. */
type Row = [what: string, given: [input: string, value: string], said: RegExp];

const ROWS: Row[] = [
  ['JSON that stops near a secret', ['setup', `{"a":"${SECRET}`], /line 1, column 6/],
  [
    'more than 48 KiB',
    ['setup', `{"s":"${SECRET}${'x'.repeat(48 * 1024)}"}`],
    /longer than 48 KiB/,
  ],
  ['an unknown operation', ['routes', `{"${SECRET}${'x'.repeat(60)}":1}`], /there is no operation/],
  ['a route to another host', ['routes', `{"list":"GET //${SECRET}/x"}`], /path of list/],
  ['a token of two lines', ['token', `${SECRET}\n${SECRET}2`], /token: it has more than one line/],
  ['an address with a password', ['api-url', `https://u:${SECRET}@x`], /user name or a password/],
  ...onlyInWhole<Row>([
    ['the key __proto__', ['setup', `{"__proto__":{"a":"${SECRET}"}}`], /__proto__ is not allowed/],
    [
      'an unknown field of a patch',
      ['instance-patch', `[{"${SECRET}":1}]`],
      /operation 1 has no op/,
    ],
    [
      'a token beyond Latin-1',
      ['token', `${SECRET}${CANARIES['depth 4']}`],
      /token: its character \d+ is a Cyrillic letter/,
    ],
    [
      'a secret of an integration of two lines',
      ['integration-secret', `a=${SECRET}\n${SECRET}2`],
      /integration-secret: it has more than one line/,
    ],
  ]),
  ...onlyInSoak<Row>([
    ['depth 65', ['setup', nested(65)], /deeper than 64/],
    ['an api-key of two lines', ['api-key', `${SECRET}\n${SECRET}2`], /more than one line/],
    ['a token of GitHub of two lines', ['github-token', `${SECRET}\n2`], /more than one line/],
    ['a secret that is no JSON at all', ['setup', SECRET], /line 1, column 1/],
    ['1,001 keys', ['setup', keys(1_000)], /more than 1000 keys/],
    ['a number beyond a double', ['setup', `{"s":"${SECRET}","a":1e400}`], /number is too large/],
    ['an address that is none', ['api-url', `${SECRET}:${SECRET}`], /not a URL/],
    ['an address in the clear', ['api-url', `http://${SECRET}`], /in the clear/],
    ['JSON with a comma too many', ['setup', `{\n"a":"${SECRET}",\n}`], /line 3, column 1/],
    ['base64', ['setup', Buffer.from(`{"a":"${SECRET}"}`).toString('base64')], /it is base64/],
    ['YAML', ['setup', `a: ${SECRET}`], /it is YAML/],
    ['JSON with a key of many lines', ['setup', `{"a":"${PEM}"}`], /a line break stands inside/],
    ['JSON with a bare word', ['setup', `{"a":${SECRET}}`], /line 1, column 6/],
    ['JSON with a secret behind its end', ['setup', `{} ${SECRET}`], /line 1, column 4/],
    ['JSON with a single quote', ['setup', `{'${SECRET}':1}`], /line 1, column 2/],
    ['JSON that is a list', ['setup', `["${SECRET}"]`], /not an object/],
    ['JSON that is a string', ['setup', `"${SECRET}"`], /not an object/],
    ['a key twice', ['setup', `{"${SECRET}":1,"${SECRET}":2}`], /twice/],
    ['the key constructor', ['setup', `{"constructor":"${SECRET}"}`], /constructor is not allowed/],
    ['10,000 keys', ['setup', keys(10_000)], /longer than 48 KiB/],
    ['an operation with a secret', ['routes', `{"nope":"${SECRET}"}`], /there is no operation/],
    [
      'a token with a carriage return',
      ['token', `${SECRET}\r${SECRET}2`],
      /token: it has more than one line/,
    ],
    ['an api-key beyond Latin-1', ['api-key', `${SECRET}ж`], /is a Cyrillic letter/],
    ['a token with a space', ['token', `a ${SECRET}`], /token: its character 2 is a space/],
    ['a token with its scheme', ['token', `Bearer ${SECRET}`], /token: it begins with Bearer/],
    ['a token as a line of a file', ['token', `KONTUR_TOKEN=${SECRET}`], /the form NAME=value/],
    ['a token in quotes', ['token', `"${SECRET}"`], /in quotation marks/],
    ['an address with a path', ['api-url', `https://x/${SECRET}`], /more than a host/],
    ['an address without scheme', ['api-url', `//${SECRET}`], /not a URL/],
    ['an address by ftp', ['api-url', `ftp://${SECRET}`], /not a URL/],
  ]),
];

/** What has to be given with an input, or left out. */
const BESIDE: Readonly<Record<string, Record<string, string>>> = {
  'api-key': { token: '' },
  'integration-secret': { token: '', 'api-key': 'canary-key-Zq62' },
  'github-token': { deployment: 'production' },
};

/** Where the text is a key, or stands where names are quoted, it is no secret. */
const MAY_BE_SHOWN = new Set(['an unknown operation']);

describe('bad input near a secret: a named error before any connection, 0 canaries', () => {
  test.each(ROWS)('%s', async (what, [input, value], said) => {
    const sandbox = await withSandbox();
    const runs = await observeCase({
      tag: 'v1.2.3',
      inputs: {
        workspace: sandbox.workspace.name,
        integration: 'my.integration',
        token: sandbox.token,
        'api-url': sandbox.url,
        install: 'true',
        ...BESIDE[input],
        [input]: value,
      },
    });
    for (const run of runs) {
      if (!MAY_BE_SHOWN.has(what)) expectNoLeak(run, { secret: SECRET, ...CANARIES });
      expectNothingObeyed(run);
      expect(theErrorOf(run)).toMatch(said);
      expect(theErrorOf(run)).toMatch(new RegExp(`^invalid-input: ${input}: `));
      expect(run.connections).toEqual([]);
    }
    expect(sandbox.requests).toEqual([]);
  });
});
