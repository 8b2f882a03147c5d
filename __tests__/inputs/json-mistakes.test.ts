import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseStrictJson } from '../../src/inputs/strict-json.ts';
import { tries } from '../size.ts';
import { refusalOf } from './json-texts.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const inLines = (text: string) => text.replace(/.{76}/g, '$&\n');

const JSON_TEXT = '{"apiToken": "qXjZ7kW9", "autoAnswer": true}';
const PEM = '-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49\n-----END PRIVATE KEY-----\n';

describe('what is no JSON as a whole is called by its name, without a place', () => {
  test.each<[text: string, problem: string]>([
    [base64(JSON_TEXT), 'it is base64'],
    [inLines(base64(`{\n  "long": "${'x'.repeat(200)}"\n}`)), 'it is base64'],
    [Buffer.from(JSON_TEXT).toString('base64url'), 'it is base64'],
    [base64('[{"op": "add"}]'), 'it is base64'],
    ['autoAnswer: true\napiToken: qXjZ7kW9', 'it is YAML'],
    ['---\nautoAnswer: true', 'it is YAML'],
    ['- op: add\n  path: /x', 'it is YAML'],
    ["'apiToken': qXjZ7kW9", 'it is YAML'],
    ['nested:\n  apiToken: qXjZ7kW9', 'it is YAML'],
    ['API_TOKEN=qXjZ7kW9\nB=c', 'it is of the form NAME=value, as lines of an .env file are'],
    ['export API_TOKEN=qXjZ7kW9', 'it is of the form NAME=value, as lines of an .env file are'],
    ['"apiToken": "qXjZ7kW9"', 'the { and } around it are missing'],
    [`'${JSON_TEXT}'`, 'it stands in quotation marks'],
    [`"${JSON_TEXT}"`, 'it stands in quotation marks'],
    [`\`${JSON_TEXT}\``, 'it stands in quotation marks'],
    [`\`\`\`json\n${JSON_TEXT}\n\`\`\``, 'it stands between the marks of a block of code'],
    [PEM, 'it is a key or a certificate by itself'],
    ['<setup><apiToken>qXjZ7kW9</apiToken></setup>', 'it is XML or HTML'],
    ['<setup>', 'it is a placeholder in angle brackets'],
    ['setup.json', 'it is the name of a file'],
    ['@./config/setup.json', 'it is the name of a file'],
    ['C:\\work\\setup.yml', 'it is the name of a file'],
    ['https://example.org/setup.json', 'it is an address'],
    [
      '[object Object]',
      'it is no more than the word that an expression or a script makes of an object',
    ],
    ['Object', 'it is no more than the word that an expression or a script makes of an object'],
    ['$SETUP', 'it is a variable of a shell, and no shell reads this value'],
    ['${SETUP}', 'it is a variable of a shell, and no shell reads this value'],
    ['$(cat setup.json)', 'it is a variable of a shell, and no shell reads this value'],
    ['%SETUP%', 'it is a variable of a Windows shell, and no shell reads this value'],
    ['secrets.KONTUR_CRM_SETUP', 'it is an expression without ${{ }} around it'],
    ['***', 'it is what logs and forms show in the place of a secret'],
  ])('%j: %s', (text, problem) => {
    expect(refusalOf(text)).toBe(problem);
  });
});

describe('a mistake in JSON is called by its name, with its place', () => {
  test.each<[text: string, problem: RegExp, line: number, column: number]>([
    ["{'apiToken': 'qXjZ7kW9'}", /^a single quotation mark/, 1, 2],
    [`{"apiToken": 'qXjZ7kW9'}`, /^a single quotation mark/, 1, 14],
    ['{“apiToken”: “qXjZ7kW9”}', /^a typographic quotation mark stands/, 1, 2],
    ['{"apiToken": „qXjZ7kW9“}', /^a typographic quotation mark stands/, 1, 14],
    ['{«apiToken»: 1}', /^a typographic quotation mark stands/, 1, 2],
    ['{‘apiToken’: 1}', /^a typographic quotation mark stands/, 1, 2],
    ['{"apiToken”: "qXjZ7kW9"}', /^a typographic quotation mark seems to close/, 1, 11],
    ['{"apiToken": "qXjZ7kW9”, "a": 1}', /^a typographic quotation mark seems to close/, 1, 23],
    ['{"apiToken": "qXjZ7kW9”}', /^a typographic quotation mark seems to close/, 1, 23],
    ['{"a": 1,}', /^a comma stands before the bracket that closes/, 1, 9],
    ['{\n  "a": [\n    1,\n  ]\n}', /^a comma stands before the bracket that closes/, 4, 3],
    ['{"a": 1,, "b": 2}', /^there is a comma too many/, 1, 9],
    ['{\n  // a comment\n  "a": 1\n}', /^a comment stands there/, 2, 3],
    ['{"a": 1 /* one */}', /^a comment stands there/, 1, 9],
    ['{"a": 1 # one\n}', /^a comment stands there/, 1, 9],
    [
      String.raw`{\"apiToken\": \"qXjZ7kW9\"}`,
      /^a quotation mark .* has a backslash before it/,
      1,
      2,
    ],
    [String.raw`{\n  "apiToken": 1}`, /^a written \\n, /, 1, 2],
    [String.raw`{"apiToken": 1}\n`, /^a written \\n, /, 1, 16],
    ['{"a": 1 \\\n}', /^a backslash stands outside/, 1, 9],
    [`{"key": "${PEM}"}`, /^a line break stands inside a string/, 1, 37],
    ['{"a": "b,\n"c": 1}', /^a line break stands inside a string/, 1, 10],
    ['{"a": "b\tc"}', /^a tab stands inside a string/, 1, 9],
    ['{"a": "b\u0001c"}', /^a character that cannot be seen stands inside a string/, 1, 9],
    [String.raw`{"path": "C:\work"}`, /^a backslash in a string/, 1, 13],
    [String.raw`{"a": "it\'s"}`, /^a backslash in a string/, 1, 10],
    ['{"a": "b\\\nc"}', /^a backslash in a string/, 1, 9],
    [String.raw`{"path": "C:\user"}`, /^after \\u in a string/, 1, 13],
    ['{"a": "qXjZ7kW9', /^a string begins there, and the text ends/, 1, 7],
    ['{"a": {"b": 1}', /^the text ends before the JSON does/, 1, 15],
    ['{"a":', /^the text ends before the JSON does/, 1, 6],
    ['{"a": True, "b": None}', /^a word stands there as another language spells it/, 1, 7],
    ['{"a": TRUE}', /^a word stands there as another language spells it/, 1, 7],
    ['{"a": $TOKEN}', /^a variable stands there/, 1, 7],
    ['{"a": ${TOKEN}}', /^a variable stands there/, 1, 7],
    ['{"a": %TOKEN%}', /^a variable stands there/, 1, 7],
    ['{"a": {{ token }}}', /^an expression stands there/, 1, 8],
    ['{"a": ${{ secrets.TOKEN }}}', /^an expression stands there/, 1, 7],
    ['{{ toJSON(secrets.SETUP) }}', /^an expression stands there/, 1, 2],
    ['${{ secrets.SETUP }}', /^an expression stands there/, 1, 1],
    ['{"a": <token>}', /^a placeholder stands there/, 1, 7],
    ['{"a": ***}', /^a placeholder stands there/, 1, 7],
    ['{"a": 1, ...}', /^a placeholder stands there/, 1, 10],
    ['{"a": 1, …}', /^a placeholder stands there/, 1, 10],
    ['{"a" = 1}', /^a = or a ; stands there/, 1, 6],
    ['{"a": 1; "b": 2}', /^a = or a ; stands there/, 1, 8],
    ['{"a": 1};', /^a = or a ; stands there/, 1, 9],
    ['{"a": 007}', /^a number is not written/, 1, 8],
    ['{"a": 1_000}', /^a number is not written/, 1, 8],
    ['{"a": 1.}', /^a number is not written/, 1, 8],
    ['{"a": +7}', /^a number is not written/, 1, 7],
    ['{\u00a0"a": 1}', /^a character that cannot be seen stands outside/, 1, 2],
    ['{\u200b"a": 1}', /^a character that cannot be seen stands outside/, 1, 2],
    ['{apiToken: 1}', /^a key in double quotes is missing/, 1, 2],
    ['{"a": qXjZ7kW9}', /^a value is missing or not JSON/, 1, 7],
    ['{"a": 1 "b": 2}', /^a comma or } is missing/, 1, 9],
    ['{"a": 1}{"b": 2}', /^there is something after the end/, 1, 9],
  ])('%j', (...[text, problem, line, column]) => {
    const refusal = refusalOf(text);
    expect(refusal).toMatch(problem);
    expect(refusal).toMatch(new RegExp(` \\(line ${line}, column ${column}\\)$`));
    expect(refusal).not.toMatch(/qXjZ|MIGH|apiToken/);
  });

  test.each([
    '{"a": "a “quoted” text", "b": "{{ name }} and $NAME, %X%, it\'s // fine #1"}',
    `{"key": ${JSON.stringify(PEM)}}`,
  ])('and the same in a string is none: %j', (text) => {
    expect(parseStrictJson(text)).toMatchObject({ ok: true });
  });
});

describe('no problem and no remedy shows a piece of the text', () => {
  /** Letters that no message holds in a row, so that a piece of three cannot be a coincidence. */
  const secret = fc.stringMatching(/^[QZXWJ]{6,20}$/);
  const places = [
    ...['{"a": "S"}', "{'a': 'S'}", '{“a”: “S”}', '{"a": "S”}', '{"a": "S",}', '{"S": 1; }'],
    ...['{"a": S}', '{"a": $S}', '{"a": <S>}', '{"a": %S%}', '{"a": {{ S }}}', '{\\"S\\": 1}'],
    ...['a: S', 'A=S', '- S', 'S.json', 'https://S', '<S>', '$S', '${S}', '\'{"a": "S"}\''],
    ...['{"a": "S\nS"}', '{"a": "\\S"}', '{"a": "\\uS"}', '{"a": 1} S', '"S": 1', '{S: 1}'],
    ...['"{\\"a\\": \\"S\\"}"', '-----BEGIN S-----\nS', '```\n{"a": "S"}', '// S\n{}', 'S'],
  ];
  const damage = fc.constantFrom('', ...Array.from('{}[]:,"\'\\“”=;$%<#\n\t\u00a0'));
  const mistaken = secret.chain((text) =>
    fc
      .tuple(fc.constantFrom(...places), fc.nat(), damage, fc.boolean())
      .map(([form, at, char, encoded]) => {
        const filled = form.replaceAll('S', text);
        const place = at % (filled.length + 1);
        const damaged = filled.slice(0, place) + char + filled.slice(place);
        return [text, encoded ? base64(damaged) : damaged] as const;
      }),
  );

  test('whatever the mistake is', () => {
    fc.assert(
      fc.property(mistaken, ([text, given]) => {
        const read = parseStrictJson(given);
        if (read.ok) return;
        const said = `${read.problem} ${read.remedy}`;
        for (let i = 0; i + 3 <= text.length; i++) {
          expect(said).not.toContain(text.slice(i, i + 3));
        }
      }),
      { numRuns: tries(200, 10_000) },
    );
  });
});
