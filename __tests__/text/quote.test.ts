import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { printable, quote, withoutHidden } from '../../src/text/quote.ts';

describe('somebody else’s text in one line', () => {
  const rows: [text: string, shown: string][] = [
    ['v1.2.3', 'v1.2.3'],
    ['Привет, 世界 👋', 'Привет, 世界 👋'],
    ['a\r\n\tb', String.raw`a\u{d}\u{a}\u{9}b`],
    ['\0\x1b[31m', String.raw`\u{0}\u{1b}[31m`],
    [
      '\u202e\u200b\ufeff\u00ad\u2028\u2029\u0085',
      String.raw`\u{202e}\u{200b}\u{feff}\u{ad}\u{2028}\u{2029}\u{85}`,
    ],
    ['\ud800', String.raw`\u{d800}`],
    ['\ue000\u{10ffff}', String.raw`\u{e000}\u{10ffff}`],
  ];
  test.each(rows)('%j', (text, shown) => {
    expect(printable(text)).toBe(shown);
    expect(quote(text)).toBe(`"${shown}"`);
  });

  test('is cut after 200 characters, never inside of one', () => {
    expect(printable('x'.repeat(200))).toBe('x'.repeat(200));
    expect(printable('x'.repeat(201))).toBe(`${'x'.repeat(200)}… (201 characters)`);
    expect(printable('👋'.repeat(3), 3)).toBe('👋… (6 characters)');
    expect(quote('abcdef', 2)).toBe('"ab… (6 characters)"');
  });

  test('holds nothing that cannot be seen, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(text)).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
        expect(withoutHidden(text)).not.toMatch(/[^\P{C}\n\t]|[\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});

test('text of many lines keeps its lines and tabs', () => {
  expect(withoutHidden('a\n\tb\u00ad\n')).toBe('a\n\tb\\u{ad}\n');
});
