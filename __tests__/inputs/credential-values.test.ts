import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { credential, namedSecret } from '../../src/inputs/credential-values.ts';
import { problemIn, valueIn } from '../parsed-value.ts';
import { tries } from '../size.ts';

const EXPRESSION = /^it holds \{\{, so it is an expression that nobody has evaluated$/;
const SHELL = /^it is a variable of a shell/;
const WINDOWS = /^it is a variable of a Windows shell/;
const BARE = /^it is an expression without \$\{\{ \}\} around it$/;
const SHOWN = /^it is what logs and forms show in the place of a secret$/;
const PLACEHOLDER = /^it is a placeholder in angle brackets$/;
const SCHEME = /^it begins with Bearer or another scheme/;
const JSON_TEXT = /^it is JSON$/;
const ASSIGNED = /^it has the form NAME=value$/;
const COLON = /^it has the form name: value$/;
const ADDRESS = /^it is an address$/;
const NAME = /^it looks like the name of a secret/;
const QUOTED = /^it stands in quotation marks$/;
const LINES = /^it has more than one line$/;
const WRITTEN_BREAK = /^it ends in \\n or \\r/;
const PAIR = /^it is not of the form name=value$/;

describe('a token or a key of a wrong form is refused by the name of the mistake', () => {
  test.each<[text: string, problem: RegExp]>([
    ['$KONTUR_CRM_TOKEN', SHELL],
    ['$token', SHELL],
    ['$$TOKEN', SHELL],
    ['${KONTUR_CRM_TOKEN}', SHELL],
    ['${TOKEN:-none}', SHELL],
    ['$(cat token.txt)', SHELL],
    ['$env:KONTUR_CRM_TOKEN', SHELL],
    ['${env:KONTUR_CRM_TOKEN}', SHELL],
    ['%KONTUR_CRM_TOKEN%', WINDOWS],
    ['%%TOKEN%%', WINDOWS],
    ['{{ secrets.KONTUR_CRM_TOKEN }}', EXPRESSION],
    ['${{ secrets.KONTUR_CRM_TOKEN }}', EXPRESSION],
    ['$ {{ secrets.KONTUR_CRM_TOKEN }}', EXPRESSION],
    ['"${{ secrets.KONTUR_CRM_TOKEN }}"', EXPRESSION],
    ['TOKEN=${{ secrets.KONTUR_CRM_TOKEN', EXPRESSION],
    ['secrets.KONTUR_CRM_TOKEN', BARE],
    ['vars.TOKEN', BARE],
    ['env.KONTUR_CRM_TOKEN', BARE],
    ['github.token', BARE],
    ['steps.login.outputs.token', BARE],
    ['***', SHOWN],
    ['••••••••••••', SHOWN],
    ['<your token>', PLACEHOLDER],
    ['<TOKEN>', PLACEHOLDER],
    ['Bearer qXjZ7kW9qXjZ7kW9', SCHEME],
    ['bearer qXjZ7kW9qXjZ7kW9', SCHEME],
    ['Bearer\nqXjZ7kW9qXjZ7kW9', SCHEME],
    ['Bearer%20qXjZ7kW9qXjZ7kW9', SCHEME],
    ['Bearer: qXjZ7kW9qXjZ7kW9', SCHEME],
    ['Authorization: Bearer qXjZ7kW9', SCHEME],
    ['Basic qXjZ7kW9qXjZ7kW9', SCHEME],
    ['{"token":"qXjZ7kW9qXjZ7kW9"}', JSON_TEXT],
    ['["qXjZ7kW9qXjZ7kW9"]', JSON_TEXT],
    ['KONTUR_CRM_TOKEN=qXjZ7kW9qXjZ7kW9', ASSIGNED],
    ['KONTUR_CRM_TOKEN="qXjZ7kW9qXjZ7kW9"', ASSIGNED],
    ['export KONTUR_CRM_TOKEN=qXjZ7kW9', ASSIGNED],
    ['set TOKEN=qXjZ7kW9qXjZ7kW9', ASSIGNED],
    ['$env:TOKEN = "qXjZ7kW9qXjZ7kW9"', ASSIGNED],
    ['token=qXjZ7kW9qXjZ7kW9', ASSIGNED],
    ['apiKey=qXjZ7kW9qXjZ7kW9', ASSIGNED],
    ['api-key=qXjZ7kW9qXjZ7kW9', ASSIGNED],
    ['token: qXjZ7kW9qXjZ7kW9', COLON],
    ['"token": "qXjZ7kW9qXjZ7kW9"', COLON],
    ['https://crm.kontur.ru/api/x/private-integrations', ADDRESS],
    ['op://vault/kontur/token', ADDRESS],
    ['KONTUR_CRM_TOKEN', NAME],
    ['KONTUR_TOKEN_2', NAME],
    ['kontur_crm_token', NAME],
    ['kontur-crm-api-key', NAME],
    ['"qXjZ7kW9qXjZ7kW9"', QUOTED],
    ["'qXjZ7kW9qXjZ7kW9'", QUOTED],
    ['`qXjZ7kW9qXjZ7kW9`', QUOTED],
    ['«qXjZ7kW9qXjZ7kW9»', QUOTED],
    ['“qXjZ7kW9qXjZ7kW9”', QUOTED],
    ['„qXjZ7kW9qXjZ7kW9“', QUOTED],
    ['qXjZ7kW9qXjZ7kW9"', QUOTED],
    ['qXjZ7kW9\nqXjZ7kW9', LINES],
    ['qXjZ7kW9\r\nqXjZ7kW9', LINES],
    [String.raw`qXjZ7kW9qXjZ7kW9\n`, WRITTEN_BREAK],
    ['qXjZ7kW', /^it has less than 8 characters$/],
    ['qXjZ 7kW9qXjZ', /^its character 5 is a space, which does not belong there$/],
    ['qXjZ7kW9\tqXjZ', /^its character 9 is a tab/],
    ['qXjZ7\u00a0kW9', /^its character 6 is a space of another kind/],
    ['qXjZ7k\u200bW9', /^its character 7 is a character that cannot be seen/],
    ['qXjоZ7kW9', /^its character 4 is a Cyrillic letter/],
    ['qXjοZ7kW9', /^its character 4 is a Greek letter/],
    ['qXjéZ7kW9', /^its character 4 is a letter outside A to Z/],
    ['qX–jZ7kW9', /^its character 3 is a dash/],
    ['qX…jZ7kW9', /^its character 3 is a sign/],
    ['qX１jZ7kW9', /^its character 3 is a digit outside 0 to 9/],
    ['😀qXjоZ7kW9', /^its character 1 is a sign/],
  ])('%j', (text, problem) => {
    expect(problemIn(credential(text))).toMatch(problem);
  });
});

describe('a token or a key that only looks a little like a mistake is taken', () => {
  test.each([
    'q'.repeat(8),
    'dG9rZW46cXhqWg==',
    'ABCDEFGHIJKLMNOP=',
    'TOKEN12345678====',
    'aB3=cD4eF5gH6',
    '$2b$10$qXjZ7kW9qXjZ7kW9',
    'ghs_16C7e42F292c6912E7710c838347Ae178B4a',
    'github_pat_11ABCDEFG0abcdefghijkl_mnopqrstuvw',
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl',
    '11111111-2222-4333-8444-555555555555',
    '0123456789ABCDEF0123456789ABCDEF',
    'KEY_8F3A12DE9B45C67701',
    'bearerqXjZ7kW9',
    'q:XjZ7kW9{}',
    String.raw`qXjZ\n7kW9`,
  ])('%j', (text) => {
    expect(valueIn(credential(text))).toBe(text);
  });

  test('and so is one that a service issues at random', () => {
    const issued = fc.oneof(
      fc.uuid(),
      fc.stringMatching(/^[0-9a-f]{32,64}$/),
      fc
        .stringMatching(/^[A-Za-z0-9_-]{40,80}$/)
        .filter((text) => /[a-z][A-Z0-9]|[0-9]/.test(text)),
      fc.base64String({ minLength: 24, maxLength: 80 }),
    );
    fc.assert(
      fc.property(issued, (text) => {
        expect(valueIn(credential(text))).toBe(text);
      }),
      { numRuns: tries(100, 3_000) },
    );
  });
});

describe('the secret of an integration', () => {
  test.each(['a=b', 'a=b=c d', 'name=dG9rZW4=', 'name="value"', String.raw`name=c:\new`, 'a=$5'])(
    '%j is taken',
    (text) => {
      const value = text.slice(text.indexOf('=') + 1);
      expect(valueIn(namedSecret(text))).toEqual({ pair: text, value });
    },
  );

  test.each<[text: string, problem: RegExp]>([
    ['qXjZ7kW9', PAIR],
    ['=qXjZ7kW9', PAIR],
    ['name=', PAIR],
    ['name: qXjZ7kW9', PAIR],
    ['{"name":"a=b"}', JSON_TEXT],
    ['"name=qXjZ7kW9"', QUOTED],
    ['name=qXjZ7kW9\nother=qXjZ7kW9', LINES],
    ['$INTEGRATION_SECRET', SHELL],
    ['name=$INTEGRATION_SECRET', SHELL],
    ['name=%INTEGRATION_SECRET%', WINDOWS],
    ['name={{ secrets.X }}', EXPRESSION],
    ['name=***', SHOWN],
    ['name=<value>', PLACEHOLDER],
    ['na me=qXjZ7kW9', /^its character 3 is a space/],
    ['name=qXjZй', /^its character 10 is a Cyrillic letter/],
  ])('%j is refused by the name of the mistake', (text, problem) => {
    expect(problemIn(namedSecret(text))).toMatch(problem);
  });
});

test('4,096 characters are taken, and more are told as too many', () => {
  const tooMany = /^it has more than 4,096 characters$/;
  expect(credential('t'.repeat(4_096)).ok).toBe(true);
  expect(namedSecret(`a=${'t'.repeat(4_096)}`).ok).toBe(true);
  expect(problemIn(credential('t'.repeat(4_097)))).toMatch(tooMany);
  expect(problemIn(namedSecret(`a=${'t'.repeat(4_097)}`))).toMatch(tooMany);
});

test('no problem and no remedy shows three characters of the value, in whichever wrong form', () => {
  const around = fc.constantFrom(
    ...['$', '${', '}', '%', '{{ ', ' }}', 'NAME=', 'Bearer ', '"', "'", '“', '»', '\n', '\\n'],
    ...['{"a":"', '"}', 'https://', ' ', 'ж', '\u200b', '=', 'a: ', '<', '>', 'x'.repeat(5_000)],
  );
  const secret = fc.stringMatching(/^[QJZWX]{3}[0-9QJZWX]{3,12}$/);
  fc.assert(
    fc.property(around, secret, around, (before, inner, after) => {
      for (const parse of [credential, namedSecret]) {
        const read = parse(`${before}${inner}${after}`);
        if (read.ok) continue;
        const said = `${read.problem} ${read.remedy}`;
        for (let i = 0; i + 3 <= inner.length; i++) {
          expect(said).not.toContain(inner.slice(i, i + 3));
        }
      }
    }),
    { numRuns: tries(100, 5_000) },
  );
});
