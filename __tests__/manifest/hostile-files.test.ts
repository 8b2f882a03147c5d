import { describe, expect, test } from '@jest/globals';
import { busyMs } from '../busy.ts';
import { parseStrictJson } from '../../src/inputs/strict-json.ts';
import { misfitsOfSetup } from '../../src/manifest/check-setup.ts';
import { parseSetupSchema } from '../../src/manifest/setup-schema.ts';
import { withinTime } from '../../src/shells/common/within-time.ts';
import type { JsonObject } from '../../src/domain/json.ts';
import { testInWhole } from '../in-whole.ts';
import { onlyInSoak, onlyInWhole } from '../size.ts';
import { faultsOf } from './faults-of.ts';

const LONGEST = 48 * 1024;
const filled = (part: string) => part.repeat(Math.floor(LONGEST / part.length));
const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

describe('a manifest that is made to hurt ends within a second, with a named fault', () => {
  const anchors = [
    'a: &a0 [x]',
    ...Array.from({ length: 30 }, (_, i) => `b${i}: &a${i + 1} [*a${i}, *a${i}]`),
  ];
  test.each<[what: string, text: string, fault: RegExp]>([
    ['aliases that double', anchors.join('\n'), /anchor|alias/],
    ['brackets', filled('['), /deeper than 64/],
    ['braces', filled('{a: '), /deeper than 64/],
    ['lists in lists', filled('- '), /deeper than 64/],
    ['keys in keys', filled('? '), /deeper than 64/],
    ['indented maps', lines(310, (depth) => `${' '.repeat(depth)}a:`), /deeper than 64/],
    ['keys', lines(1_001, (index) => `k${index}:`), /more than 1000 keys/],
    ['keys in braces', `setup: {${filled('a,').slice(0, -20)}}`, /words and signs/],
    ['items', `webhooks:\n${filled('- a\n').slice(0, -20)}`, /words and signs/],
    ['commas', `setup: [${filled(',').slice(0, -20)}]`, /words and signs/],
    ['documents', filled('---\n'), /words and signs/],
    ['directives', filled('%A\n'), /words and signs/],
    ['anchors', filled('&a '), /words and signs/],
    ['tags', filled('!a '), /words and signs/],
    ['what is never closed', `"${filled('a').slice(1)}`, /MISSING_CHAR/],
    ['colons', filled('a: '), /deeper than 64/],
    ['long keys', lines(900, (index) => `${'k'.repeat(44)}${index}:`), /no key/],
    ['a long key', `${'k'.repeat(48_000)}: 1`, /KEY_OVER_1024_CHARS/],
    ['a long number', `setup: {a: ${'9'.repeat(48_000)}}`, /otherwise than it is written/],
    ['the same webhook', `webhooks: [${'{url: a, every: 1m},'.repeat(490)}]`, /a second time/],
  ])('%s', async (_what, text, fault) => {
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(LONGEST);
    let faults: string[] = [];
    expect(await busyMs(() => (faults = faultsOf(text)), 1)).toBeLessThan(1_000);
    expect(faults.join('\n')).toMatch(fault);
    expect(faults.length).toBeLessThanOrEqual(21);
  });
});

const SETUP: JsonObject = {
  text: `${'a'.repeat(40)}b`,
  long: `${'a'.repeat(2_000)}b`,
  list: Array.from({ length: 9_000 }, (_, index) => ({ index })),
};

function problemsBy(schema: object): string[] {
  const json = parseStrictJson(JSON.stringify(schema));
  if (!json.ok) return [json.problem];
  const read = parseSetupSchema(json.value);
  const problems = read.ok ? misfitsOfSetup(SETUP, { ...read.value, withinTime }) : read.problems;
  return problems.map(({ input, problem }) => `${input}: ${problem}`);
}

const DOUBLING = Object.fromEntries(
  Array.from({ length: 60 }, (_, index) => {
    const next = { $ref: `#/$defs/d${index + 1}` };
    return [`d${index}`, index === 59 ? { type: 'string' } : { anyOf: [next, next] }];
  }),
);

describe('a schema of the setup that is made to hurt ends within a second', () => {
  const endless = ['manifest: the setup could not be checked by its setup-schema in time'];
  test.each<[what: string, schema: object]>([
    ['a slow pattern', { properties: { text: { pattern: '^(a+)+$' } } }],
    ...onlyInWhole<[what: string, schema: object]>([
      ['references that double', { $defs: DOUBLING, $ref: '#/$defs/d0' }],
      ['a comparison of all with all', { properties: { list: { uniqueItems: true } } }],
    ]),
    ...onlyInSoak<[what: string, schema: object]>([
      [
        'a slow pattern of names',
        { propertyNames: { pattern: '^((t|te|tex|text)+)+$' }, required: ['x'] },
      ],
      ['a reference to itself', { $ref: '#' }],
      [
        'references in a circle',
        { $defs: { a: { $ref: '#/$defs/b' }, b: { $ref: '#/$defs/a' } }, $ref: '#/$defs/a' },
      ],
    ]),
  ])('%s', async (_what, schema) => {
    let problems: string[] = [];
    expect(await busyMs(() => (problems = problemsBy(schema)), 1)).toBeLessThan(1_000);
    expect(problems).not.toEqual([]);
    if (!JSON.stringify(schema).includes('required')) expect(problems).toEqual(endless);
  });

  testInWhole('many misspelled keywords', async () => {
    const schema = Object.fromEntries(
      Array.from({ length: 990 }, (_, index) => [`typ${index}`, 1]),
    );
    let problems: string[] = [];
    // Twice what is promised: here the code is slowed down by what counts its coverage.
    expect(await busyMs(() => (problems = problemsBy(schema)), 1)).toBeLessThan(2_000);
    expect(problems).toHaveLength(21);
  });

  test('a pattern is not matched with a text of more than 1,000 characters', () => {
    expect(problemsBy({ properties: { long: { pattern: '^(a+)+$' } } })).toEqual([]);
    expect(
      problemsBy({ properties: { long: { pattern: '^b' }, text: { pattern: '^b' } } }),
    ).toEqual([
      expect.stringMatching(/^setup: .*text.* does not fit the setup-schema \(pattern\)$/),
    ]);
  });
});
