import { describe, expect, test } from '@jest/globals';
import { format } from '@cfworker/json-schema';
import type { JsonObject, JsonValue } from '../../src/domain/json.ts';
import { FORMATS } from '../../src/manifest/schema-keywords.ts';
import { parseSetupSchema } from '../../src/manifest/setup-schema.ts';

function problemsOf(schema: JsonValue): string[] {
  const checked = parseSetupSchema(schema);
  return checked.ok ? [] : checked.problems.map(({ problem }) => problem);
}

describe('a keyword of a schema has a value of its kind:', () => {
  const rows: [keyword: string, right: JsonValue, wrong: JsonValue][] = [
    ['$anchor', 'a', 1],
    ['$defs', { a: true }, []],
    ['allOf', [true], []],
    ['anyOf', [{}], [1]],
    ['not', false, 'x'],
    ['properties', { a: {} }, { a: 1 }],
    ['dependentRequired', { a: ['b'] }, { a: [1] }],
    ['required', ['a'], 'a'],
    ['minProperties', 0, -1],
    ['maxItems', 3, 1.5],
    ['multipleOf', 2, 0],
    ['minimum', -1, 'x'],
    ['uniqueItems', true, 1],
    ['enum', [1, null], 1],
    ['type', ['string', 'null'], 'text'],
    ['type', 'integer', []],
    ['pattern', '^a$', '('],
    ['format', 'uri', 1],
    ['$ref', '#/$defs/a', 'https://elsewhere.example/schema'],
  ];

  test.each(rows)('%s', (keyword, right, wrong) => {
    const around: JsonObject = { $defs: { a: {} } };
    expect(problemsOf({ ...around, [keyword]: right })).toEqual([]);
    expect(problemsOf({ ...around, [keyword]: wrong })).toHaveLength(1);
  });
});

test('a schema is an object or a boolean', () => {
  expect(problemsOf(true)).toEqual([]);
  expect(problemsOf([])).toHaveLength(1);
  expect(problemsOf('text')).toHaveLength(1);
});

test.each([
  [{ $schema: 'http://json-schema.org/draft-07/schema#' }, 'another dialect'],
  [{ properties: { a: { $id: 'x' } } }, '$id stands inside the schema'],
  [{ propertys: {} }, 'there is no such keyword'],
  [{ $ref: '#/$defs/missing' }, ''],
])('the setup-schema %j is refused', (schema, problem) => {
  expect(problemsOf(schema as JsonValue)).toEqual([expect.stringContaining(problem)]);
});

test('a keyword that is near no known one says something else, and is let be', () => {
  expect(problemsOf({ 'x-of-ours': 1, title: 'A setup', examples: [] })).toEqual([]);
});

test('the formats that a schema can name are those that are checked', () => {
  expect(FORMATS.toSorted()).toEqual(Object.keys(format).toSorted());
  for (const name of FORMATS) expect(problemsOf({ format: name })).toEqual([]);
});

test.each([
  ['datetime', 'The nearest one is date-time'],
  ['phone', 'Use one of date, time, '],
  ['constructor', 'Use one of date, time, '],
  ['', 'Use one of date, time, '],
])('the format %j, by which nothing would be checked, is refused', (name, remedy) => {
  const checked = parseSetupSchema({ properties: { a: { format: name } } });
  expect(checked).toMatchObject({
    problems: [
      {
        problem: expect.stringContaining('/properties/a/format') as unknown,
        remedy: expect.stringContaining(remedy) as unknown,
      },
    ],
  });
});
