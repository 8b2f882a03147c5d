import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { busyMs } from '../busy.ts';
import { JSON_LIMITS, parseStrictJson as parse } from '../../src/inputs/strict-json.ts';
import { valueIn } from '../parsed-value.ts';
import {
  FORBIDDEN,
  jsonText,
  jsonValue,
  outcomeOf,
  parsedByJson,
  refusalOf,
} from './json-texts.ts';
import { tries } from '../size.ts';

const parseStrictJson = (text: string) => valueIn(parse(text));

describe('valid JSON', () => {
  test('within the limits is read as JSON.parse reads it, however it is spelled', () => {
    fc.assert(
      fc.property(jsonText, (text) => {
        expect(parseStrictJson(text)).toStrictEqual(JSON.parse(text));
      }),
      { numRuns: tries(100, 3_000) },
    );
  });

  test.each([
    ['null', null],
    [' \t\r\n true \n', true],
    ['false', false],
    ['0', 0],
    ['-0', -0],
    ['-12.50e+2', -1250],
    ['1E-2', 0.01],
    ['1e-400', 0],
    ['9007199254740992', 9007199254740992],
    ['9007199254740993.0', 9007199254740992],
    ['""', ''],
    [String.raw`"\"\\\/\b\f\n\r\tA\ud83d\ude00\uD800"`, '"\\/\b\f\n\r\tA😀\ud800'],
    ['"\u007f\u2028 ж"', '\u007f\u2028 ж'],
    ['[]', []],
    ['[ ]', []],
    ['[null,[null],{"a":null}]', [null, [null], { a: null }]],
    ['{}', {}],
    ['{ "" : { } , "a" : [ 1 , 2 ] }', { '': {}, a: [1, 2] }],
    ['{"a":{"a":1},"b":[{"a":1},{"a":2}]}', { a: { a: 1 }, b: [{ a: 1 }, { a: 2 }] }],
    [
      '{"toString":1,"__proto":2,"hasOwnProperty":3}',
      { toString: 1, __proto: 2, hasOwnProperty: 3 },
    ],
  ])('is read to its value: %s', (text, value) => {
    expect(parseStrictJson(text)).toStrictEqual(value);
  });
});

describe('what is not JSON', () => {
  test.each([
    ['', 'the text ends before the JSON does', 1, 1],
    [' \n ', 'the text ends before the JSON does', 2, 2],
    [
      '\uFEFF{}',
      'a character that cannot be seen stands outside of strings, and is no space to JSON',
      1,
      1,
    ],
    [
      '\0',
      'a character that cannot be seen stands outside of strings, and is no space to JSON',
      1,
      1,
    ],
    ['nul', 'a value is missing or not JSON', 1, 1],
    ['NaN', 'a value is missing or not JSON', 1, 1],
    ['undefined', 'a value is missing or not JSON', 1, 1],
    ["'a'", 'a single quotation mark stands where JSON has a double one', 1, 1],
    ['.5', 'a number is not written as JSON writes it', 1, 1],
    ['+1', 'a number is not written as JSON writes it', 1, 1],
    ['-', 'a number is not written as JSON writes it', 1, 1],
    ['01', 'a number is not written as JSON writes it', 1, 2],
    ['1.', 'a number is not written as JSON writes it', 1, 2],
    ['1e', 'a number is not written as JSON writes it', 1, 2],
    ['0x10', 'a number is not written as JSON writes it', 1, 2],
    ['nullx', 'there is something after the end of the JSON', 1, 5],
    ['{} // end', 'a comment stands there, and JSON has none', 1, 4],
    ['{}\n{}', 'there is something after the end of the JSON', 2, 1],
    [
      '1\u00a0',
      'a character that cannot be seen stands outside of strings, and is no space to JSON',
      1,
      2,
    ],
    ['[1,]', 'a comma stands before the bracket that closes', 1, 4],
    ['[,1]', 'there is a comma too many', 1, 2],
    ['[', 'the text ends before the JSON does', 1, 2],
    ['[1 2]', 'a comma or ] is missing', 1, 4],
    ['[1}', 'a comma or ] is missing', 1, 3],
    ['{', 'the text ends before the JSON does', 1, 2],
    ['{a:1}', 'a key in double quotes is missing', 1, 2],
    ['{"a":1,}', 'a comma stands before the bracket that closes', 1, 8],
    ['{"a" 1}', 'a colon is missing after a key', 1, 6],
    ['{"a"', 'the text ends before the JSON does', 1, 5],
    ['{"a":}', 'a value is missing or not JSON', 1, 6],
    ['{"a":1', 'the text ends before the JSON does', 1, 7],
    ['{"a":1]', 'a comma or } is missing', 1, 7],
    ['{"a":1 "b":2}', 'a comma or } is missing', 1, 8],
    ['"a', 'a string begins there, and the text ends before it does', 1, 1],
    ['"a\nb"', 'a line break stands inside a string', 1, 3],
    ['["\t"]', 'a tab stands inside a string', 1, 3],
    [
      String.raw`"\x41"`,
      'a backslash in a string stands before a character that it does not go with',
      1,
      2,
    ],
    [
      String.raw`"\u12g4"`,
      String.raw`after \u in a string there are not four hexadecimal digits`,
      1,
      2,
    ],
    [String.raw`{"a":"\"}`, 'a string begins there, and the text ends before it does', 1, 6],
    ['{\n  "a": 1,\n  b: 2\n}', 'a key in double quotes is missing', 3, 3],
  ])('%j is refused with its place', (...[text, problem, line, column]) => {
    expect(parsedByJson(text)).toBeUndefined();
    expect(refusalOf(text)).toBe(`${problem} (line ${line}, column ${column})`);
  });

  test('is refused wherever a valid text is cut', () => {
    const text = '{"a": [1.5e3, -0, true, null, "xA\\n"], "b": {"c": [], "d": {}}}';
    for (let end = 0; end < text.length; end++) refusalOf(text.slice(0, end));
    expect(outcomeOf(text)).toHaveProperty('value');
  });

  test('is told from JSON as JSON.parse tells it, one character off a valid text', () => {
    const damaged = fc
      .tuple(
        jsonText,
        fc.nat(),
        fc.constantFrom('', ...Array.from(' {}[]:,"\\0-+.eEnutf1\n\u0000\u00a0')),
        fc.boolean(),
      )
      .map(([text, place, char, replaces]) => {
        const at = place % (text.length + 1);
        return text.slice(0, at) + char + text.slice(replaces ? at + 1 : at);
      });
    fc.assert(
      fc.property(damaged, (text) => {
        const expected = parsedByJson(text);
        const outcome = outcomeOf(text);
        // What JSON.parse lets pass and this does not, is tested below.
        if (
          'refusal' in outcome &&
          /twice|too large|too many digits|not allowed/.test(outcome.refusal)
        )
          return;
        expect('value' in outcome ? outcome : undefined).toStrictEqual(expected);
      }),
      { numRuns: tries(200, 10_000) },
    );
  });

  test('any text is read or refused with a JsonTextError', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect('value' in outcomeOf(text)).toBe(parsedByJson(text) !== undefined);
      }),
    );
  });
});

describe('a refusal of JSON never quotes the text:', () => {
  /** Letters that no message holds in a row, so that a piece of four cannot be a coincidence. */
  const canary = fc.stringMatching(/^[P-Z]{8,30}$/);
  const withCanary = canary.chain((secret) =>
    fc
      .tuple(
        fc.constantFrom(
          `{"key":"${secret}"}`,
          `{"${secret}":1,"${secret}":2}`,
          `["a\n${secret}"]`,
          `{"a":"${secret}`,
          secret,
          `{${secret}:1}`,
          `{"a":"b" "${secret}"}`,
          `{"a":"${secret}\\q"}`,
          `[1e999, "${secret}"]`,
          `{"${secret}":{"__proto__":"${secret}"}}`,
          `{"a": ${secret}}`,
          `{} ${secret}`,
          `{"token": "${secret}",}`,
        ),
        fc.nat(),
      )
      .map(([text, place]) => [secret, text.slice(0, 1 + (place % text.length))] as const),
  );

  test('not four characters of it', () => {
    fc.assert(
      fc.property(withCanary, ([secret, text]) => {
        const outcome = outcomeOf(text);
        if ('value' in outcome) return;
        for (let i = 0; i + 4 <= secret.length; i++) {
          expect(outcome.refusal).not.toContain(secret.slice(i, i + 4));
        }
      }),
      { numRuns: tries(100, 3_000) },
    );
  });

  test('nothing else of the error holds it either', () => {
    const secret = 'QWERTYSECRET';
    expect(JSON.stringify(parse(`{"a": "${secret}"`))).not.toContain(secret);
  });
});

describe('JSON is refused beyond its limits:', () => {
  test('48 KiB, counted in bytes', () => {
    const longest = `"${'a'.repeat(JSON_LIMITS.bytes - 2)}"`;
    expect(JSON_LIMITS.bytes).toBe(49_152);
    expect(parseStrictJson(longest)).toHaveLength(JSON_LIMITS.bytes - 2);
    expect(refusalOf(`${longest} `)).toBe('it is longer than 48 KiB');
    expect(refusalOf(`"${'ж'.repeat(JSON_LIMITS.bytes / 2)}"`)).toBe('it is longer than 48 KiB');
  });

  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
  const nestedObjects = (depth: number) => '{"a":'.repeat(depth) + '1' + '}'.repeat(depth);

  test('64 levels deep', () => {
    expect(parseStrictJson(nested(64))).toStrictEqual(JSON.parse(nested(64)));
    expect(parseStrictJson(nestedObjects(64))).toStrictEqual(JSON.parse(nestedObjects(64)));
    expect(refusalOf(nested(65))).toBe('it is nested deeper than 64 levels (line 1, column 65)');
    expect(refusalOf(nestedObjects(65))).toMatch(/^it is nested deeper than 64 levels/);
    expect(refusalOf('['.repeat(20_000))).toMatch(/^it is nested deeper than 64 levels/);
  });

  test('levels that are closed do not count', () => {
    const beside = `[${Array.from({ length: 100 }, () => nested(63)).join(',')}]`;
    expect(parseStrictJson(beside)).toHaveLength(100);
    const objects = `[${Array.from({ length: 100 }, () => '{}').join(',')}]`;
    expect(parseStrictJson(objects)).toHaveLength(100);
  });

  test('1,000 keys in all, wherever they stand', () => {
    const object = (keys: number) =>
      `{${Array.from({ length: keys }, (_, i) => `"k${i}":${i}`).join(',')}}`;
    expect(Object.keys(parseStrictJson(object(1000)) as object)).toHaveLength(1000);
    expect(refusalOf(object(1001))).toMatch(/^it has more than 1000 keys \(line 1, column \d+\)$/);
    expect(parseStrictJson(`[${object(500)},${object(500)}]`)).toHaveLength(2);
    expect(refusalOf(`[${object(500)},${object(501)}]`)).toMatch(/^it has more than 1000 keys/);
    expect(parseStrictJson(`[${Array.from({ length: 2000 }, () => '"a"').join()}]`)).toHaveLength(
      2000,
    );
  });

  test.each([
    ['{"a":1,"a":1}', 'a key stands twice in one object (line 1, column 8)'],
    ['[{"x":{"a":1,"b":2,\n"a":null}}]', 'a key stands twice in one object (line 2, column 1)'],
    ['{"a":1,"\\u0061":1}', 'a key stands twice in one object (line 1, column 8)'],
    ['[1e400]', 'a number is too large (line 1, column 2)'],
    [
      '[9007199254740993]',
      'a whole number has too many digits to be sent as it is (line 1, column 2)',
    ],
    [
      '-12345678901234567890123',
      'a whole number has too many digits to be sent as it is (line 1, column 1)',
    ],
    ['-1e400', 'a number is too large (line 1, column 1)'],
    [`1${'0'.repeat(309)}`, 'a number is too large (line 1, column 1)'],
  ])('%s is refused, although JSON.parse lets it pass', (text, refusal) => {
    expect(parsedByJson(text)).toBeDefined();
    expect(refusalOf(text)).toBe(refusal);
  });

  test.each(FORBIDDEN)('the key %s is refused at every depth, in every spelling', (key) => {
    const escaped = `\\u${key.charCodeAt(0).toString(16).padStart(4, '0')}${key.slice(1)}`;
    for (const spelled of [key, escaped]) {
      const refusal = `the key ${key} is not allowed`;
      expect(refusalOf(`{"${spelled}":{"polluted":true}}`)).toBe(`${refusal} (line 1, column 2)`);
      expect(refusalOf(`[{"a":{"${spelled}":null}}]`)).toBe(`${refusal} (line 1, column 8)`);
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(parseStrictJson(`["${key}"]`)).toEqual([key]);
  });

  test.each(['{"a":0}', '[0,0]', '[[0]]', '{"a":{"b":0}}', '[{"a":0}]', '0'])(
    'null is a value like any other: %s',
    (shape) => {
      const text = shape.replaceAll('0', 'null');
      expect(parseStrictJson(text)).toStrictEqual(JSON.parse(text));
    },
  );
});

/** Instrumented code, as coverage and mutation testing run it, is many times slower. */
const SLOWNESS =
  process.env.STRYKER_MUTATOR_WORKER !== undefined ? 20 : '__coverage__' in globalThis ? 5 : 1;

describe('whatever comes for JSON is refused in less than 50 ms:', () => {
  const size = JSON_LIMITS.bytes;
  const fill = (piece: string, end = '') => piece.repeat(size / piece.length - end.length) + end;

  test.each([
    ['10 MB', 'a'.repeat(10_000_000)],
    ['open arrays', fill('[')],
    ['open objects', fill('{"a":')],
    ['an open string', `"${fill('a', 'a')}`],
    ['an open string of escapes', `"${fill('\\u0061', 'a')}`],
    ['an open string of backslashes', `"${fill('\\\\', 'a')}`],
    ['a string with a bad end', `"${'a'.repeat(size - 3)}\n"`],
    ['white space', fill(' ')],
    ['lines', fill('\n')],
    ['digits', fill('1')],
    ['digits with a bad end', `${'1'.repeat(size - 2)}.x`],
    ['an array without an end', `[${'1,'.repeat(size / 2 - 1)}`],
    ['white space in an array without an end', `[1${' '.repeat(size - 3)}2`],
    ['10,000 keys', `{${Array.from({ length: 6000 }, (_, i) => `"${i}":1`).join(',')}}`],
  ])('%s', async (_what, text) => {
    expect(await busyMs(() => refusalOf(text))).toBeLessThan(50 * SLOWNESS);
  });
});

test('JSON that is read can be written and read again', () => {
  fc.assert(
    fc.property(jsonValue, (value) => {
      const text = JSON.stringify(value);
      expect(JSON.stringify(parseStrictJson(text))).toBe(text);
    }),
  );
});
