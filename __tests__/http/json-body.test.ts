import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bodyOf } from '../../src/http/json-body.ts';

describe('bodyOf', () => {
  test.each(['', ' ', '\r\n\t', '\uFEFF', '\uFEFF \n'])('takes %j for empty', (received) => {
    expect(bodyOf(received)).toEqual({ kind: 'empty' });
  });

  test.each([
    ['null', null],
    ['"Unauthorized"', 'Unauthorized'],
    [' {"a": [1]}\r\n', { a: [1] }],
    ['\uFEFF{"a":1}', { a: 1 }],
    ['false', false],
    ['0', 0],
    ['""', ''],
  ])('reads the JSON %j', (received, value) => {
    expect(bodyOf(received)).toEqual({ kind: 'json', value });
  });

  test.each([
    ['<html>502</html>', '<html>502</html>'],
    ['Bad Gateway', 'Bad Gateway'],
    ['\uFEFF<p>', '<p>'],
    ['\uFEFF\uFEFF{}', '\uFEFF{}'],
    ['{"a":1}{', '{"a":1}{'],
    ["{'a':1}", "{'a':1}"],
    ['\0', '\0'],
  ])('gives back the text of %j', (received, text) => {
    expect(bodyOf(received)).toEqual({ kind: 'text', text });
  });

  test('takes JSON that was cut at any character for a text, never for JSON', () => {
    const whole = '{"id": "a", "items": [1, true, null, "\\u0041"], "x": {}}';
    for (let end = 1; end < whole.length; end++) {
      expect(bodyOf(whole.slice(0, end))).toEqual({ kind: 'text', text: whole.slice(0, end) });
    }
    expect(bodyOf(whole).kind).toBe('json');
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (received) => {
        expect(['empty', 'json', 'text']).toContain(bodyOf(received).kind);
      }),
    );
    expect(bodyOf('['.repeat(100_000)).kind).toBe('text');
  });
});
